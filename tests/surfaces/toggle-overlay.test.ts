import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EngineAnswer } from '../../src/browser/inject.ts';
import type { Leaving } from '../../src/surfaces/overlay/host.ts';

const { openOverlay, askEngine, removeLeftovers } = vi.hoisted(() => ({
  openOverlay: vi.fn(),
  askEngine: vi.fn(),
  removeLeftovers: vi.fn(() => false),
}));
vi.mock('../../src/surfaces/overlay/open-overlay.ts', () => ({ openOverlay }));
vi.mock('../../src/surfaces/overlay/host.ts', () => ({ removeLeftovers }));
vi.mock('../../src/surfaces/ask-engine.ts', () => ({ askEngine }));
vi.mock('../../src/surfaces/page-state.ts', () => ({
  isLarge: () => false,
  isPage: () => true,
}));

import { toggleOverlay } from '../../src/surfaces/overlay/toggle-overlay.ts';
import { type World, world } from '../../src/surfaces/world.ts';

const article = { article: { title: 'A' } } as EngineAnswer;
const close = vi.fn();
let leave: (why: Leaving) => void;

beforeEach(() => {
  askEngine.mockReturnValue(article);
  openOverlay.mockImplementation((_page, _found, onClosed) => {
    leave = onClosed;
    return { close };
  });
});

afterEach(() => {
  vi.clearAllMocks();
  delete (globalThis as { broadsheet?: World }).broadsheet;
});

function wish(wanted: 'toggle' | 'show' | 'auto') {
  world().wish = wanted;
  return toggleOverlay(document);
}

it('opens, and closes what is open when asked again', async () => {
  expect(await wish('toggle')).toBe('opened');
  expect(await wish('toggle')).toBe('closed');
  expect(close).toHaveBeenCalledTimes(1);
});

it.each(['show', 'auto'] as const)('leaves an open reader alone when injected again to %s', async (again) => {
  await wish('show');
  expect(await wish(again)).toBe('left');
  expect(openOverlay).toHaveBeenCalledTimes(1);
  expect(close).not.toHaveBeenCalled();
});

it('says by key that there is no article, and keeps silent by itself', async () => {
  askEngine.mockReturnValue({ article: null, reason: 'none' });
  const release = vi.fn();
  world().release = release;
  expect(await wish('auto')).toBe('left');
  expect(release).toHaveBeenCalled();
  expect(await wish('toggle')).toBe('opened');
});

it('does not open by itself again where it was put away by hand', async () => {
  await wish('auto');
  leave('hand');
  expect(await wish('auto')).toBe('left');
  expect(await wish('toggle')).toBe('opened');
});

it('opens by itself again where the page went elsewhere', async () => {
  await wish('auto');
  leave('moved');
  expect(await wish('auto')).toBe('opened');
});

it('takes the key for «away» where an older version left its reader', async () => {
  removeLeftovers.mockReturnValueOnce(true);
  expect(await wish('toggle')).toBe('closed');
  expect(openOverlay).not.toHaveBeenCalled();
});
