import type { ReaderAnswer } from '../../browser/inject.ts';
import { answerPage, isLarge, isPage } from '../answer-page.ts';
import { world } from '../world.ts';
import { removeLeftovers } from './host.ts';
import { openOverlay } from './open-overlay.ts';

/** Shows the reader over the page, or puts an open one away, as the injection wished. A second injection is harmless. */
export function toggleOverlay(page: Document): ReaderAnswer {
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

  const isReadNow = wish === 'auto' || (page.readyState !== 'loading' && !isLarge(page));
  const answer = isReadNow ? answerPage(page) : undefined;
  if (wish === 'auto' && (!answer?.article || here.dismissed === page.location.href)) {
    here.release?.();
    return 'left';
  }
  const address = page.location.href;
  here.reader = openOverlay(page, answer, (why) => {
    delete here.reader;
    if (why === 'hand') here.dismissed = address;
    here.release?.();
  });
  return 'opened';
}
