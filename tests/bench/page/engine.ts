/** What an engine gives for a page, as plain data. */
export interface Extraction {
  /** As a reader sees it. */
  text: string;
  /** The same with captions dropped. */
  textWithoutCaptions: string;
  /** All that the reading view would show, captions too. */
  shown: string;
  html: string;
  title: string | null;
  byline: string | null;
  publishedTime: string | null;
  /** Bytes, kinds and the like that only this engine tells. */
  details: Record<string, unknown>;
}

/** One engine as the benchmark drives it, inside the page. */
export interface Engine {
  /** The whole work as a user of the engine would call it, nothing more: this is what is timed. The document must stay as it is. */
  run(document: Document, url: string): unknown;
  /** The same with pauses in which the page can answer its reader: the longest stretch of work between two of them (ms). */
  longestTask?(document: Document, url: string): Promise<number>;
  /** Calls the engine and reads its result; null where it finds no article. */
  extract(document: Document, url: string): Extraction | null;
  /** Why it finds no article in a page. */
  whyNull?(document: Document, url: string): string | null;
  /** Where texts stand that are outside of the element that it takes for the story's; null for all others. */
  whereIs?(document: Document, url: string, texts: readonly string[]): (string | null)[];
}

/** The engines of the page, by name. Bundles add to it when they are injected. */
export const engines: Record<string, Engine> = {};
