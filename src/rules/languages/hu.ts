import type { LanguageRules } from '../phrases.ts';

export const hu: LanguageRules = {
  kinds: {
    audio: 'hallgas meghall felolvas gepi_hang kiejtes hallgassa meghallg',
    share: 'megoszt elkuld megosztas masolas kuldje kuld_el',
    comments: 'szolj hozzasz komment velemen hozzá szoljon_hozza hozzaszol kommentel',
    related:
      'olvassa_el olvasd_el ezt_is ajanlo kapcsol tovabbi_cikk legolva erdekel kapcsolodo olvassa_el_ezt ezt_is_olvas legolvasottabb tovabbi_hirek ajanljuk erdekelheti friss_hirek',
    newsletter: 'hirleve iratkoz felirat hirlevel iratkozzon feliratkoz',
    paywall: 'elofize bejelen lepjen_be tamogas elofizet csak_elofiz bejelentkez regisztral tamogasson',
    app: 'alkalma letolt alkalmazas toltse_le',
    ad: 'hirdete reklam hirdetes hirdetes_utan szponzor tamogatott_tart',
    video: 'video nezze lejatsz videó. nezze_meg video.',
    follow: 'kovess kovesse kovessen kovess_minket',
    tips: 'irjon_nekunk irja_meg van_egy_tem kuldje_el',
    legal: 'szerzoi minden_jog jogok jog_fennt fenntartva szerzoi_jog felhasznal',
    policy: 'hiba hibat_tal hibat jelezze',
    tools: 'nyomtat mentes nyomtatas mentes. betumeret',
    top: 'vissza_a tetejer vissza_a_tet az_oldal_tetej',
    time: 'olvasas_ido frissit megjele frissitve megjelent olvasasi_ido',
    cookie: 'sutik cookie elfogad sutiket adatvedel',
    bio: 'ujsagiro szerzo szerkeszto riporter fotok',
    tags: 'cimkek temak.',
    disclosure: 'affiliate jutalek',
    script: 'bongeszo javascript betoltes tamogat',
  },
  weak: 'linkek oldalon kapunk cikk cikket hirek minden_reggel ingyen e-mail faceboo perc csak. cikkek szoveg hir oldal olvassa olvas hallgassa nezze kattintson ide. link email cim cimet e-mail-cimet nem_tesszuk kozze jelszo fiok honap ajanlat hozzaferes exkluziv digitalis olvasok hang gepi mesterseges intelligencia automatikus keszult technologia hiba hibak lehetnek tartalmaz tartalom elerheto foto kepek tovabb tobb is. utan folytatodik kuldje hasznal hasznalunk elmeny javitas beallitas feltetelek harmadik kulso eszkoz kepernyo gomb vasarlas termek szerkesztoseg kapcsolat tema temaja csak nekunk masolasa',
  call: 'minket hirleve ezt iratkoz kovesse kovess olvassa olvasd hallgas szoljon toltse on. ont onnek mi. nekunk ez_a hallgassa nezze ossza kovessen iratkozzon irja irjon jelezze kattintson talalt hasznalunk tamogasson jelentkezzen kuldje regisztraljon',
  by: 'irta',
  small: 'hogy vagy mint nem. meg. egy. van. lesz volt. az. el. ki. azt. akik',
  not: 'mondta kozolte szerint elmondta korabbi_valtozat helyesbites frissitettuk_a',
  compound: true,
};
