import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Blocks and the stories to put them into, as `junk/README.md` of the corpora describes them. */
export interface Blocks {
  articles: Record<string, [title: string, paragraphs: string[]]>;
  /** Must go: language, kind, markup. */
  J: [string, string, string][];
  /** Must stay. */
  K: [string, string, string][];
}

/** A text with its quotations marked. */
export interface QuotedText {
  id: string;
  text: string;
  quotes: unknown[];
}

/** What a folder's `open.json` holds. */
export type MadeCorpus =
  | { kind: 'junk'; blocks: Blocks }
  | { kind: 'quotes'; texts: QuotedText[]; file: string }
  | { kind: 'xss' };

/**
 * @returns null where the folder has no `open.json`
 * @throws Error with a plain message where it is broken or of no known kind
 */
export function readMadeCorpus(folder: string): MadeCorpus | null {
  const file = join(folder, 'open.json');
  if (!existsSync(file)) return null;
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (isBlocks(data)) return { kind: 'junk', blocks: data };
  if (isQuotedTexts(data)) return { kind: 'quotes', texts: data, file };
  if (Array.isArray(data) && typeof data[0]?.html === 'string') return { kind: 'xss' };
  throw new Error(`${file} holds neither blocks nor quotations nor attacks`);
}

function isBlocks(data: unknown): data is Blocks {
  const { articles, J, K } = (data ?? {}) as Partial<Blocks>;
  return typeof articles === 'object' && Array.isArray(J) && Array.isArray(K);
}

function isQuotedTexts(data: unknown): data is QuotedText[] {
  return (
    Array.isArray(data) &&
    data.length > 0 &&
    data.every((row) => typeof row?.text === 'string' && Array.isArray(row.quotes))
  );
}
