/** A tab that shows pages without network and without their scripts, and in which the benchmark's own script runs. */
export interface Tab {
  readonly version: string;
  /**
   * Shows a page at its own address and injects a script that the page cannot see.
   * @throws Error where the page does not load
   */
  load(page: { url: string; html: Buffer }, script: string): Promise<void>;
  /**
   * Evaluates an expression beside the injected script; the value must be plain data.
   * @param timeout milliseconds after which the script is ended
   */
  evaluate<T>(expression: string, timeout?: number): Promise<T>;
  /** Evaluates an expression under the browser's own profiler; absent where the browser lends none. */
  profile?(expression: string): Promise<CpuProfile>;
  close(): Promise<void>;
}

/** What Chromium's profiler gives (DevTools protocol, `Profiler.Profile`), as far as it is read here. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string }; children?: number[] }[];
  /** Ids of the nodes that were on top, and the microseconds before each. */
  samples?: number[];
  timeDeltas?: number[];
}

export type BrowserName = 'chromium' | 'firefox';

/**
 * Nothing of the page's runs or loads, yet scripting is on, so that `<noscript>` is parsed as in a reader's browser.
 * Inline styles stay, as engines read them.
 */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** How long an engine may take before its page counts as failed. */
export const TIMEOUT = 60_000;
