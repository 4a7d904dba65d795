import type { Browser, CDPSession, Target } from 'puppeteer-core';

interface Frame {
  url: string;
}
interface Stack {
  callFrames: Frame[];
}

/** Console errors and unhandled exceptions of the extension, wherever they happen: pages, popup, background. */
export class Troubles {
  readonly found: string[] = [];
  private readonly origin: string;

  constructor(browser: Browser, extensionId: string) {
    this.origin = `chrome-extension://${extensionId}/`;
    browser.on('targetcreated', (target: Target) => void this.watch(target).catch(() => undefined));
    for (const target of browser.targets()) void this.watch(target).catch(() => undefined);
  }

  private async watch(target: Target): Promise<void> {
    if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
    const session: CDPSession = await target.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
      const text = details.exception?.description ?? details.text;
      this.note(target, text, [details.url, ...frames(details.stackTrace)]);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type !== 'error' && type !== 'assert') return;
      const text = args.map((arg) => arg.description ?? String(arg.value)).join(' ');
      this.note(target, text, frames(stackTrace));
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') this.note(target, entry.text, [entry.url, ...frames(entry.stackTrace)]);
    });
    await session.send('Runtime.enable');
    await session.send('Log.enable').catch(() => undefined);
  }

  /** Keeps what is ours: a page's own errors are the page's. */
  private note(target: Target, text: string, sources: (string | undefined)[]): void {
    const isOurs = [target.url(), text, ...sources].some((source) => source?.includes(this.origin));
    if (isOurs) this.found.push(`${target.url()}: ${text}`);
  }
}

const frames = (stack: Stack | undefined): string[] => stack?.callFrames.map(({ url }) => url) ?? [];
