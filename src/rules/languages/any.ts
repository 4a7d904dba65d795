import type { LanguageRules } from '../phrases.ts';

/** Names and words that are the same in every language. */
export const any: LanguageRules = {
  kinds: {
    newsletter: 'newsletter',
    legal: 'copyright ©',
    comments: 'disqus',
    ad: 'taboola outbrain',
    cookie: 'cookies cookie',
    tools: 'a+ a-',
  },
  weak: 'facebook twitter whatsapp linkedin pinterest reddit messenger tumblr flipboard viber instagram telegram youtube tiktok email e-mail google discover x. link url podcast whatsapp-channel threads bluesky online web ai pdf rss sms smartphone feed login ctrl enter ios android sms google_play app_store html5 javascript',
  call: '',
  notices: {
    nothing:
      '(?:(?:error|fehler|erreur|errore|erro|fout|fel|feil|fejl|virhe|błąd|chyba|hiba|eroare|hata|ошибка|помилка|σφάλμα|エラー|错误|錯誤|오류|خطأ|שגיאה|خطای|त्रुटि)[ :–-]{0,3})?(?:4[01]\\d|451|50\\d)(?:[ :–-]{1,3}(?:error|fehler))?|ไม่พบหน้า.{0,20}',
  },
};
