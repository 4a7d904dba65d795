/**
 * What pages say of themselves, in the vocabularies of schema.org, OpenGraph and the software that makes them. Names of types
 * are whole; names of classes are whole words of a `class` attribute.
 */

/** Types of schema.org that name one story … */
export const STORY_TYPES =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Recipe|Interview|MedicalWebPage|HowTo)$/;
/** … goods … */
export const PRODUCT_TYPES =
  /^(?:Product|ProductGroup|ProductModel|IndividualProduct|SomeProducts|OfferCatalog)$/;
/** … a thread of many people's posts … */
export const FORUM_TYPES = /^(?:DiscussionForumPosting|QAPage)$/;
/** … and a list of pages. `ItemList` is not among them: buying guides list what they recommend. */
export const LIST_TYPES = /^(?:CollectionPage|SearchResultsPage)$/;

/** … and what is to be watched or heard. An `AudioObject` is not among them: many stories can be listened to. */
export const RECORDING_TYPES = /^(?:VideoObject|(?:Podcast|Radio|TV)?Episode|PodcastSeries|MusicRecording)$/;

/** `meta[name=generator]` of forums. */
export const FORUM_GENERATORS =
  /^(?:Discourse|phpBB|vBulletin|MyBB|SMF|Simple Machines|Vanilla|Flarum|NodeBB|XenForo|Invision|WoltLab|Burning Board|YaBB|FluxBB|PunBB)\b/i;
/** `id` of the root element of forums. */
export const FORUM_ROOTS = /^(?:XF|XenForo|phpbb|vbulletin_html)$/;
/** Classes of the body of forums: phpBB, XenForo, NodeBB, Simple Machines, bbPress. */
export const FORUM_CLASSES =
  /(?:^|\s)(?:section-view(?:topic|forum)\S*|template-(?:thread_view(?!_type_article)|forum_(?:view|list))\S*|page-topic-\d+|action_messageindex|board_\d+|single-(?:forum|topic)|bbpress)(?=\s|$)/;

/** Classes that WordPress gives the body of a list. */
export const ARCHIVE_CLASSES = /(?:^|\s)(?:archive|search-results|error404)(?=\s|$)/;

/** What puts an article of a shop into the basket. */
export const CART_MARKUP =
  '[class*="add-to-cart" i], [id*="add-to-cart" i], [class*="addtocart" i], [id*="addtocart" i], [class*="add_to_cart" i], [name="add-to-cart"], [data-testid*="add-to-cart" i], form[action*="/cart/add" i]';

/** A sum of money, as a price stands alone. */
export const PRICE =
  /(?:[$€£¥₹₩]|\b(?:EUR|USD|GBP|CHF|Rs\.?|R\$|kr|zł|Kč))\s?\d|\d\s?(?:[€£₽₴₺]|kr\b|zł|Kč|Ft\b|lei\b|руб|EUR\b|円|元)/u;

/** A title that is the number of an error. */
export const ERROR_TITLE = /(?:^|[^\d\p{L}])(?:40[0-4]|410|50[0-4])(?=[^\d\p{L}]|$)/u;

/** Words of pages that say that there is nothing to read: not found, not allowed, not yet, not with this browser. */
export const NOTICE =
  /(?<!\p{L})(?:errors?|not found|no longer|forbidden|denied|unavailable|unauthori[sz]ed|expired|maintenance|coming soon|under construction|back soon|oops|sorry|javascript|cookies?|captcha|browser|loading|please wait|(?:one|a) moment|redirect\p{L}*|log ?in|sign in|no results|fehler|gefunden|wartung|anmelden|erreur|introuvable|connexion|encontrad[ao]|mantenimiento|erro|manutenção|errore|trovat[ao]|manutenzione|fout|gevonden|onderhoud|hittades|fundet|funnet|löytynyt|błąd|znaleziono|chyba|nenalezena?|hata|bulunamadı)(?!\p{L})|ошибка|не найден|помилка|не знайден|σφάλμα|βρέθηκε|見つかりません|エラー|メンテナンス|找不到|错误|錯誤|维护|찾을 수 없|오류|점검|خطأ|غير موجود|לא נמצא|שגיאה|یافت نشد|خطا/iu;
