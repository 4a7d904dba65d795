import { anyTable } from '../any-table.ts';

/** Longer text says something (characters). */
const LONGEST_NOTE = 80;

/**
 * Takes notes out of links and captions that are none of their words («opens in new tab», «hide caption»), and makes one caption
 * of several that a picture has.
 */
export function tidyNotes(body: Element): void {
  for (const note of body.querySelectorAll('a[href] :is(span,small,em,i,b)'))
    if (isNote(note, false)) note.remove();
  for (const caption of body.querySelectorAll('figcaption')) {
    for (const note of caption.querySelectorAll('*')) if (isNote(note, true)) note.remove();
  }
  for (const figure of body.querySelectorAll('figure')) joinCaptions(figure);
}

/** A note is compared whole, with brackets and commas around it. */
const whole = (notes: string): RegExp => new RegExp(`^[\\s,;([–-]*(?:${notes})[\\s.,;)\\]]*$`, 'iu');
const isLinkNote = anyTable(({ linkNotes }) => linkNotes, whole);
const isCaptionNote = anyTable(({ captionNotes }) => captionNotes, whole);

function isNote(element: Element, isCaption: boolean): boolean {
  const text = element.textContent ?? '';
  if (text.length > LONGEST_NOTE || text === '') return false;
  return isLinkNote(text) || (isCaption && isCaptionNote(text));
}

/** A credit in an element of its own goes into the caption, unless that names it already. */
function joinCaptions(figure: Element): void {
  const [first, ...others] = [...figure.children].filter(({ tagName }) => tagName === 'FIGCAPTION');
  for (const other of others) {
    const said = textOf(first);
    if (!said.includes(textOf(other))) first?.append(said === '' ? '' : ' ', ...other.childNodes);
    other.remove();
  }
}

const textOf = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
