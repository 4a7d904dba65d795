import type { Bundle } from '../browser/bundle.ts';
import { openTab } from '../browser/open-tab.ts';
import type { BrowserName, Tab } from '../browser/tab.ts';
import type { Outcome } from '../page/session.ts';
import { milliseconds } from '../print/table.ts';
import { MONSTERS, type Monster } from './made-pages.ts';

/** An engine that takes longer than this has frozen the tab. */
const BOUND = 20_000;

/** Prints how the engines take inputs that no page should hold. */
export async function printMonsters(browser: BrowserName, script: Bundle, engines: string[]): Promise<void> {
  console.log(`\nmonstrous inputs, one cold run each, ended after ${BOUND / 1000} s`);
  for (const make of MONSTERS) {
    const monster = make();
    console.log(`\n${monster.name}`);
    // An engine that never ends takes its tab with it, so each has its own.
    for (const engine of engines) {
      const tab = await openTab(browser);
      console.log(`  ${engine.padEnd(12)} ${await meet(tab, script, engine, monster)}`);
      await tab.close();
    }
  }
}

async function meet(tab: Tab, script: Bundle, engine: string, { html, inTask }: Monster): Promise<string> {
  const url = 'https://monster.invalid/story';
  try {
    await tab.load({ url, html: Buffer.from(html) }, script.source);
    const call = `broadsheetSession.extract(${JSON.stringify(engine)}, ${JSON.stringify(url)})`;
    const whole = inTask
      ? `(() => { ${inTask}; const outcome = ${call}; document.body.replaceChildren(); return outcome; })()`
      : call;
    const outcome = await tab.evaluate<Outcome>(whole, BOUND);
    const longest = inTask
      ? null
      : await tab.evaluate<number | null>(
          `broadsheetSession.longestTask(${JSON.stringify(engine)}, ${JSON.stringify(url)})`,
          BOUND,
        );
    const task = longest === null ? '' : `, longest task in slices ${milliseconds(longest)}`;
    return `${milliseconds(outcome.ms)}, ${verdict(outcome)}${task}`;
  } catch (error) {
    return `ENDED: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}

function verdict({ extraction, error }: Outcome): string {
  if (error !== null) return error.slice(0, 60);
  if (!extraction) return 'null';
  return `${extraction.text.length} characters`;
}
