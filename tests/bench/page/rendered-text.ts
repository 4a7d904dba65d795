/**
 * The text of markup as a reader sees it: blocks and `<br>` part words, scripts and styles are nothing.
 * No layout is asked for, so it works on a parsed string as well as on a page.
 */
export function renderedText(root: Node): string {
  const out: string[] = [];
  write(root, out);
  return out
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG MATH SELECT TEXTAREA'.split(' '),
);
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG ' +
    'SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);

function write(root: Node, out: string[]): void {
  const walker: Node[] = [root];
  const closing = new Set<Node>();
  for (let node = walker.pop(); node; node = walker.pop()) {
    if (node.nodeType === 3) out.push((node.nodeValue ?? '').replace(/\n/g, ' '));
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) continue;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) continue;
    const parts = !INLINE.has(name);
    if (parts) out.push('\n');
    if (closing.delete(node)) continue;
    if (parts && node.firstChild) {
      closing.add(node);
      walker.push(node);
    }
    for (let child = node.lastChild; child; child = child.previousSibling) walker.push(child);
  }
}
