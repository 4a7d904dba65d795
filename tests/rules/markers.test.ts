import { describe, expect, it } from 'vitest';
import { kindOfName, vendorKind } from '../../src/rules/markers.ts';

const NAMES: [string, string][] = [
  ['share', 'sharedaddy sd-sharing-enabled'],
  ['share', 'ShareBar_root__x1'],
  ['share', 'article__share-buttons'],
  ['share', 'post-share'],
  ['share', 'social-links'],
  ['other', 'disclosure-modal-container__content'],
  ['other', 'ss-modal ss_aD7aP'],
  ['other', 'ModalWindow_modal__x1'],
  ['ad', 'OUTBRAIN'],
  ['ad', 'trc_related_container'],
  ['ad', 'ad-slot'],
  ['ad', 'adsbygoogle'],
  ['comments', 'disqus_thread'],
  ['comments', 'comments-area'],
  ['related', 'jp-relatedposts'],
  ['related', 'related-articles'],
  ['related', 'c-read-more'],
  ['newsletter', 'newsletter'],
  ['newsletter', 'newsletter-signup'],
  ['newsletter', 'mc4wp-form'],
  ['paywall', 'paywall-prompt'],
  ['audio', 'tts-player'],
  ['audio', 'trinity-player-iframe-wrapper'],
  ['audio', 'beyondwords-player'],
  ['audio', 'readspeaker_tools'],
  ['cookie', 'onetrust-consent-sdk'],
  ['bio', 'author-bio'],
  ['bio', 'authorBox'],
  ['follow', 'follow-us'],
  ['tags', 'post-tags'],
  ['breadcrumb', 'breadcrumbs'],
  ['navigation', 'pagination'],
  ['tools', 'article-tools'],
  ['tools', 'font-size-control'],
  ['tools', 'text-resizer'],
  ['audio', 'text-to-speech-player'],
  ['top', 'back-to-top'],
  ['video', 'vjs-control-bar'],
  ['app', 'app-banner'],
  ['disclosure', 'affiliate-disclosure'],
  ['legal', 'copyright-notice'],
  ['policy', 'report-error'],
  ['tips', 'tip-line'],
  ['time', 'reading-time'],
  ['hidden', 'sr-only'],
  ['share', 'article__share'],
  ['tags', 'story__topics'],
  ['comments', 'comment-guidelines'],
  ['other', 'reader-poll'],
  ['other', 'poll-widget'],
  ['other', 'quiz-embed'],
  ['related', 'recirc-line'],
  ['paywall', 'end-of-article-fundraising'],
  ['paywall', 'DonatesTeaser_root__x1'],
  ['newsletter', 'consumer-marketing-unit consumer-marketing-unit--article-mid-content'],
  ['cookie', 'embed__consent'],
  ['cookie', 'embed-blocked'],
  ['cookie', 'ConsentPlug-module_root'],
];

const INNOCENT = [
  'opinion-poll',
  'exit-poll__result',
  'poll',
  'article__lead',
  'share-price',
  'ad-hoc-article',
  'related-work',
  'has-newsletter',
  'no-paywall single post',
  'is-ad-free',
  'shareholders',
  'header-image',
  'download',
  'comment',
  'topics-in-depth',
  'newsletter-story',
  'articleBody',
  'entry-content',
  'post-content',
  'reading-room',
  'fundraising',
  'quiz',
  'informed-consent',
  'audio-history',
  'cookies-recipe',
  'lead',
  'tips',
  'css-1abc sc-hash',
  // Utility classes, and what frameworks and content systems call any part of a page.
  'entry-content font-size-18 line-height-1-5',
  'u-rich-text u-font-size-medium',
  'text-size-l',
  'cmp-container container-5f3a',
  'section wysiwyg text-to-speech',
  'field field--name-body field--label-visually_hidden',
  'paragraph--type--jump-link',
];

describe('vendor markers', () => {
  it.each(NAMES)('%s: .%s', (kind, name) => {
    expect(kindOfName(name)).toBe(kind);
  });

  it.each(INNOCENT)('.%s says nothing', (name) => {
    expect(kindOfName(name)).toBeNull();
  });

  it('never takes the page or the story by a class name', () => {
    for (const tag of ['body', 'main', 'article']) {
      const element = document.createElement(tag);
      element.className = 'newsletter paywall';
      expect(vendorKind(element)).toBeNull();
    }
  });

  it('reads no meaning into an id that is made from a headline', () => {
    const element = document.createElement('div');
    element.id = 'share-your-thoughts-on-share-buttons';
    expect(vendorKind(element)).toBeNull();
    element.id = 'share-buttons';
    expect(vendorKind(element)).toBe('share');
  });

  it.each([
    ['newsletter', 'aside', 'aria-label', 'newsletter promotion'],
    ['newsletter', 'figure', 'data-spacefinder-type', 'model.pages.elements.NewsletterSignupBlockElement'],
    ['related', 'section', 'data-component', 'related-internet-links'],
    ['related', 'section', 'data-area', 'related_articles'],
    ['share', 'div', 'data-testid', 'share-tools'],
    [null, 'div', 'data-component', 'text-block'],
    [null, 'div', 'data-testid', 'paragraph-0'],
    [null, 'section', 'aria-label', 'Newsletters that changed the trade'],
  ])('%s: <%s %s="%s">', (kind, tag, attribute, value) => {
    const element = document.createElement(tag);
    element.setAttribute(attribute, value);
    expect(vendorKind(element)).toBe(kind);
  });

  it('reads roles and attributes', () => {
    const element = document.createElement('div');
    element.setAttribute('role', 'navigation');
    expect(vendorKind(element)).toBe('navigation');
    const slot = document.createElement('div');
    slot.setAttribute('data-ad-slot', '1');
    expect(vendorKind(slot)).toBe('ad');
  });
});
