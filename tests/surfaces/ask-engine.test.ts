import { afterEach, expect, it, vi } from 'vitest';
import type { EngineAnswer } from '../../src/browser/inject.ts';

const { send } = vi.hoisted(() => ({ send: vi.fn(async (): Promise<boolean | null> => true) }));
vi.mock('../../src/browser/messages.ts', () => ({ send }));

import { askEngine } from '../../src/surfaces/ask-engine.ts';
import { type Engine, type World, world } from '../../src/surfaces/world.ts';

const found = { article: { title: 'A' } } as EngineAnswer;

function engine(...answers: ReturnType<Engine['answer']>[]) {
  world().engine = { answer: () => answers.shift() ?? found, addLanguage: () => undefined };
}

afterEach(() => {
  vi.clearAllMocks();
  delete (globalThis as { broadsheet?: World }).broadsheet;
});

it('answers at once where the engine lacks nothing', () => {
  engine(found);
  expect(askEngine(document)).toBe(found);
  expect(send).not.toHaveBeenCalled();
});

it.each([true, null])(
  'has languages brought that the engine lacks, and goes on whether they came (%s)',
  async (came) => {
    send.mockResolvedValueOnce(came);
    engine({ lacks: ['fr'] }, found);
    expect(await askEngine(document)).toBe(found);
    expect(send).toHaveBeenCalledExactlyOnceWith('loadLanguages', ['fr']);
  },
);
