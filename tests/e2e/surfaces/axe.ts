import axe, { type RunOptions } from 'axe-core';
import type { Stage } from './stage.ts';

/** Everything that axe knows: all levels of WCAG, and what is good practice beside it. */
const EVERYTHING: RunOptions = { resultTypes: ['violations'] };
/** What a theme can break. */
const COLOURS: RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
  resultTypes: ['violations'],
};

/**
 * What axe-core finds wrong on a stage, a line for each element.
 * @param what everything, or what a theme can break alone
 */
export async function findBarriers(stage: Stage, what: 'everything' | 'colours'): Promise<string[]> {
  await stage.page.evaluate(`window.axe ? undefined : (() => { ${axe.source} })()`);
  return stage.evaluate(
    async (frame, options) => {
      const root = frame.getRootNode();
      const isOverPage = root instanceof ShadowRoot;
      // axe walks open roots alone; ours is closed to the page, and to axe unless it is shown the way.
      if (isOverPage) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const rules = Object.fromEntries(
        axe.getRules(['wcag2aaa']).map((rule) => [rule.ruleId, { enabled: true }]),
      );
      const { violations, passes } = await axe.run(isOverPage ? frame : document, {
        ...(!options.runOnly && { rules }),
        ...options,
      });
      if (isOverPage) Reflect.deleteProperty(root.host, 'shadowRoot');
      // Of colours alone it may say nothing at all: it does not know what lies behind a few words in the top layer.
      if (!options.runOnly && passes.length === 0) throw new Error('axe saw nothing of it');
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary }) =>
            `${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, ' ')}`,
        ),
      );
    },
    what === 'everything' ? EVERYTHING : COLOURS,
  );
}
