import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';

/** What an article needs, and nothing that loads, runs, submits or styles. */
const CONFIG: Config = {
  IN_PLACE: true,
  ALLOWED_TAGS: (
    'a abbr address b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody ' +
    'td tfoot th thead time tr u ul var wbr #text'
  ).split(' '),
  ALLOWED_ATTR: (
    'href src alt title width height id lang dir colspan rowspan scope headers datetime cite start reversed value type open ' +
    'data-embed data-embed-src'
  ).split(' '),
  // Their values are no addresses, and are not held to the pattern of addresses.
  ADD_URI_SAFE_ATTR:
    'width height lang dir colspan rowspan scope headers datetime start reversed value type open data-embed'.split(
      ' ',
    ),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|tel):|#bs-|data:image\/(?:png|jpe?g|gif|webp|avif)[;,])/i,
  KEEP_CONTENT: true,
  // Nothing is parsed here, and a page whose policy forbids the making of policies would write an error for each try.
  TRUSTED_TYPES_POLICY: null,
};

const purifiers = new WeakMap<object, DOMPurify>();

/**
 * Makes a tree safe, in place: no script, style, form, frame or handler is left, and only links and pictures lead out.
 * The tree may lie in any document.
 */
export function sanitise(body: Element): void {
  const view = body.ownerDocument.defaultView ?? window;
  let purifier = purifiers.get(view);
  if (!purifier) {
    purifier = createDOMPurify(view);
    purifier.setConfig(CONFIG);
    purifiers.set(view, purifier);
  }
  purifier.sanitize(body, { IN_PLACE: true });
}
