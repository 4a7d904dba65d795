import { describe, expect, it } from 'vitest';
import { leavesSite, staysOnSite } from '../../src/article/links.ts';

describe('staysOnSite', () => {
  it.each([
    ['/2026/a', 'https://www.valley.example/b'],
    ['https://video.valley.example/a', 'https://www.valley.example/b'],
    ['https://abc.example/a', 'https://www.abc.example/b'],
    ['https://news.abc.example/a', 'https://abc.example/b'],
    ['https://sport.valley.co.uk/a', 'https://www.valley.co.uk/b'],
  ])('knows %s for the site of %s', (href, url) => {
    expect(staysOnSite(href, url)).toBe(true);
    expect(leavesSite(href, url)).toBe(false);
  });

  it.each([
    ['https://ridge.example/a', 'https://valley.example/b'],
    ['https://www.ridge.co.uk/a', 'https://www.valley.co.uk/b'],
    ['https://ridge.com.au/a', 'https://valley.com.au/b'],
    ['https://ridge.substack.com/p/a', 'https://valley.substack.com/p/b'],
  ])('knows %s for another than that of %s', (href, url) => {
    expect(staysOnSite(href, url)).toBe(false);
    expect(leavesSite(href, url)).toBe(true);
  });

  it.each(['mailto:a@b.example', 'http://['])('says nothing of %s', (href) => {
    expect(staysOnSite(href, 'https://valley.example/b')).toBe(false);
    expect(leavesSite(href, 'https://valley.example/b')).toBe(false);
  });
});
