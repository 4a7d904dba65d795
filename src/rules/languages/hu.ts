import type { LanguageRules } from '../phrases.ts';

export const hu: LanguageRules = {
  kinds: {
    audio: 'hallgas meghall',
    share: 'megoszt elkuld',
    comments: 'szolj hozzasz komment velemen hozzá',
    related: 'olvassa_el olvasd_el ezt_is ajanlo kapcsol tovabbi_cikk legolva erdekel',
    newsletter: 'hirleve iratkoz felirat',
    paywall: 'elofize bejelen lepjen_be tamogas',
    app: 'alkalma letolt',
    ad: 'hirdete reklam',
    video: 'video nezze lejatsz',
    follow: 'kovess kovesse',
    tips: 'irjon_nekunk',
    legal: 'szerzoi minden_jog jogok',
    policy: 'hiba',
    tools: 'nyomtat mentes',
    top: 'vissza_a tetejer',
    time: 'olvasas_ido frissit megjele',
    cookie: 'sutik cookie elfogad',
  },
  weak: 'cikk cikket hirek minden_reggel ingyen e-mail faceboo perc csak.',
  call: 'minket hirleve ezt iratkoz kovesse kovess olvassa olvasd hallgas szoljon toltse',
  by: 'irta',
  compound: true,
};
