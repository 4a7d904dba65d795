import en from '../../../public/_locales/en/messages.json' with { type: 'json' };

type Key = keyof typeof en;

/** A message as an English-speaking person sees it. */
export const words = (key: Key): string => en[key].message;
