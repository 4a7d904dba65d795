import { nameOf, ownNames } from './class-names.ts';
import { nameMatcher } from './name-matcher.ts';
import type { RemovedKind } from './removed-kind.ts';

/**
 * Class and id names that say what an element is. Names are compared in lower case with `-` for `_` and for camel case;
 * a row matches where its name stands between name boundaries, so `share-bar` finds `article-share-bar` and `ShareBar_root`,
 * and neither finds `share-price`. Alternatives and groups are regular expression syntax.
 */
export const MARKERS: readonly (readonly [kind: RemovedKind, names: string])[] = [
  [
    'share',
    'sharedaddy|jp-sharing|sd-(?:sharing|social|like)|addthis|addtoany|a2a-kit|sharethis|st-inline-share|heateor|essb|ssba|shariff|sassy-social|at-share|share-?(?:bar|bars|box|block|buttons?|btns?|container|count|counts|icons?|links?|list|menu|module|nav|options|panel|row|section|social|this|tools?|toolbar|widget|wrapper)|(?:social|article|post|entry|story|page)-shar(?:e|es|ing)|sharing-(?:bar|buttons?|icons?|links?|tools?)|social-(?:bar|buttons?|icons?|links?|list|media-links|nav|toolbar|tools?|widget)|sosyal-paylas|compartir-redes',
  ],
  [
    'ad',
    'adsbygoogle|adsense|ad-?(?:slot|unit|container|wrapper|wrap|banner|block|label|placeholder|zone|space|position|leaderboard|mpu|box|holder|module)|advert|adverts|advertisement|advertising|advertorial-label|dfp(?:-ad)?|gpt-ad|google-ads?|google-auto-placed|outbrain|ob-widget|taboola|trc-related-container|trc-rbox|trc-rbox-container|revcontent|mgid|zergnet|teads|nativo|sponsored(?:-content|-links|-post)?|promoted-content|plista|ligatus|dianomi|adslot|banner-ad|inread|werbung|anzeige|publicidad|publicite|reklam|reklama',
  ],
  [
    'comments',
    'disqus(?:-thread)?|dsq|comments?-(?:area|section|list|form|box|count|container|wrapper|policy|guidelines?|rules|disclaimer|prompt|disabled|closed|link|respond|embed|widget|thread)|commentlist|comment-respond|respond|comments|viafoura|vf-comments|coral-(?:talk|comments)|coral-thread|openweb|spot-im|spotim|livefyre|hyvor|fb-comments|facebook-comments|utterances|giscus|isso-thread|kommentare|comentarios|commentaires',
  ],
  [
    'related',
    'related-?(?:articles?|content|posts?|stories|story|links?|internet-links|news|items?|list|box|block|topics|videos?|media|reading|module|container|section|wrapper|coverage|items)|relatedposts|jp-relatedposts|yarpp(?:-related)?|rp4wp|crp-related|recommended-?(?:articles?|content|stories|posts?|reading|for-you|links?)?|recommendations?|read-?(?:more|next|also|too)(?:-(?:box|link|links|block|list))?|(?:more|most|also)-(?:read|popular|stories|viewed|shared|like|from|articles|news)|you-(?:may|might)-(?:also-)?like|see-also|up-next|next-up|popular-(?:posts|stories|articles|news)|trending(?:-(?:now|stories|articles|news))?|story-package|inline-related|internallink|links-block|recirc(?:ulation)?(?:-(?:line|lines|module|unit|most-popular))?|rich-?link(?:-block-element)?|further-reading|teaser-list|verwandte-artikel|weiterlesen|lire-aussi|leia-(?:mais|tambem)|lees-ook|las-ocksa|te-puede-interesar',
  ],
  [
    'newsletter',
    'consumer-marketing-unit(?:-[a-z-]+)?|newsletters?-?(?:signup|sign-up|subscribe|subscription|form|box|block|widget|promo|module|cta|container|wrapper|inline|card|teaser|banner|unit|embed)?|(?:email|mail)-(?:signup|sign-up|subscribe|subscription|capture|alerts?)|mailchimp|mc-embed-signup|mc4wp-form|mailmunch|sailthru|substack-post-embed-signup|subscription-widget|subscribe-(?:box|form|widget|newsletter|cta|banner|block|button|module|inline|promo)|signup-(?:form|box|widget)|klaviyo-form|convertkit|hs-form|lettre-info|boletin|nyhetsbrev|newsletter-anmeldung',
  ],
  [
    'paywall',
    'paywall(?:-(?:box|banner|prompt|message|overlay|cta|container|wrapper|barrier))?|tp-(?:modal|container-inner|backdrop)|tinypass|piano-(?:container|inline|modal|paywall|offer)|pelcro|poool(?:-widget)?|zephr|evolok|regwall|reg-wall|subscriber-(?:only-message|prompt|wall|nag)|subscription-(?:prompt|wall|banner|cta|offer)|meteredpaywall|gateway-content|membership-(?:cta|prompt|ask|appeal)|donat(?:es?|ions?)-(?:box|banner|cta|form|prompt|widget|appeal|module|teaser)|(?:end-of-article|inline|in-article)-(?:fundraising|donation|membership)|fundraising-(?:box|banner|appeal|cta|module|prompt)|contributions?-(?:epic|banner)|support-us(?:-box)?',
  ],
  [
    'audio',
    'trinity-(?:player|audio|tts)[a-z-]*|trinityaudio|tts-(?:player|button|widget|container)|beyond-?words(?:-(?:player|target|widget))?|speechkit[a-z-]*|rs-?(?:btn|button|player|skip|preserve)|rsbtn|readspeaker[a-z-]*|instaread[a-z-]*|insta-?read-?(?:player|audio)|ad-auris[a-z-]*|audio-?(?:player|native|article|version|notice|widget|narration|button|bar|reader)|article-audio|listen-?(?:button|bar|widget|player|to-article|this|article|now|block|link)|(?:text-to-speech|speech|webreader|vorlesen?)-(?:player|button|widget)|vorlesen|everlit[a-z-]*|elevenlabs[a-z-]*|remixd[a-z-]*|noa-(?:player|audio|embed)|audm|playht[a-z-]*|curio-player|pdst-tts|vocalize',
  ],
  [
    'cookie',
    'onetrust[a-z-]*|ot-sdk[a-z-]*|optanon[a-z-]*|cookie-?(?:banner|bar|box|consent|notice|law|law-info-bar|policy-banner|wall|message|popup|disclaimer|modal|overlay|settings-button|alert|warning)|cookiebot|cybot[a-z-]*|didomi[a-z-]*|qc-cmp2?[a-z-]*|sp-message-container[a-z0-9-]*|truste[a-z-]*|usercentrics[a-z-]*|cmplz[a-z-]*|cmp-?(?:box|wrapper|placeholder)|gdpr(?:-(?:banner|consent|notice|overlay|modal|wrapper|placeholder))?|consent-?(?:banner|bar|modal|notice|overlay|plug|wall|placeholder|popup)|(?:embed|cookies?)-{1,2}?(?:blocked|consent)|borlabs-cookie[a-z-]*|iubenda[a-z-]*|fc-consent-root|cc-window|cc-banner|eu-cookie[a-z-]*',
  ],
  [
    'bio',
    '(?:author|writer|reporter|contributor|journalist)-?(?:bio|biography|box|card|profile|info-box|about|description|details-box|footer|blurb|credits-box|module|bottom)|about-(?:the-)?authors?|abh-box|saboxplugin[a-z-]*|saboxplugin-wrap|pp-multiple-authors[a-z-]*|molongui[a-z-]*|bio-(?:box|block|card)|post-author-box|autorenbox',
  ],
  [
    'follow',
    'follow-?(?:us|buttons?|links?|bar|box|widget|social|on-google|cta|topics?|author)|social-?follow|google-news-(?:follow|button|cta)|fb-(?:page|like|follow)|twitter-follow-button',
  ],
  [
    'tags',
    '(?:article|post|entry|story|content)-?(?:tags|tag-list|topics|keywords|footer-tags|taxonomy)|tags?-?(?:list|links|cloud|container|section|wrapper|box|bar)|tagcloud|post-categories|cat-links|filed-under|topic-(?:list|tags|links)|td-post-source-tags|keyword-list',
  ],
  [
    'breadcrumb',
    'breadcrumbs?(?:-[a-z]+)?|bread-crumbs?|crumbs|yoast-breadcrumbs|fil-ariane|kruimelpad|migas',
  ],
  [
    'navigation',
    'skip-(?:link|links|to-content|nav)|pagination|post-navigation|nav-links|post-nav|prev-next|next-prev|site-nav|main-nav|toc-toggle|jump-?to',
  ],
  [
    'tools',
    '(?:article|post|story|page|entry)-?(?:tools|toolbar|actions|utilities|utility-bar|controls)|print-?(?:button|link|friendly|icon|page)|printfriendly[a-z-]*|(?:font|text)-?(?:resizer|sizer|resize|zoom)(?:-[a-z]+)?|(?:font|text)-?size-?(?:adjust|buttons?|changer|controls?|options|selector|switch|switcher|toggle|tools?)|bookmark-?(?:button|icon)|save-?(?:article|story|button|for-later)|gift-?(?:article|button|link)|copy-?link(?:-[a-z]+)?|reading-tools',
  ],
  [
    'top',
    '(?:back|scroll|go|return|jump)-?(?:to|2)-?top(?:-[a-z]+)?|to-?top(?:-(?:button|link))?|scrollup|scroll-top|totop|topbutton|nach-oben|volver-arriba|retour-haut',
  ],
  [
    'video',
    'video-?(?:playlist|carousel|rail|up-next|promo|recommendations|controls)|jw-(?:controls|display|nextup[a-z-]*|text-alt)|jwplayer-(?:related|controls)|vjs-(?:control-bar|modal-dialog|text-track-display|error-display|control-text|loading-spinner|big-play-button)|plyr--?controls|player-controls|playlist-(?:widget|videos)|connatix[a-z-]*|anyclip[a-z-]*|primis[a-z-]*|ex-co[a-z-]*|minutely[a-z-]*|brid-player',
  ],
  [
    'app',
    'app-?(?:banner|promo|download|store-badges?|store-links|install|cta|badge|badges|smart-banner)|smart-?(?:app-)?banner|smartbanner|download-app(?:-[a-z]+)?|google-play-badge|get-the-app',
  ],
  [
    'disclosure',
    'affiliate-?(?:disclosure|disclaimer|notice|message|note)|disclosure-(?:box|text|statement|notice)|ftc-disclosure|commission-notice',
  ],
  [
    'legal',
    'copyright-?(?:notice|text|line|info|footer|statement)|republish(?:-[a-z]+)?|republication-?(?:tracker|modal|notice)[a-z-]*|syndication-notice|rights-link|license-info',
  ],
  [
    'policy',
    'corrections?-(?:policy|link|form)|report-?(?:error|typo|a-typo|an-error|correction|mistake)(?:-[a-z]+)?|trust-(?:project|indicators|mark)|standards-link|ethics-policy|error-report|fehler-melden|ortograf-error',
  ],
  [
    'tips',
    'tip-?(?:line|box|form|us)|send-(?:a-|us-a-)?tip|news-tip|secure-?drop(?:-[a-z]+)?|callout--?community|submit-tip',
  ],
  [
    'time',
    '(?:reading|read)-?time|(?:time|minutes)-to-read|min-?read|estimated-reading(?:-[a-z]+)?|rt-reading-time|span-reading-time|eta-reading|lesedauer|lesezeit|temps-lecture|tempo-(?:de-)?leitura|tiempo-lectura',
  ],
  // A window over the page shows when it is called; it holds notices, forms and pictures at large.
  ['other', 'modal(?:-(?:content|body|dialog|header|footer|overlay|window|backdrop|wrap))?'],
  // «Will the Ravens repeat?» with answers to press. The poll of a pollster is called `opinion-poll`, and may be the story's.
  [
    'other',
    '(?:reader|inline|story|article|embed|user|wp|jsx)-polls?|poll-(?:widget|form|question|options?|vote|buttons?|embed|module)|polldaddy[a-z-]*|crowdsignal[a-z-]*|voting-booth|(?:quiz|poll)-promo|quiz-embed|playbuzz[a-z-]*|apester[a-z-]*',
  ],
  [
    'hidden',
    'sr-only|visually-?hidden|screen-?reader(?:-(?:only|text))?|a11y-hidden|assistive-text|element-invisible|off-?screen',
  ],
];

