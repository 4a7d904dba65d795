import { describe, expect, it } from 'vitest';
import { renderedText } from './rendered-text.ts';

const textOf = (html: string) => renderedText(new DOMParser().parseFromString(html, 'text/html').body);

describe('rendered text', () => {
  it('parts words at blocks and line breaks, not at inline elements', () => {
    expect(textOf('<div>one<p>two <b>bo</b>ld</p>three</div>four<br>five')).toBe(
      'one\ntwo bold\nthree\nfour\nfive',
    );
  });
  it('is nothing for scripts and styles', () => {
    expect(textOf('<p>a</p><script>b</script><style>c</style><template>d</template>')).toBe('a');
  });
  it('parts table cells', () => {
    expect(textOf('<table><tr><td>1</td><td>2</td></tr></table>')).toBe('1\n2');
  });
});
