import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/index.ts';

const STORY = [
  'A bookkeeper who took 340,000 crowns from the lifeboat and spent them on a camper van was sent to prison for four years on Tuesday.',
  'The court heard that the crew had been told there was no money for an engine, while she paid the bills of a firm that had closed.',
  'The theft came to light when a new treasurer rang the firm and reached a man who washes dogs and knew nothing of any rope or paint.',
  'The judge called it a betrayal of people who risk their lives for nothing, and said that the van would have to be sold by the spring.',
];
const link = (text: string, href = '/x') => `<li><strong><a href="${href}">${text}</a></strong></li>`;

function read(inside: string, before = STORY[1] ?? ''): string {
  const [first, , third, fourth] = STORY;
  const html = `<!doctype html><html lang="en"><head><title>Four years for the bookkeeper</title></head><body><main><article><h1>Four years for the bookkeeper</h1>
    <div><p>${first}</p><p>${before}</p>${inside}<p>${third}</p><p>${fourth}</p></div></article></main><footer><p>About</p></footer></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return simplify(page, { url: 'https://quay.example/2026/05/four-years' })?.text ?? '';
}

describe('a list of links between two paragraphs', () => {
  const headlines = `${link('Harbour is to be dredged again in the autumn')}${link('“I never thought it would be me”: the crew on 200 years', '/y')}`;

  it('goes where it holds headlines of the site that nothing leads over to', () => {
    const text = read(`<ul>${headlines}</ul>`);
    expect(text).not.toContain('Harbour is to be dredged');
    for (const line of STORY) expect(text).toContain(line);
  });

  it('goes behind a sentence that is short for a paragraph, too', () => {
    const before = 'More than 600 people have signed up to crew the boat, and the list runs on.';
    const text = read(`<div class="x1"><ol>${headlines}</ol></div>`, before);
    expect(text).not.toContain('Harbour is to be dredged');
    expect(text).toContain(before);
  });

  it.each([
    [
      'leads over to them in a few words',
      `<ul>${headlines}</ul>`,
      'I went through all that the paper printed.',
    ],
    [
      'leads over to them',
      `<ul>${headlines}</ul>`,
      'These are the two hearings that came before, each of which took the court the better part of a long and very wet week:',
    ],
    [
      'leads to other sites',
      `<ul>${link('The charity’s accounts for the year 2019', 'https://boats.example/a')}${link('The charity’s accounts for the year 2020', 'https://boats.example/b')}</ul>`,
      undefined,
    ],
    [
      'tells more than its links',
      '<ul><li><a href="/x">Harbour is to be dredged again in the autumn</a>, as the council had said it would not</li><li><a href="/y">The crew on their 200 years on the water</a>, which ends with a song that nobody knows</li></ul>',
      undefined,
    ],
  ])('stays where the story %s', (_, html, before) => {
    const shown = html
      .replace(/<[^>]+>/g, '\n')
      .split('\n')
      .filter((part) => part.length > 3);
    const text = read(html, before);
    for (const part of shown) expect(text).toContain(part.trim());
  });
});

describe('a heading over a list of links', () => {
  const list = (heading: string, ...hosts: string[]) =>
    `<h2>${heading}</h2><ul>${hosts.map((host, index) => `<li><a href="https://${host}/${index}">The herdsmen’s relief fund, number ${index}</a></li>`).join('')}</ul>`;

  it.each(['Where to donate', 'Further reading'])('stays where they lead to other sites: %s', (heading) => {
    const text = read(list(heading, 'herd.example', 'milk.example'));
    expect(text).toContain(heading);
    expect(text).toContain('relief fund, number 1');
  });

  it.each([
    ['to the site', ['quay.example', 'quay.example']],
    ['to one other site', ['ads.example', 'ads.example']],
  ])('goes where they lead %s', (_, hosts) => {
    expect(read(list('Further reading', ...hosts))).not.toContain('relief fund');
  });
});
