/**
 * Words around a writer's name in a byline, in all languages together: each list is one for a regular expression, its entries parted
 * by `|`. Case does not matter.
 */

/** Before the name, with a space or a colon behind: «By», «Von», «كتب». */
export const BY_WORDS =
  'by|von|par|por|di|de|door|av|af|przez|oprac\\.|autor(?:en|es|a|in)?|authors?|auteurs?|autore|skribent|автор|автора|текст|yazan|γράφει(?:\\s+[οη])?|του|της|των|oleh|penulis|بقلم|كتب|كتبت|کتبه|نویسنده|מאת|作者|撰文|記者|记者|글|लेखक|from';

/** Before it with a colon or a stroke: «Text: …», «文／…». */
export const BY_LABELS =
  'te(?:x|ks|s)t[ieo]?|words|story|interview|reporter|haber|szerző|írta|писал|文|撰文|本報記者|本报记者';

/** Before «by» and the like: «Opinion by …», «Ein Kommentar von …». */
export const BEFORE_BY =
  "news|features?|posted|written|reported|published|words|story|text|photos?|article|author(?:ed)?|contributed|curated|compiled|last|updated|opinion|analysis|review|exclusive|interview|commentary|essay|column|an?|ein[e]?|kommentar|analyse|gastbeitrag|reportage|propos|recueillis|publié|rédigé|écrit|entretien|una?|entrevista|análisis|texto|crónica|un'|intervista|articolo|skrevet|skriven|geschreven";

/** Words for one's own people before the name: «notre correspondant à Berlin, …», «onze redacteur …». */
export const OURS = 'our|notre|unsere[mnr]?|onze|nostr[oa]|nuestr[oa]|noss[oa]';

/** What begins the line of somebody else than the writer, in a line of its own or behind the name. */
export const OTHERS =
  'edited|editor|photo(?:s|graphy|graphs)?|fotos?|images?|pictures?|illustrations?|video|editing|additional\\s+reporting|translated|source|quelle|fuente|fonte|kilde|źródło|источник|redakt(?:ion|ør|or)|責任編輯|责任编辑|編輯|编辑|来源|來源|攝影|摄影|사진|تصوير|תצלום';

/** Jobs behind the name. */
export const JOBS =
  'corresponsal|enviad[oa] especial|redactora?|correspondente|repórter|corrispondente|inviat[oa]|correspondante?|envoyée? spéciale?|journaliste|korrespondent(?:in)?|redakteur(?:in)?|reporterin|redacteur|verslaggever|reportter|toimittaja|journalist|dziennikarz|korespondent|корреспондент|журналист|кореспондент|журналіст|muhabir|újságíró';

/** The same in Chinese, Japanese and Korean, where no space has to stand before them. */
export const EAST_ASIAN_JOBS =
  '(?:선임|수석|전문)?(?:기자|특파원|논설위원|위원|앵커|리포터|통신원)|記者|记者|編集委員|論説委員|特派員|支局長|特约记者|特派记者';

/** Agencies, which stand beside a writer's name and seldom alone. */
export const AGENCIES =
  '(?:the )?associated press|reuters|agence france-presse|bbc(?: news)?|cnn|bloomberg(?: news)?|afp|dpa|apa|sda|epd|kna|efe|ansa|pap|pti|ani|ians|tt|ntb|ritzau|stt|belga|anp|lusa|folhapress|agência brasil|тасс|риа новости|интерфакс|xinhua|新华社|共同通信|時事通信|연합뉴스|hs|npr|propublica';
