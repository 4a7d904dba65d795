import type { EngineAnswer, Lacking } from '../browser/inject.ts';
import { send } from '../browser/messages.ts';
import { world } from './world.ts';

/** Has the engine read the page. Where it lacks languages, they are brought into the page first. */
export function askEngine(page: Document): EngineAnswer | Promise<EngineAnswer> {
  const answer = world().engine?.answer(page) ?? { article: null, reason: 'failed' };
  return answer instanceof Promise ? answer.then((late) => heed(late, page)) : heed(answer, page);
}

function heed(answer: EngineAnswer | Lacking, page: Document): EngineAnswer | Promise<EngineAnswer> {
  return 'lacks' in answer ? send('loadLanguages', answer.lacks).then(() => askEngine(page)) : answer;
}
