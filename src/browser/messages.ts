import type { Runtime } from 'webextension-polyfill';
import type { PaceObservation } from '../article/reading-time.ts';
import type { Preferences } from '../view/preferences.ts';
import { attempt } from './attempt.ts';
import { browser } from './browser.ts';
import type { StoreTrouble } from './envelope.ts';
import type { FontBytes } from './fonts.ts';
import type { ReadingPosition } from './slots.ts';

/** What came of keeping something. */
export type Kept = 'kept' | StoreTrouble;

/** Every message between the parts of the extension, and what answers it. */
export interface Protocol {
  /** auto script → background: this page is an article, show the reader. */
  openReader: { data: null; answer: boolean };
  /** reader → background: bring the tables of languages into my page. */
  loadLanguages: { data: string[]; answer: boolean };
  /** reader → background: inject the reading aids into my page. */
  loadAids: { data: null; answer: boolean };
  /** reader → background: the files of a font, as base64. */
  fonts: { data: { font: Preferences['font']; subsets: string[] }; answer: FontBytes[] };
  /** Opens the settings page; with a site, ready to have it added there. */
  openSettings: { data: { site: string } | null; answer: true };
  /** What was changed, and nothing else: other windows may have changed the rest. */
  savePreferences: { data: Partial<Preferences>; answer: Kept };
  putBack: { data: { host: string; id: string }; answer: Kept };
  /** reader → background: an article was read to the end. */
  saveReading: { data: PaceObservation; answer: boolean };
  savePosition: { data: { url: string; position: ReadingPosition | null }; answer: boolean };
}

type Kind = keyof Protocol;

/** Sends a message to the background. Null where nobody answers (the extension was updated or taken away). */
export async function send<K extends Kind>(
  kind: K,
  data: Protocol[K]['data'],
): Promise<Protocol[K]['answer'] | null> {
  try {
    return (await browser.runtime.sendMessage({ kind, data })) as Protocol[K]['answer'];
  } catch {
    return null;
  }
}

/** What the background does with each message. `tabId` is the sender's tab, null for extension pages. */
export type Handlers = {
  [K in Kind]: (data: Protocol[K]['data'], tabId: number | null) => Promise<Protocol[K]['answer']>;
};

/** Answers messages of this extension's own parts. A failure is answered by null, never thrown. */
export function listen(handlers: Handlers): void {
  const answer = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message) || !Object.hasOwn(handlers, message.kind))
      return undefined;
    const handler = handlers[message.kind] as (data: unknown, tabId: number | null) => Promise<unknown>;
    void attempt(() => handler(message.data, sender.tab?.id ?? null)).then(respond);
    // An answer will come: not every browser understands a promise here.
    return true;
  };
  browser.runtime.onMessage.addListener(answer as Runtime.OnMessageListenerCallback);
}

function isMessage(message: unknown): message is { kind: Kind; data: unknown } {
  return (
    typeof message === 'object' && message !== null && typeof (message as { kind: unknown }).kind === 'string'
  );
}
