import type { Block, Region } from '../tree/page-tree.ts';

/** Sums over blocks, so that any range is answered by a subtraction. */
export class RangeSum {
  private readonly sums: number[] = [0];

  constructor(blocks: readonly Block[], measure: (block: Block) => number) {
    let sum = 0;
    for (const block of blocks) {
      sum += measure(block);
      this.sums.push(sum);
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
