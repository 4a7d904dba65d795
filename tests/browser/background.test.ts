import { beforeEach, expect, it, vi } from 'vitest';
import { startBackground } from '../../src/browser/background.ts';
import { storeWish } from '../../src/browser/sites.ts';
import { SITES } from '../../src/browser/slots.ts';
import { read } from '../../src/browser/store.ts';
import { type FakeBrowser, makeFakeBrowser } from './fake-browser.ts';

const { holder } = vi.hoisted(() => ({ holder: {} as { browser: FakeBrowser } }));
vi.mock('../../src/browser/browser.ts', () => ({
  get browser() {
    return holder.browser;
  },
}));

type Work = (...details: unknown[]) => unknown;

/** An event of the browser that a test can fire. */
function makeEvent() {
  const listeners: Work[] = [];
  return {
    addListener: (listener: Work) => listeners.push(listener),
    fire: (...details: unknown[]) => listeners.map((listener) => listener(...details)),
  };
}

function start() {
  const events = {
    installed: makeEvent(),
    startup: makeEvent(),
    command: makeEvent(),
    added: makeEvent(),
    removed: makeEvent(),
    clicked: makeEvent(),
  };
  const openPopup = vi.fn(async () => undefined);
  Object.assign(holder.browser.runtime, { onInstalled: events.installed, onStartup: events.startup });
  Object.assign(holder.browser.permissions, { onAdded: events.added, onRemoved: events.removed });
  Object.assign(holder.browser, {
    commands: { onCommand: events.command },
    contextMenus: { onClicked: events.clicked, removeAll: vi.fn(async () => undefined), create: vi.fn() },
    action: { openPopup },
  });
  startBackground();
  return { ...events, openPopup };
}

const NEWS = 'https://news.example';
const injected = () => holder.browser.scripting.executeScript;

beforeEach(() => {
  holder.browser = makeFakeBrowser();
});

it('does nothing at its start but listen', () => {
  start();
  expect(injected()).not.toHaveBeenCalled();
  expect(holder.browser.scripting.getRegisteredContentScripts).not.toHaveBeenCalled();
});

it('starts on phones, which have neither shortcuts nor menus', () => {
  start();
  Object.assign(holder.browser, { commands: undefined, contextMenus: undefined });
  expect(startBackground).not.toThrow();
});

it('shows the reader by key, and the popup where the browser forbids the page', async () => {
  const { command, openPopup } = start();
  injected().mockResolvedValue([{ result: 'opened' }]);
  command.fire('toggle-reader', { id: 4 });
  await vi.waitFor(() => expect(injected()).toHaveBeenCalled());
  expect(openPopup).not.toHaveBeenCalled();
  injected().mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  command.fire('toggle-reader', { id: 4 });
  await vi.waitFor(() => expect(openPopup).toHaveBeenCalledTimes(1));
});

it('finishes what was wished when the browser’s dialog had closed the popup', async () => {
  const { added } = start();
  await storeWish([NEWS], 7);
  holder.browser.granted.add(`${NEWS}/*`);
  added.fire({ origins: [`${NEWS}/*`] });
  await vi.waitFor(() => expect(injected()).toHaveBeenCalled());
  expect((await read(SITES)).value).toEqual([NEWS]);
  expect(holder.browser.scripts.size).toBe(1);
});

it.each(['installed', 'startup'] as const)('registers listed sites again when %s', async (event) => {
  const events = start();
  await holder.browser.storage.local.set({ sites: { format: 1, at: 1, data: [NEWS] } });
  holder.browser.granted.add(`${NEWS}/*`);
  events[event].fire({ reason: 'update' });
  await vi.waitFor(() => expect(holder.browser.scripts.size).toBe(1));
});

it('takes the script away when the permission is, and keeps the site', async () => {
  const { startup, removed } = start();
  await holder.browser.storage.local.set({ sites: { format: 1, at: 1, data: [NEWS] } });
  holder.browser.granted.add(`${NEWS}/*`);
  startup.fire();
  await vi.waitFor(() => expect(holder.browser.scripts.size).toBe(1));
  holder.browser.granted.clear();
  removed.fire({});
  await vi.waitFor(() => expect(holder.browser.scripts.size).toBe(0));
  expect((await read(SITES)).value).toEqual([NEWS]);
});

it('asks for a site’s permission within the click in the menu', () => {
  const { clicked } = start();
  clicked.fire({ menuItemId: 'always-here', pageUrl: `${NEWS}/world/a` }, { id: 7 });
  expect(holder.browser.permissions.request).toHaveBeenCalledWith({ origins: [`${NEWS}/*`] });
});
