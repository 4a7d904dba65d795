import { expect, it } from 'vitest';
import { fetches } from '../../src/view/custom-css.ts';

it.each([
  'background: url("https://spy.example/");',
  'background: image-set("https://spy.example/" 1x);',
  "--x: none,/* ' */url(https://spy.example/)/* ' */; background-image: var(--x);",
  '--x: none,/* " */url(https://spy.example/)/* " */; background-image: var(--x);',
  '--x: "/*" url(https://spy.example/) "*/";',
  '--x: u\\rl(https://spy.example/);',
])('knows what could fetch: %s', (declarations) => {
  expect(fetches(declarations)).toBe(true);
});

it.each([
  'content: "url(a) is how an address is written";',
  '--x: /* no url(a) here */ red;',
  "font-family: 'Image (Sans)';",
])('knows what could not: %s', (declarations) => {
  expect(fetches(declarations)).toBe(false);
});
