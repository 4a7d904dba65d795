import { describe, expect, it } from 'vitest';
import { sanitise, sanitiseAll } from '../../src/article/sanitise.ts';
import { absoluteLinks } from '../../src/article/steps/absolute-links.ts';
import { placeEmbeds } from '../../src/article/steps/place-embeds.ts';
import { resolveImages } from '../../src/article/steps/resolve-images.ts';
import { doAtOnce } from '../../src/article/steps-in-time.ts';

const URL = 'https://valley.example/world/quarry';

function body(html: string): HTMLElement {
  const element = document.implementation.createHTMLDocument('').createElement('div');
  element.innerHTML = html;
  return element;
}

function clean(html: string): string {
  const element = body(html);
  resolveImages(element, URL);
  placeEmbeds(element, URL);
  doAtOnce(absoluteLinks(element, URL));
  sanitise(element, document);
  return element.innerHTML;
}

describe('sanitise', () => {
  it('names the host behind the title of a medium, whatever the title does', () => {
    const html = clean('<iframe src="https://spy.example/" title="\u202e)moc.ebutuoy( klat A"></iframe>');
    expect(html).toContain('>)moc.ebutuoy( klat A</a> (spy.example)');
  });

  it('takes credentials out of links', () => {
    expect(clean('<p><a href="https://www.bank.example:443@spy.example/a">Your bank</a></p>')).toBe(
      '<p><a href="https://spy.example/a">Your bank</a></p>',
    );
  });

  it('reads escapes in the markup that stands in a <noscript>', () => {
    const html = clean(
      '<figure><noscript><img src="https://a.example/a.jpg" alt="Tom &amp; &quot;Jerry&quot;" width="600" height="400"></noscript></figure>',
    );
    expect(html).toContain('alt="Tom &amp; &quot;Jerry&quot;"');
  });

  it('keeps no placeholder that the page itself has made', () => {
    const forged =
      '<figure data-embed="frame" data-embed-src="https://spy.example/"><p>Press here</p></figure>';
    expect(clean(forged)).toBe('<figure><p>Press here</p></figure>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" &#1; javascript:alert(1)">x</a>',
    '<svg><script>alert(1)</script></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<form action="https://evil.example"><input name=a></form>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<p style="background:url(https://evil.example)" onclick="x()">p</p>',
    '<a id="location" name="cookie">x</a>',
    '<base href="https://evil.example"><link rel=stylesheet href=x><meta http-equiv=refresh content=0>',
  ])('leaves nothing that runs in %s', (attack) => {
    const html = clean(attack);
    expect(html).not.toMatch(
      /<(?:script|svg|math|form|input|iframe|style|base|link|meta)|\son\w+=|javascript:|srcdoc|style=|name=/i,
    );
    expect(clean(html)).toBe(html);
    expect(body(html).innerHTML).toBe(html);
  });
});

describe('what an article needs', () => {
  it.each([
    '<p dir="rtl" lang="ar">نص</p>',
    '<table><tbody><tr><th scope="col" colspan="2">a</th><td rowspan="3">b</td></tr></tbody></table>',
    '<ol start="4" reversed=""><li value="9">i</li></ol>',
    '<p><time datetime="2026-01-07">7 January</time></p>',
    '<details open=""><summary>s</summary>d</details>',
  ])('keeps %s', (html) => {
    expect(clean(html)).toBe(html);
  });
});

describe('pictures', () => {
  it.each([
    ['<img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg" alt="A">', 'https://valley.example/a.jpg'],
    ['<img srcset="/s.jpg 400w, /m.jpg 1300w, /l.jpg 2600w" src="/s.jpg">', 'https://valley.example/m.jpg'],
    [
      '<picture><source srcset="/w.webp 1600w"><img src="/placeholder.png"></picture>',
      'https://valley.example/w.webp',
    ],
    [
      '<img class="lazy" src="/blank.gif"><noscript><img src="/real.jpg"></noscript>',
      'https://valley.example/real.jpg',
    ],
  ])('resolves %s', (html, source) => {
    expect(clean(html)).toContain(`src="${source}"`);
  });

  it.each([
    '<img src="/t.gif" width=1 height=1>',
    '<img src="/avatar/ira.jpg">',
    '<figure><img src="/i.png" width=20 height=20><figcaption>x</figcaption></figure>',
  ])('drops %s', (html) => {
    expect(clean(html)).toBe('');
  });
});

describe('embeds and links', () => {
  it('puts a quiet placeholder where a video stood', () => {
    const html = clean(
      '<p><iframe src="https://www.youtube.com/embed/abc123?rel=0" title="The quarry"></iframe></p>',
    );
    expect(html).toContain('data-embed-src="https://www.youtube.com/embed/abc123?rel=0"');
    expect(html).toContain('<a href="https://www.youtube.com/watch?v=abc123">The quarry</a> (YouTube)');
    expect(html).not.toContain('<iframe');
  });

  it('makes links absolute, frees them of tracking, keeps footnotes inside', () => {
    const html = clean(
      '<p><a href="../b?utm_source=x&id=1">b</a><a href="#fn1">1</a></p><p id="fn1">note</p><a href="javascript:x()">j</a>',
    );
    expect(html).toBe(
      '<p><a href="https://valley.example/b?id=1">b</a><a href="#bs-fn1">1</a></p><p id="bs-fn1">note</p>j',
    );
  });
});

describe('an AMP page', () => {
  it('shows its pictures', () => {
    expect(
      clean(
        '<figure><amp-img src="/hall.jpg" width="1200" height="675" alt="The hall"><img src="/hall.jpg"></amp-img><figcaption>The hall.</figcaption></figure>',
      ),
    ).toBe(
      '<figure><img alt="The hall" width="1200" height="675" src="https://valley.example/hall.jpg"><figcaption>The hall.</figcaption></figure>',
    );
  });

  it.each([
    [
      '<amp-youtube data-videoid="abc12345"></amp-youtube>',
      'https://www.youtube.com/watch?v=abc12345',
      'frame',
    ],
    [
      '<amp-twitter data-tweetid="1234567890"></amp-twitter>',
      'https://twitter.com/i/status/1234567890',
      'frame',
    ],
    [
      '<amp-instagram data-shortcode="Cabc_12"></amp-instagram>',
      'https://www.instagram.com/p/Cabc_12',
      'frame',
    ],
    ['<amp-iframe src="https://charts.example/1"></amp-iframe>', 'https://charts.example/1', 'frame'],
    ['<amp-video src="/film.mp4"></amp-video>', 'https://valley.example/film.mp4', 'video'],
  ])('has a placeholder for %s', (html, page, kind) => {
    const placed = clean(html);
    expect(placed).toContain(`data-embed="${kind}"`);
    expect(placed).toContain(`href="${page}"`);
  });
});

describe('a tree that is sanitised group by group', () => {
  const rows = Array.from(
    { length: 900 },
    (_, row) =>
      `<tr class="x"><td onclick="run()" colspan="2">${row}</td><td><script>run()</script>${row}</td></tr>`,
  ).join('');
  const clean = (html: string): string => {
    const [element, small] = [body(html), body('<p onclick="run()">small</p>')];
    doAtOnce(sanitiseAll([element, small], document));
    expect(small.innerHTML).toBe('<p>small</p>');
    return element.innerHTML;
  };

  it('is as safe, as whole and in the same order as one that is sanitised at once', () => {
    const html = `<p>before</p><table id="constructor" dir="rtl" onload="run()"><tbody>${rows}</tbody></table><p>after <b onclick="run()">it</b></p>`;
    const whole = body(html);
    sanitise(whole, document);
    expect(clean(html)).toBe(whole.innerHTML);
    expect(clean(html)).toMatch(/^<p>before<\/p><table dir="rtl"><tbody><tr><td colspan="2">0<\/td>/);
  });

  it('loses elements that are not allowed with what goes with them, however large', () => {
    const html = `<p>before</p><svg>${'<g><a href="#">x</a></g>'.repeat(700)}</svg><p>after</p>`;
    const whole = body(html);
    sanitise(whole, document);
    expect(clean(html)).toBe(whole.innerHTML);
  });
});
