/**
 * Headlines of pages that hold no story but a notice: nothing found, no entry, come back later, prove that you are human.
 * Each is a whole headline, or a whole part of a title, in lower case.
 */
const NOTHING =
  "(?:error:? ?)?(?:4\\d\\d|50\\d)?[:\\s–-]*(?:(?:the|this|that) )?(?:page|article|story|url|content)(?: (?:that )?you (?:requested|(?:are|were) looking for))?(?: (?:was|is|has|could|can|been|be|not|cannot|can[’']t|couldn[’']t|no longer))* (?:found|moved|gone|removed|deleted|expired|unavailable|available|exist)(?: permanently)?|(?:we[’']re )?(?:sorry|oops)[,!.…]? (?:but )?(?:we (?:can[’']t|cannot|could(?: not|n[’']t)) find .{0,25}(?:page|looking for)|you have been blocked)|(?:\\d{3} )?(?:internal server error|bad gateway|(?:service|site) (?:temporarily )?unavailable|access denied|forbidden|not found)|attention required!?|just a moment\\.*|one moment,? please\\.*|(?:are you (?:a )?(?:robot|human)|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|human verification|security check|pardon our interruption).{0,40}|(?:down for|under|scheduled) maintenance|(?:451:? )?unavailable (?:due to|for) legal reasons|(?:this |our )?(?:page|article|site|content|website) is (?:not available|unavailable) in your (?:country|region|location)|(?:please )?(?:disable|turn off|pause) (?:your )?ad[ -]?blocker|ad[ -]?block(?:er)? detected|thank(?:s| you) for (?:subscribing|signing up|registering|your (?:subscription|registration))|check your (?:inbox|e-?mail)" +
  '|(?:(?:error|fehler|erreur|errore|erro|fout|fel|feil|fejl|virhe|błąd|chyba|hiba|eroare|hata|ошибка|помилка|σφάλμα|エラー|错误|錯誤|오류|خطأ|שגיאה|خطای|त्रुटि)[ :–-]{0,3})?(?:4[01]\\d|451|50\\d)(?:[ :–-]{1,3}(?:error|fehler))?' +
  '|(?:bitte )?(?:deaktivieren|schalten) sie .{0,20}blocker(?: aus)?' +
  '|спасибо за (?:подписку|регистрацию)' +
  '|(?:fehler 404|(?:(?:diese|die|der|dieser) )?(?:seite|artikel|inhalt)(?: wurde| konnte| ist)?(?: leider)? nicht(?: mehr)? (?:gefunden|verfügbar)(?: werden)?|zugriff verweigert)' +
  '|(?:la )?página no (?:encontrada|existe|disponible)|acceso denegado|(?:no (?:se ha encontrado|encontramos|hemos encontrado)) la página.{0,30}|página não (?:encontrada|existe)|pagina non (?:trovata|disponibile)|la pagina non esiste' +
  "|(?:(?:la|cette) )?page (?:est |demandée (?:est )?)?(?:introuvable|non trouvée|inexistante|n[’']existe (?:pas|plus))|accès (?:refusé|interdit)" +
  '|pagina niet gevonden|sidan (?:kunde inte hittas|hittades inte|finns inte)|siden (?:blev ikke fundet|findes ikke|finnes ikke|ble ikke funnet)|sivua ei löyt(?:ynyt|y)' +
  '|nie znaleziono strony|strona nie (?:istnieje|została znaleziona)|stránka (?:nenalezena|nebyla nalezena|neexistuje)|sayfa bulunamadı|az oldal nem található|pagina nu (?:a fost găsită|există)' +
  '|страница не найдена|такой страницы нет|доступ (?:запрещ[её]н|ограничен)|сторінку не знайдено|η σελίδα δεν βρέθηκε' +
  '|(?:お探しの|指定された)?(?:ページ|記事)[がは]?(?:見つかりません(?:でした)?|存在しません)|(?:页面|頁面|网页|網頁|文章)(?:未找到|不存在|找不到)|找不到(?:页面|頁面|网页|網頁)|페이지를 찾을 수 없습니다' +
  '|(?:الصفحة|صفحة)(?: المطلوبة)? غير موجودة|لم يتم العثور على الصفحة|הדף לא נמצא|صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد|(?:पेज|पृष्ठ) नहीं मिला|halaman tidak ditemukan|không tìm thấy trang|ไม่พบหน้า.{0,20}';

