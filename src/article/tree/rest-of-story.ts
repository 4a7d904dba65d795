import { vendorKind } from '../../rules/markers.ts';
import type { RemovedKind } from '../../rules/removed-kind.ts';
import type { Block, Region } from './page-tree.ts';

/** A shorter part is a notice (characters). */
const LEAST = 300;
/** Nearly all of it stands in paragraphs, and little of it in links. */
const IN_PARAGRAPHS = 0.8;
const MOST_LINKED = 0.2;
/** What «read-more-wrapper» is taken for elsewhere. */
const CALLED: RemovedKind = 'related';
const CONTROL = 'button,[role="button"],a,summary,label';
/** «Continue reading» (characters). */
const MAX_CONTROL = 60;

/**
 * True for the rest of a story that the page hides behind «Continue reading»: paragraphs that follow one of the story in the same
 * element, with a button beside them.
 * @param last the block before it
 * @param region the element in which it stands
 */
export function isRestOfStory(hidden: Element, last: Block | undefined, region: Region): boolean {
  if (last?.region.parent !== region || last.region.tag !== 'P' || !hasControl(hidden)) return false;
  const text = lengthOf(hidden);
  if (text < LEAST || hidden.querySelector('form,input,nav,h1') || hidden.hasAttribute('role')) return false;
  const paragraphs = [...hidden.querySelectorAll('p')];
  if (paragraphs.length < 2 || sum(paragraphs) < text * IN_PARAGRAPHS) return false;
  if (sum([...hidden.querySelectorAll('a')]) >= text * MOST_LINKED) return false;
  const kind = vendorKind(hidden);
  return kind === null || kind === CALLED;
}

function hasControl({
  nextElementSibling: next,
  previousElementSibling: previous,
  parentElement,
}: Element): boolean {
  return [next, previous, parentElement?.nextElementSibling].some((beside) => {
    if (!beside || lengthOf(beside) > MAX_CONTROL) return false;
    return beside.matches(CONTROL) || beside.querySelector(CONTROL) !== null;
  });
}

const lengthOf = ({ textContent }: Element): number => textContent?.trim().length ?? 0;

const sum = (elements: readonly Element[]): number =>
  elements.reduce((all, element) => all + lengthOf(element), 0);
