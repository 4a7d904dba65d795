import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needTool } from '../../../scripts/browsers.ts';
import { HOSTS } from './serve.ts';
import { PATIENCE, until } from './until.ts';

/** As `browser_specific_settings.gecko.id` of the build, with what Firefox makes of it in names of its own elements. */
const ID = 'broadsheet@broadsheet.example';
const WIDGET = `${ID.replace(/[^a-z0-9_-]/gi, '_').toLowerCase()}`;

const PREFERENCES = {
  'network.dns.localDomains': HOSTS.join(','),
  'dom.security.https_first': false,
  'dom.security.https_first_for_unknown_suffixes': false,
  'intl.locale.requested': 'en-US',
  'extensions.webextOptionalPermissionPrompts': true,
};

/** How long a frame's script may take to answer (ms). */
const ANSWER_MS = 3000;

interface Bidi {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

/** Firefox with the built extension, driven through the browser's own window as a hand would. */
export class Firefox {
  readonly browser: Browser;
  private readonly bidi: Bidi;
  private readonly context: string;

  private constructor(browser: Browser, bidi: Bidi, context: string) {
    this.browser = browser;
    this.bidi = bidi;
    this.context = context;
  }

  /** @throws MissingTool where there is no Firefox and none can be installed */
  static async open(folder: string): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: needTool('firefox'),
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: PREFERENCES,
      protocolTimeout: 4 * PATIENCE,
    });
    await browser.installExtension(folder);
    const { connection } = browser as unknown as { connection: Bidi };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = result.contexts as { context: string }[];
    const firefox = new Firefox(browser, connection, window?.context ?? '');
    await until('the toolbar button', () =>
      firefox.inWindow(
        `CustomizableUI.getWidget('${WIDGET}-browser-action') && (CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', 'nav-bar'), true)`,
      ),
    );
    return firefox;
  }

  /** Opens a page in a new tab, in front. */
  async visit(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    await page.bringToFront();
    return page;
  }

  /** Shows one of the browser's own pages in the front tab. */
  async showOwnPage(url: string): Promise<void> {
    await this.inWindow(
      `(gBrowser.loadURI(Services.io.newURI('${url}'), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }), true)`,
    );
    await until(url, () =>
      this.inWindow(`gBrowser.currentURI.spec === '${url}' && !gBrowser.selectedTab.hasAttribute('busy')`),
    );
  }

  /** Clicks the extension's button in the toolbar. A popup that is still open goes first: it is another tab's. */
  async clickToolbar(): Promise<void> {
    await until('the last popup to go', () =>
      this.inWindow(`(() => {
        const last = document.querySelector('.webextension-popup-browser');
        last?.closest('panel')?.hidePopup();
        return !last;
      })()`),
    );
    await this.inWindow(
      `(document.getElementById('${WIDGET}-browser-action').querySelector('toolbarbutton') ?? document.getElementById('${WIDGET}-BAP') ?? document.getElementById('${WIDGET}-browser-action')).click()`,
    );
  }

  /** What a person reads in the open popup. */
  popupText(): Promise<string> {
    return until('the popup', async () => {
      const text = await this.inPopup(
        'content.document.querySelector("h1") ? content.document.body.innerText : ""',
      );
      return text as string;
    });
  }

  /** Presses the popup's button with this name. */
  async pressInPopup(name: string): Promise<void> {
    await this.inPopup(
      `[...content.document.querySelectorAll('button')].find((one) => one.innerText.trim() === ${JSON.stringify(name)}).click()`,
    );
  }

  /** Evaluates in the popup's own process, with `content` as its window. */
  inPopup(expression: string): Promise<unknown> {
    return this.inFrame('document.querySelector(".webextension-popup-browser")', expression);
  }

  /** Evaluates in the front tab's process, where closed roots can be entered: `rootOf(element)` gives them. */
  inTab(expression: string): Promise<unknown> {
    return this.inFrame('gBrowser.selectedBrowser', expression);
  }

  /** Presses a command's key as the browser's window hears it. */
  async pressCommand(): Promise<void> {
    await this.inWindow(`(() => {
      const key = [...document.querySelectorAll('keyset[id*="${WIDGET}"] key')].find((one) => /E/i.test(one.getAttribute('key')));
      key.dispatchEvent(new Event('command', { bubbles: true, cancelable: true }));
    })()`);
  }

  /** Answers the permission prompt once it is shown. */
  async answerPrompt(isYes: boolean): Promise<void> {
    await until('the permission prompt', () =>
      this.inWindow(`(() => {
        const prompt = document.getElementById('addon-webext-permissions-notification') ?? document.querySelector('popupnotification[id*="webext"]');
        const button = prompt?.${isYes ? 'button' : 'secondaryButton'};
        if (!button || PopupNotifications.panel.state !== 'open') return false;
        button.click();
        return true;
      })()`),
    );
  }

  /** Evaluates in the browser's own window. */
  async inWindow(expression: string): Promise<unknown> {
    return this.evaluate(`JSON.stringify((${expression}) ?? null)`);
  }

  async close(): Promise<void> {
    await this.browser.close().catch(() => undefined);
  }

  private inFrame(frame: string, expression: string): Promise<unknown> {
    const script = `{ const rootOf = (element) => element.openOrClosedShadowRoot;
      let answer; try { answer = { value: ${expression} }; } catch (error) { answer = { error: String(error) }; }
      sendAsyncMessage('broadsheet-test', JSON.stringify(answer)); }`;
    return this.evaluate(`new Promise((resolve) => {
      const manager = (${frame})?.messageManager;
      if (!manager) return resolve('{"error":"no such frame"}');
      const answer = ({ data }) => {
        clearTimeout(late);
        manager.removeMessageListener('broadsheet-test', answer);
        resolve(data);
      };
      // A frame that changes its process while it is asked never answers.
      const late = setTimeout(answer, ${ANSWER_MS}, { data: '{"error":"the frame did not answer"}' });
      manager.addMessageListener('broadsheet-test', answer);
      manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
    })`).then((answer) => {
      const { value, error } = answer as { value?: unknown; error?: string };
      if (error) throw new Error(error);
      return value;
    });
  }

  private async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.bidi.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    });
    const {
      type,
      result: value,
      exceptionDetails,
    } = result as {
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return JSON.parse(value?.value ?? 'null');
  }
}
