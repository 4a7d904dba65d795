import { describe, expect, it } from 'vitest';
import { labelBlocks } from './label-blocks.ts';
import { fitLogistic, type Observation, oddsOf } from './logistic.ts';

describe('labelBlocks', () => {
  const truth =
    'The library stays open all night until the end of May.\n\nIt was full.\n\nNobody complained about the noise, or about the heating.';

  it('takes for the story what is in the truth, and nothing else', () => {
    const texts = [
      'The library stays open all night until the end of May.',
      'It was full.',
      'Sign up for our newsletter and never miss a story.',
      'All night',
    ];
    expect(labelBlocks(texts, truth).map(({ isStory }) => isStory)).toEqual([true, true, false, false]);
  });

  it('leaves open what cannot be known: pieces of a sentence, and what is said twice', () => {
    const texts = ['all night', 'It was full.', 'It was full.'];
    expect(labelBlocks(texts, truth).map(({ weight }) => weight > 0)).toEqual([false, true, false]);
  });

  it('lets the story of each page weigh alike, and a long menu no more than twice that', () => {
    const menu = Array.from({ length: 500 }, (_, index) => `Section number ${index} of the paper`);
    const labels = labelBlocks([...truth.split('\n\n'), ...menu], truth);
    const sum = (isStory: boolean) =>
      labels.reduce((all, label) => all + (label.isStory === isStory ? label.weight : 0), 0);
    expect(sum(true)).toBeLessThanOrEqual(100);
    expect(sum(false)).toBeLessThanOrEqual(200);
  });
});

describe('fitLogistic', () => {
  /** Feature 1 speaks for, 2 against, 3 says nothing. */
  const data: Observation[] = [];
  for (let index = 0; index < 200; index++) {
    const outcome = index % 2 === 0;
    const isNoisy = index % 10 === 0;
    const told = outcome === isNoisy ? 2 : 1;
    data.push({ features: [0, told, 3], amounts: [1, 1, (index % 7) / 7], offset: 0, outcome, weight: 1 });
  }
  const weights = fitLogistic(data, 4, 0.1);

  it('finds what speaks for and what against', () => {
    expect(weights[1]).toBeGreaterThan(1);
    expect(weights[2]).toBeLessThan(-1);
    expect(Math.abs(weights[3] ?? 9)).toBeLessThan(0.5);
  });

  it('tells the chances that are in the data', () => {
    const [first] = data.filter(({ features }) => features[1] === 1);
    const same = data.filter(({ features }) => features[1] === 1);
    const share = same.filter(({ outcome }) => outcome).length / same.length;
    const chance = 1 / (1 + Math.exp(-oddsOf(first as Observation, weights)));
    expect(Math.abs(chance - share)).toBeLessThan(0.06);
  });

  it('holds weights near 0 the more the penalty costs', () => {
    const held = fitLogistic(data, 4, 1000);
    expect(Math.abs(held[1] ?? 9)).toBeLessThan(0.2);
  });

  it('takes what is known already out of what it learns', () => {
    const known = data.map((one) => ({ ...one, offset: one.features[1] === 1 ? 2 : 0 }));
    expect(fitLogistic(known, 4, 0.1)[1]).toBeLessThan((weights[1] ?? 0) - 0.5);
  });
});