/** Attributes whose bare presence names the vendor. */
const ATTRIBUTES: readonly { kind: RemovedKind; attribute: string }[] = [
  { kind: 'ad', attribute: 'data-ad-slot' },
  { kind: 'ad', attribute: 'data-ad-client' },
  { kind: 'ad', attribute: 'data-google-query-id' },
  { kind: 'ad', attribute: 'data-ad-unit' },
  { kind: 'ad', attribute: 'data-taboola-container' },
  { kind: 'share', attribute: 'data-a2a-url' },
  { kind: 'share', attribute: 'data-share-buttons' },
  { kind: 'newsletter', attribute: 'data-newsletter-id' },
  { kind: 'audio', attribute: 'data-trinity-player' },
];

/** Attributes in which publishers name the parts of their pages, where classes are hashes: BBC, The Guardian, Der Spiegel, NYT. */
const NAMING = [
  'data-component',
  'data-component-name',
  'data-testid',
  'data-test-id',
  'data-area',
  'data-module',
  'data-spacefinder-type',
];
/** A longer label is a headline, or tells of one. */
const LABEL_WORDS = 3;

/** Finds the elements that have one of them. */
export const VENDOR_ATTRIBUTES = [
  ...ATTRIBUTES.map(({ attribute }) => `[${attribute}]`),
  ...NAMING.map((attribute) => `[${attribute}]`),
  ':is(aside,section,div)[aria-label]',
].join(',');

