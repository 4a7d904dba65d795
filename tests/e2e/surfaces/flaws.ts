import type { Stage } from './stage.ts';

/**
 * What is wrong with the structure of what is on a stage, a line for each flaw: parts that stick out sideways, text that is cut off or
 * stands on other text, targets too small for a finger.
 */
export async function findFlaws(stage: Stage): Promise<string[]> {
  const found: string[] = [];
  for (const check of CHECKS) found.push(...(await stage.evaluate(check)));
  return found;
}

/** The median count of characters in the full lines of the body's paragraphs; null where no paragraph has three lines. */
export function readMeasure(stage: Stage): Promise<number | null> {
  return stage.evaluate((frame) => {
    const counts: number[] = [];
    for (const paragraph of [...frame.querySelectorAll('.body > p')].slice(0, 12)) {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.parentElement?.closest('button')) continue;
        for (let at = 0; at < node.length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          const line = Math.round(box.bottom / 8);
          if (box.width > 0) lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      counts.push(...[...lines.values()].slice(0, -1));
    }
    counts.sort((a, b) => a - b);
    return counts.length < 2 ? null : (counts[counts.length >> 1] ?? null);
  });
}

/** Each runs in the browser, and so stands alone. */
export const CHECKS = [stickOut, cutText, overlaps, smallTargets];

/** Parts that reach out of the window sideways, or make a whole part scroll sideways that should not. */
function stickOut(frame: HTMLElement): string[] {
  const named = (one: Element) =>
    `${one.localName}.${one.className} «${(one.textContent ?? '').trim().slice(0, 40)}»`;
  const screen = frame.getBoundingClientRect();
  const wide = [frame, ...frame.querySelectorAll('.scroll,.panel,.top,.bar,.note,.lightbox,.preview')].filter(
    (one) => one.scrollWidth > one.clientWidth + 1,
  );
  const outside = [...frame.querySelectorAll('*')].filter((one) => {
    if (one.closest('.box,pre,.hidden,.progress,.dim,svg,option,.brand') || !one.checkVisibility())
      return false;
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.right > screen.right + 1 || box.left < screen.left - 1);
  });
  return [
    ...wide.map((one) => `scrolls sideways by ${one.scrollWidth - one.clientWidth} px: ${named(one)}`),
    ...outside.slice(0, 5).map((one) => `sticks out: ${named(one)}`),
  ];
}

/** Text that some part hides a piece of, and words that have no room in their field. */
function cutText(frame: HTMLElement): string[] {
  const found: string[] = [];
  const clips = (value: string) => value === 'hidden' || value === 'clip';
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!text.data.trim() || !parent?.checkVisibility() || parent.closest('.hidden,option,textarea'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const words = range.getBoundingClientRect();
    for (let one: Element | null = parent; one && one !== frame; one = one.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(one);
      if (one.matches('.scroll,.panel,.note,.box,pre,.sample,.preview')) break;
      const box = one.getBoundingClientRect();
      const isNarrow = clips(overflowX) && (words.right > box.right + 1 || words.left < box.left - 1);
      const isLow = clips(overflowY) && (words.bottom > box.bottom + 3 || words.top < box.top - 3);
      const leaves =
        one.matches('button:not(.go),kbd') && (words.right > box.right + 1 || words.left < box.left - 1);
      if (isNarrow || isLow || leaves)
        found.push(`is cut off: «${text.data.trim().slice(0, 60)}» in ${one.localName}.${one.className}`);
    }
  }
  for (const field of frame.querySelectorAll<HTMLElement>('select')) {
    if (!field.checkVisibility()) continue;
    const given = field.offsetWidth;
    field.style.inlineSize = 'max-content';
    const wanted = field.offsetWidth;
    field.style.inlineSize = '';
    if (wanted > given + 1) found.push(`has ${given} px of ${wanted}: «${field.innerText.slice(0, 80)}»`);
  }
  const brush = document.createElement('canvas').getContext('2d');
  for (const field of frame.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    if (!brush || !field.checkVisibility()) continue;
    const style = getComputedStyle(field);
    brush.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const room =
      field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    if (brush.measureText(field.placeholder).width > room + 1)
      found.push(`has no room: «${field.placeholder}»`);
  }
  return found;
}

/** Lines of text that stand on others of the same layer. A line's middle half is its ink; accents and tails may touch. */
function overlaps(frame: HTMLElement): string[] {
  interface Line {
    text: Text;
    layer: Element | null;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const lines: Line[] = [];
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    const isShown = parent?.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    });
    if (!text.data.trim() || !parent || !isShown || parent.closest('.hidden,option,textarea,ruby')) continue;
    const layer = parent.closest('.panel-head,.panel,.note,.lightbox,.status,.top,.sample') ?? frame;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, top, bottom, height, width } of range.getClientRects())
      if (width > 1)
        lines.push({ text, layer, left, right, top: top + height / 4, bottom: bottom - height / 4 });
  }
  lines.sort((a, b) => a.top - b.top);
  const found: string[] = [];
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1, index + 80)) {
      if (other.top >= line.bottom - 1) break;
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      if (other.text !== line.text && other.layer === line.layer && across > 2)
        found.push(
          `overlap: «${line.text.data.trim().slice(0, 40)}» and «${other.text.data.trim().slice(0, 40)}»`,
        );
    }
  }
  return [...new Set(found)].slice(0, 10);
}

/** Targets that are lower or narrower than 44 px, but for links in running text (WCAG 2.2, 2.5.5). */
function smallTargets(frame: HTMLElement): string[] {
  const LEAST = 44 - 0.5;
  const targets = frame.querySelectorAll<HTMLElement>(
    'button,select,input:not([hidden]),textarea,summary,a[href]',
  );
  return [...targets].flatMap((target) => {
    if (!target.checkVisibility() || (target.matches('a') && getComputedStyle(target).display === 'inline'))
      return [];
    const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
    if (width >= LEAST && height >= LEAST) return [];
    const name = target.getAttribute('aria-label') ?? target.textContent ?? '';
    return [
      `is ${Math.round(width)} × ${Math.round(height)} px: ${target.localName}.${target.className} «${name.slice(0, 40)}»`,
    ];
  });
}
