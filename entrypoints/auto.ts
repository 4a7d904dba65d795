import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openOnArticles } from '../src/surfaces/auto.ts';

/** Registered for listed sites: shows the reader on article pages. */
export default defineUnlistedScript(() => openOnArticles(document));
