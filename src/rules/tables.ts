/**
 * The tables that every page needs, with English. A script that begins with them has like beside like, and is smaller when compressed
 * than one in which they lie scattered between the code that reads them.
 */
import './languages/known.ts';
import './languages/any.ts';
import './quotes/names.ts';
import './quotes/marks.ts';
import './region-names.ts';
import './language-hints.ts';
import './markers.ts';
import './page-kinds.ts';
import './page-addresses.ts';
import './embed-hosts.ts';
import './reading-rates.ts';
