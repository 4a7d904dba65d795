/**
 * A class attribute without the names that utility frameworks write for other elements than the one that has them:
 * `[&_figcaption]:mt-2` sets the captions inside, `group-[.related-open]:block` asks for the state of an element around.
 */
export function ownNames(className: string): string {
  return className.includes('[') ? className.replace(/\S*\[\S*/g, ' ').trim() : className;
}
