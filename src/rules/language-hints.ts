/** Scripts that tell the language or narrow it down: the pattern of its runs of letters, and the languages it may be. */
export const SCRIPTS: readonly [RegExp, readonly string[]][] = [
  [/[\u3040-\u30ff]+/g, ['ja']],
  [/[\uac00-\ud7af]+/g, ['ko']],
  [/[\u4e00-\u9fff]+/g, ['zh', 'ja']],
  [/[\u0600-\u06ff]+/g, ['ar', 'fa', 'ur', 'ps', 'ckb']],
  [/[\u0590-\u05ff]+/g, ['he', 'yi']],
  [/[\u0900-\u097f]+/g, ['hi', 'mr', 'ne']],
  [/[\u0980-\u09ff]+/g, ['bn', 'as']],
  [/[\u0b80-\u0bff]+/g, ['ta']],
  [/[\u0c00-\u0c7f]+/g, ['te']],
  [/[\u0e00-\u0e7f]+/g, ['th']],
  [/[\u0370-\u03ff]+/g, ['el']],
  [/[\u0400-\u04ff]+/g, ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk']],
  [/[a-z\u00c0-\u024f]+/gi, []],
];

/** Characters that part languages of one script: the language, and a character that the others do not write. */
export const TELLING: readonly [string, RegExp][] = [
  ['fa', /[پچژگک]/],
  ['uk', /[іїєґ]/i],
  ['ru', /[ыэё]/i],
];

/** The commonest short words of languages in Latin script (function words, which no text does without). */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is that for with was are this',
  fr: 'le la les des et est une dans pour que qui sur',
  de: 'der die und das den von ist mit auf nicht ein eine',
  es: 'el la los de que en las por con una para del',
  pt: 'o de que do da em um para com uma não os',
  it: 'il di che la per una con del non sono gli della',
  nl: 'de het een van en in dat is op te voor zijn',
  sv: 'och att det som på en är av för med till inte',
  da: 'og det at er til på en af der ikke med for',
  nb: 'og det er som på en av til at ikke har med',
  fi: 'ja on ei että se oli hän mutta ovat myös kun tai',
  pl: 'w i na się nie z do to że jest jak po',
  cs: 'a se v na je že s z o to jako by',
  tr: 've bir bu da de için ile olarak çok daha olan gibi',
  ro: 'și de la în cu a pe nu din care este că',
  hu: 'a az és hogy nem is egy meg csak de ez volt',
  id: 'yang dan di dengan untuk dari ini pada tidak itu dalam akan',
  vi: 'và của là có trong cho được không một người với các',
};

/** Languages that are written from right to left. */
export const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'yi', 'ckb', 'dv', 'ug']);
