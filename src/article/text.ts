import { byLetters } from './letters.ts';
import { foldSpace, tidyLine } from './tree/run.ts';

/** Elements that end a line of text. Those not listed are part of it. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN ' +
    'OL P PRE SECTION SUMMARY TABLE TBODY THEAD TFOOT TR UL'
  ).split(' '),
);

/** Not prose: captions, media with their fallback text, controls. */
const SILENT = new Set(
  (
    'FIGCAPTION CAPTION AUDIO VIDEO IFRAME OBJECT EMBED SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SELECT TEXTAREA SVG CANVAS ' +
    'RT RP'
  ).split(' '),
);

/** Blocks that follow their neighbour in the next line, not after a blank one. */
const LINES = new Set(['LI', 'DD', 'DT', 'TR']);

/**
 * The text of an article's body as a reader sees it: blocks parted by a blank line, items of a list and rows of a table
 * by a line break, cells by a bar, white space folded. Captions and placeholders are left out.
 */
export function bodyText(body: Element): string {
  const text = new TextBuilder();
  let node: Node | null = body.firstChild;
  while (node) {
    const down = text.enter(node);
    if (down && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    let at: Node | null = node;
    while (at && at !== body && !at.nextSibling) {
      text.leave(at);
      at = at.parentNode;
    }
    if (!at || at === body) break;
    text.leave(at);
    node = at.nextSibling;
  }
  return text.finish();
}

class TextBuilder {
  private readonly parts: string[] = [];
  private line = '';
  private gap: '' | '\n' | '\n\n' = '';
  private breaks = 0;
  private pre = 0;

  /** @returns whether the node's children are to be read */
  enter(node: Node): boolean {
    if (node.nodeType === 3) {
      this.addText((node as Text).data);
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (SILENT.has(tag) || element.hasAttribute('data-placeholder')) return false;
    if (tag === 'PRE') this.pre++;
    if (tag === 'BR') this.breakLine();
    else if (tag === 'TD' || tag === 'TH') this.addCell();
    else if (BLOCKS.has(tag)) this.end(LINES.has(tag) ? '\n' : '\n\n');
    return true;
  }

  leave(node: Node): void {
    if (node.nodeType === 3) return;
    const tag = node.nodeName.toUpperCase();
    if (tag === 'PRE') this.pre--;
    if (BLOCKS.has(tag)) this.end(LINES.has(tag) ? '\n' : '\n\n');
  }

  finish(): string {
    this.end('');
    return this.parts.join('');
  }

  private addText(data: string): void {
    const text = this.pre > 0 ? data : foldSpace(data);
    if (this.breaks > 0 && text.trim() !== '') this.breaks = 0;
    this.line += text;
  }

  private addCell(): void {
    if (this.line.trim() !== '') this.line = `${this.line.trimEnd()} | `;
  }

  private breakLine(): void {
    this.breaks++;
    if (this.breaks > 1) this.end('\n\n');
    else this.line += '\n';
  }

  /** Ends the line; the wider of two gaps that meet counts. */
  private end(gap: '' | '\n' | '\n\n'): void {
    const line = this.pre > 0 ? this.line.trimEnd() : tidyLine(this.line);
    this.line = '';
    this.breaks = 0;
    if (line.trim() !== '') {
      this.parts.push(this.parts.length > 0 ? this.gap : '', line);
      this.gap = gap;
    } else if (gap.length > this.gap.length) {
      this.gap = gap;
    }
  }
}

const WORD = byLetters(/[\p{L}\p{N}]+/gu);

/** How many runs of letters and digits a text has. */
export const countWords = (text: string): number => text.match(WORD(text))?.length ?? 0;
