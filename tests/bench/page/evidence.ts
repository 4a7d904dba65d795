import { disarm } from '../../../src/article/disarm.ts';
import { gatherFacts } from '../../../src/article/evidence/page-facts.ts';
import { weighBlock } from '../../../src/article/evidence/weigh-block.ts';
import { MARKER_WEIGHTS } from '../../../src/article/evidence/weights.ts';
import { readMetadata } from '../../../src/article/metadata/metadata.ts';
import { chooseContainer } from '../../../src/article/steps/choose-container.ts';
import { lookTwice } from '../../../src/article/steps/look-twice.ts';
import { pickBlocks } from '../../../src/article/steps/pick-blocks.ts';
import { doAtOnce, type Steps } from '../../../src/article/steps-in-time.ts';

/** A block of a page and all evidence on it. */
export interface WeighedBlock {
  text: string;
  /** What a vendor's markup weighs on it, which is set by hand. */
  offset: number;
  evidence: [name: string, amount: number][];
}

(globalThis as { broadsheetEvidence?: (url: string) => WeighedBlock[] }).broadsheetEvidence = (url) =>
  doAtOnce(readEvidence(document, url), 60_000);

function* readEvidence(page: Document, url: string): Steps<WeighedBlock[]> {
  const document = disarm(page);
  const metadata = readMetadata(document, url);
  const tree = yield* lookTwice(document);
  const picked = pickBlocks(tree, document.implementation.createHTMLDocument(metadata.title));
  if (picked.length === 0) return [];
  const facts = gatherFacts(tree, picked, chooseContainer(tree, picked), metadata);
  return tree.blocks
    .filter(({ text }) => text !== '')
    .map((block) => {
      const evidence: WeighedBlock['evidence'] = [];
      weighBlock(block, facts, (name, amount = 1) => {
        if (amount !== 0) evidence.push([name, amount]);
      });
      const mark = facts.marked.get(block.region);
      return { text: block.text, offset: (mark && MARKER_WEIGHTS[mark]) ?? 0, evidence };
    });
}
