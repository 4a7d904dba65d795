import type { LanguageRules } from '../phrases.ts';

export const da: LanguageRules = {
  kinds: {
    audio: 'lyt. hør. oplæst',
    share: 'del. kopier',
    comments: 'komment debat',
    related: 'læs_også læs_mere relater anbefal mest_læste se_også',
    newsletter: 'nyhedsb tilmeld indbakk abonner',
    paywall: 'abonnen abonnem log_ind bliv_medlem læs_videre',
    app: 'app. appen downloa hent',
    ad: 'annonce reklame sponsor',
    video: 'se_video afspil',
    follow: 'følg_os',
    tips: 'tip_os',
    legal: 'ophavsr alle_rettigh forbeho',
    policy: 'fejl.',
    tools: 'udskriv gem.',
    top: 'til_toppen',
    time: 'læsetid opdater offentl publice',
    cookie: 'cookies samtykk accepte',
  },
  weak: 'artikle nyheder hver morgen gratis link vores faceboo instagr minutte kun. skriv',
  call: 'din os vores vi læs lyt del følg tilmeld hent log skriv tip se_også',
  small: 'alle også',
  not: 'han',
  by: 'af',
  compound: true,
};
