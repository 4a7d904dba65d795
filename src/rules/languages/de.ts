import type { LanguageRules } from '../phrases.ts';

export const de: LanguageRules = {
  kinds: {
    audio: 'anhor vorles hor. hore horen audio spracha compute ki-stimme spreche synthet',
    share: 'teilen weiters teile kopier merken versend weiterl empfehl',
    comments: 'komment diskuti diskuss mitrede meinung pflicht veroffe',
    related:
      'lesen_sie_auch mehr_zum mehr_zu mehr_von mehr_aus auch_interes interes lesen_sie_mehr lesen_sie_hier weiterl mehr_lesen zum_thema das_konnte meistge weitere_artikel weitere_beitrag verwand ahnlich themen passend mehr_dazu siehe_auch empfehl empfohl lesetip auch_spannen nachste_artikel',
    newsletter: 'newslet abonnie postfac melden_sie anmelde anmeld eintrag abmeld verpass mailbox',
    paywall:
      'abo. abos abonn probeab abonnen einlogg registr anmelde freisch weiterl kostenp spenden spende. unterst zugang plus-artikel bezahl',
    app: 'app. apps herunte downloa eilmeld push-nachricht laden_sie',
    ad: 'anzeige werbung gespons sponsor promoti werbebl',
    video: 'video videos ansehen anschau abspiel vollbil wiederg livestr sehen_sie schauen',
    follow: 'folgen folge. folgt whatsapp-kanal',
    bio: 'redakte autor autorin reporte korresp journal über._den über._die_aut',
    tips: 'hinweis_geben tipps hinweis kontakt schreib_sie_uns briefka anonym',
    legal: 'rechte_vorbeha urheber copyrig nutzung impress datensc verviel nachdru',
    policy: 'fehler melden korrekt_melden redakti_richtl redakti',
    tools: 'druck schrift merklis speiche vorlese lesezei',
    top: 'nach_oben seitena zum_anfang zuruck',
    tags: 'schlagw tags stichw',
    time: 'lesezei lesedau aktuali veroffe stand. zuletzt erschie min_lesen minuten',
    cookie: 'cookies einwill zustimm akzepti ablehne',
    disclosure: 'provisi affilia partner',
    script: 'browser javascr aktivie geladen wird_geladen externe_inhalt externe_inhalte',
  },
  weak: 'artikel text beitrag inhalt nachric thema lesen mehr weitere jetzt kostenl taglich morgen wichtig mail e-mail adresse hier link links faceboo instagr maschin erstell kunstli stimme erhalte min exklusi bereits verbess erlebni verwend dieser unsere gefunde handy smartph schreib erforde markier anzuzei gelesen uhr',
  call: 'sie ihr ihre ihrer wir uns unsere unseren unserem lesen_sie horen_sie melden_sie folgen_sie schreib_sie laden_sie diskuti_sie bitte jetzt hier dieser diesen teilen_sie',
  small: 'fur auch eine einen einer sich nicht wird werden wurde sind haben mit uber alle nach',
  not: 'sagte erklarte er laut riet hatten fruheren version_dieses anmerkung',
  by: 'von',
  compound: true,
};
