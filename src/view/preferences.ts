export const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export const FONTS = ['serif', 'sans', 'hyperlegible', 'dyslexic', 'installed'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;
export const IMAGES = ['all', 'lead', 'none'] as const;
export const LINE_FOCUS = [0, 1, 3, 5] as const;

/** How a reader wants to read. Plain data, kept by the browser's storage. */
export interface Preferences {
  theme: (typeof THEMES)[number];
  font: (typeof FONTS)[number];
  /** Family name of an installed font; used where `font` is `installed`. */
  installedFont: string;
  /** Body size in px. */
  size: number;
  /** Line length in characters (`ch`). */
  measure: number;
  /** Multiple of the size. */
  lineHeight: number;
  /** In em. */
  letterSpacing: number;
  /** In em. */
  wordSpacing: number;
  align: (typeof ALIGNMENTS)[number];
  images: (typeof IMAGES)[number];
  /** Lines kept in focus; 0 for off. */
  lineFocus: (typeof LINE_FOCUS)[number];
  /** One paragraph at a time in full ink. */
  paragraphMode: boolean;
  /** The reader's own pace as a multiple of the language's mean rate; null where it is to be the mean. */
  pace: number | null;
  /** Whether the pace is learned from articles read to the end. */
  learnPace: boolean;
  customCss: string;
}

/** Lowest value, highest value and step of what is set by a number. */
export const RANGES = {
  size: [14, 36, 1],
  measure: [45, 90, 5],
  lineHeight: [1.2, 2.4, 0.1],
  letterSpacing: [0, 0.2, 0.01],
  wordSpacing: [0, 0.6, 0.05],
} as const;

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  font: 'serif',
  installedFont: '',
  size: 20,
  measure: 65,
  lineHeight: 1.6,
  letterSpacing: 0,
  wordSpacing: 0,
  align: 'start',
  images: 'all',
  lineFocus: 0,
  paragraphMode: false,
  pace: null,
  learnPace: false,
  customCss: '',
};

/** Longest custom style sheet and font name that are kept (characters): sync storage takes 8 kB an item. */
const MAX_CSS = 6000;
const MAX_FONT_NAME = 100;

/** Reads preferences out of unknown data: what is missing or out of bounds becomes the default, field by field. */
export function parsePreferences(data: unknown): Preferences {
  const from = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const fallback = DEFAULT_PREFERENCES;
  const inRange = (key: keyof typeof RANGES): number => {
    const value = from[key];
    const [low, high] = RANGES[key];
    return typeof value === 'number' && Number.isFinite(value)
      ? Math.min(high, Math.max(low, value))
      : fallback[key];
  };
  const pace = from.pace;
  return {
    theme: oneOf(THEMES, from.theme, fallback.theme),
    font: oneOf(FONTS, from.font, fallback.font),
    installedFont: text(from.installedFont, MAX_FONT_NAME),
    size: inRange('size'),
    measure: inRange('measure'),
    lineHeight: inRange('lineHeight'),
    letterSpacing: inRange('letterSpacing'),
    wordSpacing: inRange('wordSpacing'),
    align: oneOf(ALIGNMENTS, from.align, fallback.align),
    images: oneOf(IMAGES, from.images, fallback.images),
    lineFocus: oneOf(LINE_FOCUS, from.lineFocus, fallback.lineFocus),
    paragraphMode: from.paragraphMode === true,
    pace: typeof pace === 'number' && pace >= 0.3 && pace <= 4 ? pace : null,
    learnPace: from.learnPace === true,
    customCss: text(from.customCss, MAX_CSS),
  };
}

function oneOf<T>(values: readonly T[], value: unknown, otherwise: T): T {
  return values.includes(value as T) ? (value as T) : otherwise;
}

function text(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}
