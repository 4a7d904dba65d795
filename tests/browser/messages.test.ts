import { beforeEach, expect, it, vi } from 'vitest';
import { type Handlers, listen, send } from '../../src/browser/messages.ts';
import { type FakeBrowser, makeFakeBrowser } from './fake-browser.ts';

const { holder } = vi.hoisted(() => ({ holder: {} as { browser: FakeBrowser } }));
vi.mock('../../src/browser/browser.ts', () => ({
  get browser() {
    return holder.browser;
  },
}));

beforeEach(() => {
  holder.browser = makeFakeBrowser();
});

type Sender = { id?: string; tab?: { id: number } };
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true | undefined;

/** Sends messages as the browser does: undefined where the listener leaves one to others. */
function listening(handlers: Partial<Handlers>) {
  listen(handlers as Handlers);
  const listener = holder.browser.runtime.onMessage.addListener.mock.calls[0]?.[0] as Listener;
  return (message: unknown, sender: Sender) => {
    let respond: (answer: unknown) => void = () => undefined;
    const answered = new Promise((resolve) => {
      respond = resolve;
    });
    return listener(message, sender, respond) ? answered : undefined;
  };
}

const own = { id: 'broadsheet', tab: { id: 3 } };

it('answers its own parts with the tab they stand in', async () => {
  const listener = listening({ loadAids: async (_, tabId) => tabId === 3 });
  expect(await listener({ kind: 'loadAids', data: null }, own)).toBe(true);
});

it('does not answer strangers, nor what is no message', () => {
  const listener = listening({ loadAids: async () => true });
  expect(listener({ kind: 'loadAids', data: null }, { id: 'somebody' })).toBeUndefined();
  for (const message of [null, 'loadAids', {}, { kind: 3 }, { kind: 'unheard-of' }, { kind: 'toString' }])
    expect(listener(message, own)).toBeUndefined();
});

it('answers null where the work fails, on both ends', async () => {
  const listener = listening({ loadAids: () => Promise.reject(new Error('gone')) });
  expect(await listener({ kind: 'loadAids', data: null }, own)).toBeNull();
  holder.browser.runtime.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await send('loadAids', null)).toBeNull();
});
