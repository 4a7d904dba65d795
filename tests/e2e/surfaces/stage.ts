import { createHash } from 'node:crypto';
import type { CDPSession, Page } from 'puppeteer-core';
import { Reader } from '../driver/reader.ts';
import { pause } from '../driver/until.ts';

/** How large the window is, in CSS pixels, and what it is held by. */
export interface Size {
  width: number;
  height: number;
  /** A finger's screen: no mouse hovers over it. */
  touch?: boolean;
  /** The browser's zoom: CSS pixels are so much larger. */
  zoom?: number;
}

export const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast', 'system'] as const;
export type Theme = (typeof THEMES)[number];

/** A surface that stands in a tab, whatever closed roots it stands in, and what can be done with its window. */
export class Stage {
  readonly page: Page;
  private readonly session: CDPSession;
  private readonly reader: Reader | null;

  private constructor(page: Page, session: CDPSession, reader: Reader | null) {
    this.page = page;
    this.session = session;
    this.reader = reader;
  }

  /** An extension page, which can be entered. */
  static async in(page: Page): Promise<Stage> {
    return new Stage(page, await page.createCDPSession(), null);
  }

  /** The reader over a page. */
  static async over(page: Page): Promise<Stage> {
    return new Stage(page, await page.createCDPSession(), await Reader.over(page));
  }

  /** Calls a function in the page with the surface's outermost element. */
  evaluate<T, A extends unknown[]>(
    call: (frame: HTMLElement, ...words: A) => T,
    ...words: A
  ): Promise<Awaited<T>> {
    if (this.reader) return this.reader.evaluate(call, ...words) as Promise<Awaited<T>>;
    const source = `(${call})(document.querySelector('.bs'), ...${JSON.stringify(words)})`;
    return this.page.evaluate(source) as Promise<Awaited<T>>;
  }

  /** Not by Puppeteer, which loads the page anew for another kind of screen. */
  async resize({ width, height, touch = false, zoom = 1 }: Size): Promise<void> {
    await this.session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
      deviceScaleFactor: zoom,
      mobile: touch,
    });
    await this.session.send('Emulation.setTouchEmulationEnabled', { enabled: touch });
    await this.painted();
  }

  /** As tall as what it holds, for a picture of all of it. */
  async showWhole(size: Size, most = 6000): Promise<void> {
    const height = await this.evaluate((frame) => {
      const inner = frame.querySelector('.scroll');
      return inner ? inner.scrollHeight + frame.clientHeight - inner.clientHeight : frame.scrollHeight;
    });
    await this.resize({ ...size, height: Math.min(most, Math.max(size.height, height)) });
  }

  /** The theme is one attribute of the frame (`wear`); `system` is seen with a system that is set to dark. */
  async wear(theme: Theme): Promise<void> {
    const value = theme === 'system' ? 'dark' : 'light';
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await this.evaluate((frame, name) => {
      for (const one of [frame, ...frame.querySelectorAll<HTMLElement>('.bs')]) one.dataset.theme = name;
    }, theme);
    await this.painted();
  }

  /** What the system wishes of every page (`prefers-contrast`, `forced-colors` …). Not by Puppeteer, which knows few of them. */
  async wish(features: Record<string, string>): Promise<void> {
    await this.session.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    await this.painted();
  }

  /** A digest of how what a selector names looks, with a little around it. */
  async picture(selector: string, around = 6): Promise<string> {
    const clip = await this.evaluate(
      (frame, wanted, margin) => {
        const box = frame.querySelector(wanted)?.getBoundingClientRect();
        if (!box) throw new Error(`no ${wanted}`);
        const x = Math.max(0, box.x - margin);
        const y = Math.max(0, box.y - margin);
        const width = Math.min(innerWidth, box.right + margin) - x;
        return { x, y, width, height: Math.min(innerHeight, box.bottom + margin) - y };
      },
      selector,
      around,
    );
    await this.painted();
    return createHash('sha1')
      .update(await this.page.screenshot({ clip }))
      .digest('hex');
  }

  async painted(): Promise<void> {
    await this.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));
    // Fades of the panels take 120 ms (`bs-in`); none is waited for where none runs.
    const runs = await this.evaluate(
      (frame) => frame.getAnimations({ subtree: true }).filter((one) => one.playState === 'running').length,
    );
    if (runs > 0) await pause(150);
  }
}
