/**
 * Notes that sites set into links and captions for screen readers or as buttons: no words of the story. A note is compared whole,
 * with brackets and commas around it.
 */
const LINK_NOTES: readonly string[] = [
  // en
  'opens? (?:up )?(?:in )?(?:a |an )?(?:new|external|separate|another)[ -](?:browser )?(?:tab|window|page|site|website)',
  '(?:this )?link (?:will )?opens? in (?:a )?new (?:tab|window)',
  'external (?:link|site|website)',
  // fr, de, es, pt, it, nl
  "(?:s[’']|lien )?ouvre (?:dans )?une? (?:nouvelle fenêtre|nouvel onglet)",
  'nouvelle fenêtre|nouvel onglet|lien externe',
  '(?:wird )?(?:öffnet )?(?:sich )?in (?:einem )?neue[mn] (?:fenster|tab)(?: geöffnet)?|externer link',
  '(?:se )?abre en (?:una )?(?:nueva (?:ventana|pestaña)|(?:ventana|pestaña) nueva)|enlace externo',
  '(?:se )?abre (?:em|numa) (?:uma )?nova (?:janela|aba|guia)|link externo',
  '(?:si )?apre in una nuova (?:finestra|scheda)|link esterno',
  'opent in (?:een )?nieuw (?:venster|tabblad)|externe link',
  // sv, da, nb, fi, pl, cs
  'öppnas i (?:ett )?nytt (?:fönster|flik)|extern länk',
  'åbner i (?:et )?nyt (?:vindue|faneblad)|åpnes i (?:et )?nytt vindu|ekstern lenke',
  '(?:avautuu|aukeaa) uuteen (?:ikkunaan|välilehteen)|ulkoinen linkki',
  'otwiera się w nowym oknie|otevře se v novém okně',
  // ru, uk, tr, el
  'откроется в новом окне|открывается в новом окне|відкривається в новому вікні',
  'yeni (?:pencerede|sekmede) açılır|ανοίγει σε νέο παράθυρο',
  // ja, zh, ko, ar, he
  '新しい(?:タブ|ウィンドウ)で開(?:く|きます)|別ウィンドウで開(?:く|きます)|外部リンク',
  '在?新(?:窗口|标签页|視窗|分頁)中?(?:打开|開啟)',
  '새 ?(?:창|탭)(?:에서|으로)? (?:열림|열기)',
  'يفتح في نافذة جديدة|נפתח בחלון חדש',
];

const CAPTION_NOTES: readonly string[] = [
  '(?:hide|show|toggle|view|open|close|expand|read(?: full)?) (?:the )?(?:full )?captions?',
  '(?:click|tap) (?:here )?to (?:enlarge|expand|zoom)(?: (?:the |this )?(?:image|photo|picture))?',
  '(?:enlarge|expand|zoom) (?:the |this )?(?:image|photo|picture)',
  '(?:view|open|see) (?:image )?(?:in )?(?:the )?(?:full[ -]?screen|full size|lightbox|gallery)',
  'purchase licensing rights|buy (?:this |a )?(?:photo|print)s?',
];

const whole = (notes: readonly string[]): RegExp =>
  new RegExp(`^[\\s,;([–-]*(?:${notes.join('|')})[\\s.,;)\\]]*$`, 'iu');

/** What a note in a link says of where it opens, in the languages of the tables. */
export const LINK_NOTE = whole(LINK_NOTES);
/** What a button in a caption does. */
export const CAPTION_NOTE = whole([...CAPTION_NOTES, ...LINK_NOTES]);
