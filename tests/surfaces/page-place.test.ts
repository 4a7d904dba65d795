import { beforeEach, expect, it, vi } from 'vitest';
import { answerPage } from '../../src/surfaces/answer-page.ts';
import { rememberPage } from '../../src/surfaces/overlay/keep-place.ts';
import { guardEvents } from '../../src/surfaces/overlay/keys.ts';
import { isPage } from '../../src/surfaces/page-state.ts';

beforeEach(() => {
  document.body.innerHTML = '<input id="field"><button id="other">b</button>';
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

it('gives the focus back to where it was', () => {
  document.getElementById('field')?.focus();
  const bringBack = rememberPage(document);
  document.getElementById('other')?.focus();
  bringBack();
  expect(document.activeElement?.id).toBe('field');
});

it('leaves nothing focused where nothing was', () => {
  const bringBack = rememberPage(document);
  document.getElementById('other')?.focus();
  bringBack();
  expect(document.activeElement).toBe(document.body);
});

it('scrolls back at once, even on pages that scroll smoothly', () => {
  rememberPage(document)();
  expect(window.scrollTo).toHaveBeenCalledWith({ left: 0, top: 0, behavior: 'instant' });
});

it('keeps copying and scrolling out of the hands of the page, and forged keys out of the reader', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'closed' });
  const onEscape = vi.fn();
  const heard = vi.fn();
  for (const type of ['wheel', 'copy', 'keydown']) document.addEventListener(type, heard, true);
  const free = guardEvents(document, root, onEscape);
  for (const event of [
    new Event('wheel'),
    new Event('copy'),
    new KeyboardEvent('keydown', { key: 'Escape' }),
  ])
    document.body.dispatchEvent(event);
  expect(heard).not.toHaveBeenCalled();
  expect(onEscape).not.toHaveBeenCalled();
  free();
  document.body.dispatchEvent(new Event('copy'));
  expect(heard).toHaveBeenCalledTimes(1);
});

it('answers for documents that are no pages, and for pages that break the engine', () => {
  const picture = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'image/svg+xml',
  );
  expect(isPage(picture)).toBe(false);
  expect(answerPage(picture)).toEqual({ article: null, reason: 'none' });
  const broken = new Proxy(document, {
    get: (target, key) => (key === 'location' ? undefined : Reflect.get(target, key)),
  });
  expect(answerPage(broken)).toEqual({ article: null, reason: 'failed' });
});

it('answers for a long page in slices, and for one that breaks the engine between them', async () => {
  const paragraph =
    'The council voted on Tuesday to keep the library open through the winter, after a long debate. ';
  document.body.innerHTML = `<article>${`<p>${paragraph.repeat(2)}</p>`.repeat(6)}</article>${'<i></i>'.repeat(3001)}`;
  const answer = answerPage(document);
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toMatchObject({ article: { lang: 'en' } });

  const breaking = vi.spyOn(DOMImplementation.prototype, 'createHTMLDocument').mockImplementation(() => {
    throw new Error('broken');
  });
  expect(await answerPage(document)).toEqual({ article: null, reason: 'failed' });
  breaking.mockRestore();
  document.body.replaceChildren();
});
