// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBudget, idleWeight } from './budgets.ts';

describe('size budgets', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'budgets-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  it('weighs a page with its scripts and what they import, but not what they load on use', () => {
    write('popup.html', '<script type="module" src="/a.js"></script><link rel="modulepreload" href="/b.js">');
    write('a.js', 'import{x as y}from"./c.js";import("./later.js");y()');
    write('b.js', '1');
    write('c.js', 'export const x=1');
    const { files, missing, over } = checkBudget(folder, {
      what: 'popup',
      start: ['popup.html'],
      bytes: 1000,
    });
    expect(files.sort()).toEqual(['a.js', 'b.js', 'c.js']);
    expect(missing).toEqual([]);
    expect(over).toBe(false);
  });
  it('is broken by weight and by a missing file', () => {
    write('a.js', Array.from({ length: 500 }, (_, index) => `f${index * 7919}()`).join(';'));
    expect(checkBudget(folder, { what: 'a', start: ['a.js'], bytes: 100 }).over).toBe(true);
    expect(checkBudget(folder, { what: 'b', start: ['b.js'], bytes: 100 }).missing).toEqual(['b.js']);
  });
  it('counts the largest of scripts of which a page needs one, and finds what the build has named', () => {
    write('a.js', '1');
    write('one-1.js', 'f()');
    write('one-2.js', Array.from({ length: 500 }, (_, index) => `f${index * 7919}()`).join(';'));
    write('built-Xy12.js', 'import"./a.js"');
    const budget = { what: 'a', start: ['built-*.js'], oneOf: 'one-*.js', bytes: 100 };
    expect(checkBudget(folder, budget).files.sort()).toEqual(['a.js', 'built-Xy12.js', 'one-2.js']);
    expect(checkBudget(folder, { ...budget, start: ['none-*.js'] }).missing).toEqual(['none-*.js']);
  });
  it('names what the manifest puts into every page', () => {
    expect(idleWeight({})).toEqual([]);
    expect(
      idleWeight({ content_scripts: [{ js: ['x.js'] }], host_permissions: ['<all_urls>'] }),
    ).toHaveLength(2);
  });
});
