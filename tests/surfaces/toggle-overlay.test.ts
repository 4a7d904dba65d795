import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EngineAnswer } from '../../src/browser/inject.ts';
import type { Leaving } from '../../src/surfaces/overlay/host.ts';

const { openOverlay, answerPage, removeLeftovers } = vi.hoisted(() => ({
  openOverlay: vi.fn(),
  answerPage: vi.fn(),
  removeLeftovers: vi.fn(() => false),
}));
vi.mock('../../src/surfaces/overlay/open-overlay.ts', () => ({ openOverlay }));
vi.mock('../../src/surfaces/overlay/host.ts', () => ({ removeLeftovers }));
vi.mock('../../src/surfaces/answer-page.ts', () => ({
  answerPage,
  isLarge: () => false,
  isPage: () => true,
}));

import { toggleOverlay } from '../../src/surfaces/overlay/toggle-overlay.ts';
import { type World, world } from '../../src/surfaces/world.ts';

const article = { article: { title: 'A' } } as EngineAnswer;
const close = vi.fn();
let leave: (why: Leaving) => void;

beforeEach(() => {
  answerPage.mockReturnValue(article);
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

it('opens, and closes what is open when asked again', () => {
  expect(wish('toggle')).toBe('opened');
  expect(wish('toggle')).toBe('closed');
  expect(close).toHaveBeenCalledTimes(1);
});

it.each(['show', 'auto'] as const)('leaves an open reader alone when injected again to %s', (again) => {
  wish('show');
  expect(wish(again)).toBe('left');
  expect(openOverlay).toHaveBeenCalledTimes(1);
  expect(close).not.toHaveBeenCalled();
});

it('says by key that there is no article, and keeps silent by itself', () => {
  answerPage.mockReturnValue({ article: null, reason: 'none' });
  const release = vi.fn();
  world().release = release;
  expect(wish('auto')).toBe('left');
  expect(release).toHaveBeenCalled();
  expect(wish('toggle')).toBe('opened');
});

it('does not open by itself again where it was put away by hand', () => {
  wish('auto');
  leave('hand');
  expect(wish('auto')).toBe('left');
  expect(wish('toggle')).toBe('opened');
});

it('opens by itself again where the page went elsewhere', () => {
  wish('auto');
  leave('moved');
  expect(wish('auto')).toBe('opened');
});

it('takes the key for «away» where an older version left its reader', () => {
  removeLeftovers.mockReturnValueOnce(true);
  expect(wish('toggle')).toBe('closed');
  expect(openOverlay).not.toHaveBeenCalled();
});
