import { defineContentScript } from 'wxt/utils/define-content-script';
import { simplify } from '../src/index.ts';

export default defineContentScript({
  registration: 'runtime',
  main: () => simplify(document),
});
