const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that never hold a word of the story. */
const SKIPPED = set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD LINK META TITLE BASE NAV DATALIST DIALOG METER PROGRESS CANVAS MAP AREA PARAM ' +
    'SOURCE TRACK NOFRAMES RP MENU SVG',
);

/** Skipped ones that may hold the story until a script has run. */
export const WAITING = set('NOSCRIPT TEMPLATE');

const FIELDS = set('INPUT SELECT TEXTAREA');

/** Elements that stand in a line of text. */
const INLINE = set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RT RTC RUBY S SAMP SMALL ' +
    'SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR OUTPUT BUTTON',
);

/** Pictures and formulas, which stand in a line or alone. */
const INLINE_MEDIA = set('IMG PICTURE AMP-IMG MATH');

/** Media that are a block of their own. */
const BLOCK_MEDIA = set(
  'VIDEO AUDIO EMBED OBJECT HR AMP-VIDEO AMP-IFRAME AMP-YOUTUBE AMP-TWITTER AMP-INSTAGRAM LITE-YOUTUBE',
);

const FRAMES = set('IFRAME FRAME');
export const HEADINGS = set('H1 H2 H3 H4 H5 H6');
export const CAPTIONS = set('FIGCAPTION CAPTION');
export const LISTS = set('UL OL DL');
export const TABLE_PARTS = set('TABLE THEAD TBODY TFOOT TR TD TH');

/** Regions whose own text is a line of text, whatever unknown element turns up in them. */
export const LINES = set('P H1 H2 H3 H4 H5 H6 LI DT DD FIGCAPTION CAPTION SUMMARY PRE');

/** What the reader of a page does with an element, by its name alone. */
export type TagKind =
  | 'skip'
  | 'field'
  | 'break'
  | 'media'
  | 'block-media'
  | 'frame'
  | 'slot'
  | 'inline'
  | 'region';

/** An element's name in upper case, and what it is. */
export interface Tag {
  name: string;
  kind: TagKind;
}

const KINDS: readonly (readonly [TagKind, ReadonlySet<string>])[] = [
  ['skip', SKIPPED],
  ['field', FIELDS],
  ['break', set('BR')],
  ['media', INLINE_MEDIA],
  ['block-media', BLOCK_MEDIA],
  ['frame', FRAMES],
  ['slot', set('SLOT')],
  ['inline', INLINE],
];

const known = new Map<string, Tag>();
/** A page may make up names without end. */
const MAX_KNOWN = 1000;

/** Looks an element's name up, once for all elements of the name. */
export function tagOf(tagName: string): Tag {
  const found = known.get(tagName);
  if (found) return found;
  const name = tagName.toUpperCase();
  const tag: Tag = { name, kind: KINDS.find(([, names]) => names.has(name))?.[0] ?? 'region' };
  if (known.size < MAX_KNOWN) known.set(tagName, tag);
  return tag;
}
