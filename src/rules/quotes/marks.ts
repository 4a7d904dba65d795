/** How one kind of quotation mark opens and closes. */
export interface MarkPair {
  open: string;
  close: string;
  /** Marks that also close this kind (German and Polish print several). */
  alsoCloses?: string;
  /** A mark that also stands for an apostrophe: it closes only where a word cannot go on. */
  apostrophe?: true;
}

/** Marks of direct speech in the order in which a text's own is looked for. */
export const MARKS: readonly MarkPair[] = [
  { open: '“', close: '”', alsoCloses: '"“' },
  { open: '„', close: '“', alsoCloses: '”"‟' },
  { open: '«', close: '»' },
  { open: '»', close: '«' },
  { open: '「', close: '」' },
  { open: '『', close: '』' },
  { open: '《', close: '》' },
  { open: '"', close: '"', alsoCloses: '”“' },
  { open: '”', close: '”', alsoCloses: '"' },
  { open: '״', close: '״', alsoCloses: '"' },
  { open: '‘', close: '’', apostrophe: true, alsoCloses: "'" },
  { open: '‚', close: '‘', apostrophe: true, alsoCloses: "’'" },
  { open: '‹', close: '›' },
  { open: "'", close: "'", apostrophe: true, alsoCloses: '’' },
];

/** Dashes that begin a line of dialogue. */
export const DIALOGUE_DASH = /^(?:[—–―]\s*|-\s+)(?=[\p{L}¿¡«“„"…])/u;
/** Languages whose newspapers print speech with a dash. */
export const DASH_LANGUAGES = new Set([
  'fr',
  'es',
  'it',
  'pt',
  'ru',
  'uk',
  'pl',
  'tr',
  'sv',
  'nb',
  'da',
  'fi',
  'hu',
  'ro',
  'cs',
  'el',
]);
