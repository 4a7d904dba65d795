import { OUTLOOK_BEGIN, OUTLOOK_LABEL, OUTLOOK_WORDS, SELF_DESCRIPTION } from '../../rules/about-company.ts';
import { knownRules } from '../../rules/languages/known.ts';
import type { BoilerplateContext, Judged } from './judge-lines.ts';

/** A company's words about itself stand in the second half of a release. */
const AFTER = 0.4;
const MAX_LABEL_CHARS = 70;
/** Paragraphs that they take at most. */
const MAX_LINES = 5;
/** What a company says of itself it says soon behind its name (characters). */
const SELF_CHARS = 120;
const ARTICLE = /^(?:(?:The|Die|Der|Das|La|Le|El|De|Het|Il) |L['’])/u;
const VERDICT = { kind: 'bio', confidence: 0.75, isLabel: false } as const;
const LEGAL = { ...VERDICT, kind: 'legal' } as const;

/**
 * Finds «About Ascom» at the foot of a press release with the paragraphs that begin with the name, and such paragraphs
 * alone behind a rule, where they say what companies say of themselves. A heading over a part of a story has prose that
 * begins otherwise.
 */
export function judgeAboutCompany(
  judged: readonly Judged[],
  { title, siteName }: Pick<BoilerplateContext, 'title' | 'siteName'>,
): void {
  for (let index = Math.floor(judged.length * AFTER); index < judged.length; index++) {
    const line = judged[index]?.line;
    if (!line || line.text.length > MAX_LABEL_CHARS || !(line.isHeading || line.isBold)) continue;
    const name = nameIn(line.text);
    if (name && takeFrom(judged, index + 1, name)) set(judged[index]);
  }
  takeBehindRule(judged, title);
  takeOutlook(judged);
  if (siteName) takeSignature(judged, siteName);
}

/** The paragraphs from an index on that begin with the name, and what follows them up to a heading. */
function takeFrom(judged: readonly Judged[], from: number, name: string): boolean {
  if (!beginsWith(judged[from]?.line.text, name)) return false;
  for (const entry of judged.slice(from, from + MAX_LINES)) {
    if (entry.line.isHeading || (entry.line.isBold && entry.line.text.length <= MAX_LABEL_CHARS)) break;
    set(entry);
  }
  return true;
}

function takeBehindRule(judged: readonly Judged[], title: string): void {
  const tail = judged.findLastIndex(({ line }) => line.block.previousElementSibling?.tagName === 'HR');
  const first = judged[tail]?.line.text;
  if (!first || tail < judged.length * AFTER) return;
  const name = /^\p{Lu}[\p{L}\p{N}&.-]+(?: \p{Lu}[\p{L}\p{N}&.-]+){0,3}/u.exec(first)?.[0];
  if (!name || !title.includes(name) || first.search(SELF_DESCRIPTION) < 0) return;
  const rest = judged.slice(tail);
  if (rest.length > MAX_LINES || !rest.every(({ line, verdict }) => verdict || beginsWith(line.text, name)))
    return;
  const words = rest.flatMap(({ line }) => line.text.match(SELF_DESCRIPTION) ?? []);
  if (new Set(words.map((word) => word.toLowerCase())).size >= 2) for (const entry of rest) set(entry);
}

/** «Valley Partners is a leading agency …» as the last paragraph on Valley Partners' own pages. */
function takeSignature(judged: readonly Judged[], siteName: string): void {
  const last = judged.findLastIndex(({ isProse }) => isProse);
  const entry = judged[last];
  if (!entry || last < judged.length * AFTER || entry.line.isQuoted) return;
  const text = entry.line.text.replace(ARTICLE, '');
  if (!text.toLowerCase().startsWith(siteName.toLowerCase())) return;
  if (text.slice(siteName.length, siteName.length + SELF_CHARS).search(SELF_DESCRIPTION) >= 0) set(entry);
}

/** «This release contains forward-looking statements within the meaning of …», and the line over it. */
function takeOutlook(judged: readonly Judged[]): void {
  for (let index = Math.floor(judged.length * AFTER); index < judged.length; index++) {
    const { line } = judged[index] ?? {};
    if (!line || line.isQuoted) continue;
    const words = OUTLOOK_BEGIN.test(line.text) ? (line.text.match(OUTLOOK_WORDS) ?? []) : [];
    if (new Set(words.map((word) => word.toLowerCase())).size >= 2 || OUTLOOK_LABEL.test(line.text))
      set(judged[index], LEGAL);
  }
}

function set(entry: Judged | undefined, verdict: NonNullable<Judged['verdict']> = VERDICT): void {
  if (!entry) return;
  entry.verdict ??= { ...verdict };
  entry.isProse = false;
}

/** The company's name in a heading, or null where it is another heading. */
function nameIn(heading: string): string | null {
  const text = heading.replace(/\s*[:：]\s*$/, '').trim();
  const lower = text.toLowerCase();
  for (const form of knownRules().flatMap(({ about }) => about?.split('|') ?? [])) {
    const [before = '', after = ''] = form.split('$');
    if (!lower.startsWith(before) || !lower.endsWith(after)) continue;
    const name = text.slice(before.length, text.length - after.length).trim();
    if (name.length > 1 && /^[^\p{Ll}]/u.test(name)) return name;
  }
  return null;
}

function beginsWith(text: string | undefined, name: string): boolean {
  if (!text) return false;
  const begin = text
    .replace(ARTICLE, '')
    .slice(0, name.length + 4)
    .toLowerCase();
  const first = name.toLowerCase().split(/[\s,]/, 1)[0] ?? '';
  return first.length > 1 && begin.startsWith(first);
}
