import { REPLY } from '../../rules/reply-labels.ts';
import { type Block, blockLinkDensity, type Region } from '../tree/page-tree.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';

/** So many boxes side by side that each hold a «Reply» are a thread. */
const LEAST_POSTS = 3;
/** A reply is asked for by a link; in some languages the word alone is that for an answer. */
const LINKED = 0.8;
/** Elements between a «Reply» and the box of its post. */
const MAX_STEPS = 5;

/** Drops the posts of readers: boxes side by side, each with a line that asks for a reply. What was written in them goes with it. */
export function dropThreads({ tree }: PageFacts, { kept, others }: Verdicts): void {
  const replies = tree.blocks.filter((block) => blockLinkDensity(block) >= LINKED && REPLY.test(block.text));
  if (replies.length < LEAST_POSTS) return;
  for (const posts of postsAround(replies).values()) {
    if (posts.size < LEAST_POSTS) continue;
    for (const { start, end } of posts) {
      kept.fill(0, start, end);
      others.fill(1, start, end);
    }
  }
}

/** The boxes with one «Reply» each, by the element that holds more of them. */
function postsAround(replies: readonly Block[]): Map<Region, Set<Region>> {
  const holders = new Map<Region, Set<Region>>();
  for (const [at, reply] of replies.entries()) {
    let post: Region = reply.region;
    for (let step = 0; step < MAX_STEPS && post.parent; step++) {
      const around: Region = post.parent;
      const isShared =
        (replies[at - 1]?.index ?? -1) >= around.start || (replies[at + 1]?.index ?? around.end) < around.end;
      if (isShared) break;
      post = around;
    }
    if (!post.parent) continue;
    const posts = holders.get(post.parent);
    if (posts) posts.add(post);
    else holders.set(post.parent, new Set([post]));
  }
  return holders;
}
