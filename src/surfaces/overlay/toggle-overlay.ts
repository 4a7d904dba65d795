import type { EngineAnswer, ReaderAnswer } from '../../browser/inject.ts';
import { askEngine } from '../ask-engine.ts';
import { isLarge, isPage } from '../page-state.ts';
import { world } from '../world.ts';
import { removeLeftovers } from './host.ts';
import { openOverlay } from './open-overlay.ts';

/** Shows the reader over the page, or puts an open one away, as the injection wished. A second injection is harmless. */
export function toggleOverlay(page: Document): ReaderAnswer | Promise<ReaderAnswer> {
  const here = world();
  const wish = here.wish ?? 'toggle';
  delete here.wish;

  if (!isPage(page)) return 'refused';
  if (here.reader) {
    if (wish !== 'toggle') return 'left';
    here.reader.close();
    return 'closed';
  }
  if (removeLeftovers(page) && wish === 'toggle') return 'closed';

  if (wish === 'auto') return openByItself(page);
  const isReadNow = page.readyState !== 'loading' && !isLarge(page);
  return open(page, isReadNow ? askEngine(page) : undefined);
}

/** Nobody asked for it: opens only on an article, and not where the reader was put away by hand. */
async function openByItself(page: Document): Promise<ReaderAnswer> {
  const here = world();
  const address = page.location.href;
  const answer = here.dismissed === address ? null : await askEngine(page);
  if (answer?.article && !here.reader && page.location.href === address) return open(page, answer);
  here.release?.();
  return 'left';
}

function open(page: Document, answer: EngineAnswer | Promise<EngineAnswer> | undefined): ReaderAnswer {
  const here = world();
  const address = page.location.href;
  here.reader = openOverlay(page, answer, (why) => {
    delete here.reader;
    if (why === 'hand') here.dismissed = address;
    here.release?.();
  });
  return 'opened';
}
