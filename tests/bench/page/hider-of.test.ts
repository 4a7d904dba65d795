import { describe, expect, it } from 'vitest';
import { hiderOf } from './hider-of.ts';

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('what hides a text', () => {
  it('is the outermost element that does, by class, attribute or its own nature', () => {
    const page = pageOf(`
      <div class="sr-only note"><p hidden>Skip to the <b>text</b> of the story</p></div>
      <nav><ul><li>All the news of the day</li></ul></nav>`);
    expect(hiderOf('Skip to the text of the story', page)).toBe('<div.sr-only.note>');
    expect(hiderOf('All the news of the day', page)).toBe('<nav>');
  });
  it('is nothing for a text that can be seen somewhere, or that is not there', () => {
    const page = pageOf('<p hidden>The quarry closed</p><p>The quarry closed</p>');
    expect(hiderOf('The quarry closed', page)).toBeNull();
    expect(hiderOf('The mill closed', page)).toBeNull();
  });
});
