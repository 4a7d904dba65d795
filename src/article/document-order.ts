/** `Node.DOCUMENT_POSITION_FOLLOWING`, which is no global everywhere. */
const FOLLOWING = 4;

/** True where a node stands behind another of the same tree, or in it. */
export const comesBehind = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & FOLLOWING) !== 0;

/** Puts elements in document order. */
export const inDocumentOrder = (a: Node, b: Node): number => (comesBehind(b, a) ? -1 : 1);
