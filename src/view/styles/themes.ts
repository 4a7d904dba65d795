import type { Preferences } from '../preferences.ts';

type Theme = Exclude<Preferences['theme'], 'system'>;

/** Colours of each theme. Text in ink, soft ink and accent stands at 7:1 or more on paper, card and mark (WCAG 2.2, 1.4.6). */
export const PALETTES: Record<
  Theme,
  Record<'paper' | 'card' | 'ink' | 'soft' | 'line' | 'accent' | 'mark', string>
> = {
  light: {
    paper: '#fbfaf7',
    card: '#f3f0e8',
    ink: '#1c1b19',
    soft: '#514e48',
    line: '#e0dbcf',
    accent: '#8a1c1c',
    mark: '#fff1b8',
  },
  sepia: {
    paper: '#f4ead5',
    card: '#ebdfc5',
    ink: '#2c2318',
    soft: '#524432',
    line: '#d8c9a8',
    accent: '#7a1b12',
    mark: '#f3d98b',
  },
  dark: {
    paper: '#161615',
    card: '#1f1e1c',
    ink: '#e9e6df',
    soft: '#b0aba1',
    line: '#34322f',
    accent: '#efa294',
    mark: '#4b4120',
  },
  black: {
    paper: '#000',
    card: '#121212',
    ink: '#d9d6cf',
    soft: '#aaa69d',
    line: '#2a2a2a',
    accent: '#efa294',
    mark: '#403712',
  },
  contrast: {
    paper: '#fff',
    card: '#fff',
    ink: '#000',
    soft: '#000',
    line: '#000',
    accent: '#00308f',
    mark: '#ffe600',
  },
};

const SCHEME: Record<Theme, 'light' | 'dark'> = {
  light: 'light',
  sepia: 'light',
  dark: 'dark',
  black: 'dark',
  contrast: 'light',
};

function rules(theme: Theme): string {
  const colours = Object.entries(PALETTES[theme]).map(([name, colour]) => `--${name}:${colour};`);
  return `${colours.join('')}color-scheme:${SCHEME[theme]};`;
}

const themes = Object.keys(PALETTES) as Theme[];

/** Custom properties for `.bs[data-theme]`; `system` follows the browser. */
export const THEME_STYLES = [
  ...themes.map((theme) => `.bs[data-theme=${theme}]{${rules(theme)}}`),
  `.bs[data-theme=system]{${rules('light')}}`,
  `@media (prefers-color-scheme:dark){.bs[data-theme=system]{${rules('dark')}}}`,
  `@media (prefers-contrast:more){.bs[data-theme]{--soft:var(--ink);--line:var(--ink)}}`,
].join('\n');
