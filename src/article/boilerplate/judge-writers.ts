import { cleanNames, namesWriter } from '../metadata/names.ts';
import type { Judged } from './judge-lines.ts';
import { TURN } from './judge-words.ts';
import type { Line } from './lines.ts';

/** A longer line is no byline (characters). */
const MAX_BYLINE = 90;
/** A writer's card stands in the last part of a text: behind this share of its lines. */
const BEHIND = 0.5;
/** Lines that such a card goes on for. */
const MOST_LINES = 4;
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s[\p{L}\p{M}'’.-]+){1,3}$/u;

/** A shorter line may be a credit or a byline (characters). */
const PROSE_CHARS = 100;
/** Prose within a story that has the last name of somebody so often is about them (paragraphs). */
const OFTEN = 3;

/**
 * The writers without those whom the story is about: some pages name them by mistake. The title or prose within the story names
 * them, where paragraphs that begin with a writer's name open or close it.
 */
export function withoutSubjects(
  authors: readonly string[],
  title: string,
  lines: readonly Line[],
): readonly string[] {
  const prose = lines.map(({ text }) => text).filter(({ length }) => length >= PROSE_CHARS);
  return authors.filter((author) => {
    const first = prose.findIndex((text) => !beginsWith(text, author));
    const last = prose.findLastIndex((text) => !beginsWith(text, author));
    const inside = prose.slice(first, last + 1).filter((text) => !text.startsWith(`${author}:`));
    const surname = author.split(' ').at(-1) ?? '';
    return !(
      title.includes(author) ||
      inside.some((text) => text.includes(author)) ||
      inside.filter((text) => text.includes(surname)).length >= OFTEN
    );
  });
}

/**
 * Finds the card of a writer behind the story: a byline once more («Written by Ana Lima», «Ana Lima, science editor»), and lines
 * behind it that begin with the name, the whole or a part of it.
 * @param authors the writers' names
 */
export function judgeWriters(
  judged: readonly Judged[],
  authors: readonly string[],
  siteName: string | null,
): void {
  for (let index = Math.ceil(judged.length * BEHIND); index < judged.length; index++) {
    const name = writerIn(judged[index], authors, siteName);
    const next = judged[index + 1];
    if (!name || !next || !beginsWith(next.line.text, name)) continue;
    for (const entry of judged.slice(index, index + 1 + MOST_LINES)) {
      if (entry.line !== judged[index]?.line && !beginsWith(entry.line.text, name)) break;
      entry.verdict ??= { kind: 'bio', confidence: 0.8, isLabel: false };
      entry.isProse = false;
    }
  }
}

function writerIn(
  entry: Judged | undefined,
  authors: readonly string[],
  siteName: string | null,
): string | null {
  const text = entry?.line.text ?? '';
  if (text.length > MAX_BYLINE || entry?.line.isQuoted) return null;
  const known = authors.find((author) => FULL_NAME.test(author) && text.startsWith(author));
  if (known) return TURN.test(text.slice(known.length)) ? null : known;
  if (namesWriter(text) !== 'name') return null;
  const [name] = cleanNames([text], siteName);
  return name && FULL_NAME.test(name) ? name : null;
}

/** «Ana Lima is …», «Ana has …», «Lima lives …» */
function beginsWith(text: string, name: string): boolean {
  const [first = ''] = text.split(/[\s,]/, 1);
  return text.startsWith(`${name} `) || (first.length > 1 && name.split(' ').includes(first));
}
