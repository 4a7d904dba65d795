/**
 * A class attribute without the names that utility frameworks write for other elements than the one that has them:
 * `[&_figcaption]:mt-2` sets the captions inside, `group-[.related-open]:block` asks for the state of an element around.
 */
export function ownNames(className: string): string {
  return className.includes('[') ? className.replace(/(?<!\S)[^\s[]*\[\S*/g, ' ').trim() : className;
}

/** An id of more words is made from a headline: `menu-ideas-for-a-garden-party` is no menu. */
const MOST_WORDS = 4;
/** So many characters are no more words than that. */
const SHORT_ID = 6;

/** The names by which an element says what it is: its class (without what `ownNames` drops) and its id. */
export function nameOf(ownClass: string, id: string | null, tag: string): string {
  return id && isNamingId(id, tag) ? `${ownClass} ${id}` : ownClass;
}

/** True where an id may say what its element is. */
export function isNamingId(id: string, tag: string): boolean {
  return (id.length <= SHORT_ID || id.split(/[-_\s]+/).length <= MOST_WORDS) && !/^H[1-6]$/.test(tag);
}
