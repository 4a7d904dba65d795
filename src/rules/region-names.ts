/**
 * What the class names and ids of an element say about its content, by the words that sites share. No name decides
 * alone: each is one piece of evidence, weighed in `src/article/evidence/weights.ts`.
 */
export const REGION_NAMES = {
  sidebar:
    /(?<!with-|has-|no-)side-?bar(?!-(?:enabled|content))|aside|\brail\b|right-?rail|(?<!-)secondary|complementary/i,
  related:
    /relat(?!iv)|recommend|recirc|more-?(?:from|stor|post|article)|read-?(?:more|next|also)|also-?like|suggest|trending|popular|latest|most-?read|similar|up-?next/i,
  card: /(?<!\bv|kg-)card|tile|tease|promo(?!ted)|carousel|slider|swiper|slick/i,
  share: /shar(?:e|ing)|social(?!-?media-?embed)|follow|addtoany/i,
  author: /author|\bbio|profile|contributor|about-?the/i,
  byline:
    /byline|dateline|time-?stamp|\bdate|(?<!status-)publish|posted|\bmeta|read-?time|reading-?time|info\b/i,
  comments: /comment|disqus|respond|repl(?:y|ies)\b|discussion|testimonial/i,
  newsletter: /newsletter|subscri|sign-?up|mailing|opt-?in|mc4wp|hs-form|lead-?(?:form|magnet)/i,
  action: /\bcta|-cta|call-?to|banner|button|\bbtn|action|offer/i,
  ad: /\bads?\b|[-_]ads?[-_]|\bads?[-_]|advert|sponsor|dfp|adsense|affiliate/i,
  navigation: /\bnav|navig|(?<!context)menu|breadcrumb|crumb|paginat|pager|\btabs?\b/i,
  contents: /\btoc|table-?of-?contents|jump-?(?:to|link)|on-?this-?page|contents-list/i,
  footer: /foot(?!note|ball|age|wear|print)|copyright|colophon|legal|bottom-(?:bar|nav|links|menu|area)/i,
  header: /header(?!-anchor)|masthead|top-?bar|hero|page-?title|page-?head/i,
  tags: /\btags?\b|tag-?list|categor|topics?\b|keyword|eyebrow|kicker/i,
  caption: /caption|credit|attribution/i,
  picture: /photo|image|\bimg|figure|gallery|slide|media|video|player|lightbox/i,
  box: /(?<!elementor-)widget|(?<!et_pb_|type_)module(?!_|--)|call-?out|pull-?quote|info-?box|sidebox|highlight|notice|fact-?box|key-?takeaway|tooltip/i,
  dek: /\bdek\b|__dek|-dek|\bdeck\b|sub-?line|stand-?first|sub-?head|sub-?title|(?<!with-)summary(?!-(?:list|item|block|v2))|\bexcerpt|heading-des/i,
  control: /control|counter|slide-?count|nav-?stats|toggle|expand/i,
  embed: /tweet|social-?media-?embed|instagram-?media|\bembed/i,
  overlay: /cookie|consent|gdpr|modal|pop-?up|overlay|dialog|paywall|\bgate|toast|alert/i,
  cta: /\bcta|[-_]cta|call-?to-?action/i,
  posts: /(?:^|[-_\s])(?:posts|articles|stories)(?:$|[-_\s])/i,
  disclaimer: /disclaim|disclos/i,
  centred: /(?:text|align)-?cent(?:er|re)|\bcent(?:er|re)(?:ed)?\b/i,
} as const satisfies Record<string, RegExp>;

/** A kind of region that names tell. */
export type RegionName = keyof typeof REGION_NAMES;

/** All kinds, in the order of their bits. */
export const NAME_LIST = Object.keys(REGION_NAMES) as RegionName[];

const PATTERNS = Object.values(REGION_NAMES);

/** Names that speak against the story wherever they stand. */
export const JUNK_NAMES = bits(
  'sidebar related card share author comments newsletter ad navigation contents footer overlay'.split(' '),
);

/** The kinds that a class name or id tells, as a bit set in the order of `NAME_LIST`. */
export function namesOf(name: string): number {
  if (name === '') return 0;
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  let found = 0;
  // What utility frameworks set for a screen or a state only (`md:hidden`) says nothing of the content.
  const telling = name.includes(':') ? name.replace(/(?<!\S)[^\s:]*:\S*/g, '') : name;
  for (let bit = 0; bit < PATTERNS.length; bit++) if (PATTERNS[bit]?.test(telling)) found |= 1 << bit;
  if (known.size > MAX_KNOWN) known.clear();
  known.set(name, found);
  return found;
}

const known = new Map<string, number>();
/** Class names are few on a page; the memory is emptied before it grows over many. */
const MAX_KNOWN = 5000;

/** The bit of a kind in the sets that `namesOf` gives. */
export function nameBit(name: RegionName): number {
  return 1 << NAME_LIST.indexOf(name);
}

function bits(names: readonly string[]): number {
  return names.reduce((all, name) => all | (1 << NAME_LIST.indexOf(name as RegionName)), 0);
}