const ROLES: Readonly<Record<string, RemovedKind>> = {
  navigation: 'navigation',
  search: 'navigation',
  banner: 'navigation',
  contentinfo: 'legal',
  toolbar: 'tools',
  dialog: 'other',
  alertdialog: 'other',
  'doc-breadcrumb': 'breadcrumb',
  'doc-toc': 'navigation',
};

/** What Drupal says of the label of a field, on the field. */
const OF_LABEL = /label-+(?:visually-)?hidden/g;

/** Names that describe the page around them: `has-newsletter`, `no-paywall`, `is-ad-free`. */
const STATE = /(?:^|\s)(?:has|have|with|without|no|not|non|is|hide|hides|show|shows|supports?|js-no)-[^\s]*/g;

/** Elements that are the story or the page: a class on them tells what is around. */
const NEVER = new Set('HTML BODY MAIN ARTICLE TABLE TR TBODY FIGCAPTION PRE CODE'.split(' '));

const MATCHER = nameMatcher(
  MARKERS.map(([, names]) => names),
  '$|[\\s]|--|-(?:\\d|root|wrapper|wrap|container|inner|outer|list|box|block|section|module|component|widget|area|item|desktop|mobile|inline|top|bottom)',
);

const known = new Map<string, RemovedKind | null>();
/** Class names are few on a page; the memory is emptied before it grows over many. */
const MAX_KNOWN = 5000;

