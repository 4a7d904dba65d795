/** Words that carry feeling, judgement or obligation, by language: whole words. */
export const CHARGED: Readonly<Record<string, RegExp>> = {
  en: /^(?:never|always|must|cannot|can't|can’t|won't|won’t|shame\w*|fear\w*|afraid|love\w*|hate\w*|hope\w*|dream\w*|wrong|right|fight\w*|fought|war|peace|kill\w*|die[sd]?|dead|death|lie[sd]?|lying|truth|justice|freedom|free|danger\w*|crisis|disaster\w*|tragic|tragedy|horrible|horrific|terrible|amazing|incredible|great|best|worst|proud|sorry|broken|heart\w*|pain\w*|hurt\w*|angry|outrag\w*|disgust\w*|danger|threat\w*|fail\w*|failure|victory|win|won|lose|lost|unacceptable|unprecedented|historic|nightmare|mistake|responsib\w*|accountab\w*|believe|people|everyone|nobody|nothing|everything|world|future|life|lives|children|families|compassion|courage|respect|sham|hoax|deserve\w*|need|needs)$/i,
  de: /^(?:nie|niemals|immer|müssen|darf|krieg|frieden|angst|hoffnung|liebe|hass|tod|leben|freiheit|wahrheit|lüge\w*|schande|gefahr\w*|krise|katastroph\w*|zukunft|kinder|menschen|niemand|alles|nichts|falsch|unverantwortlich)$/i,
  fr: /^(?:jamais|toujours|doit|devons|guerre|paix|peur|espoir|amour|haine|mort|vie|liberté|vérité|mensonge\w*|honte|danger\w*|crise|catastroph\w*|avenir|enfants|gens|personne|rien|tout|inacceptable)$/i,
  es: /^(?:nunca|siempre|debe\w*|guerra|paz|miedo|esperanza|amor|odio|muerte|vida|libertad|verdad|mentira\w*|vergüenza|peligro\w*|crisis|desastre|futuro|niños|gente|nadie|nada|todo|inaceptable)$/i,
};

/** Beginnings that point at something said before: such a quote is not readable on its own. */
export const DANGLING: Readonly<Record<string, RegExp>> = {
  en: /^(?:it(?:['’]s| is| was| has| will)?|they|he|she|that(?:['’]s| is| was)?|this (?:is|was)|those|these|and|but|so|because|also|then|there['’]s|his|her|their|them)\b/i,
  de: /^(?:er|sie|es|das|dies|die|und|aber|denn|weil|dann|daher|deshalb|auch)\b/i,
  fr: /^(?:il|elle|ils|elles|ce|c['’]est|cela|ça|et|mais|car|parce|donc|alors)\b/i,
  es: /^(?:él|ella|ellos|eso|esto|y|pero|porque|entonces|también)\b/i,
};
