import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { PATIENCE, until } from './until.ts';

type Node = Protocol.DOM.Node;

/**
 * The reader over a page. It stands in closed shadow roots, which no script can enter: the browser's own debugger can.
 */
export class Reader {
  private readonly session: CDPSession;
  private readonly objectId: string;

  private constructor(session: CDPSession, objectId: string) {
    this.session = session;
    this.objectId = objectId;
  }

  /** The reader over a page, once it shows a headline. */
  static async over(page: Page, patience = PATIENCE): Promise<Reader> {
    const session = await page.createCDPSession();
    return until('the reader over the page', () => find(session), patience).then(
      (objectId) => new Reader(session, objectId),
    );
  }

  /** Whether a reader stands over the page now. */
  static async isOver(page: Page): Promise<boolean> {
    const session = await page.createCDPSession();
    const found = await find(session).catch(() => null);
    await session.detach().catch(() => undefined);
    return found !== null;
  }

  /** Calls a function in the page's own world with the reader's outermost element. */
  async evaluate<T, A extends unknown[]>(
    call: (frame: HTMLElement, ...words: A) => T,
    ...words: A
  ): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (...words) { return (${call})(this, ...words); }`,
      objectId: this.objectId,
      arguments: words.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** Clicks what a selector names. */
  click(selector: string): Promise<void> {
    return this.evaluate((frame, wanted) => {
      const target = frame.querySelector<HTMLElement>(wanted);
      if (!target) throw new Error(`no ${wanted}`);
      target.click();
    }, selector);
  }

  has(selector: string): Promise<boolean> {
    return this.evaluate((frame, wanted) => frame.querySelector(wanted) !== null, selector);
  }

  /** Scrolls the article by so many px. */
  scrollBy(distance: number): Promise<void> {
    return this.evaluate((frame, by) => {
      frame.querySelector('.scroll')?.scrollBy({ top: by, behavior: 'instant' });
    }, distance);
  }

  /** What a person reads in it. */
  text(): Promise<string> {
    return this.evaluate((frame) => frame.innerText);
  }

  /** Clicks the button with this name. */
  press(name: string): Promise<void> {
    return this.evaluate((frame, wanted) => {
      const buttons = [...frame.querySelectorAll('button')];
      const button = buttons.find(
        (one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === wanted,
      );
      if (!button) throw new Error(`no button «${wanted}» among ${buttons.map((one) => one.innerText)}`);
      button.click();
    }, name);
  }
}

/** The view's frame inside the closed roots, as an object that can be called on; null where none stands. */
async function find(session: CDPSession): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const frame = search(root, false);
  if (!frame) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: frame.backendNodeId });
  return object.objectId ?? null;
}

function search(node: Node, isInside: boolean): Node | null {
  if (isInside && node.attributes?.includes('data-surface') && holds(node, 'H1')) return node;
  for (const root of node.shadowRoots ?? []) {
    const found = search(root, isInside || root.shadowRootType === 'closed');
    if (found) return found;
  }
  for (const child of node.children ?? []) {
    const found = search(child, isInside);
    if (found) return found;
  }
  return null;
}

const holds = (node: Node, name: string): boolean =>
  node.nodeName === name || (node.children ?? []).some((child) => holds(child, name));