/**
 * What an element's class, id, role or attributes say it is, or null. Reads no text, no style and no layout, so the caller
 * has to make sure that the element does not hold a good part of the story: a theme may call anything anything.
 */
export function vendorKind(element: Element): RemovedKind | null {
  const tag = element.tagName.toUpperCase();
  const name = nameOf(ownNames(element.getAttribute('class') ?? ''), element.getAttribute('id'), tag);
  return vendorKindOf(tag, element.getAttribute('role') ?? '', name, element);
}

/**
 * The same where tag, role, and class and id (parted by a space) have been read before.
 * @param element null where its attributes are not to be asked, or it has none of `VENDOR_ATTRIBUTES`
 */
export function vendorKindOf(
  tag: string,
  role: string,
  name: string,
  element: Element | null,
): RemovedKind | null {
  if (NEVER.has(tag)) return null;
  const byRole = role === '' ? undefined : ROLES[role];
  if (byRole) return byRole;
  if (name !== '') {
    const kind = kindOfName(name);
    if (kind) return kind;
  }
  if (!element) return null;
  for (const { kind, attribute } of ATTRIBUTES) if (element.hasAttribute(attribute)) return kind;
  return kindOfPart(element);
}

/** What the attributes say by which a publisher names the element as a part of its pages, or labels it for screen readers. */
function kindOfPart(element: Element): RemovedKind | null {
  for (const attribute of NAMING) {
    const name = element.getAttribute(attribute);
    const kind = name ? kindOfName(name.replaceAll('.', ' ')) : null;
    if (kind) return kind;
  }
  const words = element.getAttribute('aria-label')?.trim().split(/\s+/) ?? [];
  if (words.length === 0 || words.length > LABEL_WORDS) return null;
  return kindOfName(words.join('-')) ?? kindOfName(words.join(' '));
}

/** What a class attribute (and id) says an element is, or null. */
export function kindOfName(name: string): RemovedKind | null {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  if (known.size > MAX_KNOWN) known.clear();
  const kind =
    kindOfFolded(fold(name)) ?? (name.includes('__') ? kindOfFolded(fold(name.replaceAll('__', '_'))) : null);
  known.set(name, kind);
  return kind;
}

const kindOfFolded = (name: string): RemovedKind | null => MARKERS[MATCHER.rowOf(name)]?.[0] ?? null;

/** `ShareBar_root__x1 has-newsletter` → `share-bar-root--x1`. */
function fold(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(STATE, ' ')
    .replace(OF_LABEL, ' ')
    .trim();
}
