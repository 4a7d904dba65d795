import { expect, it } from 'vitest';
import { useChromium } from '../driver/use-chromium.ts';
import { findBarriers } from '../surfaces/axe.ts';
import { popupScenes, readerScenes, type Scene, settingsScenes, type Theatre } from '../surfaces/scenes.ts';
import { THEMES } from '../surfaces/stage.ts';

const kit = useChromium();

/** The themes differ in nothing but colours: the first is asked about everything, the others about theirs. */
async function barriersIn({ stage, surface, name }: Scene): Promise<string[]> {
  const found: string[] = [];
  await stage.resize(surface === 'popup' ? { width: 460, height: 600 } : { width: 1280, height: 900 });
  for (const [index, theme] of THEMES.entries()) {
    await stage.wear(theme);
    const barriers = await findBarriers(stage, index === 0 ? 'everything' : 'colours');
    found.push(...barriers.map((barrier) => `${surface}, ${name}, ${theme}: ${barrier}`));
  }
  return found;
}

const SURFACES: Record<string, (theatre: Theatre) => AsyncGenerator<Scene>> = {
  popup: popupScenes,
  reader: readerScenes,
  settings: settingsScenes,
};

it.each(
  Object.keys(SURFACES).flatMap((surface) => [
    [surface, 'en', 'left to right'],
    [surface, 'ar', 'right to left'],
  ]),
)('finds no barrier in the %s in any theme (%s, %s)', async (surface, locale) => {
  const chromium = await kit.chromium.inLanguage(locale);
  const found: string[] = [];
  let scenes = 0;
  for await (const scene of SURFACES[surface]?.({ chromium, site: kit.site, locale }) ?? []) {
    found.push(...(await barriersIn(scene)));
    scenes++;
  }
  expect(found).toEqual([]);
  expect(scenes).toBeGreaterThan(0);
});
