import type { Block, Region } from '../tree/page-tree.ts';

/** Sums over blocks, so that any range is answered by a subtraction. */
export class RangeSum {
  private readonly sums: Float64Array;

  constructor(blocks: readonly Block[], measure: (block: Block) => number) {
    this.sums = new Float64Array(blocks.length + 1);
    let sum = 0;
    for (const block of blocks) {
      sum += measure(block);
      this.sums[block.index + 1] = sum;
    }
  }

  /** The sum over blocks `start` … `end - 1`. */
  over(start: number, end: number): number {
    return (this.sums[end] ?? 0) - (this.sums[start] ?? 0);
  }

  in(region: Region): number {
    return this.over(region.start, region.end);
  }
}
