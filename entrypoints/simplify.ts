import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPage, whenRead } from '../src/surfaces/answer-page.ts';

/** Injected by the popup: the engine alone. Its answer is the result of the injection. */
export default defineUnlistedScript(() => whenRead(document, () => answerPage(document)));
