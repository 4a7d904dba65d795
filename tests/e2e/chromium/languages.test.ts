import { expect, it } from 'vitest';
import { germanEnd, germanJunk, germanPage } from '../../fixtures/pages/languages.ts';
import { openReader } from '../driver/open-reader.ts';
import { until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';

const kit = useChromium(
  {},
  { '/de': germanPage('de'), '/wrong': germanPage('en'), '/silent': germanPage(null) },
);
const SPEAKER = 'Hanna Brandt';
const junkIn = (text: string) => germanJunk.filter((line) => text.includes(line));

it.each(['/de', '/wrong', '/silent'])('brings German into the page at %s for the popup', async (path) => {
  const page = await kit.chromium.visit(kit.site.url(path));
  const popup = await kit.chromium.popupOf(page);
  const text = () => popup.evaluate(() => document.querySelector('article')?.innerText ?? '');
  await until('the last sentence', async () => (await text()).includes(germanEnd));
  expect(junkIn(await text())).toEqual([]);
  expect(await popup.$$eval('.quotes cite', (cites) => cites.map((cite) => cite.innerText))).toEqual([
    expect.stringContaining(SPEAKER),
  ]);
});

it.each(['/de', '/wrong', '/silent'])('brings German into the page at %s for the reader', async (path) => {
  const page = await kit.chromium.visit(kit.site.url(path));
  const reader = await openReader(kit.chromium, page);
  const text = await reader.text();
  expect(text).toContain(germanEnd);
  expect(text).toContain(SPEAKER);
  expect(junkIn(text)).toEqual([]);
});
