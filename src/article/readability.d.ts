/** Readability alone: the package's own entry brings its guess whether a page is readable, which nobody asks. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
