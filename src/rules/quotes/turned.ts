/**
 * A verb of saying by its place, in languages where it stands before its subject behind a quote: «…», ammonisce. — «…», ha
 * raccontato. — „…“, hofft Brandt. — « … », prévient-il. The verb is the group; small words and participles (« … », signé X) are none.
 */
export const TURNED =
  /^\s*,\s(?!(?:aber|als|auch|avec|car|como|comme|con|cuando|dann|dans|das|dass|denn|doch|entre|für|ein|eine|mais|mas|mit|nach|nicht|non|oder|para|pero|perché|por|porque|pour|quando|que|sans|seit|sin|sur|um|una|und|une|von|weil|wenn|wie|zum|zur|ayer|anoche|hoy|ieri|oggi|ontem|hoje|hier|gestern|heute|mañana|etc|roman|romanzo|film|filme|livre|libro|livro|novela|película|album|álbum|disco)[\s.,])(?!\p{Ll}+(?:ées?|és?|ad[oa]|id[oa]|at[oa]|it[oa])(?!\p{L}))((?:(?:ha|a|han|ont|hat)\s)?(?:s['’])?\p{Ll}{3,})(?=\s\p{Lu}\p{L}|\s(?:l['’]|(?:le|la|el|il|lo|o|a|der|die)\s)[^,.;]{0,50}?\p{Lu}\p{L}+\s\p{Lu}|-(?:t-)?(?:il|elle)|\s(?:er|sie|él|ella|lui|lei|ele|ela)[\s,.]|\s?[.,])/u;
