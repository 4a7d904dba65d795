import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../src/surfaces/world.ts';
import { install } from '../src/view/aids/index.ts';

/** Injected when the reader over the page first uses a reading aid. */
export default defineUnlistedScript(() => {
  world().aids = { install };
});
