import { describe, expect, it } from 'vitest';
import { ENCODED, encodedPages, TOLD } from '../../fixtures/pages/encoded.ts';
import { oddMakes, WHOLE } from '../../fixtures/pages/odd-makes.ts';
import { arabic } from '../../fixtures/stories/arabic.ts';
import { library } from '../../fixtures/stories/library.ts';
import { openReader } from '../driver/open-reader.ts';
import { useChromium } from '../driver/use-chromium.ts';

const kit = useChromium({}, { ...encodedPages, ...oddMakes });
const folded = (text: string) => text.replace(/\s+/g, ' ');

async function popupText(path: string): Promise<string> {
  const page = await kit.chromium.visit(kit.site.url(path));
  const popup = await kit.chromium.popupOf(page);
  return folded(await popup.evaluate(() => document.body.innerText));
}

describe('a page in an old encoding', () => {
  const cases = ENCODED.flatMap((story) => TOLD.map((told) => [story.encoding, told, story] as const));
  it.each(cases)('%s, told %s: its story is read letter by letter', async (encoding, told, story) => {
    const text = await popupText(`/encoded/${encoding}/${told}`);
    expect(text).toContain(folded(story.headline));
    for (const paragraph of story.paragraphs) expect(text).toContain(folded(paragraph));
  });
});

describe('a page that keeps its story elsewhere', () => {
  it.each(WHOLE)('%s: the story is found there, whole', async (path) => {
    const text = await popupText(path);
    expect(text).toContain(library.headline);
    for (const paragraph of library.paragraphs) expect(text).toContain(folded(paragraph));
    expect(text).not.toContain('Terms');
  });
});

describe('a page in two directions', () => {
  it('is shown with each paragraph and name in its own', async () => {
    const page = await kit.chromium.visit(kit.site.url('/make/directions'));
    const reader = await openReader(kit.chromium, page);
    const directions = await reader.evaluate((frame, rightToLeft) => {
      const paragraphs = [...frame.querySelectorAll('article p')];
      const find = (text: string) => paragraphs.find((one) => one.textContent?.includes(text));
      const of = (element: Element | null | undefined) => element && getComputedStyle(element).direction;
      return [
        of(paragraphs[0]),
        of(find(rightToLeft.slice(0, 40))),
        of(find('over the door')?.querySelector('bdi')),
        of(find('over the door')),
      ];
    }, arabic.paragraphs[0] ?? '');
    expect(directions).toEqual(['ltr', 'rtl', 'rtl', 'ltr']);
  });
});
