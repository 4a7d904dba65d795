import type { LanguageRules } from '../phrases.ts';

export const hu: LanguageRules = {
  kinds: {
    audio: 'hallgass hallgat meghallgat',
    share: 'megoszt elkuld',
    comments: 'szolj hozzaszol komment velemeny szól hozzá',
    related:
      'olvassa_el olvasd_el olvass ezt_is ajanlo ajanl kapcsolodo tovabbi_cikk legolvasottabb tovabb_olvas erdekelhet',
    newsletter: 'hirlevel iratkoz feliratkoz',
    paywall: 'elofizet bejelentkez lepjen_be tamogass',
    app: 'alkalmazas letolt ertesites',
    ad: 'hirdetes reklam szponzoralt',
    video: 'video nezze nezd lejatsz',
    follow: 'koves kovess kovessen',
    bio: 'ujsagiro szerzo tudosito',
    tips: 'irjon_nekunk irj_nekunk',
    legal: 'jog_fenntartva szerzoi minden_jog jogok',
    policy: 'hiba hibat',
    tools: 'nyomtat betumeret mentes',
    top: 'vissza_a lap_tetejere tetejere vissza',
    tags: 'cimkek',
    time: 'olvasasi_ido frissitve frissult megjelent',
    cookie: 'suti sutik cookie elfogad hozzajarul',
    script: 'bongeszo javascript betolt',
  },
  weak: 'cikk cikket hirek olvas tovabb minden_reggel reggel naponta ingyen kattints ide itt. link email e-mail facebook instagram google legfrissebb legfontosabb perc csak. oldal fiok mar el is',
  call: 'on onok minket nekunk bennunket hirlevelunkre ezt iratkozzon iratkozz kovessen kovess olvassa olvasd hallgassa szoljon szolj toltse kattintson legyen tamogasson',
  small: 'hogy vagy mint ezek',
  not: 'mondta kozolte szerint elmondta neki',
  by: 'irta',
  compound: true,
};
