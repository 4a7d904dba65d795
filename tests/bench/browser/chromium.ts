import puppeteer, { type CDPSession } from 'puppeteer-core';
import { type CpuProfile, PAGE_POLICY, type Tab, TIMEOUT } from './tab.ts';
import { within } from './within.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--expose-gc',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** How long the browser may take to end a script that is out of time. */
const GRACE = 5_000;

/** Opens a tab in headless Chromium. Scripts are injected into an isolated world, as a content script is. */
export async function openChromium(
  executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium',
): Promise<Tab> {
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args: ARGUMENTS });
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send('Page.enable');
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  const crashed = new Promise<never>((_, reject) => {
    cdp.once('Inspector.targetCrashed', () => reject(new Error('the tab crashed')));
  });
  crashed.catch(() => {});
  const guarded = <T>(promise: Promise<T>, ms: number) =>
    within(Promise.race([promise, crashed]), ms, 'the tab is frozen');
  let world = 0;
  return {
    version: await browser.version(),
    async load({ url, html }, script) {
      await guarded(navigate(cdp, url, html), TIMEOUT);
      world = await guarded(isolatedWorld(cdp), TIMEOUT);
      await guarded(run(cdp, script, world, TIMEOUT), TIMEOUT);
    },
    evaluate: (expression, timeout = TIMEOUT) =>
      guarded(run(cdp, expression, world, timeout), timeout + GRACE),
    profile: (expression) => guarded(profile(cdp, expression, world), TIMEOUT + GRACE),
    close: () => browser.close(),
  };
}

async function navigate(cdp: CDPSession, url: string, html: Buffer): Promise<void> {
  const address = new URL(url);
  address.hash = '';
  let served = false;
  const serve = async (event: { requestId: string; request: { url: string } }) => {
    const { requestId } = event;
    if (served || event.request.url !== address.href) {
      await cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => {});
      return;
    }
    served = true;
    await cdp.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [
        { name: 'Content-Type', value: 'text/html; charset=utf-8' },
        { name: 'Content-Security-Policy', value: PAGE_POLICY },
      ],
      body: html.toString('base64'),
    });
  };
  cdp.removeAllListeners('Fetch.requestPaused');
  cdp.on('Fetch.requestPaused', serve);
  const ready = new Promise<void>((resolve) => cdp.once('Page.domContentEventFired', () => resolve()));
  const { errorText } = await cdp.send('Page.navigate', { url: address.href });
  if (errorText) throw new Error(`the page does not load: ${errorText}`);
  await ready;
}

async function isolatedWorld(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'broadsheet-bench',
  });
  return executionContextId;
}

/** Time between two looks of the profiler (µs): short enough for steps of a tenth of a millisecond. */
const INTERVAL = 60;

async function profile(cdp: CDPSession, expression: string, contextId: number): Promise<CpuProfile> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await cdp.send('Profiler.start');
  await run(cdp, expression, contextId, TIMEOUT);
  return (await cdp.send('Profiler.stop')).profile;
}

async function run<T>(cdp: CDPSession, expression: string, contextId: number, timeout: number): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    timeout,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
