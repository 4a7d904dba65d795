import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenRead } from '../src/surfaces/page-state.ts';
import { world } from '../src/surfaces/world.ts';

/** Injected by the popup behind the engine, whose answer is the result of the injection. */
export default defineUnlistedScript(() => whenRead(document, () => world().engine?.answer(document)));
