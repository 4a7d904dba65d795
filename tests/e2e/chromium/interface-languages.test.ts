import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../scripts/command.ts';
import { useChromium } from '../driver/use-chromium.ts';
import { findFlaws } from '../surfaces/flaws.ts';
import { popupScenes, readerScenes, type Scene, settingsScenes, type Theatre } from '../surfaces/scenes.ts';
import type { Size } from '../surfaces/stage.ts';

const kit = useChromium();
/** Those that `structure.test.ts` has not seen at every width. */
const LOCALES = readdirSync(join(ROOT, 'public/_locales')).filter(
  (locale) => !['en', 'ar', 'ja'].includes(locale),
);

/** The narrowest that is promised, and where each surface stands on a desktop. */
const NARROW: Size = { width: 320, height: 640, touch: true };
const WIDE: Record<Scene['surface'], Size> = {
  popup: { width: 460, height: 600 },
  // Here every tool is in the toolbar, with no room to spare.
  reader: { width: 730, height: 900 },
  settings: { width: 1280, height: 900 },
};

/** Popup and settings in every state; of the reader, whose panels are the popup's, the toolbar alone. */
async function* everyText(theatre: Theatre): AsyncGenerator<Scene> {
  yield* popupScenes(theatre, ['no article']);
  yield* settingsScenes(theatre);
  for await (const scene of readerScenes(theatre)) {
    yield scene;
    break;
  }
}

it.each(LOCALES)('has room for every text in %s', async (locale) => {
  const found: string[] = [];
  const chromium = await kit.chromium.inLanguage(locale);
  for await (const { surface, name, stage } of everyText({ chromium, site: kit.site, locale })) {
    for (const size of [NARROW, WIDE[surface]]) {
      await stage.resize(size);
      const flaws = await findFlaws(stage);
      found.push(...flaws.map((flaw) => `${surface}, ${name}, ${size.width}: ${flaw}`));
    }
  }
  await chromium.browser.uninstallExtension(chromium.id);
  expect(found).toEqual([]);
});
