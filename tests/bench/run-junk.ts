import { openTab } from './browser/open-tab.ts';
import type { Blocks } from './corpus/made-corpora.ts';
import { sourcePage } from './corpus/read-corpus.ts';
import type { Options } from './options.ts';
import { progress } from './print/progress.ts';
import { percent, table } from './print/table.ts';
import { makeRunner } from './run-engines.ts';
import { blockPage, judgeBlock, type Verdict } from './score/junk-blocks.ts';

/** Puts each block into a story and prints how many of the junk are gone, of the look-alikes kept, of the stories whole. */
export async function runJunk(blocks: Blocks, options: Options): Promise<void> {
  const cases = [
    ...blocks.J.map((block, index) => ({ block, index, isJunk: true })),
    ...blocks.K.map((block, index) => ({ block, index, isJunk: false })),
  ];
  const verdicts = new Map<string, (Verdict & { isJunk: boolean })[]>(
    options.engines.map((engine) => [engine, []]),
  );
  const wrong: string[] = [];
  const tab = await openTab(options.browser);
  try {
    const runner = await makeRunner(tab, options.fresh);
    for (const [done, { block, index, isJunk }] of cases.entries()) {
      const [lang, kind, html] = block;
      const story = blocks.articles[lang];
      if (!story) {
        console.log(`SKIPPED ${lang} ${kind}: no story in this language`);
        continue;
      }
      const id = `${isJunk ? 'J' : 'K'}${index}`;
      const page = sourcePage(
        id,
        'https://daily.example/2026/05/tunnel',
        blockPage(lang, story, html, index),
      );
      const run = await runner.run(page, options.engines, false);
      const inner = await runner.textsOf(html);
      for (const engine of options.engines) {
        const text = run.outcomes[engine]?.extraction?.text ?? '';
        const verdict = judgeBlock(inner, story[1], text, lang);
        verdicts.get(engine)?.push({ ...verdict, isJunk });
        const isRight = (isJunk ? verdict.isGone : verdict.isKept) && verdict.isWhole;
        if (engine === options.engines[0] && !isRight) {
          wrong.push(
            `${isJunk ? 'LEFT' : 'LOST'} ${lang} ${kind} ${html}${verdict.isWhole ? '' : '  STORY NOT WHOLE'}`,
          );
        }
      }
      progress(`junk: ${done + 1} of ${cases.length}`);
    }
    progress('');
    print(blocks, tab.version, verdicts, wrong);
  } finally {
    await tab.close();
  }
}

function print(
  blocks: Blocks,
  version: string,
  verdicts: Map<string, (Verdict & { isJunk: boolean })[]>,
  wrong: string[],
) {
  console.log(`\njunk: ${blocks.J.length} blocks, ${blocks.K.length} look-alikes, ${version}\n`);
  const share = (of: Verdict[], is: (verdict: Verdict) => boolean) =>
    percent(of.filter(is).length / (of.length || 1));
  const rows = [...verdicts].map(([engine, all]) => [
    engine,
    share(
      all.filter(({ isJunk }) => isJunk),
      ({ isGone }) => isGone,
    ),
    share(
      all.filter(({ isJunk }) => !isJunk),
      ({ isKept }) => isKept,
    ),
    share(all, ({ isWhole }) => isWhole),
  ]);
  console.log(table(['engine', 'gone', 'kept', 'story whole'], rows));
  for (const line of wrong) console.log(line);
}
