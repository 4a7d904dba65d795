import { describe, expect, it } from 'vitest';
import { byLetters, isPlain, plainSource } from '../../src/article/letters.ts';

const CHARACTERS = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));

describe('plain texts', () => {
  it('have no letters, marks and digits but those that the plain patterns name', () => {
    const plain = CHARACTERS.filter(isPlain);
    for (const property of ['L', 'Lu', 'Ll', 'Lt', 'M', 'N']) {
      const any = new RegExp(`\\p{${property}}`, 'u');
      const own = new RegExp(plainSource(any.source));
      expect(plain.filter((char) => own.test(char))).toEqual(plain.filter((char) => any.test(char)));
    }
  });

  it.each([
    ['“Quarry—closed,” said Zoë Ångström’s clerk… → €5', true],
    ['Łódź', false],
    ['Ελλάδα', false],
    ['the 🏔 quarry', false],
  ])('%s', (text, is) => expect(isPlain(text)).toBe(is));
});

describe('a pattern by letters', () => {
  const words = byLetters(/(?<!\p{L})[\p{Lu}\p{Lt}][\p{L}\p{M}'’\]-]*|\P{L}{2}\p{N}/gu);

  it.each(['“Quarry closed,” said Zoë Ångström’s O’Neil, aged 42.', 'Łódź’s Quarry closed — in 42.'])(
    'finds the same in %s',
    (text) => {
      const any = /(?<!\p{L})[\p{Lu}\p{Lt}][\p{L}\p{M}'’\]-]*|\P{L}{2}\p{N}/gu;
      expect(text.match(words(text))).toEqual(text.match(any));
    },
  );

  it('has no plain form for what it does not know', () => {
    expect(() => plainSource('\\p{Script=Latin}')).toThrow('no plain form');
    expect(() => plainSource('\\p{Lo}')).toThrow('no plain form');
    expect(() => plainSource('[\\P{L}]')).toThrow('no plain form');
  });
});
