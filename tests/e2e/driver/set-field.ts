import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';
import { until } from './until.ts';
import { words } from './words.ts';

/** Sets a field of the appearance as a hand would, and closes the panel. */
export async function setField(page: Page, reader: Reader, selector: string, value: string): Promise<void> {
  await reader.press(words('appearance'));
  await until('the panel', () => reader.evaluate((frame) => frame.querySelector('.panel') !== null));
  await reader.evaluate(
    (frame, wanted, text) => {
      const field = frame.querySelector<HTMLInputElement>(`.panel ${wanted}`);
      if (!field) throw new Error(`no field ${wanted}`);
      field.value = text;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    value,
  );
  await page.keyboard.press('Escape');
}

/** Gives the appearance back as it is at first. */
export async function resetAppearance(page: Page, reader: Reader): Promise<void> {
  await reader.press(words('appearance'));
  await until('the panel', () => reader.evaluate((frame) => frame.querySelector('.panel') !== null));
  await reader.press(words('reset'));
  await page.keyboard.press('Escape');
}
