import type { CpuProfile } from '../browser/tab.ts';

/** Functions that only lead to the steps. */
const LEADING = new Set(['simplify', 'doAtOnce', 'steps', 'next']);
/** What is called from the pipeline but is no step of it. */
const OWN = 'the pipeline itself';

/**
 * Milliseconds of each step of the pipeline: of each function that the pipeline calls, all that it calls included.
 * @param profile of runs of `simplify`; what ran outside of it does not count
 */
export function timeBySteps({ nodes, samples = [], timeDeltas = [] }: CpuProfile): Map<string, number> {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const steps = new Map<number, string | null>();
  const stepOf = (id: number): string | null => {
    const known = steps.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const above = parent === undefined ? null : stepOf(parent);
    const name = names.get(id) ?? '';
    let step = above;
    if (above === null) step = name === 'simplify' ? OWN : null;
    else if (above === OWN) step = LEADING.has(name) || name === '' ? OWN : name;
    steps.set(id, step);
    return step;
  };
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const step = stepOf(id);
    if (step === null) return;
    times.set(step, (times.get(step) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
  });
  return times;
}
