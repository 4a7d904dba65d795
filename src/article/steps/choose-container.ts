import type { PageTree, Region } from '../tree/page-tree.ts';

/**
 * The smallest region that holds all picked blocks.
 * @param picked indexes of blocks, ascending, at least one
 */
export function chooseContainer(tree: PageTree, picked: readonly number[]): Region {
  const first = picked[0] ?? 0;
  const last = picked.at(-1) ?? first;
  let region = tree.blocks[first]?.region ?? tree.root;
  while (region.parent && region.end <= last) region = region.parent;
  return region;
}
