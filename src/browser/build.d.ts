/** What the build fills in. */
interface ImportMeta {
  readonly env: {
    /** The target: `chrome`, `edge`, `firefox` or `safari`. */
    readonly BROWSER?: string;
  };
}
