/** Path segments of pages that list, search or sell: whole segments, in the languages of the web's addresses. */
export const LIST_SEGMENTS =
  /^(?:search|suche|recherche|buscar|busqueda|cerca|tags?|tema|themen?|thema|topics?|categor(?:y|ies|ia|ias|ie)|kategorie|section|sections|rubrik(?:en)?|rubrique|seccion|sezione|authors?|autor(?:en|es)?|staff|writers?|journalists?|contributors?|columnists?|profile|archives?|archiv|index|home|latest|most-read|trending|page|videos?|galler(?:y|ies)|live-tv|login|signin|sign-in|register|subscribe|abo|cart|checkout|shop|store|products?|collections|forum|forums|account|contact|about|about-us|impressum|privacy|newsletters|dossiers?|jobs|whats-on|tv-guide|tv-programm|comments)$/i;

/** Last segments of pages that belong to a story and are none. */
export const LIST_ENDS = /^(?:comments|kommentare|comentarios|commentaires|commenti|reacties)$/i;

/** Keys of a query that number the story. */
export const STORY_KEY =
  /^(?:p|a?id|nid|(?:id[-_]?)?(?:article|artikel|story|news|noticia|post)[-_]?(?:id)?)$/i;
/** Last segments before such a query. */
export const STORY_SCRIPT = /^(?:article|artikel|story|news|noticia|nota|view|read|detail)\w*(?:\.\w+)?$/i;

/** Last segments that name one story: a date, a number, or several words. */
export const STORY_SEGMENT = /(?:\d{5,}|(?<![\p{L}\d%])[\p{L}\d%]+(?:[-_][\p{L}\d%]+){3,}|\.\w?html?$)/iu;
/** Segments that stand before the name of one story. */
export const STORY_SEGMENTS =
  /^(?:articles?|story|stories|news-story|artikel|artikkeli|artiklar|article-detail|noticias?|notizie|notizia|articolo|artigos?|nota|haber|berita|read)$/i;
/** A name of one story behind them: with a digit, or of two words. */
export const STORY_NAME = /\d|[\p{L}]-[\p{L}]/u;
/** Paths that end with a year, a month or a day list what was published then. */
export const ARCHIVE_PATH =
  /\/(?:19|20)\d{2}(?:[/-](?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-](?:0?[1-9]|[12]\d|3[01]))?)?\/?$/i;
export const DATED_PATH = /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|$)/i;

/** Path segments of shops: of their goods and of lists of them. */
export const SHOP_SEGMENTS =
  /^(?:products?|product-category|collections|shop|store|cart|checkout|basket|dp|itm|produkte?|produits?|productos?|produtos?|prodotti|prodotto|boutique|tienda|loja|negozio)$/i;
/** Path segments and hosts of forums. */
export const FORUM_SEGMENTS =
  /^(?:forums?|threads?|viewtopic(?:\.php)?|viewforum(?:\.php)?|showthread(?:\.php)?)$/i;
export const FORUM_HOST = /^(?:forums?|boards?)\./i;
/** Path segments of pages about a site's newsletters. */
export const LETTER_SEGMENTS = /^newsletters?$/i;

/** Ends of hosts before which a site has its name: those of a country's (`co.uk`), and of houses that give room to anybody. */
export const SHARED_HOSTS =
  /\.(?:(?:com?|net|org?|ne|ac|edu|go[bv]?|gouv|in)\.\w\w|(?:blogspot|wordpress|substack|tumblr|medium|typepad|ghost|github|netlify|pages)\.\w+)$/i;
