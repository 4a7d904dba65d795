/** Labels before what a text is taken from or where a thing is to be had: they announce no other story. By language, en to vi. */
export const CITATION_LABELS =
  /^(?:sources?|website|web ?site|site|via|references?|quellen?|webseite|fuentes?|sitio web|fontes?|fonte|fonti|sito|site web|bron(?:nen)?|källa|källor|kilder?|lähde|lähteet|źródł[oa]|zdroje?|источники?|джерел[оа]|kaynak|πηγή|surs[aă]|forrás|出典|参考|来源|來源|출처|المصدر|מקור|منبع|स्रोत|sumber|nguồn)\s*[:：]?\s*$/iu;
