import type { LanguageRules } from '../phrases.ts';

export const ro: LanguageRules = {
  kinds: {
    audio: 'asculta audio',
    share: 'distrib trimite copiaza',
    comments: 'comenta comente',
    related: 'citeste_si citeste_mai vezi_si articol_similar recoman te-ar_putea cele_mai_citite afla_mai',
    newsletter: 'newslet aboneaz',
    paywall: 'abonati aboname autenti conecte sustine doneaz',
    app: 'aplicat descarc',
    ad: 'publici reclama sponsor',
    video: 'urmares_video vizione',
    follow: 'urmares',
    tips: 'scrie-ne trimite-ne',
    legal: 'toate_drept rezerva',
    policy: 'eroare semnale',
    tools: 'tipares printea salveaz',
    top: 'inapoi_sus',
    time: 'timp_de_citire actuali publica',
    cookie: 'cookies consimt accept',
  },
  weak: 'articol stiri zilnic gratuit link email faceboo instagr minute doar lasa nostru site',
  call: 'te nostru ne acest aboneaz asculta citeste vezi distrib descarc urmares lasa scrie',
  small: 'pentru prin mai',
  by: 'de',
};
