import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { PAGE_POLICY } from '../browser/tab.ts';
import { within } from '../browser/within.ts';

/** Longer than any reader takes; a wait that ends so is reported as a failure. */
const PATIENCE = 20_000;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** Pages on loopback, with their own scripts and the network off. */
export interface Site {
  urls: string[];
  close(): void;
}

export async function servePages(pages: (string | Buffer)[]): Promise<Site> {
  const server = createServer((request, response) => {
    const page = pages[Number((request.url ?? '').slice(1).split('/')[0])];
    if (page === undefined || request.url?.includes('favicon')) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PAGE_POLICY,
    });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urls: pages.map(
      (_, index) => `http://127.0.0.1:${port}/${index}/2026/05/harbour-tunnel-stays-shut-until-june.html`,
    ),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A browser with one extension in it. */
export class Stage {
  readonly browser: Browser;
  readonly extension: Extension;

  private constructor(browser: Browser, extension: Extension) {
    this.browser = browser;
    this.extension = extension;
  }

  static async open(folder: string): Promise<Stage> {
    const browser = await puppeteer.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      protocolTimeout: 2 * PATIENCE,
      args: ARGUMENTS,
    });
    const id = await browser.installExtension(folder);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`${folder} is no extension that Chromium takes`);
    return new Stage(browser, extension);
  }

  async show(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /** Milliseconds from a click on the toolbar button to a popup whose probe has seen its paint. */
  async clickToPopup(page: Page): Promise<number> {
    const start = now();
    await page.triggerExtensionAction(this.extension);
    const target = await this.browser.waitForTarget(
      (one) => one.url().endsWith(`${this.extension.id}/popup.html`),
      {
        timeout: PATIENCE,
      },
    );
    const popup = await target.asPage();
    const painted = await popup.waitForFunction('globalThis.paintedAt', { timeout: PATIENCE, polling: 50 });
    const end = (await painted.jsonValue()) as number;
    await popup.close();
    return end - start;
  }

  /** Milliseconds from a click on the toolbar button to something readable over the page. */
  async clickToCover(page: Page): Promise<number> {
    const { covered } = await watchCover(page);
    const start = now();
    await page.triggerExtensionAction(this.extension);
    return (await covered) - start;
  }

  /** Milliseconds from the shortcut's event in the background to the reader painted over the page. */
  async commandToCover(page: Page, command: string): Promise<number> {
    const { covered } = await watchCover(page);
    const { start } = await this.command(command);
    return (await covered) - start;
  }

  /** Fires a shortcut's event for the tab in front. @returns when, and the background's own time for it */
  async command(name: string): Promise<{ start: number; own: number }> {
    return this.inBackground(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const start = performance.now();
      chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab);
      return { start: performance.timeOrigin + start, own: performance.now() - start };
    })()`);
  }

  async inBackground<T>(expression: string): Promise<T> {
    const target = await this.browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().includes(this.extension.id),
      { timeout: PATIENCE },
    );
    const worker = await target.worker();
    if (!worker) throw new Error('the extension has no background');
    return (await worker.evaluate(expression)) as T;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** This process' clock on the scale of the pages' `performance.timeOrigin`. */
const now = () => performance.timeOrigin + performance.now();

/**
 * Starts to watch the middle of the page. The promise gives the moment at which something that was not there before has been painted
 * over it: an element with a root of its own, or a frame that holds text.
 */
async function watchCover(page: Page): Promise<{ covered: Promise<number> }> {
  await page.evaluate(`{
    const known = new WeakSet(document.querySelectorAll('*'));
    const holdsText = (frame) => {
      try { return (frame.contentDocument?.body?.textContent ?? '').trim().length > 200; } catch { return true; }
    };
    globalThis.covered = new Promise((resolve) => {
      const look = () => {
        const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        if (!top || known.has(top) || (top.localName === 'iframe' && !holdsText(top))) return requestAnimationFrame(look);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
          port2.postMessage(0);
        });
      };
      look();
    });
  } 0`);
  return {
    covered: within(page.evaluate('covered') as Promise<number>, PATIENCE, 'nothing came over the page'),
  };
}

/** Waits until the page is seen again. */
export async function waitForPage(page: Page): Promise<void> {
  await page.waitForFunction(
    `!document.querySelector('dialog[open]') && document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName !== 'dialog'`,
    { timeout: PATIENCE, polling: 'raf' },
  );
}
