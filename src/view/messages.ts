import type en from '../../public/_locales/en/messages.json';

/** A key of the catalogue, `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof en;

type Stem<Key> = Key extends `${infer Name}_other` ? Name : never;
/** The name of a message that has plural forms (`minutes` for `minutes_one`, `minutes_other`). */
export type PluralKey = Stem<MessageKey>;

/** Gives a message of the catalogue in the user's language. */
export interface Translate {
  (key: MessageKey, ...substitutions: string[]): string;
  /** The form of the message that the number takes in the language; the number, formatted, is the first substitution. */
  plural(key: PluralKey, count: number, ...substitutions: string[]): string;
  /** BCP 47 tag of the language of the interface. */
  lang: string;
  dir: 'ltr' | 'rtl';
}
