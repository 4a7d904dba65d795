import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { needTool } from '../../../scripts/browsers.ts';
import { copyInLanguage } from './copy-in-language.ts';
import { Troubles } from './troubles.ts';
import { PATIENCE, until } from './until.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--lang=en-US',
  '--window-size=1280,900',
];
/** Names of the tests are found on loopback; nothing else is found at all. */
const CLOSED_NETWORK = '--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

export interface ChromiumOptions {
  /** Folder of the built extension. */
  folder: string;
  headless?: boolean;
  /** Whether the wide network can be reached (a person's own URL). */
  openNetwork?: boolean;
  env?: NodeJS.ProcessEnv;
}

/** Chromium with the built extension in it, on a profile of its own that goes when it is closed. */
export class Chromium {
  browser: Browser;
  readonly id: string;
  troubles: Troubles;
  private extension: Extension;
  private readonly options: ChromiumOptions;
  private readonly profile: string;

  private constructor(browser: Browser, extension: Extension, options: ChromiumOptions, profile: string) {
    this.browser = browser;
    this.extension = extension;
    this.id = extension.id;
    this.options = options;
    this.profile = profile;
    this.troubles = new Troubles(browser, extension.id);
  }

  /** @throws MissingTool where there is no Chromium and none can be installed */
  static async open(options: ChromiumOptions): Promise<Chromium> {
    const profile = mkdtempSync(join(tmpdir(), 'broadsheet-chromium-'));
    return Chromium.with(await Chromium.launch(options, profile), options, profile);
  }

  private static launch(options: ChromiumOptions, profile: string): Promise<Browser> {
    return puppeteer.launch({
      executablePath: needTool('chromium'),
      headless: options.headless ?? true,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: null,
      protocolTimeout: 4 * PATIENCE,
      env: { ...process.env, ...options.env },
      args: options.openNetwork ? ARGUMENTS : [...ARGUMENTS, CLOSED_NETWORK],
    });
  }

  /** Closes the browser and opens it anew with the same profile, as people do from one day to the next. */
  async restart(): Promise<void> {
    await this.browser.close();
    const { browser, extension, troubles } = await Chromium.with(
      await Chromium.launch(this.options, this.profile),
      this.options,
      this.profile,
    );
    Object.assign(this, { browser, extension, troubles });
  }

  /**
   * The same browser with the same extension once more, speaking another language whatever the browser's own is. It is closed with
   * the first.
   */
  inLanguage(locale: string): Promise<Chromium> {
    const copy = join(this.profile, `speaking-${locale}`);
    copyInLanguage(this.options.folder, copy, locale);
    return Chromium.with(this.browser, { ...this.options, folder: copy }, this.profile);
  }

  private static async with(browser: Browser, options: ChromiumOptions, profile: string): Promise<Chromium> {
    const id = await browser.installExtension(options.folder);
    const extension = await until('the extension', async () => (await browser.extensions()).get(id));
    return new Chromium(browser, extension, options, profile);
  }

  /** Opens a page in a new tab, in front. */
  async visit(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    return page;
  }

  /** Clicks the extension's button in the browser's toolbar, and gives the popup's page. */
  async clickToolbar(page: Page): Promise<Page> {
    await page.bringToFront();
    return this.popupAfter(() => page.triggerExtensionAction(this.extension));
  }

  /** The popup that something opens. */
  async popupAfter(open: () => Promise<void>): Promise<Page> {
    const known = new Set(this.popups());
    await open();
    const target = await until('the popup', () => this.popups().find((popup) => !known.has(popup)));
    return target.asPage();
  }

  /** Clicks the button and waits until the popup shows an article or a message. */
  async popupOf(page: Page): Promise<Page> {
    const popup = await this.clickToolbar(page);
    await popup.waitForSelector('h1', { timeout: PATIENCE });
    return popup;
  }

  /** Opens one of the extension's own pages in a tab. */
  openOwnPage(path: string): Promise<Page> {
    return this.visit(`chrome-extension://${this.id}/${path}`);
  }

  /** Evaluates in the extension's background, which sleeps and wakes as the browser likes: hence more than one try. */
  async inBackground<T>(expression: string): Promise<T> {
    const { value } = await until('an answer of the background', async () => {
      const target = await this.browser.waitForTarget((one) => this.isBackground(one), { timeout: PATIENCE });
      const worker = await target.worker();
      return worker && { value: (await worker.evaluate(expression)) as T };
    });
    return value;
  }

  /** Reloads the extension, as an update does. */
  async reload(): Promise<void> {
    const own = await this.openOwnPage('options.html');
    await own.evaluate('setTimeout(() => chrome.runtime.reload(), 50)');
    await until('the old extension to end', () => own.isClosed());
    await until('the extension to be back', async () => (await this.browser.extensions()).get(this.id));
  }

  async close(): Promise<void> {
    await this.browser.close().catch(() => undefined);
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private isBackground(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().includes(this.id);
  }

  private popups(): Target[] {
    return this.browser.targets().filter((target) => target.url().endsWith(`${this.id}/popup.html`));
  }
}
