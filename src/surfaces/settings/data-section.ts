import { syncRegistrations } from '../../browser/sites.ts';
import { exportSettings, importSettings } from '../../browser/transfer.ts';
import { h } from '../../view/render.ts';
import { type Page, section } from './page.ts';

/** A larger file would not fit into the browser's storage (`storage.local.QUOTA_BYTES`). */
const MOST_BYTES = 10_485_760;

/** Settings and lists as a file, out and in. */
export async function dataSection(page: Page): Promise<HTMLElement> {
  const { t } = page;
  const file = h('input', { type: 'file', accept: 'application/json,.json', hidden: true });
  file.addEventListener('change', () => void bringIn(page, file));
  const out = h('button', { type: 'button', onclick: () => void takeOut(page) }, t('exportSettings'));
  const choose = h(
    'button',
    { type: 'button', class: 'import', onclick: () => file.click() },
    t('importSettings'),
  );
  return section(t, 'data', h('div', { class: 'data' }, out, choose, file));
}

async function takeOut({ t, say, settle }: Page): Promise<void> {
  await settle();
  const text = await exportSettings();
  if (text === null) return say(t('store_closed'));
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  h('a', { href: url, download: 'broadsheet-settings.json' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function bringIn(page: Page, file: HTMLInputElement): Promise<void> {
  const { t } = page;
  const chosen = file.files?.[0];
  if (!chosen) return;
  const text = chosen.size > MOST_BYTES ? '' : await chosen.text().catch(() => '');
  file.value = '';
  await page.settle();
  const result = await importSettings(text);
  if (result.outcome === 'trouble') return page.say(t(`store_${result.trouble}`));
  if (result.outcome !== 'imported') return page.say(t(result.outcome === 'newer' ? 'newerFile' : 'badFile'));
  await syncRegistrations();
  await page.redraw(t('imported'));
}
