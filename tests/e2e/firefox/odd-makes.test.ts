import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFolder } from '../../../scripts/command.ts';
import { ENCODED, encodedPages, TOLD } from '../../fixtures/pages/encoded.ts';
import { oddMakes, WHOLE } from '../../fixtures/pages/odd-makes.ts';
import { library } from '../../fixtures/stories/library.ts';
import { Firefox } from '../driver/firefox.ts';
import { type Site, serve } from '../driver/serve.ts';

let firefox: Firefox;
let site: Site;

beforeAll(async () => {
  const folder = buildFolder('firefox');
  if (!existsSync(folder)) throw new Error('There is no build to test: run npm run build first.');
  site = await serve({ ...encodedPages, ...oddMakes });
  firefox = await Firefox.open(folder);
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

const folded = (text: string) => text.replace(/\s+/g, ' ');

async function popupText(path: string): Promise<string> {
  await firefox.visit(site.url(path));
  await firefox.clickToolbar();
  return folded(await firefox.popupText());
}

const encoded = ENCODED.flatMap((story) =>
  TOLD.map((told) => ({ path: `/encoded/${story.encoding}/${told}`, ...story })),
);

it.each(encoded)('reads $path letter by letter', async ({ path, headline, paragraphs }) => {
  const text = await popupText(path);
  expect(text).toContain(folded(headline));
  for (const paragraph of paragraphs) expect(text).toContain(folded(paragraph));
});

it.each(WHOLE)('finds the story of %s, whole', async (path) => {
  const text = await popupText(path);
  expect(text).toContain(library.headline);
  for (const paragraph of library.paragraphs) expect(text).toContain(folded(paragraph));
});
