import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../src/rules/languages/known.ts';
import { answerPage } from '../src/surfaces/answer-page.ts';
import { world } from '../src/surfaces/world.ts';

/** Injected before a page is simplified: the engine, which `answer.js` and the reader then ask. */
export default defineUnlistedScript(() => {
  world().engine = { answer: answerPage, addLanguage };
});
