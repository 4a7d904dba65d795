import { vi } from 'vitest';

type Stored = Record<string, unknown>;

/** An area of extension storage in memory, which can be told to refuse. */
function makeArea() {
  const area = {
    content: {} as Stored,
    refuses: null as 'get' | 'set' | null,
    onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
    async get(keys: string | string[]): Promise<Stored> {
      if (area.refuses === 'get') throw new Error('storage is broken');
      const wanted = [keys].flat().filter((key) => key in area.content);
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, area.content[key]])));
    },
    async set(values: Stored): Promise<void> {
      if (area.refuses === 'set') throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(area.content, structuredClone(values));
    },
    async remove(keys: string | string[]): Promise<void> {
      for (const key of [keys].flat()) delete area.content[key];
    },
  };
  return area;
}

/** A browser with just the behaviour that the extension leans on. */
export function makeFakeBrowser() {
  const fake = {
    granted: new Set<string>(),
    scripts: new Map<string, { id: string; matches: string[] }>(),
    /** What the browser answers to a permission request. */
    answer: true,
    storage: { local: makeArea(), sync: makeArea() },
    permissions: {
      contains: vi.fn(async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => fake.granted.has(origin)),
      ),
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        if (fake.answer) for (const origin of origins) fake.granted.add(origin);
        return fake.answer;
      }),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) fake.granted.delete(origin);
        return true;
      }),
      getAll: vi.fn(async () => ({ origins: [...fake.granted], permissions: [] })),
    },
    scripting: {
      executeScript: vi.fn(async (_injection: unknown): Promise<{ result: unknown }[]> => [{ result: null }]),
      getRegisteredContentScripts: vi.fn(async () => [...fake.scripts.values()]),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) fake.scripts.delete(id);
      }),
      registerContentScripts: vi.fn(async (added: { id: string; matches: string[] }[]) => {
        for (const script of added) {
          if (fake.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          fake.scripts.set(script.id, script);
        }
      }),
    },
    tabs: {
      query: vi.fn(async () => [{ id: 7 }]),
      get: vi.fn(async (id: number) => ({ id })),
    },
    runtime: {
      id: 'broadsheet' as string | undefined,
      onMessage: { addListener: vi.fn() },
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => true),
    },
    i18n: {
      getUILanguage: vi.fn(() => 'en'),
      getMessage: vi.fn((key: string, _substitutions?: string[]) => key),
    },
  };
  return fake;
}

export type FakeBrowser = ReturnType<typeof makeFakeBrowser>;
