import type { Quote } from '../../article/article.ts';
import { h } from '../render.ts';
import type { View } from '../view.ts';
import { copyQuote } from './copy.ts';
import { togglePanel } from './panel.ts';

/** Every quote of the article, by speaker, in the order in which the speakers first speak. */
export function toggleAllQuotes(view: View): void {
  const { article, t } = view;
  const bySpeaker = Map.groupBy(article.quotes, (quote: Quote) => quote.speaker ?? '');
  togglePanel(view, 'quotes', t('quotesBySpeaker'), (panel) =>
    [...bySpeaker].map(([speaker, quotes]) =>
      h(
        'section',
        { class: 'quotes' },
        h('h3', { dir: 'auto' }, speaker || t('nobodyNamed')),
        h(
          'ol',
          {},
          ...quotes.map((quote) =>
            view.quoteItem(quote, {
              go: () => {
                panel.close();
                void view.showQuote(quote);
              },
              copy: () => void copyQuote(view, quote),
            }),
          ),
        ),
      ),
    ),
  );
}
