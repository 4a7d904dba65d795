import { type Bundle, bundle } from './browser/bundle.ts';
import type { Tab } from './browser/tab.ts';
import { PeerCache } from './corpus/peer-cache.ts';
import type { CorpusPage } from './corpus/read-corpus.ts';
import type { EngineName } from './options.ts';
import type { Outcome } from './page/session.ts';

/** What the engines gave for one page. */
export interface PageRun {
  page: CorpusPage;
  outcomes: Partial<Record<EngineName, Outcome>>;
  /** The page's own text, asked for only where it is shown. */
  pageText: string | null;
  /** Why the page could not be shown, or null. */
  failure: string | null;
}

/** Asks engines for the article of page after page. */
export interface Runner {
  run(page: CorpusPage, engines: EngineName[], withPageText: boolean): Promise<PageRun>;
  /** Markup as a reader sees it, without captions, a block a line. Works whatever page was last shown. */
  textOf(html: string): Promise<string>;
  /** What hides each text from the page's reader, or where it stands outside of the story; null where neither is so. */
  whyLost(page: CorpusPage, engine: EngineName, texts: string[]): Promise<(string | null)[]>;
  /** Why an engine gives nothing for a page, where it tells. */
  whyNull(page: CorpusPage, engine: EngineName): Promise<string | null>;
  /** The text nodes of markup. */
  textsOf(html: string): Promise<string[]>;
}

/** @param fresh do not use the peers' results of earlier runs */
export async function makeRunner(tab: Tab, fresh: boolean): Promise<Runner> {
  const peers = await bundle(['session', 'peers']);
  const all = await bundle(['session', 'broadsheet', 'peers']);
  const own = await bundle(['session', 'broadsheet']);
  const cache = new PeerCache(`${peers.hash}-${tab.version.replace(/\W+/g, '_')}`);

  let isReady = false;

  async function run(page: CorpusPage, engines: EngineName[], withPageText: boolean): Promise<PageRun> {
    const outcomes: PageRun['outcomes'] = {};
    for (const engine of fresh ? [] : engines.filter((name) => name !== 'broadsheet')) {
      const known = cache.read(engine, page.hash);
      if (known) outcomes[engine] = known;
    }
    const missing = engines.filter((engine) => !outcomes[engine]);
    const script = missing.some((engine) => engine !== 'broadsheet') ? all : own;
    const result: PageRun = { page, outcomes, pageText: null, failure: null };
    if (missing.length === 0 && !withPageText) return result;
    try {
      await ask(page, missing, script, result, withPageText);
    } catch (error) {
      result.failure = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    }
    return result;
  }

  async function ask(
    page: CorpusPage,
    engines: EngineName[],
    script: Bundle,
    result: PageRun,
    withPageText: boolean,
  ) {
    await tab.load(page, script.source);
    isReady = true;
    for (const engine of engines) {
      const call = `broadsheetSession.extract(${JSON.stringify(engine)}, ${JSON.stringify(page.url)})`;
      const outcome = await tab.evaluate<Outcome>(call);
      result.outcomes[engine] = outcome;
      if (engine !== 'broadsheet') cache.write(engine, page.hash, outcome);
    }
    if (withPageText) result.pageText = await tab.evaluate<string>('broadsheetSession.pageText()');
  }

  /** The script is there only once a page was shown; results of earlier runs need none. */
  async function inBlankPage<T>(call: string): Promise<T> {
    if (!isReady) await tab.load({ url: 'https://blank.invalid/', html: Buffer.from('<p></p>') }, own.source);
    isReady = true;
    return tab.evaluate<T>(call);
  }

  async function askPage<T>(page: CorpusPage, call: string): Promise<T> {
    await tab.load(page, own.source);
    isReady = true;
    return tab.evaluate<T>(call);
  }

  return {
    run,
    whyLost: async (page, engine, texts) =>
      engine === 'broadsheet'
        ? askPage(
            page,
            `broadsheetSession.whyLost('broadsheet', ${JSON.stringify(page.url)}, ${JSON.stringify(texts)})`,
          )
        : texts.map(() => null),
    whyNull: async (page, engine) =>
      engine === 'broadsheet'
        ? askPage(page, `broadsheetSession.whyNull('broadsheet', ${JSON.stringify(page.url)})`)
        : null,
    textOf: (html) => inBlankPage(`broadsheetSession.textOf(${JSON.stringify(html)})`),
    textsOf: (html) => inBlankPage(`broadsheetSession.textNodesOf(${JSON.stringify(html)})`),
  };
}
