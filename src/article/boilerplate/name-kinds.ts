import type { SetAside } from '../removed.ts';
import { Judge } from './judge.ts';
import type { BoilerplateContext } from './judge-lines.ts';
import { languagesOf } from './languages-of.ts';
import { readLines } from './lines.ts';

/** Longer parts hold more than one thing (characters). */
const MAX_CHARS = 900;
/** Kinds that markup tells badly: nothing, and a name of a footer. */
const VAGUE = new Set(['other', 'legal']);

/** Names parts that were set aside for their place or shape by what they say, where their words tell. */
export function nameKinds(parts: readonly SetAside[], { lang, authors }: BoilerplateContext): void {
  const vague = parts.filter(
    ({ kind, node }) => VAGUE.has(kind) && (node.textContent ?? '').length <= MAX_CHARS,
  );
  if (vague.length === 0) return;
  const sample = vague.map(({ text }) => text).join(' ');
  const judge = new Judge(languagesOf(lang, sample), new Set(), authors);
  for (const part of vague) {
    for (const line of readLines(part.node)) {
      const kind = tellsOf(line.text, authors)
        ? 'bio'
        : judge.judge({ ...line, isEdge: true, isLast: true, isLoneLink: true, linksAfter: 0 })?.kind;
      if (!kind) continue;
      part.kind = kind;
      break;
    }
  }
}

/** What a line about a writer says besides the name (characters). */
const ABOUT = 20;

/** «Ira Stone is a reporter in Varde.» */
function tellsOf(line: string, authors: readonly string[]): boolean {
  return authors.some((name) => line.startsWith(`${name} `) && line.length > name.length + ABOUT);
}
