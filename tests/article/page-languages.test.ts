import { expect, it } from 'vitest';
import { pageLanguages } from '../../src/article/page-languages.ts';
import { germanPage } from '../fixtures/pages/languages.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const english = Array(4).fill(
  'The council of the little town will speak about the old ferry in the autumn, and that is all that was decided.',
);
const french = Array(4).fill(
  'Le conseil de la petite ville va parler de la vieille barque en automne, et c’est tout ce qui est dans le texte.',
);
const page = (lang: string, paragraphs: string[]) =>
  parse(`<html lang="${lang}"><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`);

it.each([
  ['an English page', page('en-GB', english), ['en']],
  ['an English page that does not say so', page('', english), ['en']],
  ['a German page', parse(germanPage('de-AT')), ['de', 'en']],
  ['a German page that does not say so', parse(germanPage(null)), ['de', 'en']],
  ['a German page that says it is English', parse(germanPage('en')), ['de', 'en']],
  ['a French page under an old tag', page('FR_fr', french), ['fr', 'en']],
  ['a Norwegian page, by its general tag', page('no', ['Kort.']), ['nb', 'en']],
  [
    'a Japanese page',
    page(
      '',
      Array(3).fill(
        '川の渡し船は今年の夏も運航されず、町の人々は北の橋まで遠回りしなければならないと市長は月曜日に述べた。',
      ),
    ),
    ['ja', 'en'],
  ],
  [
    'an Arabic page',
    page(
      '',
      Array(3).fill(
        'لن تعمل العبارة بين الضفتين هذا الصيف لأن المحرك القديم لا يمكن إصلاحه كما قالت القبطانة يوم الاثنين',
      ),
    ),
    ['ar', 'fa', 'en'],
  ],
  ['a page with next to no text', page('', ['Oh.']), ['en']],
  [
    'a page in a language without a table',
    page('eu', ['Itsasontzia ez da udan ibiliko, motorra ezin baita konpondu.']),
    ['en'],
  ],
])('knows what %s needs', (_name, document, languages) => {
  expect(pageLanguages(document)).toEqual(languages);
});

it('takes scripts and labels for no text', () => {
  const menu = Array(60).fill('<a href="/">Über uns und die anderen</a>').join('');
  const script = `<script>${'der die und das den von ist mit auf nicht ein eine '.repeat(20)}</script>`;
  expect(
    pageLanguages(
      parse(`<html><body>${script}${menu}${english.map((text) => `<p>${text}</p>`).join('')}</body></html>`),
    ),
  ).toEqual(['en']);
});

it('does not change the page', () => {
  const document = parse(germanPage('de'));
  const before = document.documentElement.outerHTML;
  pageLanguages(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
