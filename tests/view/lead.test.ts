import { expect, it } from 'vitest';
import { renderLead } from '../../src/view/lead.ts';
import { english, story } from './story.ts';

const leadImage = {
  url: 'https://news.example/social/boat.jpg',
  alt: 'A boat',
  caption: null,
  width: 1200,
  height: 630,
};
const figure = (attributes: string, inner: string) => `<figure${attributes}>${inner}</figure>`;
const shown = (html: string) =>
  renderLead(story([], { html: `${html}<p>The boat waits.</p>`, leadImage }), english());

it('shows the lead image over a body without a picture of its own', () => {
  expect(shown('')?.querySelector('img')?.src).toBe(leadImage.url);
  expect(
    shown(figure(' data-embed-src="https://video.example/1"', '<figcaption>A film</figcaption>')),
  ).not.toBeNull();
});

it('leaves it out where the body shows it, or opens with the page’s own lead picture', () => {
  expect(
    shown('<p>At sea.</p><figure><img src="https://news.example/social/boat.jpg?w=600"></figure>'),
  ).toBeNull();
  expect(
    shown(
      figure('', '<img src="https://news.example/2026/boat-900.webp"><figcaption>The boat.</figcaption>'),
    ),
  ).toBeNull();
});
