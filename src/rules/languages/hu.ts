import type { LanguageRules } from '../phrases.ts';
import { hu as speech } from '../quotes/speech/hu.ts';

export const hu: LanguageRules = {
  speech,
  kinds: {
    audio: 'hangos_valtozat hallgas meghall felolvas gepi_hang kiejtes hallgassa',
    share: 'megoszt elkuld masolas kuldje kuld_el oszd_meg oszd ossza_meg ossz',
    comments:
      'nem_tesszuk_kozze szolj komment velemen hozzá szoljon_hozza nincs_hozzászólás legyen_ön_az_első',
    related:
      'olvassa_el olvasd_el ezt_is ajanlo kapcsol tovabbi_cikk legolva erdekel olvassa_el_ezt ezt_is_olvas tovabbi_hirek ajanljuk friss_hirek erdemes_elolv ez_is_erdek ajanlott olvasta_már partnereinktől',
    newsletter: 'postafiok hirleve iratkoz felirat hirlevel iratkozzon ne_maradj_le ne_maradjon_le',
    paywall:
      'elofize bejelen lepjen_be tamogas csak_elofiz regisztral tamogasson támogasd_a_munk támogasd_munk olvasói_támogat légy_a_támogató',
    app: 'alkalma letolt toltse_le',
    ad: 'hirdete reklam hirdetes_utan szponzor tamogatott_tart',
    video: 'video nezze lejatsz nezze_meg',
    follow: 'kovess kovesse kovessen kovess_minket',
    tips: 'irjon_nekunk irja_meg van_egy_tem kuldje_el',
    legal: 'szerzoi minden_jog jogok jog_fennt fenntartva szerzoi_jog felhasznal szerzői_jogi',
    policy: 'hiba hibat_tal hibat jelezze összefoglaló tetszett_a_cikk jelezd_a_szerk',
    tools: 'nyomtat mentes betumeret következő_oldal',
    top: 'vissza_a tetejer vissza_a_tet az_oldal_tetej',
    time: 'olvasas_ido frissit megjele',
    cookie: 'sutik cookie elfogad adatvedel',
    bio: 'ujsagiro szerzo szerkeszto riporter fotok',
    tags: 'cimkek temak.',
    disclosure: 'affiliate jutalek',
    script: 'bongeszo javascript betoltes tamogat',
  },
  weak: 'folytatas kotelezo mezo karakter jelolt kaphatunk jelentes legfontosabb postafiok szol valtozat keszitett linkek kapunk cikk cikket hirek minden_reggel ingyen e-mail faceboo perc cikkek szoveg hir oldal olvassa olvas hallgassa nezze kattintson ide. link email cim cimet e-mail-cimet nem_tesszuk kozze jelszo fiok honap ajanlat hozzaferes exkluziv digitalis hang gepi mesterseges intelligencia automatikus keszult technologia hiba hibak lehetnek tartalmaz tartalom elerheto foto kepek tovabb tobb is. utan folytatodik kuldje hasznal hasznalunk elmeny javitas beallitas feltetelek harmadik kulso eszkoz kepernyo gomb vasarlas termek szerkesztoseg kapcsolat tema temaja csak nekunk masolasa erdemes elolvas maradjon maradj le_semmi semmi lemaradj elso ellenőrizt készített független jövőben maradhas munkánk másokkal moderál tetszett mesterséges heti legjobb írásaink helyesírási jogi védelem kiadó engedély',
  call: 'minket hirleve ezt iratkoz kovess olvassa olvasd hallgas szoljon toltse on. ont onnek mi. nekunk ez_a nezze ossza irja irjon jelezze kattintson talalt hasznalunk tamogasson jelentkezzen kuldje regisztraljon töltsd maradj neked kérjük jelezd találsz tartod',
  by: 'irta',
  small:
    'hogy vagy mint nem. meg. egy. van. lesz volt. az. el. ki. azt. akik előtt alatt működő szükséges fontosnak',
  not: 'mondta kozolte szerint elmondta korabbi_valtozat helyesbites frissitettuk_a',
  compound: true,
  notices: {
    nothing: 'az oldal nem található',
  },
  about: 'a $ -ról',
};
