import type { Preferences } from '../view/preferences.ts';

/** A font file that ships with the extension. */
export interface FontFile {
  family: string;
  weight: string;
  style: 'normal' | 'italic';
  /** File name under `fonts/` in the build. */
  file: string;
  /** Where the file comes from: a path below `node_modules`. */
  from: string;
  subset: keyof typeof SUBSETS;
}

/** The characters of each subset, as the packages' own style sheets part them; `all` for a font in one piece. */
export const SUBSETS = {
  all: 'U+0-10FFFF',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
} as const;

const file = (
  family: string,
  pack: string,
  name: string,
  subset: FontFile['subset'],
  weight: string,
  style: FontFile['style'],
): FontFile => ({
  family,
  weight,
  style,
  subset,
  file: `${name}.woff2`,
  from: `${pack}/files/${name}.woff2`,
});

const STYLES = ['normal', 'italic'] as const;
/** The foundry's own files, since those that are parted by script lack old-style figures and small capitals. */
const serif = (
  [
    ['Regular', '400', 'normal'],
    ['It', '400', 'italic'],
    ['Semibold', '600', 'normal'],
    ['SemiboldIt', '600', 'italic'],
  ] as const
).map(([name, weight, style]): FontFile => {
  const file = `SourceSerif4-${name}.ttf.woff2`;
  return {
    family: 'Broadsheet Serif',
    weight,
    style,
    subset: 'all',
    file,
    from: `source-serif/WOFF2/TTF/${file}`,
  };
});
const sans = STYLES.flatMap((style) =>
  (['latin', 'latin-ext', 'cyrillic', 'greek'] as const).map((subset) =>
    file(
      'Broadsheet Sans',
      '@fontsource-variable/inter',
      `inter-${subset}-wght-${style}`,
      subset,
      '100 900',
      style,
    ),
  ),
);
const plain = (family: string, pack: string, name: string, subsets: FontFile['subset'][]): FontFile[] =>
  STYLES.flatMap((style) =>
    ['400', '700'].flatMap((weight) =>
      subsets.map((subset) =>
        file(family, pack, `${name}-${subset}-${weight}-${style}`, subset, weight, style),
      ),
    ),
  );

/** The files of each choice of font. An installed font needs none. */
export const FONT_FILES: Record<Preferences['font'], FontFile[]> = {
  serif,
  sans,
  hyperlegible: plain(
    'Broadsheet Hyperlegible',
    '@fontsource/atkinson-hyperlegible',
    'atkinson-hyperlegible',
    ['latin', 'latin-ext'],
  ),
  dyslexic: plain('Broadsheet Dyslexic', '@fontsource/opendyslexic', 'opendyslexic', ['latin']),
  installed: [],
};
