import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { simplify } from '../src/index.ts';

/** Injected by the popup: answers with the page's article. */
export default defineUnlistedScript(() => simplify(document));
