// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A layer and the layers below it, which it may import. `browser` is the browser's interface, at the side. */
const MAY_IMPORT: Record<string, string[]> = {
  rules: [],
  article: ['rules'],
  face: ['article', 'rules'],
  view: ['article', 'rules', 'face'],
  browser: ['article', 'view', 'face'],
  surfaces: ['browser', 'view', 'article', 'rules', 'face'],
  entrypoints: ['surfaces', 'browser', 'view', 'article', 'rules', 'face'],
};

/** Packages of the browser's interface and of the build tool: nothing that is pure knows them. */
const IMPURE = /^(webextension-polyfill|wxt|wxt\/|#imports)/;

const layerOf = (file: string): string => {
  const [first = '', second = ''] = relative(ROOT, file).split(/[\\/]/);
  if (first === 'entrypoints') return 'entrypoints';
  return first === 'src' ? (second === 'index.ts' ? 'face' : second) : first;
};

const files = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, path = '']) => path,
  );

const edges = files.flatMap((file) =>
  importsOf(file).map((path) => ({
    from: file,
    path,
    to: path.startsWith('.') ? join(dirname(file), path) : null,
  })),
);

const show = ({ from, path }: { from: string; path: string }) => `${relative(ROOT, from)} → ${path}`;

describe('imports', () => {
  it('finds the source, so that the rules below can fail', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(edges.length).toBeGreaterThan(100);
    expect(new Set(files.map(layerOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it('point down only', () => {
    const wrong = edges.filter(({ from, to }) => {
      if (!to) return false;
      const [upper, lower] = [layerOf(from), layerOf(to)];
      return upper !== lower && lower in MAY_IMPORT && !MAY_IMPORT[upper]?.includes(lower);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('keep the browser and the build tool out of engine and view', () => {
    const pure = ['rules', 'article', 'face', 'view'];
    const wrong = edges.filter(({ from, path }) => pure.includes(layerOf(from)) && IMPURE.test(path));
    expect(wrong.map(show)).toEqual([]);
  });

  it('reach the browser’s interface by one file', () => {
    const wrong = edges.filter(
      ({ from, path }) => path === 'webextension-polyfill' && !from.endsWith(join('browser', 'browser.ts')),
    );
    // Types cost nothing and carry nothing.
    const real = wrong.filter(
      ({ from }) => !/import type [^;]*webextension-polyfill/.test(readFileSync(from, 'utf8')),
    );
    expect(real.map(show)).toEqual([]);
  });

  it('name relative files with their extension', () => {
    const wrong = edges.filter(({ to, path }) => to && !/\.(ts|json|css)$/.test(path));
    expect(wrong.map(show)).toEqual([]);
  });
});
