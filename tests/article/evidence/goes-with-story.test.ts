import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/index.ts';

const PROSE = [
  'The locks at Varde were rebuilt in the winter of 1911, when the river stood lower than anybody in the town could remember.',
  'What the engineers wrote down that year is still followed, with a few changes that a computer made to the order of the gates.',
  'A boat that comes up from the sea waits in the lower basin until the water is as high as in the one above it, they wrote.',
  'Nobody has yet found a better way, though three schools of engineering have sent their students here to look for one.',
];
const p = (at: number) => `<p>${PROSE[at] ?? ''}</p>`;
const FOOT = '<footer><ul><li><a href="/terms">Terms</a></li><li><a href="/help">Help</a></li></ul></footer>';

function read(body: string): string {
  const html = `<!doctype html><html lang="en"><head><title>How the locks work</title></head><body><main><div class="content"><h1>How the locks work</h1>${body}</div></main>${FOOT}</body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return simplify(page, { url: 'https://locks.example/2026/02/how-the-locks-work' })?.text ?? '';
}

describe('what goes with the story', () => {
  it('keeps each line of code between its paragraphs, the same one twice', () => {
    const code = (text: string) => `<div class="highlight"><pre>${text}</pre></div>`;
    const text = read(
      `${p(0)}${code('$ gate --open lower')}${p(1)}${code('$ gate --state\nlower open\nupper shut, and waiting for the lower one')}${p(2)}${code('$ gate --state\nlower open\nupper shut, and waiting for the lower one')}${p(3)}`,
    );
    expect(text).toContain('$ gate --open lower');
    expect(text.split('waiting for the lower one')).toHaveLength(3);
  });

  it('keeps the heading over a box of facts behind it', () => {
    const facts = ['When: 7 p.m. on Saturday', 'Where: the upper basin', 'Burgers: none'].map(
      (text) => `<p>${text}</p>`,
    );
    const text = read(
      `${p(0)}${p(1)}${p(2)}${p(3)}<div class="facts"><h3>If you go</h3>${facts.join('')}</div>`,
    );
    expect(text).toContain('If you go');
    expect(text).toContain('When: 7 p.m.');
  });

  it('keeps paragraphs and captions in boxes with odd names where no word of theirs is of the kind', () => {
    const flood =
      'In 1953 the sea took the lower gate, and in 1978 a coal barge rammed the middle.</p><p>Both times they were open again within a year.';
    const figure =
      '<figure class="share-image"><img src="/gate.jpg" width="900" height="600" alt=""><figcaption>The lower gate on Tuesday. Photo: Ira Stone</figcaption></figure>';
    const body = `${p(0)}${p(1)}<aside class="newsletter"><p>${flood}</p></aside>${p(2)}${figure}${p(3)}`;
    for (const text of flood.split('</p><p>')) expect(read(body)).toContain(text);
    const page = new DOMParser().parseFromString(
      `<title>How the locks work</title><main><div class="content"><h1>How the locks work</h1>${body}</div></main>`,
      'text/html',
    );
    expect(simplify(page, { url: 'https://locks.example/2026/02/how' })?.html).toContain(
      'The lower gate on Tuesday',
    );
  });

  it('keeps none of a box that asks, however long', () => {
    const plea = [
      'Each week our letter on locks tells you a tale of the river and of those who mend its gates.',
      'It comes to your inbox before the gates open on Friday.',
    ];
    const box = `<aside class="newsletter">${plea.map((text) => `<p>${text}</p>`).join('')}</aside>`;
    expect(read(`${p(0)}${p(1)}${box}${p(2)}${p(3)}`)).not.toContain('inbox');
  });

  it('keeps the notes that its marks lead to', () => {
    const mark = (at: number) => `<sup><a href="#note-${at}">[${at}]</a></sup>`;
    const note = (at: number, text: string) =>
      `<li id="note-${at}"><a href="#ref-${at}">^</a> <a href="https://press.example/${at}">${text}</a>. Retrieved 2 May.</li>`;
    const text = read(
      `<p>${PROSE[0]}${mark(1)}</p><p>${PROSE[1]}${mark(2)}</p>${p(2)}${p(3)}<h2>Notes</h2><div><ol>${note(1, 'The river in 1911')}${note(2, 'Gates')}</ol></div>`,
    );
    expect(text).toContain('The river in 1911');
    expect(text).toContain('Gates. Retrieved 2 May.');
  });

  it('keeps the years of a timeline and the times of a ticker, whatever their boxes are called', () => {
    const line = (year: string, text: string) =>
      `<div class="event"><div class="meta event-date"><span>${year}</span></div><div><p>${text}</p></div></div>`;
    const text = read(
      `${p(0)}${p(1)}<div class="timeline">${line('1874', 'The river floods.')}${line('1890', 'The first lock.')}${line('1911', 'The second.')}</div>${p(2)}${p(3)}`,
    );
    for (const year of ['1874', '1890', '1911']) expect(text).toContain(year);
  });

  it('keeps sources and documents under a heading, and no links to other stories there', () => {
    const list = (hosts: string[]) =>
      `<h2>Sources</h2><ul>${hosts.map((host, at) => `<li><a href="${host}">The river in the winter of 191${at}</a></li>`).join('')}</ul>`;
    const kept = read(
      `${p(0)}${p(1)}${p(2)}${p(3)}${list(['https://a.example/1', 'https://b.example/2', '/files/gates.pdf'])}`,
    );
    expect(kept).toContain('winter of 1912');
    const gone = read(`${p(0)}${p(1)}${p(2)}${p(3)}${list(['/2025/one', '/2025/two', '/2025/three'])}`);
    expect(gone).not.toContain('winter of 1912');
  });

  it('keeps a table under heads whole, whatever stands in its cells', () => {
    const row = (name: string, year: number) =>
      `<tr><th><a href="/l/${year}">${name}</a></th><td>${year}</td><td>${PROSE[0]} ${PROSE[1]}</td></tr>`;
    const text = read(
      `${p(0)}${p(1)}<table><tr><th>Lock</th><th>Year</th><th>What was done</th></tr>${row('North', 1911)}${row('South', 1912)}${row('East', 1913)}</table>${p(2)}${p(3)}`,
    );
    for (const cell of ['North', 'South', 'East', '1911', '1913', 'Year']) expect(text).toContain(cell);
  });

  it('keeps a table in a page that tables lay out', () => {
    const row = (at: number) =>
      `<tr><td><a href="https://locks.example/v/${at}">4.2.${at}</a></td><td>May ${1910 + at}</td></tr>`;
    const text = read(
      `<table><tr><td>${p(0)}${p(1)}${p(2)}<blockquote><table><tr><td>Order</td><td>Given in</td></tr>${[1, 2, 3, 4].map(row).join('')}</table></blockquote>${p(3)}</td></tr></table>`,
    );
    for (const cell of ['4.2.1', '4.2.4', 'May 1914']) expect(text).toContain(cell);
  });

  it('keeps a small table with a caption before the first paragraph', () => {
    const table =
      '<table><caption>Departures</caption><tr><td>06:10</td><td>North quay</td></tr><tr><td>06:40</td><td>South quay</td></tr></table>';
    const text = read(`${table}${PROSE.map((_, at) => p(at)).join('')}`);
    expect(text).toContain('06:10 | North quay');
  });

  it('keeps the caption of a table in the body', () => {
    const html = `<main><article><h1>Locks</h1>${p(0)}${p(1)}<table><caption>Table 3. Water in the basins</caption><tr><th>Basin</th><th>Feet</th></tr><tr><td>Lower</td><td>11</td></tr><tr><td>Upper</td><td>19</td></tr></table>${p(2)}${p(3)}</article></main>`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    const article = simplify(page, { url: 'https://locks.example/2026/02/locks' });
    expect(article?.html).toContain('Table 3. Water in the basins');
  });

  it('keeps short headings of its sections, behind links to longer texts on them too', () => {
    const section = (name: string, at: number) =>
      `<section><h2>${name}</h2><div class="hatnote navigation">Main text: <a href="/w/${at}">All on ${name}</a></div>${p(at)}<div class="navigation"><a href="/e/${at}">Edit</a></div></section>`;
    const text = read(`${p(0)}${section('Water', 1)}${section('Gates', 2)}${section('Boats', 3)}`);
    for (const name of ['Water', 'Gates', 'Boats']) expect(text.split('\n')).toContain(name);
  });

  it('keeps the terms of a list of definitions', () => {
    const terms = ['Basin', 'Gate', 'Sill'];
    const list = `<dl>${terms.map((term, at) => `<dt>${term}</dt><dd><p>${PROSE[at]}</p></dd>`).join('')}</dl>`;
    const text = read(`${p(3)}${list}`);
    for (const term of terms) expect(text.split('\n')).toContain(term);
  });

  it('keeps a list whole of which it keeps most, behind the last paragraph too', () => {
    const states = [
      'Northern lock of the pair',
      'Closed until June',
      'Southern lock of the pair',
      'Closed until July',
    ];
    const list = states.map((text, at) => (at % 2 ? `<dd>${text}</dd>` : `<dt>${text}</dt>`)).join('');
    const text = read(`${PROSE.map((_, at) => p(at)).join('')}<dl>${list}</dl>`);
    for (const state of states) expect(text.split('\n')).toContain(state);
  });

  it('keeps or drops the links of a list together, with the title over them', () => {
    const list = (links: string) => `<div class="box"><h3>Related</h3><ul>${links}</ul></div>`;
    const link = (text: string) => `<li><a href="/${text.length}">${text}</a></li>`;
    const text = read(
      `${p(0)}${p(1)}${list(link('The best boats that you can rent') + link('How to steer'))}${p(2)}${p(3)}`,
    );
    expect(text).toBe(PROSE.join('\n\n'));
  });

  it('drops a lone link to another page of the site in a box, not one in a paragraph', () => {
    const link = '<a href="https://locks.example/2025/bridges">Why the bridges of Varde were painted</a>';
    expect(read(`${p(0)}${p(1)}<div class="x">${link}</div>${p(2)}${p(3)}`)).toBe(PROSE.join('\n\n'));
    expect(read(`${p(0)}${p(1)}<ul><li>${link}</li></ul>${p(2)}${p(3)}`)).toBe(PROSE.join('\n\n'));
    const elsewhere = link.replace('locks.example', 'bridges.example');
    for (const kept of [`<p>${link}</p>`, `<div class="x">${elsewhere}</div>`])
      expect(read(`${p(0)}${p(1)}${kept}${p(2)}${p(3)}`)).toContain('Why the bridges');
  });

  it('drops a headline that is a link to a page of the site and the one item of a list', () => {
    const teaser = (host: string) =>
      `<ul><li><h4><a href="https://${host}.example/2025/bridges">Why the bridges of Varde were painted</a></h4></li></ul>`;
    const set = (host: string) => read(`${p(0)}${p(1)}${teaser(host)}${p(2)}${p(3)}`);
    expect(set('news.locks')).toBe(PROSE.join('\n\n'));
    expect(set('bridges')).toContain('Why the bridges');
  });

  it('drops links that stand between the story and what goes behind it', () => {
    const link = (text: string) => `<li><a href="/${text.length}">${text}</a></li>`;
    const list = `<ul>${link('Why the bridges of Varde were painted')}${link('A bell for the lower lock')}</ul>`;
    const plea =
      '<p>Sign up for our newsletter and get the best stories in your inbox every morning, free of charge, with all that happened at the locks.</p>';
    expect(read(`${p(0)}${p(1)}${p(2)}${p(3)}${list}${plea}`)).toBe(PROSE.join('\n\n'));
  });

  it('drops a lone link that a table frames, not one to another site', () => {
    const link = '<a href="https://locks.example/2025/bridges">Why the bridges of Varde were painted</a>';
    const framed = (inside: string) =>
      read(`${p(0)}${p(1)}<table class="complete"><tr><td>${inside}</td></tr></table>${p(2)}${p(3)}`);
    expect(framed(link)).toBe(PROSE.join('\n\n'));
    expect(framed(link.replace('locks.example', 'bridges.example'))).toContain('Why the bridges');
  });

  it('drops the headline of a teaser whose title goes, and a video told by its title and length', () => {
    const teaser =
      '<div class="c-inline-teaser-list"><h4>Lesen</h4><article><a href="/b"><h4>Why the bridges of Varde were painted</h4></a></article></div>';
    const video = '<div class="video"><h3>How the gates of the upper lock turn</h3><p>1:04</p></div>';
    expect(read(`${p(0)}${teaser}${p(1)}${p(2)}${video}${p(3)}`)).toBe(PROSE.join('\n\n'));
  });

  it('keeps the sources behind a line that introduces them, and no links to other stories there', () => {
    const list = (host: string) =>
      `<p>Where the engineers of 1911 learned their trade:</p><ul><li><a href="https://${host}/1911">The winter of 1911</a></li><li><a href="https://${host}/gates">Gates</a></li></ul>`;
    const story = PROSE.map((_, at) => p(at)).join('');
    expect(read(`${story}${list('archive.example.org')}`)).toContain('The winter of 1911');
    expect(read(`${story}${list('www.locks.example')}`)).not.toContain('The winter of 1911');
  });

  it('drops the list behind a title that goes', () => {
    const list = (links: string) => `<div><strong>Most Read</strong><ol>${links}</ol></div>`;
    const own =
      '<li><a href="/1">Snow closes the pass</a></li><li><a href="/2">Mayor will not run again</a></li>';
    expect(read(`${p(0)}${p(1)}${list(own)}${p(2)}${p(3)}`)).toBe(PROSE.join('\n\n'));
  });

  it('keeps a list of the story that stands behind the label of an advertisement', () => {
    const items = ['The lower gate, turned by hand since 1911', 'The upper gate, with its two motors'];
    const list = items.map((text, at) => `<li><a href="/gates/${at}">${text}</a></li>`).join('');
    const text = read(`${p(0)}${p(1)}<div class="ad-slot">Advertisement</div><ul>${list}</ul>${p(2)}${p(3)}`);
    expect(text).toContain(items[0]);
  });

  it('drops the question over a form that asks readers for theirs', () => {
    const poll =
      '<div class="box"><h4>Which gate do you like best?</h4><form><label><input type="radio" name="p">Upper</label><label><input type="radio" name="p">Lower</label><button>Vote</button></form><p>1,204 votes</p></div>';
    expect(read(`${p(0)}${p(1)}${poll}${p(2)}${p(3)}`)).toBe(PROSE.join('\n\n'));
  });

  it('drops a card of two links to one story', () => {
    const card =
      '<div class="wp-block-news-card"><a href="/mill">The mill that never stops</a><a href="/mill"><img src="/mill.jpg" width="300" height="170"></a></div>';
    expect(read(`${p(0)}${p(1)}${card}${p(2)}${p(3)}`)).not.toContain('never stops');
  });

  it('leaves a heading as one heading where a part of it is hidden, and the headline out with its kicker', () => {
    const heading = (tag: string, kicker: string, text: string) =>
      `<${tag}><span>${kicker}</span><span class="sr-only">: </span><span>${text}</span></${tag}>`;
    const html = `<!doctype html><html lang="en"><head><title>How the locks work</title></head><body><main><article>${heading('h2', 'Water works', 'How the locks work')}${p(0)}${p(1)}${heading('h3', 'Gates', 'Who opens them')}${p(2)}${p(3)}</article></main></body></html>`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    const article = simplify(page, { url: 'https://locks.example/2026/02/how-the-locks-work' });
    expect(article?.text).not.toContain('Water works');
    expect(article?.html).toMatch(/<h3><span>Gates<\/span>.*Who opens them<\/span><\/h3>/);
    expect(article?.html).not.toMatch(/<h3>[^/]*<h3/);
  });

  it('keeps the title of a list that it keeps, behind the last paragraph too', () => {
    const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const text = read(
      `${PROSE.map((_, at) => p(at)).join('')}<h3>Tools</h3>${list('40 m of rope', 'Two keys for the gate', 'A lamp')}<h3>Steps</h3>${list('Shut the lower gate and wait until the water is still.', 'Open the valve.')}`,
    );
    expect(text).toMatch(/Tools\s+.*40 m of rope/s);
    expect(text).toMatch(/Steps\s+.*Shut the lower gate/s);
  });

  it('drops what is left of a teaser of which the rest goes, and no row of a guide', () => {
    const teaser = (title: string, line: string) =>
      `<div class="promo-card"><div class="promo-image"><img src="/p.jpg" width="320" height="180" alt=""></div><div class="promo-category">Rivers</div><div class="promo-title"><a href="/long-goodbye">${title}</a></div><p class="promo-description">${line}</p><div class="promo-date">Oct. 2, 2024</div></div>`;
    const line = 'For 40 years he untied the same rope.';
    expect(read(`${p(0)}${p(1)}${teaser('A long goodbye', line)}${p(2)}${p(3)}`)).toBe(PROSE.join('\n\n'));
    const video = `<div class="clip"><div>02:14</div><p>The rope at Varde</p></div>`;
    expect(read(`${p(0)}${p(1)}${video}${p(2)}${p(3)}`)).toBe(PROSE.join('\n\n'));
    const update = (time: string) =>
      `<div class="update"><div>${time}</div><p>The gate is open again at ${time}.</p></div>`;
    expect(read(`${p(0)}${p(1)}${['14:05', '14:20'].map(update).join('')}${p(2)}${p(3)}`)).toContain(
      'open again at 14:20.',
    );
    const rows = Array.from({ length: 8 }, (_, at) =>
      teaser(`Lock ${at}`, `Lock ${at} was rebuilt in ${1900 + at}.`),
    );
    expect(read(`${p(0)}${p(1)}${rows.join('')}${p(2)}${p(3)}`)).toContain('Lock 5 was rebuilt in 1905.');
  });
});

describe('what does not go with the story', () => {
  const OTHER = PROSE.map((text) => text.replace('Varde', 'Orle').replace('they wrote', 'she wrote'));
  const story = (attributes: string, title: string, texts: readonly string[]) =>
    `<article class="post"${attributes}><h1>${title}</h1><p class="byline">By Ana Lima</p>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const page = (body: string): string => {
    const html = `<!doctype html><html lang="en"><head><title>How the locks work</title></head><body><main>${body}</main>${FOOT}</body></html>`;
    const url = 'https://locks.example/2026/02/how-the-locks-work';
    return simplify(new DOMParser().parseFromString(html, 'text/html'), { url })?.text ?? '';
  };

  it('is the next story, on a page without end', () => {
    const text = page(
      `<div>${story('', 'How the locks work', PROSE)}${story(
        '',
        'How the gauge works',
        OTHER.map((line) => `Elsewhere, ${line}`),
      )}</div>`,
    );
    expect(text).toBe(PROSE.join('\n\n'));
  });

  it('is no section of the story, though each has a headline of the first rank', () => {
    const section = (title: string, at: number) =>
      `<div class="section"><h1>${title}</h1><p>${PROSE[at]}</p><p>${PROSE[at + 1]}</p></div>`;
    const text = page(`<div>${section('How the locks work', 0)}${section('How the gates work', 2)}</div>`);
    expect(text).toContain(PROSE[3]);
    expect(text).toContain('How the gates work');
  });

  it('is what readers wrote under it, in whatever markup, with the title over their posts', () => {
    const post = (at: number) =>
      `<div class="c"><b>reader ${at}</b><p>My grandmother opened the lower gate for ${at + 20} years, and she always said that the water decides.</p><a href="#r">Reply</a></div>`;
    const posts = Array.from({ length: 6 }, (_, at) => post(at)).join('');
    const story = PROSE.map((text) => `<p>${text}</p>`).join('');
    expect(
      page(
        `<article><h1>How the locks work</h1>${story}</article><section><h2>6 responses</h2>${posts}</section>`,
      ),
    ).toBe(PROSE.join('\n\n'));
  });

  it('is no chapter of the story, though each is an article with a headline of the first rank', () => {
    const chapter = (title: string, at: number) =>
      `<article class="chapter"><h1>${title}</h1><p>${PROSE[at]}</p><p>${PROSE[at + 1]}</p></article>`;
    const text = page(`<div>${chapter('How the locks work', 0)}${chapter('How the gates work', 2)}</div>`);
    expect(text).toContain(PROSE[3]);
    expect(text).toContain('How the gates work');
  });

  it('is a table of its contents with its title, and no list of steps with links in them', () => {
    const heads = ['Water', 'Gates', 'Boats'];
    const links = heads.map((name) => `<li><a href="#${name}">${name} of Varde</a></li>`).join('');
    const sections = heads.map((name, at) => `<h2 id="${name}">${name} of Varde</h2><p>${PROSE[at + 1]}</p>`);
    for (const contents of [
      `<div class="box"><p>On this page</p><ul>${links}</ul></div>`,
      `<h2>Contents</h2><ol>${links.replaceAll('"#', '"https://locks.example/2026/02/how-the-locks-work#')}</ol>`,
      `<details><summary>Contents</summary><ul>${links}</ul></details>`,
    ]) {
      const text = page(
        `<article><h1>How the locks work</h1><p>${PROSE[0]}</p>${contents}${sections.join('')}</article>`,
      );
      expect(text.split('\n').filter((line) => line === 'Gates of Varde')).toHaveLength(1);
      expect(text).not.toMatch(/On this page|Contents/);
    }
    const part = `<article><h1>How the locks work</h1><p>${PROSE[0]}</p><h2>The whole way</h2><ul>${links}</ul><p>${PROSE[3]}</p>${sections.slice(0, 2).join('')}</article>`;
    expect(page(part)).toContain('The whole way');
    const steps = `<ol>${heads.map((name) => `<li>Look at the <a href="#${name}">${name}</a> first.</li>`).join('')}</ol>`;
    expect(
      page(`<article><h1>How the locks work</h1><p>${PROSE[0]}</p>${steps}${sections.join('')}</article>`),
    ).toContain('Look at the Gates first.');
  });

  it('is no answer, though the word for it is the word for a reply', () => {
    const answers = PROSE.map(
      (text, at) => `<div class="qa"><h3>Fråga ${at + 1}</h3><h4>Svar</h4><p>${text}</p></div>`,
    );
    const text = page(`<article><h1>How the locks work</h1>${answers.join('')}</article>`);
    for (const answer of PROSE) expect(text).toContain(answer);
  });

  it('is no match or concert with the time when it begins', () => {
    const event = `<div class="event"><div>19:30</div><p>A concert in the hall of the lock keepers</p></div>`;
    const story = PROSE.map((text) => `<p>${text}</p>`);
    story.splice(2, 0, event);
    expect(page(`<article><h1>How the locks work</h1>${story.join('')}</article>`)).toContain(
      'A concert in the hall',
    );
  });

  it('is the headline in a heading of the body behind a kicker, however long it is', () => {
    const title =
      'How the locks work, and why nobody in the three schools of engineering has found a better way';
    const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><article><h2><span>From the archive of the old river works</span> <span>${title}</span></h2>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    expect(simplify(parsed, { url: 'https://locks.example/2026/02/how-the-locks-work' })?.text).toBe(
      PROSE.join('\n\n'),
    );
  });
});
