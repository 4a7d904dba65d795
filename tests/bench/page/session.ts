import { type Engine, type Extraction, engines } from './engine.ts';
import { hiderOf } from './hider-of.ts';
import { renderedText } from './rendered-text.ts';

/** What the benchmark asks of the page; every answer is plain data. */
export interface Session {
  /** The page's own text. */
  pageText(): string;
  /** The text of markup, without captions. */
  textOf(html: string): string;
  /** The text nodes of markup. */
  textNodesOf(html: string): string[];
  /**
   * Why each text is no part of what an engine gives: what hides it, or where it stands outside of the story; null where
   * neither is so.
   */
  whyLost(name: string, url: string, texts: string[]): (string | null)[];
  /** Why an engine gives nothing for the page; null where it does not tell. */
  whyNull(name: string, url: string): string | null;
  /** How many nodes the document holds. */
  nodes(): number;
  extract(name: string, url: string): Outcome;
  /** The longest task of an engine that works in slices (ms); null for one that does not. */
  longestTask(name: string, url: string): Promise<number | null>;
  /** Milliseconds of each engine's runs, in the order of `names`; the order of the runs alternates from round to round. */
  time(names: string[], url: string, rounds: number): number[][];
}

/** A result, the time that it took, and what went wrong. */
export interface Outcome {
  extraction: Extraction | null;
  ms: number;
  /** The engine threw. */
  error: string | null;
  /** The engine left the document different from how it found it. */
  changed: boolean;
}

const session: Session = {
  pageText: () => renderedText(document.body),
  textOf(html) {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const caption of body.querySelectorAll('figcaption')) caption.remove();
    return renderedText(body);
  },
  textNodesOf(html) {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const walker = parsed.createTreeWalker(parsed, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
    return texts;
  },
  whyLost(name, url, texts) {
    const places = engineOf(name).whereIs?.(document, url, texts) ?? [];
    return texts.map((text, index) => {
      const hider = hiderOf(text, document);
      if (hider) return `hidden by ${hider}`;
      return places[index] ? `outside, in ${places[index]}` : null;
    });
  },
  whyNull: (name, url) => engineOf(name).whyNull?.(document, url) ?? null,
  nodes: () => countNodes(),
  extract(name, url) {
    const before = signature();
    const start = performance.now();
    try {
      const extraction = engineOf(name).extract(document, url);
      return { extraction, ms: performance.now() - start, error: null, changed: signature() !== before };
    } catch (error) {
      return {
        extraction: null,
        ms: performance.now() - start,
        error: String(error),
        changed: signature() !== before,
      };
    }
  },
  longestTask: async (name, url) => (await engineOf(name).longestTask?.(document, url)) ?? null,
  time(names, url, rounds) {
    const times: number[][] = names.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const index of orderOf(round, names.length)) {
        times[index]?.push(timeOnce(engineOf(names[index] ?? ''), url));
      }
    }
    return times;
  },
};

(globalThis as { broadsheetSession?: Session }).broadsheetSession = session;

function engineOf(name: string): Engine {
  const engine = engines[name];
  if (!engine) throw new Error(`no engine «${name}»`);
  return engine;
}

/** Every engine comes first in turn, and has each of its neighbours before it as often as behind it. */
function orderOf(round: number, count: number): number[] {
  const order = Array.from({ length: count }, (_, place) => (place + (round >> 1)) % count);
  return round % 2 ? order.reverse() : order;
}

function timeOnce(engine: Engine, url: string): number {
  // What the engine before it left behind is not this one's to clear away (where the browser offers it). Lightly: after a full
  // collection V8 has given its memory back, and every run would fault its pages in again, which no reader meets.
  (globalThis as { gc?: (options: { type: 'minor' }) => void }).gc?.({ type: 'minor' });
  const start = performance.now();
  try {
    engine.run(document, url);
  } catch {
    // A failing engine's time counts as well; `extract` reports the failure.
  }
  return performance.now() - start;
}

/** Changes when nodes come, go or move, or attributes change. Cheap beside the engines. */
function signature(): string {
  const html = document.documentElement?.outerHTML ?? '';
  let hash = 0;
  for (let at = 0; at < html.length; at++) hash = (hash * 31 + html.charCodeAt(at)) | 0;
  return `${html.length}:${hash}`;
}

function countNodes(): number {
  const walker = document.createTreeWalker(document);
  let count = 1;
  while (walker.nextNode()) count++;
  return count;
}
