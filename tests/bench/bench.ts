import { pathToFileURL } from 'node:url';
import { openTab } from './browser/open-tab.ts';
import { readMadeCorpus } from './corpus/made-corpora.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { type Options, parseOptions, USAGE } from './options.ts';
import { runAccuracy } from './run-accuracy.ts';
import { runExpected } from './run-expected.ts';
import { runJunk } from './run-junk.ts';
import { runProfile } from './run-profile.ts';
import { runQuotes } from './run-quotes.ts';
import { stress, timeCorpus } from './run-speed.ts';

/** Runs the benchmark and tells the process' exit code: 1 where something that was asked for could not be measured. */
export async function main(args: string[]): Promise<number> {
  let options: Options;
  try {
    options = parseOptions(args);
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${USAGE}`);
    return 1;
  }
  if (options.corpora.length === 0 && !options.speed) {
    console.log(USAGE);
    return 0;
  }
  let failed = false;
  for (const folder of options.corpora) {
    try {
      await measureCorpus(folder, options);
    } catch (error) {
      console.error(`SKIPPED ${folder}: ${messageOf(error)}`);
      failed = true;
    }
  }
  if (options.speed) await measureStress(options);
  return failed ? 1 : 0;
}

async function measureCorpus(folder: string, options: Options): Promise<void> {
  const made = readMadeCorpus(folder);
  if (made?.kind === 'junk') return runJunk(made.blocks, options);
  if (made?.kind === 'quotes') return runQuotes(made.texts, made.file, options.worst > 0);
  if (made) throw new Error('attacks are tried by the tests of the sanitiser, not measured here');
  const corpus = readCorpus(folder);
  if (options.profile) return runProfile(corpus, options);
  if (corpus.pages.some(({ expected }) => expected !== null) && !options.speed)
    return runExpected(corpus, options);
  const tab = await openTab(options.browser);
  try {
    if (!options.speed) await runAccuracy(corpus, tab, options);
    // A single engine has nothing to be measured against.
    if (options.timed > 0 && options.engines.length > 1) await timeCorpus(corpus, tab, options);
  } finally {
    await tab.close();
  }
}

async function measureStress(options: Options): Promise<void> {
  const tab = await openTab(options.browser);
  try {
    await stress(tab, options);
  } finally {
    await tab.close();
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
