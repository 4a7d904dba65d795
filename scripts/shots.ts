import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Chromium } from '../tests/e2e/driver/chromium.ts';
import { serve } from '../tests/e2e/driver/serve.ts';
import { type Scene, scenes } from '../tests/e2e/surfaces/scenes.ts';
import { type Size, THEMES, type Theme } from '../tests/e2e/surfaces/stage.ts';
import { newsSite } from '../tests/fixtures/site.ts';
import { MissingTool } from './browsers.ts';
import { buildFor, ROOT } from './command.ts';

const USAGE = `npm run shots -- [--only WORDS] [--themes light,dark] [--languages en,ar,ja] [--widths 320,1280] [--to FOLDER]

  --only       surfaces and scenes whose name holds the words: popup, reader, settings, «reader find» …
  --themes     ${THEMES.join(', ')}
  --languages  folders of public/_locales
  --widths     window widths in CSS pixels; the popup has its own 460 in place of 1280
  --to         where the pictures and their index.html go; shots/all where not said`;

/** Phones first, then the desktop. */
const SIZES: Size[] = [
  { width: 320, height: 640, touch: true },
  { width: 390, height: 844, touch: true },
  { width: 1280, height: 900 },
];
/** In place of the desktop's: the size that the popup asks for, and what a browser may give in its place. */
const POPUP_SIZES: Size[] = [
  { width: 400, height: 600 },
  { width: 460, height: 600 },
];

interface Shot {
  file: string;
  scene: string;
  language: string;
  theme: Theme;
  width: number;
}

interface Wishes {
  only: string;
  themes: Theme[];
  languages: string[];
  widths: number[] | null;
  folder: string;
}

function readWishes(): Wishes {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      themes: { type: 'string', default: THEMES.join() },
      languages: { type: 'string', default: 'en,ar,ja' },
      widths: { type: 'string' },
      to: { type: 'string', default: join(ROOT, 'shots', 'all') },
    },
  });
  const themes = THEMES.filter((theme) => values.themes.split(',').includes(theme));
  if (themes.length === 0) throw new TypeError(`no such theme: ${values.themes}`);
  return {
    only: values.only,
    themes,
    languages: values.languages.split(','),
    widths: values.widths?.split(',').map(Number) ?? null,
    folder: values.to,
  };
}

/** Takes a scene in every size and theme that is wished. */
async function shoot({ surface, name, stage }: Scene, language: string, wishes: Wishes): Promise<Shot[]> {
  const shots: Shot[] = [];
  const own = surface === 'popup' ? [...SIZES.slice(0, 2), ...POPUP_SIZES] : SIZES;
  for (const size of own) {
    if (wishes.widths && !wishes.widths.includes(size.width)) continue;
    await stage.resize(size);
    if (surface === 'settings') await stage.showWhole(size);
    for (const theme of wishes.themes) {
      await stage.wear(theme);
      const file = `${surface} ${name} ${language} ${size.width} ${theme}.png`.replaceAll(' ', '-');
      await stage.page.screenshot({
        path: join(wishes.folder, file) as `${string}.png`,
        optimizeForSpeed: true,
      });
      shots.push({ file, scene: `${surface}: ${name}`, language, theme, width: size.width });
    }
  }
  return shots;
}

/** The pictures on one page, by scene. */
function indexPage(shots: readonly Shot[]): string {
  const parts = Map.groupBy(shots, ({ scene }) => scene);
  const figure = ({ file, language, theme, width }: Shot) =>
    `<figure><a href="${file}"><img src="${file}" loading="lazy" width="${Math.min(320, width)}" alt=""></a><figcaption>${language} · ${theme} · ${width}</figcaption></figure>`;
  const sections = [...parts].map(
    ([scene, own]) => `<h2 id="${scene}">${scene}</h2><div>${own.map(figure).join('')}</div>`,
  );
  const links = [...parts.keys()].map((scene) => `<a href="#${scene}">${scene}</a>`).join(' · ');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Broadsheet: every surface</title>
<style>body{font:14px/1.5 system-ui,sans-serif;margin:24px;background:#8b8b88;color:#000}div{display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}img{display:block;max-block-size:640px;object-fit:cover;object-position:0 0}a{color:inherit}</style>
<h1>Broadsheet: every surface</h1><p>${shots.length} pictures · ${links}</p>${sections.join('')}</html>`;
}

async function takeShots(wishes: Wishes): Promise<void> {
  const begin = performance.now();
  const folder = await buildFor('chrome');
  const site = await serve(newsSite());
  const chromium = await Chromium.open({ folder });
  rmSync(wishes.folder, { recursive: true, force: true });
  mkdirSync(wishes.folder, { recursive: true });
  const shots: Shot[] = [];
  try {
    for (const locale of wishes.languages) {
      const speaking = await chromium.inLanguage(locale);
      for await (const scene of scenes({ chromium: speaking, site, locale })) {
        if (!`${scene.surface} ${scene.name}`.includes(wishes.only)) continue;
        shots.push(...(await shoot(scene, locale, wishes)));
      }
    }
  } finally {
    await chromium.close();
    await site.close();
  }
  writeFileSync(join(wishes.folder, 'index.html'), indexPage(shots));
  const seconds = Math.round((performance.now() - begin) / 1000);
  const where = relative(process.cwd(), join(wishes.folder, 'index.html'));
  console.log(`${shots.length} pictures in ${seconds} s: ${where}`);
}

try {
  await takeShots(readWishes());
} catch (error) {
  const isUsage = error instanceof TypeError;
  console.error(
    isUsage ? `${error.message}\n\n${USAGE}` : error instanceof MissingTool ? error.message : error,
  );
  process.exitCode = 1;
}
