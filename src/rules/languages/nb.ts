import type { LanguageRules } from '../phrases.ts';

export const nb: LanguageRules = {
  kinds: {
    audio: 'lytt. hør. opplest',
    share: 'del. kopier',
    comments: 'komment debatt',
    related: 'les_også les_mer relater anbefal mest_lest se_også les_videre flere_nyheter',
    newsletter: 'nyhetsb meld_deg innboks abonner',
    paywall: 'abonnen abonnem logg_inn lese_videre',
    app: 'appen last_ned',
    ad: 'annonse reklame sponset annonsø',
    video: 'se_video spill_av',
    follow: 'følg_oss',
    tips: 'tips_oss',
    legal: 'rettigh opphavs',
    policy: 'feil.',
    tools: 'skriv_ut lagre',
    top: 'til_toppen',
    time: 'lesetid oppdate publise',
    cookie: 'informa samtykk godta',
  },
  weak: 'artikke saken nyheter hver morgen gratis lenke faceboo instagr minutte skriv legg_igjen vårt',
  call: 'oss vårt vi les lytt del følg meld last logg skriv tips legg',
  small: 'alle også',
  not: 'han',
  by: 'av',
  compound: true,
};
