import { ownNames } from '../../rules/class-names.ts';

/** A frame of the same origin holds a part of the story from this length on. */
const FRAME_CHARS = 500;

/** The nodes that wait in a template, or in a `noscript` that the page has not parsed. */
export function waitingContent(element: Element, tag: string): ParentNode | null {
  if (tag === 'TEMPLATE') return (element as HTMLTemplateElement).content ?? null;
  const isParsed = element.firstElementChild !== null;
  return isParsed ? element : null;
}

export const roleOf = (element: Element): string => element.getAttribute('role') ?? '';

/** The whole class; elements of other vocabularies than HTML have an object for it. */
export function wholeClass(element: Element): string {
  const { className } = element;
  return typeof className === 'string' ? className : (element.getAttribute('class') ?? '');
}

/** The class names that tell of the element itself. */
export function classOf(element: Element): string {
  const name = wholeClass(element);
  return name === '' ? '' : ownNames(name);
}

export function nextSlotted(nodes: Iterator<Node>): Node | null {
  return nodes.next().value ?? null;
}

/** The body of a frame of the same origin that holds enough text to be a part of the story. */
export function frameBody(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    const body = frame.contentDocument?.body ?? null;
    return body && (body.textContent?.length ?? 0) >= FRAME_CHARS ? body : null;
  } catch {
    return null;
  }
}
