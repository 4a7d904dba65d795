import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/article/metadata/dates.ts';
import { languageOf } from '../../../src/article/metadata/language.ts';
import { joinNames, readMetadata } from '../../../src/article/metadata/metadata.ts';
import { cleanNames } from '../../../src/article/metadata/names.ts';
import { cleanTitle } from '../../../src/article/metadata/title.ts';

function page(head: string, body = ''): Document {
  return new DOMParser().parseFromString(
    `<html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

describe('readMetadata', () => {
  const url = 'https://valley.example/world/quarry';

  it('reads JSON-LD with a graph, references and faults', () => {
    const script = `<!-- {"@graph":[{"@type":"Person","@id":"#ira","name":"Ira Stone"},
      {"@type":["NewsArticle"],"headline":"Quarry closes &amp; farm opens","author":{"@id":"#ira"},
       "datePublished":"2026-03-04T08:00:00+0100","dateModified":"2026-03-05","articleSection":["World News"],"isAccessibleForFree":"False",}]} -->`;
    const found = readMetadata(
      page(
        `<script type="application/ld+json">${script}</script><meta property="og:site_name" content="Valley Times">`,
      ),
      url,
    );
    expect(found).toMatchObject({
      title: 'Quarry closes & farm opens',
      authors: ['Ira Stone'],
      siteName: 'Valley Times',
      section: 'World News',
      publishedTime: '2026-03-04T08:00:00+01:00',
      modifiedTime: '2026-03-05',
      isAccessibleForFree: false,
    });
  });

  it('leaves out what turns the order of letters around, however it is written', () => {
    const found = readMetadata(
      page(
        '<title>Bank \u202emoc.elpmaxe&#8238; opens&amp;#8238;</title><meta property="og:site_name" content="\u2067Valley Times\u202e"><meta name="author" content="Ira \u202eStone">',
      ),
      url,
    );
    expect(found).toMatchObject({
      title: 'Bank moc.elpmaxe opens',
      siteName: 'Valley Times',
      authors: ['Ira Stone'],
    });
  });

  it('takes no text for a name, and reads a book in place of a title in no time', () => {
    const begin = performance.now();
    for (const unit of ['Ana ', 'By ', 'a', ' ', '(', ', ', '王', ' with', ' edited', '&amp;', '- ']) {
      const book = unit.repeat(200_000);
      const found = readMetadata(
        page(
          `<title>${book}</title><meta property="og:site_name" content="x${book}x"><meta name="author" content="A${book}b"><meta property="og:title" content="A${book}b"><meta property="article:section" content="A${book}b">`,
          `<h1>${book}</h1><p class="byline">${book}</p>`,
        ),
        url,
      );
      expect(found.siteName?.length ?? 0).toBeLessThanOrEqual(100);
      expect(found.title.length).toBeLessThanOrEqual(5000);
    }
    // Some seconds on a slow machine; a pattern that takes the square of the length takes minutes.
    expect(performance.now() - begin).toBeLessThan(60_000);
  }, 90_000);

  it('is not fooled by prototype keys or endless nesting', () => {
    const deep = '{"@graph":['.repeat(5000) + ']}'.repeat(5000);
    const found = readMetadata(
      page(
        `<title>Deep</title><script type="application/ld+json">{"__proto__":{"headline":"x"}}</script><script type="application/ld+json">${deep}</script>`,
      ),
      url,
    );
    expect(found.title).toBe('Deep');
  });

  it('takes the byline of the article, not of a comment', () => {
    const body =
      '<div class="comment"><span class="author">Troll</span></div><p class="byline">By Ana Ruiz and Jo Park, staff writers</p>';
    expect(readMetadata(page('', body), url).authors).toEqual(['Ana Ruiz', 'Jo Park']);
  });
});

describe('the writer', () => {
  const url = 'https://valley.example/world/quarry';
  const site = '<meta property="og:site_name" content="Ana Lima">';
  const person = (type: string, name: string) =>
    `<script type="application/ld+json">{"@type":"BlogPosting","headline":"x","author":{"@type":"${type}","name":"${name}"}}</script>`;

  it('may have given the site its name, if the page says that this is a person', () => {
    expect(readMetadata(page(site + person('Person', 'Ana Lima')), url).authors).toEqual(['Ana Lima']);
    expect(readMetadata(page(site + person('Organization', 'Ana Lima')), url).authors).toEqual([]);
    const paper = '<meta property="og:site_name" content="Valley Times">';
    expect(readMetadata(page(paper + person('Person', 'Valley Times')), url).authors).toEqual([]);
  });

  it('is looked for further on where the first place names nobody', () => {
    const body = '<div class="byline">Staff</div><p class="author-name">Ira Stone</p>';
    expect(readMetadata(page('', body), url).authors).toEqual(['Ira Stone']);
  });

  it('is named on a page whose body is called after its sidebar, not by one in it', () => {
    const found = (body: string) =>
      readMetadata(
        new DOMParser().parseFromString(
          `<body class="page no-sidebar"><h1>Quarry</h1>${body}</body>`,
          'text/html',
        ),
        url,
      ).authors;
    expect(found('<div class="entry-meta"><span class="author-name">Ira Stone</span></div>')).toEqual([
      'Ira Stone',
    ]);
    expect(found('<div class="sidebar"><span class="author-name">Ira Stone</span></div>')).toEqual([]);
  });

  it('is the name that is a link, not the job beside it', () => {
    const body =
      '<span itemprop="author"><span class="byline-name">By <a href="/people/9">Keith Berry</a> Senior Autos Reporter</span></span>';
    expect(readMetadata(page('', body), url).authors).toEqual(['Keith Berry']);
  });

  it('is not mixed with those of other stories on the page', () => {
    const card = (name: string) => `<li><div><div><a rel="author">${name}</a></div></div></li>`;
    const body = `<header><div><p><a rel="author">Ana Lima</a> and <a rel="author">Jo Park</a></p></div></header><ul>${card('Ira Stone')}${card('Li Wei')}</ul>`;
    expect(readMetadata(page('', body), url).authors).toEqual(['Ana Lima', 'Jo Park']);
  });

  const likely = (body: string) => readMetadata(page('', body), url).likelyAuthors();

  it('is likely the one whose page the page links to', () => {
    const link = '<a href="/blog/authors/ira-stone/">Ira Stone</a>';
    expect(likely(`<p>${link}</p><p>${link}</p>`)).toEqual(['Ira Stone']);
    expect(likely(`<p>${link}</p><p><a href="/authors/li-wei">Li Wei</a></p>`)).toEqual([]);
  });

  it('is likely who a box about an author begins with', () => {
    expect(likely('<div class="post-author-box"><h4>Ira Stone</h4><p>Writes on quarries.</p></div>')).toEqual(
      ['Ira Stone'],
    );
    expect(
      likely('<div class="post-author-box"><h4>About Us</h4><p>We write on quarries.</p></div>'),
    ).toEqual([]);
    expect(likely('<div class="card"><div class="post-author-box"><b>Ira Stone</b></div></div>')).toEqual([]);
  });
});

describe('the day of publication', () => {
  const told = (body: string, url = 'https://valley.example/world/quarry', head = '') =>
    readMetadata(page(head, body), url).publishedTime;

  it('is that of the only time on the page, not of many', () => {
    const time = (day: string) => `<div><time datetime="${day}T08:00:00Z">then</time></div>`;
    expect(told(time('2026-03-04') + time('2026-03-04'))).toBe('2026-03-04T08:00:00Z');
    expect(told(time('2026-03-04') + time('2026-01-09'))).toBeNull();
    expect(told(`<div class="related-list">${time('2026-03-04')}</div>`)).toBeNull();
  });

  it('is that of the address where the page tells none', () => {
    expect(told('', 'https://valley.example/2026/03/04/quarry')).toBe('2026-03-04');
    expect(told('', 'https://valley.example/blog/2026-3-4-quarry')).toBe('2026-03-04');
    expect(told('', 'https://valley.example/2026/13/04/quarry')).toBeNull();
    expect(told('', 'https://valley.example/2026/03/quarry')).toBeNull();
    const meta = '<meta property="article:published_time" content="2026-03-02">';
    expect(told('', 'https://valley.example/2026/03/04/quarry', meta)).toBe('2026-03-02');
  });
});

it('takes the site’s name off a title that only the address names', () => {
  const head = '<title>Quarry closes after flood | Valley</title>';
  expect(readMetadata(page(head), 'https://news.valley.example/a').title).toBe('Quarry closes after flood');
});

describe('cleanTitle', () => {
  it.each([
    ['Quarry closes | Valley Times', [], ['Valley Times'], 'Quarry closes'],
    ['Valley Times - Quarry closes', [], ['Valley Times'], 'Quarry closes'],
    ['War - and what comes after', [], ['Valley Times'], 'War - and what comes after'],
    [
      'Quarry closes after flood - World - Valley',
      ['Quarry closes after flood'],
      [],
      'Quarry closes after flood',
    ],
    ['Baker: «I found a letter» - Valley Times', [], ['Valley Times'], 'Baker: «I found a letter»'],
    ['海港隧道关闭至六月_新闻_山谷网', ['海港隧道关闭至六月'], [], '海港隧道关闭至六月'],
    ['', ['Only a heading'], [], 'Only a heading'],
    [
      'Small models at work: Engora Data Blog',
      ['Engora Data Blog'],
      ['Engora Data Blog'],
      'Small models at work: Engora Data Blog',
    ],
    [
      'Lohmar closes its baths',
      ['High costsLohmar closes its baths'],
      ['Valley Times'],
      'Lohmar closes its baths',
    ],
    ['Quarry closes after flood | Valley', [], ['getvalley'], 'Quarry closes after flood'],
    [
      'Quarry closes after flood - The Stone and River Society of the Valley',
      ['The Stone Blog', 'Quarry closes after flood'],
      ['stones'],
      'Quarry closes after flood',
    ],
    [
      'Quarry Closes After Flood',
      ['QUARRY CLOSES AFTER FLOOD'],
      ['Valley Times'],
      'Quarry Closes After Flood',
    ],
  ])('%s', (title, h1, sites, wanted) => {
    expect(cleanTitle([title], h1, sites)).toBe(wanted);
  });
});

describe('a headline of the second rank', () => {
  it('is the headline where it is the larger part of the title', () => {
    const h2 = ['What people love about quarries', 'What is a quarry?'];
    const title = 'What people love about quarries | Stone Blog';
    expect(cleanTitle([title], ['Stone Blog'], [], () => h2)).toBe(h2[0]);
    expect(cleanTitle(['Quarries - a guide - Stone Blog'], [], ['Stone Blog'], () => h2)).toBe(
      'Quarries - a guide',
    );
  });

  it('keeps words apart that stand on lines of their own', () => {
    const body = '<h1>The best quarries<br>Where to look for stone</h1>';
    expect(readMetadata(page('', body), 'https://valley.example/a').title).toBe(
      'The best quarries Where to look for stone',
    );
  });
});

describe('cleanNames', () => {
  it.each(['page.head.extra.author', 'ana.lima', 'July 22', 'The 11 best lamps', 'Our'])(
    'names nobody in «%s»',
    (stated) => {
      expect(cleanNames([stated], null)).toEqual([]);
    },
  );

  it.each([
    ['ByAna Lima', 'Ana Lima'],
    ['Author Ana Lima', 'Ana Lima'],
    ['Ana LimaDec 18', 'Ana Lima'],
    ['Ana Lima on Friday December 19', 'Ana Lima'],
    ['Ana Lima 4 August', 'Ana Lima'],
    ['Theresa May', 'Theresa May'],
    ['Byron Smith', 'Byron Smith'],
  ])('frees the name in «%s» of what stands by it', (stated, name) => {
    expect(cleanNames([stated], null)).toEqual([name]);
  });

  it.each([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['Von Jörg Müller und Anna Beck', ['Jörg Müller', 'Anna Beck']],
    ['ANA RUIZ, Senior Correspondent', ['Ana Ruiz']],
    ['Staff Writer', []],
    ['Follow', []],
    ['https://facebook.com/ana', []],
    ['Ana Ruiz | November 18, 2019', ['Ana Ruiz']],
    ['記者：山田太郎', ['山田太郎']],
    ['Valley Times', []],
    ['Ana Ruiz VALLEY TIMES', ['Ana Ruiz']],
    ['Ana RuizVALLEY TIMES Staff Writer', ['Ana Ruiz']],
    ['Ana Ruiz and Jo Park, The Valley Times', ['Ana Ruiz', 'Jo Park']],
    ['content: Valley', []],
    ['NOC Admin', []],
    ['Team Valley', []],
    ['GURUS', []],
    ['Ana Lima For Valley Online', ['Ana Lima']],
    ['Ana LimaReporter', ['Ana Lima']],
    ['By Ana Lima, Senior Contributor. Follow Author', ['Ana Lima']],
    ['by Ana Lima, University of Varde', ['Ana Lima']],
    ['University of Varde', ['University of Varde']],
    ['Ana LimaTue, November 19, 2024 at 10:00 AM', ['Ana Lima']],
    ['Ana Lima and The Valley Times', ['Ana Lima']],
    ['Valley Times Editorial Team', []],
    ['Valley Times Contributor', []],
    ['Community Editor', []],
    ['Sat', []],
    ['Office for Rivers and Dams', ['Office for Rivers and Dams']],
    ['Holm & Holm', ['Holm & Holm']],
    ['Ana Lima & Jo Park', ['Ana Lima', 'Jo Park']],
    ['BeauHD on Friday December 19', ['BeauHD']],
  ])('%s', (stated, names) => {
    expect(cleanNames([stated], 'Valley Times')).toEqual(names);
  });

  // Bylines as newspapers of many languages set them; names are invented.
  it.each([
    ['Por María Pérez', ['María Pérez']],
    ['De notre correspondant à Berlin, Jean Dupont', ['Jean Dupont']],
    ['Text: Anna Svensson', ['Anna Svensson']],
    ['Autor: Jan Novák', ['Jan Novák']],
    ['Автор: Иван Петров', ['Иван Петров']],
    ['Иван Петров, корреспондент «Известий»', ['Иван Петров']],
    ['文／王小明', ['王小明']],
    ['記者王小明／台北報導', ['王小明']],
    ['（記者 王小明／台北報導）', ['王小明']],
    ['홍길동 기자', ['홍길동']],
    ['홍길동 기자 hong@chosun.com', ['홍길동']],
    ['홍길동 특파원', ['홍길동']],
    ['كتب: أحمد علي', ['أحمد علي']],
    ['كتب أحمد علي', ['أحمد علي']],
    ['מאת דנה כהן', ['דנה כהן']],
    ['نویسنده: علی رضایی', ['علی رضایی']],
    ['Oleh Budi Santoso', ['Budi Santoso']],
    ['Tim detikcom - detikNews', ['Tim detikcom']],
    ['Penulis: Budi Santoso', ['Budi Santoso']],
    ['Von Max Mayer, Berlin', ['Max Mayer']],
    ['Max Mayer (dpa)', ['Max Mayer']],
    ['Von Max Mayer und Eva Lang', ['Max Mayer', 'Eva Lang']],
    ['Von MAX MAYER', ['Max Mayer']],
    ['Propos recueillis par Anne Roche', ['Anne Roche']],
    ['Par Anne Roche (avec AFP)', ['Anne Roche']],
    ['Le Monde avec AFP', ['Le Monde avec AFP']],
    ['Par Anne Roche, à Bruxelles', ['Anne Roche']],
    ['Publié par Anne Roche', ['Anne Roche']],
    ['di Marco Rossi', ['Marco Rossi']],
    ['Marco Rossi, inviato a Kiev', ['Marco Rossi']],
    ['Redação', []],
    ['Por Redação g1', []],
    ['Por João Silva, g1 — São Paulo', ['João Silva']],
    ['João Silva, Folhapress', ['João Silva']],
    ['Door Jan de Vries', ['Jan de Vries']],
    ['Door onze redacteur Jan de Vries', ['Jan de Vries']],
    ['Af Lars Holm', ['Lars Holm']],
    ['Av Kari Nordmann', ['Kari Nordmann']],
    ['Tekst: Kari Nordmann Foto: Ola Hansen', ['Kari Nordmann']],
    ['Teksti: Matti Virtanen', ['Matti Virtanen']],
    ['Matti Virtanen HS', ['Matti Virtanen']],
    ['Oprac. Jan Kowalski', ['Jan Kowalski']],
    ['Jan Kowalski, PAP', ['Jan Kowalski']],
    ['Jan Kowalski/Onet', ['Jan Kowalski']],
    ['Του Γιάννη Παππά', ['Γιάννη Παππά']],
    ['Γράφει ο Γιάννης Παππάς', ['Γιάννης Παππάς']],
    ['de Ion Popescu', ['Ion Popescu']],
    ['Szerző: Kovács Péter', ['Kovács Péter']],
    ['Írta: Kovács Péter', ['Kovács Péter']],
    ['Haber: Ayşe Yılmaz', ['Ayşe Yılmaz']],
    ['Ayşe Yılmaz / İSTANBUL', ['Ayşe Yılmaz']],
    ['Nguyễn Văn An', ['Nguyễn Văn An']],
    ['文・山田太郎', ['山田太郎']],
    ['山田太郎 記者', ['山田太郎']],
    ['山田太郎・編集委員', ['山田太郎']],
    ['责任编辑：李明', []],
    ['记者 李明', ['李明']],
    ['作者：李明 来源：新华网', ['李明']],
    ['लेखक: राम शर्मा', ['राम शर्मा']],
    ['Written by: Ram Sharma', ['Ram Sharma']],
    ['Edited By: Ram Sharma', []],
    ['Reported by: Ram Sharma, Edited by: Sita Rao', ['Ram Sharma']],
    ['Curated By: Ram Sharma', ['Ram Sharma']],
    ['By PTI', ['PTI']],
    ['By Associated Press', ['Associated Press']],
    ['By The Associated Press', ['The Associated Press']],
    ['By Jane Doe | jdoe@paper.com | The Oregonian', ['Jane Doe']],
    ['Jane Doe, The Oregonian/OregonLive', ['Jane Doe']],
    ['JANE DOE Associated Press', ['Jane Doe']],
    ['By JANE DOE, Associated Press', ['Jane Doe']],
    ['By Jane Doe, CNN', ['Jane Doe']],
    ['Jane Doe and John Roe, CNN', ['Jane Doe', 'John Roe']],
    ['By Jane Doe, John Roe and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['By Jane Doe & John Roe', ['Jane Doe', 'John Roe']],
    ['By Jane Doe with additional reporting by John Roe', ['Jane Doe']],
    ['by Jane Doe in London', ['Jane Doe']],
    ['Jane Doe in London and John Roe in Paris', ['Jane Doe', 'John Roe']],
    ['Jane Doe Political correspondent', ['Jane Doe']],
    ['Jane Doe Health editor', ['Jane Doe']],
    ['Jane Doe @janedoe', ['Jane Doe']],
    ['Jane Doe BBC News, Washington', ['Jane Doe']],
    ['Jane Doe, Reuters', ['Jane Doe']],
    ['Dr. Jane Doe', ['Dr. Jane Doe']],
    ['Jane Doe, PhD', ['Jane Doe']],
    ['Jane van der Doe', ['Jane van der Doe']],
    ["Seán O'Doe", ["Seán O'Doe"]],
    ['J.K. Doe', ['J.K. Doe']],
    ['jane.doe', []],
    ['Guest Author', []],
    ['Posted By: Jane Doe', ['Jane Doe']],
    ['Posted by Jane Doe on March 3, 2020', ['Jane Doe']],
    ['Last updated by Jane Doe', ['Jane Doe']],
    ['Photography by John Roe', []],
    ['Words by Jane Doe, photographs by John Roe', ['Jane Doe']],
    ['Opinion by Jane Doe', ['Jane Doe']],
    ['Analysis by Jane Doe', ['Jane Doe']],
    ['Review by Jane Doe', ['Jane Doe']],
    ['Story by Jane Doe', ['Jane Doe']],
    ['From Jane Doe', ['Jane Doe']],
    ['Jane Doe for the Daily Mail', ['Jane Doe']],
    ['Jane Doe For Mailonline', ['Jane Doe']],
    ['Exclusive by Jane Doe', ['Jane Doe']],
    ['Von unserem Korrespondenten Max Mayer', ['Max Mayer']],
    ['Ein Kommentar von Max Mayer', ['Max Mayer']],
    ['Ein Interview von Max Mayer', ['Max Mayer']],
    ['Interview: Max Mayer', ['Max Mayer']],
    ['Una entrevista de María Pérez', ['María Pérez']],
    ['Texto: María Pérez', ['María Pérez']],
    ['María Pérez | Madrid', ['María Pérez']],
    ['María Pérez (EFE)', ['María Pérez']],
    ['María Pérez Corresponsal en Roma', ['María Pérez']],
  ])('finds who wrote in «%s»', (stated, names) => {
    expect(cleanNames([stated], 'Valley Times')).toEqual(names);
  });

  it('joins names as the language does', () => {
    expect(joinNames(['A B', 'C D'], 'de')).toBe('A B und C D');
    expect(joinNames([], 'de')).toBeNull();
  });
});

describe('isoDate', () => {
  it.each([
    ['2019-11-18T09:30:00-0500', '2019-11-18T09:30:00-05:00'],
    ['2019-11-18 09:30:00 UTC', '2019-11-18T09:30:00Z'],
    ['2019-11-18', '2019-11-18'],
    ['20191118', '2019-11-18'],
    ['November 18, 2019', '2019-11-18'],
    ['Mon, 18 Nov 2019 09:30:00 GMT', '2019-11-18T09:30:00.000Z'],
    ['Mon, 11/18/2019 - 09:30', '2019-11-18'],
    ['Monday, 18/11/2019', '2019-11-18'],
    ['Tue, 11/18/2019 - 09:30', null],
    ['Nov 18th 2019', '2019-11-18'],
    ['2019-02-31', null],
    ['11/12/2019', null],
    ['yesterday', null],
    ['1066-10-14', null],
  ])('%s', (stated, iso) => {
    expect(isoDate(stated)).toBe(iso);
  });
});

describe('languageOf', () => {
  const german =
    'Der Steinbruch ist seit dem Herbst geschlossen, und die Gemeinde hat nicht mit einer schnellen Lösung gerechnet. '.repeat(
      4,
    );
  it.each([
    [german, 'en', 'de', 'ltr'],
    [german, 'de-AT', 'de-AT', 'ltr'],
    ['أُغلق المحجر منذ الخريف ولم تتوقع البلدية حلاً سريعاً للمشكلة القديمة.', 'en', 'ar', 'rtl'],
    [
      '採石場は秋から閉鎖されており、町は早い解決を期待していなかった。住民は静かになったと話す。',
      null,
      'ja',
      'ltr',
    ],
    ['', 'fr_FR', 'fr-FR', 'ltr'],
    ['', 'not a tag!', null, 'ltr'],
  ])('%s', (text, stated, lang, dir) => {
    expect(languageOf(text, [stated])).toEqual({ lang, dir });
  });
});