const ENTRY =
  '(?:continue|keep) reading(?: (?:with|for) .{0,40})?|this (?:article|story|content) is (?:only )?(?:for|available to|exclusive to|reserved for) (?:our )?(?:paying )?(?:subscribers|members)|(?:please )?(?:sign|log) ?in(?: or (?:register|sign up|subscribe|create (?:an|a free) account))?(?: to (?:continue|keep|read|view|access|your)\\b.{0,40})?|(?:create|register)(?: for)?(?: (?:an?|your))?(?: (?:free|new))* account(?: to (?:continue|keep|read)\\b.{0,30})?|register(?: (?:now|for free|to (?:continue|keep|read)\\b.{0,30}))?|subscribe(?: (?:now )?to (?:continue|keep|read)\\b.{0,30})?|sign up(?: to (?:continue|keep|read)\\b.{0,30})?|sign up (?:for|to) .{0,60}\\b(?:newsletter|briefing|e-?mail)s?' +
  '|(?:(?:cet article|la suite de cet article|ce contenu) est )?réservée? (?:à nos|aux) abonnés|(?:contenido|artículo) (?:exclusivo |solo |sólo )?para (?:suscriptores|socios)|contenuto riservato agli abbonati|jetzt (?:weiterlesen|testen|abonnieren)(?: mit .{0,40})?|(?:bitte )?(?:melden sie sich an|anmelden|einloggen|(?:jetzt )?registrieren)(?:,? um weiterzulesen)?|weiterlesen (?:mit (?:werbung|[\\p{L}-]*(?:abo|konto|account))|nach (?:der )?anmeldung)(?!\\p{L}).{0,40}|mit werbung weiterlesen' +
  '|(?:inicia(?:r)? sesión|regístrate|suscríbete)(?: (?:gratis )?para (?:seguir|continuar|leer)\\b.{0,40})?|(?:connexion|se connecter|connectez-vous|identifiez-vous|inscrivez-vous|abonnez-vous)(?: pour (?:lire|continuer|poursuivre)\\b.{0,50})?' +
  '|(?:accedi|registrati|abbonati)(?: per (?:continuare|leggere)\\b.{0,40})?|(?:entrar|faça login|cadastre-se|assine)(?: para (?:continuar|ler)\\b.{0,40})?|(?:inloggen|log in|registreren)(?: om (?:verder|door) te lezen)?' +
  '|logga in(?: för att .{0,40})?|logg? inn?d?(?: for (?:å|at) .{0,40})?|kirjaudu(?: sisään)?|zaloguj się(?:,? (?:aby|by) .{0,40})?|(?:okumaya devam etmek için .{0,30})?giriş yap(?:ın)?|(?:para (?:seguir|continuar) leyendo|pour lire la suite|um weiterzulesen|per continuare a leggere|чтобы (?:читать дальше|продолжить чтение)|aby czytać dalej|لمتابعة القراءة)[,،]? .{3,40}|続きを読むには.{0,30}|(?:вход|войти|войдите|авторизация|регистрация|подпишитесь)(?:,? чтобы .{0,40})?' +
  '|(?:ログイン|会員登録|新規登録)(?:して(?:続き|全文)を読む|ページ)?|登[录錄入]|注册|註冊|로그인|회원가입|تسجيل الدخول|سجل الدخول.{0,40}|إنشاء حساب|(?:लॉग|साइन) ?इन(?: करें)?';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})[.!?…。]*$`, 'u');

export const NOTHING_HEADING = whole(NOTHING);
export const ENTRY_HEADING = whole(ENTRY);

/** Markup of pages that check whether their reader is human, or turn them away. */
export const CHECK_MARKUP =
  '#cf-error-details, #challenge-running, #challenge-form, #challenge-error-title, #px-captcha, #distilCaptchaForm, iframe[src*="captcha-delivery.com"]';

/** Classes of the body of an error page. */
export const ERROR_CLASSES = /(?:^|\s)(?:error-?(?:404|page|500)|page-?(?:404|not-?found)|is-404)(?=\s|$)/i;
