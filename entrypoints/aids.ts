import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AIDS } from '../src/surfaces/aids-slot.ts';
import * as aids from '../src/view/aids/index.ts';

/** Injected when the reader over the page first uses a reading aid. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [AIDS]: aids });
});
