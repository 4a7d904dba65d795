import { attempt } from '../../browser/attempt.ts';
import { browser } from '../../browser/browser.ts';
import { showReader } from '../../browser/inject.ts';
import { patternOf } from '../../browser/origin.ts';
import { dropWish, finishWish, removeSite, storeWish } from '../../browser/sites.ts';
import type { ViewActions } from '../../view/actions.ts';
import type { Translate } from '../../view/messages.ts';

interface Here {
  origin: string;
  tabId: number;
  listed: boolean;
  t: Translate;
  say: (message: string) => void;
}

/** «Always on this site»: lists the page's site, or takes it off the list. */
export function alwaysHere({ origin, tabId, listed, t, say }: Here): NonNullable<ViewActions['alwaysHere']> {
  let isListed = listed;
  return { listed, run: (tell) => (isListed ? unlist(tell) : list()) };

  function list(): void {
    // Nothing is awaited before the request: the click's gesture would be spent. Chromium closes the popup as its dialog
    // appears; then the background finishes the stored wish. Where the popup lives on, it does.
    void storeWish([origin], tabId);
    const asked = attempt(() => browser.permissions.request({ origins: [patternOf(origin)] }));
    void asked.then(async (isGiven) => {
      if (!isGiven) {
        await dropWish();
        return say(t('refusedText'));
      }
      if (await finishWish()) await showReader(tabId, 'show');
      window.close();
    });
  }

  function unlist(tell?: (listed: boolean) => void): void {
    void removeSite(origin).then((trouble) => {
      isListed = trouble !== null;
      tell?.(isListed);
      say(trouble ? t(`store_${trouble}`) : t('siteRemoved'));
    });
  }
}
