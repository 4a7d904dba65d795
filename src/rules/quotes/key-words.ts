/** Words that tell a key quote, by language. */
export interface KeyWords {
  /** Words that carry feeling, judgement or obligation: whole words. */
  charged: RegExp;
  /** Beginnings that point at something said before: such a quote is not readable on its own. */
  dangling: RegExp;
  /** The speaker speaks of themselves or of a «we». */
  self: RegExp;
}

export const KEY_WORDS: Readonly<Record<string, KeyWords>> = {
  en: {
    charged:
      /^(?:never|always|must|cannot|can['’]t|won['’]t|shame\w*|fear\w*|afraid|lov(?:e\w*|ing)|hat(?:e\w*|ing)|hop(?:e\w*|ing)|dream\w*|wrong|fight\w*|fought|war|peace|kill\w*|die[sd]?|dead|death|lie[sd]?|lying|truth|justice|freedom|danger\w*|crisis|disaster\w*|trag\w*|horr\w*|terribl\w*|amazing|incredible|great\w*|best|worst|worse|better|proud|sorry|broken|heart\w*|pain\w*|hurt\w*|angry|outrag\w*|disgust\w*|threat\w*|fail\w*|victory|lost?|lose|unacceptable|unprecedented|historic|nightmare|mistake\w*|responsib\w*|accountab\w*|believe|everyone|nobody|nothing|everything|compassion|courage|respect|sham|hoax|deserve\w*|serious|difficult|hard|problem\w*|destroy\w*|excit\w*|crimin\w*|mislead\w*|bull(?:y\w*|ied)|consequences|every|only|biggest|first)$/i,
    dangling:
      /^(?:it(?:['’]s| is| was| has| will)?|they|he|she|that(?:['’]s)?|this|those|these|and|so|because|also|then|his|her|their|them)(?![\p{L}’'])/iu,
    self: /(?<![\p{L}’'])(?:i|my|we|our|us|i['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))(?![\p{L}])/iu,
  },
  de: {
    charged:
      /^(?:nie|niemals|immer|müssen|darf|krieg|frieden|angst|hoffnung|liebe|hass|tod|leben|freiheit|wahrheit|lüge\w*|schande|gefahr\w*|krise|katastroph\w*|zukunft|menschen|niemand|alles|nichts|falsch|unverantwortlich|stolz|schwer|schlimm\w*)$/i,
    dangling: /^(?:er|sie|es|das|dies\w*|und|denn|weil|dann|daher|deshalb|auch)(?!\p{L})/iu,
    self: /(?<!\p{L})(?:ich|wir|uns\w*|mein\w*|mich|mir)(?!\p{L})/iu,
  },
  fr: {
    charged:
      /^(?:jamais|toujours|doit|devons|guerre|paix|peur|espoir|amour|haine|mort|vie|liberté|vérité|mensonge\w*|honte|danger\w*|crise|catastroph\w*|avenir|personne|rien|tout|inacceptable|fiers?|grave|difficile)$/i,
    dangling: /^(?:ils?|elles?|c['’]est|cela|ça|et|car|parce|donc|alors)(?!\p{L})/iu,
    self: /(?<!\p{L})(?:je|j['’]|nous|notre|nos|mon|ma|mes|moi)(?!\p{L}{2})/iu,
  },
  es: {
    charged:
      /^(?:nunca|jamás|siempre|debe\w*|guerra|paz|miedo|esperanza|amor|odio|muerte|vida|libertad|verdad|mentira\w*|vergüenza|peligro\w*|crisis|desastre|futuro|nadie|nada|todo|inaceptable|orgullo\w*|difícil)$/i,
    dangling: /^(?:él|ella|ellos|eso|esto|y|porque|entonces|también)(?!\p{L})/iu,
    self: /(?<!\p{L})(?:yo|mi|mis|nosotros|nuestr\w+|nos|estamos|somos|tenemos|queremos|debemos)(?!\p{L})/iu,
  },
};
