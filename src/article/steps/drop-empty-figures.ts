/** What a figure may show. */
const SHOWN =
  'img, picture, video, audio, iframe, table, pre, code, blockquote, ul, ol, dl, math, object, embed, [data-embed-src]';

/** Takes figures away whose picture is gone, with their captions. */
export function dropEmptyFigures(body: Element): void {
  for (const figure of [...body.querySelectorAll('figure:not([data-embed-src])')])
    if (figure.querySelector(SHOWN) === null && !holdsText(figure)) figure.remove();
}

/** True for text beside the captions: some sites set paragraphs in figures. */
function holdsText(figure: Element): boolean {
  const captions = [...figure.querySelectorAll('figcaption')];
  const length = (text: string | null): number => (text ?? '').replace(/\s+/g, '').length;
  const inCaptions = captions
    .filter((caption) => !caption.parentElement?.closest('figcaption'))
    .reduce((sum, caption) => sum + length(caption.textContent), 0);
  return length(figure.textContent) > inCaptions;
}
