import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/view/styles/themes.ts';

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'card'] as const;
const TEXTS = ['ink', 'soft', 'accent'] as const;

describe.each(Object.entries(PALETTES))('the theme «%s»', (name, palette) => {
  it.each(GROUNDS.flatMap((ground) => TEXTS.map((text) => [text, ground] as const)))(
    'sets %s on %s at 7:1 or more',
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(7);
    },
  );

  it('keeps marked words at 7:1 or more', () => {
    expect(contrast(palette.ink, palette.mark)).toBeGreaterThanOrEqual(7);
  });

  it.each(['popup', 'options'])('has its paper in the first frame of the %s', (page) => {
    const html = readFileSync(`entrypoints/${page}/index.html`, 'utf8');
    const rule =
      name === 'light' ? /html \{ background: (#\w+)/ : new RegExp(`='${name}'\\] \\{ background: (#\\w+)`);
    expect(rule.exec(html)?.[1]).toBe(palette.paper);
  });
});
