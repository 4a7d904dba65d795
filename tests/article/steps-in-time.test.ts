import { describe, expect, it, vi } from 'vitest';
import { doAtOnce, doInSlices, type Steps } from '../../src/article/steps-in-time.ts';
import { OutOfTime, simplify, simplifyInSlices } from '../../src/index.ts';
import { library } from '../fixtures/stories/library.ts';
import { escapeText } from '../fixtures/stories/story.ts';

const url = 'https://daily.example/local/library';
const page = () =>
  new DOMParser().parseFromString(
    `<title>${escapeText(library.headline)}</title><article>${library.paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join('')}</article>`,
    'text/html',
  );

function* slow(count: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('a page read in slices', () => {
  it('gives the same article as a page read at once', async () => {
    const whole = simplify(page(), { url });
    expect(whole?.text).toContain(library.paragraphs[0]);
    expect(await simplifyInSlices(page(), { url })).toEqual(whole);
  });

  it('lets others work in between', async () => {
    const other = vi.fn();
    const timer = setInterval(other, 1);
    expect(await doInSlices(slow(8, 10))).toBe('done');
    clearInterval(timer);
    expect(other).toHaveBeenCalled();
  });

  it('is given up after the limit', async () => {
    await expect(doInSlices(slow(100, 10), 50)).rejects.toThrow(OutOfTime);
  });
});

describe('a page read at once', () => {
  it('is given up after the limit', () => {
    expect(() => doAtOnce(slow(100, 10), 50)).toThrow(OutOfTime);
    expect(() => simplify(page(), { url, timeLimit: -1 })).toThrow(OutOfTime);
  });
});
