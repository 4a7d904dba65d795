import { expect, it } from 'vitest';
import { tidyNotes } from '../../../src/article/steps/tidy-notes.ts';

function tidied(html: string): string {
  const body = document.createElement('div');
  body.innerHTML = html;
  tidyNotes(body);
  return body.innerHTML;
}

it.each([
  'opens in new tab',
  ', opens new tab',
  '(opens in a new window)',
  'External link',
  'ouvre dans une nouvelle fenêtre',
  'öffnet in neuem Fenster',
  'wird in einem neuen Tab geöffnet',
  'se abre en una ventana nueva',
  'abre em nova janela',
  'si apre in una nuova finestra',
  'opent in nieuw venster',
  'öppnas i nytt fönster',
  'otwiera się w nowym oknie',
  'открывается в новом окне',
  'yeni pencerede açılır',
  '新しいタブで開きます',
  '在新窗口打开',
  '새 창에서 열림',
])('takes «%s» out of a link', (note) => {
  const link = (inner: string) =>
    `<p>The <a href="https://court.example/1">judgment${inner}</a> is long.</p>`;
  expect(tidied(link(`<span> ${note}</span>`))).toBe(link(''));
});

it.each(['in a new tab of the ledger', 'window', 'opens in May', 'a link'])('leaves «%s» in one', (text) => {
  const link = `<p><a href="/1">What stands <em>${text}</em></a></p>`;
  expect(tidied(link)).toBe(link);
});

it.each([
  'hide caption',
  'Toggle caption',
  'Enlarge this image',
  'Purchase Licensing Rights',
  'View gallery',
])('takes «%s» out of a caption, and out of nothing else', (note) => {
  const figure = (inner: string) =>
    `<figure><img src="/a.jpg"><figcaption>The crane. ${inner}</figcaption></figure>`;
  expect(tidied(figure(`<b><b>${note}</b></b>`))).toBe(figure(''));
  expect(tidied(`<p><b>${note}</b></p>`)).toContain(note);
});

it('makes one caption of several, and names a credit once', () => {
  const figure = (captions: string) => `<figure><img src="/a.jpg">${captions}</figure>`;
  expect(
    tidied(figure('<figcaption>The crane.</figcaption><figcaption><span>Ana Lima</span></figcaption>')),
  ).toBe(figure('<figcaption>The crane. <span>Ana Lima</span></figcaption>'));
  expect(
    tidied(figure('<figcaption>The crane. Ana Lima</figcaption><figcaption>Ana Lima</figcaption>')),
  ).toBe(figure('<figcaption>The crane. Ana Lima</figcaption>'));
});

it.each(['Zoom', 'Expand'])('leaves a name that sounds like a button in a caption: «%s»', (name) => {
  const figure = `<figure><img src="/a.jpg"><figcaption>The offices of <a href="https://x.example/">${name}</a> in May.</figcaption></figure>`;
  expect(tidied(figure)).toBe(figure);
});
