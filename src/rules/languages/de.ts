import type { LanguageRules } from '../phrases.ts';
import { de as speech } from '../quotes/speech/de.ts';

export const de: LanguageRules = {
  speech,
  kinds: {
    audio: 'anhor vorles hor. hore horen audio spracha compute ki-stimme spreche synthet',
    share: 'teilen weiters teile kopier merken versend weiterl empfehl',
    comments: 'komment diskuti diskuss mitrede meinung pflicht veroffe',
    related:
      'lesen_sie_auch mehr_zum mehr_zu mehr_von mehr_aus auch_interes interes lesen_sie_mehr lesen_sie_hier weiterl mehr_lesen zum_thema das_konnte meistge weitere_artikel weitere_beitrag verwand ahnlich themen passend mehr_dazu siehe_auch empfehl empfohl lesetip auch_spannen nachste_artikel',
    newsletter: 'newslet abonnie postfac melden_sie anmelde anmeld eintrag abmeld verpass mailbox',
    paywall:
      'abo. abos abonn probeab abonnen einlogg registr anmelde freisch weiterl kostenp spenden spende. unterst zugang plus-artikel bezahl weiterles',
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
  weak: 'artikel text seite beitrag inhalt inhalte nachric news thema lesen mehr weitere auch jetzt kostenl gratis taglich morgen wichtig aktuell neuigke mail e-mail adresse konto monat hier klick link links faceboo instagr whatsap maschin erstell automat kunstli intelli technol stimme erhalte bleiben minuten minute min exklusi digital zeitung ausgabe leser lesern bereits test testen monatli kundige angebot verbess erlebni nutz verwend daten einstel unterst diesem dieser fotos fotostr bilder galerie unsere gefunde handy smartph partner dienst drittan schreib senden kanal nutzung bedingu erforde markier anzeige anzuzei gelesen nichts_mehr mit_uns auf_dem laufend name uhr plus',
  call: 'sie ihr ihre ihrem ihren ihrer du dein deine deinen wir uns unser unsere unseren unserem lesen_sie horen_sie melden_sie folgen_sie schreib_sie laden_sie abonnie_sie diskuti_sie bitte jetzt hier dieser diesen diesem dieses teilen_sie',
  small:
    'fur auch eine einen einer einem sich nicht oder wird werden wurde sind haben mit dass uber noch alle allem alles nach ohne beim durch gegen',
  not: 'sagte erklarte er laut riet hatten fruheren version_dieses anmerkung',
  by: 'von',
  compound: true,
};
