import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/index.ts';

const RELEASE = [
  'Varde Pumps said on Monday that it would supply the pumps for the tunnel under the fjord, its largest order in ten years.',
  'The pumps will be built in Stavanger and tested for two months before the first of them goes down the shaft in the spring.',
  '“We know this rock,” said Ingrid Moe, who leads the works there, and who began as an apprentice in the same hall in 1991.',
  'The tunnel is to open in 2029. Until then the ferry goes on, with one boat more in summer and none at all in a storm.',
];
const ABOUT = [
  'Varde Pumps is a leading manufacturer of pumps for mines and tunnels, with 1,300 employees and workshops of its own in 15 countries on both sides of the ocean.',
  'Its shares are listed in Oslo, and its workshops repair what others have built.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function read(foot: string, siteName = 'The Valley Wire'): string {
  const html = `<head><title>Varde Pumps wins tunnel order</title><meta property="og:site_name" content="${siteName}"></head>
    <body><main><article><h1>Varde Pumps wins tunnel order</h1><div>${paragraphs(RELEASE)}${foot}</div></article></main></body>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return simplify(page, { url: 'https://wire.example/2026/05/varde-pumps-wins-tunnel-order' })?.text ?? '';
}

describe('a company’s words about itself', () => {
  it.each([
    ['under a heading', `<h3>About Varde Pumps</h3>${paragraphs(ABOUT)}`],
    ['under a line in bold', `<p><strong>Über Varde Pumps:</strong></p>${paragraphs(ABOUT)}`],
    [
      'behind a rule',
      `<hr>${paragraphs([ABOUT[0] ?? '', 'Varde Pumps was founded in 1911 and employs divers of its own.'])}`,
    ],
  ])('go %s at the foot of a release', (_, foot) => {
    const text = read(foot);
    expect(text).not.toContain('leading manufacturer');
    for (const paragraph of RELEASE) expect(text).toContain(paragraph);
  });

  it('goes with the warning about what may come', () => {
    const warning =
      'This release contains forward-looking statements within the meaning of the securities laws, which involve risks and uncertainties. The company undertakes no obligation to update them.';
    const told =
      'Forward-looking statements within the meaning of the law were what the judge called them, and he did not smile.';
    for (const label of [
      '<h3>Forward-Looking Statements</h3>',
      '<p><b>Cautionary Note Regarding Forward-Looking Statements:</b></p>',
    ])
      expect(read(`${label}<p>${warning}</p>`)).toBe(RELEASE.join('\n\n'));
    expect(read(`<p>“${warning}”</p>`)).toContain('undertakes no obligation');
    expect(read(`<p>He said that ${told}</p>`)).toContain('he did not smile');
  });

  it('go as the last paragraph on the company’s own pages', () => {
    expect(read(paragraphs(ABOUT.slice(0, 1)), 'Varde Pumps')).not.toContain('leading manufacturer');
  });

  it.each([
    [
      'a part of the story about something',
      '<h3>About the ferry</h3><p>Its captain has crossed the fjord eleven thousand times and means to cross it to the last day.</p>',
    ],
    [
      'a paragraph that begins with the name',
      '<p>Varde Pumps employs more people than the town has houses, and nobody here would say a word against it.</p>',
    ],
    [
      'a last paragraph behind a rule',
      '<hr><p>Varde Pumps did not say what it would charge, and the ministry did not answer.</p>',
    ],
  ])('do not take %s with them', (_, foot) => {
    expect(read(foot)).toContain(foot.replace(/.*<p>|<\/p>/g, ''));
  });
});
