import type { RemovedKind } from '../article.ts';
import { inDocumentOrder } from '../document-order.ts';
import type { SetAside } from '../removed.ts';
import type { Judged } from './judge-lines.ts';
import type { Line } from './lines.ts';

/** An element to take out, and why. */
export interface Found {
  element: Element;
  kind: RemovedKind;
  confidence: number;
}

const MEDIA = 'img,picture,video,audio,iframe,embed,object,figure,table,pre,svg,math,amp-img';
const TEXT_CHARS = 120;

/** Whole elements where all their lines go, runs of nodes elsewhere. */
export function collect(judged: readonly Judged[], body: Element): Found[] {
  const kept = new Set<Element>();
  for (const { line, verdict } of judged) {
    if (verdict) continue;
    for (let at: Element | null = line.block; at && at !== body && !kept.has(at); at = at.parentElement)
      kept.add(at);
  }
  const found: Found[] = [];
  const taken = new Set<Element>();
  for (const { line, verdict } of judged) {
    if (!verdict) continue;
    const element =
      line.block === body || kept.has(line.block) ? wrap(line) : outermost(line.block, body, kept);
    if (taken.has(element)) continue;
    taken.add(element);
    found.push({ element, kind: verdict.kind, confidence: verdict.confidence });
  }
  return found;
}

/** The largest element around a line that holds nothing else. */
function outermost(block: Element, body: Element, kept: ReadonlySet<Element>): Element {
  let element = block;
  for (let up = block.parentElement; up && up !== body && !kept.has(up); up = up.parentElement) {
    if (up.querySelector(MEDIA)) break;
    element = up;
  }
  return element;
}

function wrap(line: Line): Element {
  const element = line.block.ownerDocument.createElement('p');
  line.nodes[0]?.before(element);
  element.append(...line.nodes);
  return element;
}

/** Leaves an empty mark where each block stood. */
export function detach(found: Found[]): SetAside[] {
  found.sort((a, b) => inDocumentOrder(a.element, b.element));
  return found.map(({ element, kind, confidence }) => {
    const mark = element.ownerDocument.createElement('span');
    const node = element.ownerDocument.createElement('div');
    element.replaceWith(mark);
    node.append(element);
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const short = text.length > TEXT_CHARS ? `${text.slice(0, TEXT_CHARS - 1).trimEnd()}…` : text;
    return { kind, confidence, text: short, node, mark };
  });
}
