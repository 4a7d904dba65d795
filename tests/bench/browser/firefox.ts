import puppeteer, { type HTTPRequest } from 'puppeteer-core';
import { PAGE_POLICY, type Tab, TIMEOUT } from './tab.ts';
import { within } from './within.ts';

/** Nothing outside answers: every host is sent to a proxy that does not exist. */
const PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'privacy.reduceTimerPrecision': false,
};

/** Opens a tab in headless Firefox. Scripts run in a sandbox, behind the same wrappers as a content script's. */
export async function openFirefox(
  executablePath = process.env.FIREFOX ?? '/usr/bin/firefox-esr',
): Promise<Tab> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: PREFERENCES,
  });
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  let serve: (request: HTTPRequest) => void = (request) => void request.abort();
  page.on('request', (request) => serve(request));
  const realm = () => (page.mainFrame() as unknown as { isolatedRealm(): Realm }).isolatedRealm();
  return {
    version: await browser.version(),
    async load({ url, html }, script) {
      const address = new URL(url);
      address.hash = '';
      serve = (request) => {
        serve = (late) => void late.abort().catch(() => {});
        const headers = { 'Content-Security-Policy': PAGE_POLICY };
        void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html });
      };
      await page.goto(address.href, { waitUntil: 'domcontentloaded', timeout: TIMEOUT });
      await within(realm().evaluate(`${script}\n;0`), TIMEOUT, 'the script does not start');
    },
    evaluate: (expression, timeout = TIMEOUT) =>
      within(realm().evaluate(expression), timeout, 'the engine does not finish'),
    close: () => browser.close(),
  };
}

/** Puppeteer's sandboxed world: there at run time, left out of its types. */
interface Realm {
  // biome-ignore lint/suspicious/noExplicitAny: the value is what the expression gives
  evaluate(expression: string): Promise<any>;
}
