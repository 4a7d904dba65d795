import { describe, expect, it } from 'vitest';
import { timeBySteps } from './by-step.ts';

const frame = (functionName: string) => ({ functionName });

describe('the time of each step', () => {
  it('is that of the function which the pipeline calls, with all that it calls', () => {
    const times = timeBySteps({
      nodes: [
        { id: 1, callFrame: frame('(root)'), children: [2, 7] },
        { id: 2, callFrame: frame('simplify'), children: [3] },
        { id: 3, callFrame: frame('steps'), children: [4, 6] },
        { id: 4, callFrame: frame('readMetadata'), children: [5] },
        { id: 5, callFrame: frame('parse') },
        { id: 6, callFrame: frame('findQuotes') },
        { id: 7, callFrame: frame('gc') },
      ],
      samples: [4, 5, 6, 7, 3],
      timeDeltas: [0, 1000, 2000, 4000, 8000, 500],
    });
    expect(Object.fromEntries(times)).toEqual({
      readMetadata: 3,
      findQuotes: 4,
      'the pipeline itself': 0.5,
    });
  });
});
