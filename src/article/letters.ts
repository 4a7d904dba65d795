/**
 * What stands beyond Latin-1 and is no sign either. Most texts in the languages of Western Europe have none of it, but nearly all
 * have a dash or a curly quotation mark.
 */
const BEYOND = /[^\0-\xff\u2000-\u206f\u20a0-\u20bf\u2122\u2190-\u23ff\u2500-\u2775]/;

/** The members of each property that are not beyond. */
const MEMBERS: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lt: '',
  M: '',
  N: '0-9²³¹¼-¾',
};

/** True where a text has no letters, marks or digits but those of Latin-1. */
export const isPlain = (text: string): boolean => !BEYOND.test(text);

/**
 * Gives a pattern in the form that is right for a text. As soon as a text holds one curly quotation mark, a browser looks each of
 * its letters up among the hundreds of ranges of `\p{L}`, which takes six to twenty times as long as a look at those of Latin-1.
 */
export function byLetters(pattern: RegExp): (text: string) => RegExp {
  let plain: RegExp | null = null;
  return (text) => {
    if (!isPlain(text)) return pattern;
    plain ??= new RegExp(plainSource(pattern.source), pattern.flags.replace('u', ''));
    return plain;
  };
}

/** The source of a pattern for plain texts, without `\p{…}`. */
export function plainSource(source: string): string {
  let isClass = false;
  return source.replace(/\\([pP])\{([^}]*)\}|\\.|[[\]]/g, (token, sign?: string, property = '') => {
    if (!sign) {
      if (token === '[' || token === ']') isClass = token === '[';
      return token;
    }
    const members = MEMBERS[property];
    if (members === undefined || (sign === 'P' && isClass)) throw new Error(`${token} has no plain form`);
    return isClass ? members : `[${sign === 'P' ? '^' : ''}${members}]`;
  });
}
