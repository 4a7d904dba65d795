import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/article/quotes/find-quotes.ts';

const dir = join(import.meta.dirname, 'cases');

/** A line: the text, then for each quote its parts and its speaker; «?» for a speaker whom the text does not name, «-» for no quote. */
function parse(line: string): { text: string; quotes: { parts: string; speaker: string | null }[] } {
  const [text = '', ...rest] = line.split(' ⇒ ');
  const quotes = rest
    .filter((entry) => entry.trim() !== '-')
    .map((entry) => {
      const [parts = '', speaker = ''] = entry.split(' | ');
      return { parts, speaker: speaker.trim() === '?' ? null : speaker.trim() };
    });
  return { text: text.replaceAll('¶', '\n\n'), quotes };
}

it('takes no verb of saying for what somebody is', () => {
  const [quote] = findQuotes('”Vi har inget annat val än att handla nu”, säger Anna Ler på torsdagen.', {
    lang: 'sv',
  });
  expect(quote).toMatchObject({ speaker: 'Anna Ler', role: null });
});

it.each([
  ['es', '«No tenemos otra opción que actuar ahora», dijo Anna Ler, en la radio.'],
  ['vi', 'Ông Nguyễn Văn An nói: “Chúng tôi không bỏ cuộc khi còn hy vọng”.'],
  ['cs', '„Nevzdáme se, dokud je naděje,“ řekl ČTK Jan Malý.'],
])('takes neither a place nor a form of address for what somebody is in %s', (lang, text) => {
  expect(findQuotes(text, { lang })[0]).toMatchObject({ speaker: expect.any(String), role: null });
});

describe.each(readdirSync(dir).map((file) => file.replace('.txt', '')))('direct speech in %s', (lang) => {
  const lines = readFileSync(join(dir, `${lang}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);

  it('has twenty cases or more', () => {
    expect(lines.length).toBeGreaterThanOrEqual(20);
  });

  it.each(lines)('%s', (line) => {
    const { text, quotes } = parse(line);
    const found = findQuotes(text, { lang }).map(({ parts, speaker }) => ({
      parts: parts.map((part) => part.replace(/,$/, '')).join(' / '),
      speaker,
    }));
    expect(found).toEqual(quotes);
    for (const quote of findQuotes(text, { lang }))
      for (const part of quote.parts) expect(text).toContain(part);
  });
});
