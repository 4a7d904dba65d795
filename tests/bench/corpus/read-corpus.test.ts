// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choosePages } from './choose-pages.ts';
import { readMadeCorpus } from './made-corpora.ts';
import { readCorpus } from './read-corpus.ts';

describe('corpora', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    mkdirSync(join(folder, 'html'));
    writeFileSync(join(folder, 'html/good.html.gz'), gzipSync('<p>Hello</p>'));
    writeFileSync(join(folder, 'html/bad.html.gz'), 'this is no gzip');
    writeFileSync(join(folder, 'html/empty.html.gz'), gzipSync(' '));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const truth = (rows: unknown) => writeFileSync(join(folder, 'truth.json'), JSON.stringify(rows));

  it('names each page that cannot be measured, and keeps the others', () => {
    const row = { url: 'https://a.example/', html: 'html/good.html.gz', text: 'Hello' };
    truth([
      { ...row, id: 'good' },
      { ...row, id: 'broken', html: 'html/bad.html.gz' },
      { ...row, id: 'missing', html: 'html/none.html.gz' },
      { ...row, id: 'empty', html: 'html/empty.html.gz' },
      { ...row, id: 'truthless', text: '' },
      { ...row, id: 'odd', url: 'ftp://a.example/' },
      { ...row, id: 'good' },
      { ...row },
      null,
    ]);
    const { pages, skipped } = readCorpus(folder);
    expect(pages.map(({ id }) => id)).toEqual(['good']);
    expect(skipped).toHaveLength(8);
    expect(skipped[0]).toMatch(/^broken: .*bad\.html\.gz is broken/);
    expect(skipped[3]).toBe('truthless: no truth: neither text nor expected result');
  });
  it('says plainly that a corpus is missing or no corpus', () => {
    expect(() => readCorpus(join(folder, 'nowhere'))).toThrow(/no corpus: .*truth\.json is missing/);
    writeFileSync(join(folder, 'truth.json'), '{"a":');
    expect(() => readCorpus(folder)).toThrow(/is not JSON/);
    truth({ a: 1 });
    expect(() => readCorpus(folder)).toThrow(/is no list of pages/);
  });
  it('tells made corpora by what they hold', () => {
    const open = (data: unknown) => writeFileSync(join(folder, 'open.json'), JSON.stringify(data));
    expect(readMadeCorpus(folder)).toBeNull();
    open({ articles: {}, J: [], K: [] });
    expect(readMadeCorpus(folder)?.kind).toBe('junk');
    open([{ id: '1', text: 'Hello', quotes: [] }]);
    expect(readMadeCorpus(folder)?.kind).toBe('quotes');
    open([1, 2]);
    expect(() => readMadeCorpus(folder)).toThrow(/neither/);
  });
});

describe('choice of pages', () => {
  const pages = Array.from({ length: 10 }, (_, index) => ({ id: `p${index}` }));
  const ids = (choice: Partial<Parameters<typeof choosePages>[1]>) =>
    choosePages(pages, { sample: null, half: null, page: null, ...choice }).map(({ id }) => id);

  it('takes halves that share no page', () => {
    expect(ids({ half: 0 })).toEqual(['p0', 'p2', 'p4', 'p6', 'p8']);
    expect(ids({ half: 1 })).toEqual(['p1', 'p3', 'p5', 'p7', 'p9']);
  });
  it('spreads a sample evenly and takes no more than there are', () => {
    expect(ids({ sample: 5 })).toHaveLength(5);
    expect(ids({ sample: 3, half: 0 })).toHaveLength(3);
    expect(ids({ sample: 50 })).toHaveLength(10);
    expect(ids({ page: 'p3' })).toEqual(['p3']);
  });
});
