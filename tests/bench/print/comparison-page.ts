import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from '../options.ts';
import type { PageRun } from '../run-engines.ts';
import { compareShingles, pageF1 } from '../score/shingles.ts';
import { diffWords } from './diff-words.ts';
import { three } from './table.ts';

const STYLE = `
  body { font: 14px/1.5 system-ui, sans-serif; margin: 1rem; color: #222; background: #fff }
  .columns { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(22rem, 1fr); gap: 1rem; overflow-x: auto }
  section { border: 1px solid #ccc; border-radius: 6px; padding: 0 .8rem .8rem; white-space: pre-wrap; overflow-wrap: anywhere }
  h1 { font-size: 1rem } h2 { font-size: .9rem; position: sticky; top: 0; margin: 0 -.8rem .5rem; padding: .4rem .8rem; background: #eee }
  del { background: #ffd7d5; text-decoration: none } ins { background: #c9f2c7; text-decoration: none }
  .kept { background: #fff3bf }`;

/** Writes a page for each corpus page, and an index with the worst first. Coloured: lost is red, left over is green. */
export function writeComparisons(
  folder: string,
  corpus: string,
  runs: PageRun[],
  engines: EngineName[],
): void {
  const place = join(folder, corpus);
  mkdirSync(place, { recursive: true });
  const rows = runs.map((run) => {
    const scores = engines.map((engine) =>
      pageF1(compareShingles(truthOf(run), run.outcomes[engine]?.extraction?.text ?? '')),
    );
    writeFileSync(join(place, `${run.page.id}.html`), comparison(run, engines, scores));
    return { run, scores };
  });
  rows.sort((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0));
  writeFileSync(join(place, 'index.html'), indexPage(corpus, rows, engines));
  console.log(`\n${runs.length} pages to look at: ${join(place, 'index.html')}`);
}

const truthOf = (run: PageRun) => run.page.text ?? (run.page.expected ?? '').replace(/<[^>]+>/g, ' ');

function comparison(run: PageRun, engines: EngineName[], scores: number[]): string {
  const truth = truthOf(run);
  const first = run.outcomes[engines[0] ?? 'broadsheet']?.extraction?.text ?? '';
  const results = engines.map((engine, index) => {
    const text = run.outcomes[engine]?.extraction?.text;
    const body = text === undefined ? '<em>no article</em>' : marked(truth, text);
    return `<section><h2>${engine}: F1 ${three(scores[index] ?? 0)}</h2>${body}</section>`;
  });
  return page(
    run.page.id,
    `<h1><a href="index.html">${escaped(run.page.id)}</a> <a href="${escaped(run.page.url)}">${escaped(run.page.url)}</a></h1>
    <p><del>lost</del> <ins>left over</ins> <span class="kept">in the source and in the first engine’s result</span></p>
    <div class="columns"><section><h2>page</h2>${highlighted(run.pageText ?? '', first)}</section>
    <section><h2>truth</h2>${escaped(truth)}</section>${results.join('')}</div>`,
  );
}

function indexPage(
  corpus: string,
  rows: { run: PageRun; scores: number[] }[],
  engines: EngineName[],
): string {
  const line = ({ run, scores }: { run: PageRun; scores: number[] }) =>
    `<tr>${scores.map((score) => `<td>${three(score)}</td>`).join('')}<td>${run.page.type}</td>
    <td><a href="${escaped(run.page.id)}.html">${escaped(run.page.id)}</a></td><td>${escaped(run.page.url)}</td></tr>`;
  const head = engines.map((engine) => `<th>${engine}</th>`).join('');
  return page(corpus, `<h1>${escaped(corpus)}</h1><table><tr>${head}</tr>${rows.map(line).join('')}</table>`);
}

/** The result with its differences from the truth. Every difference is by words, so the line ends are the result's own. */
function marked(truth: string, text: string): string {
  return diffWords(truth.replace(/\n+/g, ' ¶ '), text.replace(/\n+/g, ' ¶ '))
    .map(({ side, words }) => {
      const html = escaped(words.join(' ')).replace(/ ?¶ ?/g, '\n\n');
      return side === 'both' ? html : side === 'lost' ? `<del>${html}</del>` : `<ins>${html}</ins>`;
    })
    .join(' ');
}

/** The page's lines, those marked that the result has too. */
function highlighted(pageText: string, result: string): string {
  const folded = result.replace(/\s+/g, ' ');
  return pageText
    .split('\n')
    .map((line) => (folded.includes(line) ? `<span class="kept">${escaped(line)}</span>` : escaped(line)))
    .join('\n');
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style><body>${body}</body></html>`;

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
