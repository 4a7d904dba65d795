import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toggleOverlay } from '../src/surfaces/overlay/toggle-overlay.ts';

/** Injected by key, menu, popup or the auto script: shows the reader over the page, or puts it away. */
export default defineUnlistedScript(() => toggleOverlay(document));
