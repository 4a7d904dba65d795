// Tables and libraries before the code that uses them: 1.1 kB less when compressed.
import '../src/rules/tables.ts';
import '@mozilla/readability/Readability.js';
import 'dompurify';

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../src/rules/languages/known.ts';
import { answerPage } from '../src/surfaces/answer-page.ts';
import { world } from '../src/surfaces/world.ts';

/** Injected before a page is simplified: the engine, which `answer.js` and the reader then ask. */
export default defineUnlistedScript(() => {
  world().engine = { answer: answerPage, addLanguage };
});
