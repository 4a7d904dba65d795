import type { StoreTrouble } from './envelope.ts';
import { POSITIONS, PUT_BACK, type ReadingPosition } from './slots.ts';
import { change } from './store.ts';

/** Reading positions kept; the oldest go first. */
const MOST_POSITIONS = 300;
/** Blocks that were put back, kept by site. */
const MOST_PUT_BACK = 50;
/** Sites for which blocks that were put back are kept. */
const MOST_HOSTS = 500;

/** Keeps that a block was put back on a site. */
export function keepPutBack(host: string, id: string): Promise<StoreTrouble | null> {
  return change(PUT_BACK, ({ [host]: ids = [], ...others }) => {
    const kept = [...new Set([...ids, id])].slice(-MOST_PUT_BACK);
    return Object.fromEntries([...Object.entries(others), [host, kept]].slice(-MOST_HOSTS));
  });
}

/** Keeps where reading stopped on a page, or forgets it. */
export function keepPosition(url: string, position: ReadingPosition | null): Promise<StoreTrouble | null> {
  return change(POSITIONS, ({ [url]: _old, ...others }) => {
    const all = position ? { ...others, [url]: position } : others;
    const latest = Object.entries(all).sort(([, a], [, b]) => b.at - a.at);
    return Object.fromEntries(latest.slice(0, MOST_POSITIONS));
  });
}
