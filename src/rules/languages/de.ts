import type { LanguageRules } from '../phrases.ts';
import { de as speech } from '../quotes/speech/de.ts';

export const de: LanguageRules = {
  speech,
  kinds: {
    audio:
      'anhor vorles hor. hore horen audio spracha compute ki-stimme spreche synthet aussprach vertont ki-gener anzuhor horfass vorgele player vorlesefu',
    share:
      'teilen weiters teile kopier merken versend weiterl empfehl weiterempf verschick teilt geteilt mailen. whatsapp. facebook.',
    comments:
      'komment diskuti diskuss mitrede meinung pflicht veroffe leserko debatt netiqu beitrage moderie kommentarfunktion_ist kommentarbereich_ist kommentare_sind hier_abstimmen stimmen_sie_ab',
    related:
      'lesen_sie_auch mehr_zum mehr_zu mehr_von mehr_aus auch_interes interes lesen_sie_mehr lesen_sie_hier weiterl mehr_lesen zum_thema das_konnte meistge weitere_artikel weitere_beitrag verwand ahnlich themen passend mehr_dazu siehe_auch empfehl empfohl lesetip auch_spannen nachste_artikel dazu_auch mehr_aus_der mehr_aus_dem alles_wichtige lesen_sie_dazu aus_dem_archiv weitere_nachri weitere_themen neueste topthem beliebt lesenswe hintergr zum_artikel zur_ubersi',
    newsletter:
      'newslet abonnie postfac melden_sie anmelde anmeld eintrag abmeld verpass mailbox briefing posteing e-mail-newsl tagliche kostenlos_in wochentlich',
    paywall:
      'abo. abos abonn probeab einlogg registr anmelde freisch weiterl kostenp spenden spende. unterst zugang plus-artikel bezahl weiterles testen. digital-abo digitalabo plus-abo probemon exklusiv_fur nur_fur angebot_sich jetzt_testen weiterzule monatlich_kund konto. jetzt_lesen vollen_zugriff',
    app: 'app. apps herunte downloa eilmeld push-nachricht laden_sie unsere_app app_laden app_store',
    ad: 'anzeige werbung gespons sponsor promoti werbebl nach_der_werbung advertorial bezahlt affiliate',
    video:
      'video videos ansehen anschau abspiel vollbil wiederg livestr sehen_sie schauen im_video mediathek video_abspi zum_video',
    follow:
      'folgen folge. folgt whatsapp-kanal google_news folgen_sie abonnieren_sie_unser kanal. bevorzugte_quelle',
    bio: 'redakte autor reporte korresp journal über._den über._die_aut journalis berichte zur_person uber_den_autor volontar freie_mitarb',
    tips: 'hinweis_geben tipps hinweis kontakt schreib_sie_uns briefka anonym hinweise_fur schreiben_sie_an sie_haben_hinweise_an mail_an erreichen_sie',
    legal:
      'rechte_vorbeha urheber copyrig nutzung impress datensc verviel nachdru gmbh. alle_rechte agentur artikelrechte_erwerben',
    policy:
      'fehler melden korrekt_melden redakti_richtl redakti fehler_entd fehler_gef fehlert tippfehl korrekt ki-zusammenfassung artikel_hilfreich diese_zusammenfassung',
    tools: 'druck schrift merklis speiche vorlese lesezei ausdruck als_pdf speichern',
    top: 'nach_oben seitena zum_anfang zuruck zur_startseite',
    tags: 'schlagw tags stichw',
    time: 'lesezei lesedau aktuali veroffe zuletzt erschie min_lesen minuten',
    cookie:
      'cookies einwill zustimm akzepti ablehne externe_inhal extern datensch ihre_zustim personenbez geblock netzwerke_aktivieren brauchen_wir_deine_zustimmung brauchen_wir_ihre_zustimmung an_dieser_stelle_findest_du_inhalte sozialen_netzwerken_zu_interagieren eingebettete_inhalte eingebetteten_inhalte widerrufliche personenbezogen drittanbieter finden_sie_externen_inhalt den_artikel_ergänzt',
    disclosure: 'provisi affilia partner affiliate affiliat- kaufen_sie etwas_kauf gekennzei',
    script:
      'browser javascr aktivie geladen wird_geladen externe_inhalt externe_inhalte karte. darstell unterstutzt',
  },
  weak: 'vorbehalten erzeugt artikel text seite beitrag inhalt nachric news thema lesen mehr weitere auch jetzt kostenl gratis taglich morgen wichtig aktuell neuigke mail e-mail adresse konto monat hier klick link links faceboo instagr whatsap maschin erstell automat kunstli intelli technol stimme erhalte bleiben minuten minute min exklusi digital zeitung ausgabe leser bereits test testen monatli kundige angebot verbess erlebni nutz verwend daten einstel unterst diesem dieser fotos bilder galerie unsere gefunde handy smartph partner dienst drittan schreib senden kanal nutzung bedingu erforde markier anzeige anzuzei gelesen nichts_mehr mit_uns auf_dem laufend name uhr plus dieser_beitrag erscheint kommentarf geschlos geoffnet alle. anzeigen tag. zwei_minuten aussprac moglich enthalt fehler. geht weiter. bekommen kaufen etwas stelle finden redaktion technisc ladt laden geladen youtube video. inhalt_wird drucken merken teilen kommentieren speichern mehr_als region. weiterle passwort registrie anmelden bestatig euro. jederzeit kundbar abonnier gilt verfugbar unterstu qualitat journalis recherche spende danke vielen_dank informie informat nichts verpasse empfange schicken geschick geben sehen ansehen wollen konnen mochten bildschi aktiviert deaktivi einverst nutzer website webseite besuch kartenan nutzen geraet gerat ki. geprüft zusammenf mithilfe hilfreich stand.',
  call: 'sie ihr ihre du dein wir uns unser lesen_sie horen_sie melden_sie folgen_sie schreib_sie laden_sie abonnie_sie diskuti_sie bitte jetzt hier dieser diesen diesem dieses teilen_sie bekommen_wir konnen_sie finden_sie haben_sie sind_sie wollen_sie mochten_sie kaufen_sie aktivieren_sie klicken_sie registrieren_sie unterstutzen_sie diesen_artikel dieser_artikel dieser_beitrag dieser_text bleiben_sie geben_sie erhalten_sie sehen_sie war_dieser',
  small:
    'fur auch eine sich nicht oder wird werden wurde sind haben mit dass uber noch alle nach ohne beim durch gegen kann. konnen sein. muss wenn mogen bereits zwei. unter. dieses. welche etwa dazu ganz sollte jede ihnen euch eure',
  not: 'sagte erklarte er laut riet hatten fruheren version_dieses anmerkung berichtigt korrigiert. wurde_aktualisiert_um erganzt frueheren sagt. fragte antwortete betonte stand_nur stand_ihr stand_sein stand_auf stand_vor rät. meint warnt erzahlt_er behauptet schrieb',
  by: 'von',
  compound: true,
  notices: {
    nothing:
      '(?:bitte )?(?:deaktivieren|schalten) sie .{0,20}blocker(?: aus)?|(?:fehler 404|(?:(?:diese|die|der|dieser) )?(?:seite|artikel|inhalt)(?: wurde| konnte| ist)?(?: leider)? nicht(?: mehr)? (?:gefunden|verfügbar)(?: werden)?|zugriff verweigert)',
    entry:
      'jetzt (?:weiterlesen|testen|abonnieren)(?: mit .{0,40})?|(?:bitte )?(?:melden sie sich an|anmelden|einloggen|(?:jetzt )?registrieren)(?:,? um weiterzulesen)?|weiterlesen (?:mit (?:werbung|[\\p{L}-]*(?:abo|konto|account))|nach (?:der )?anmeldung)(?!\\p{L}).{0,40}|mit werbung weiterlesen|um weiterzulesen[,،]? .{3,40}',
  },
  linkNotes:
    '(?:wird )?(?:öffnet )?(?:sich )?in (?:einem )?neue[mn] (?:fenster|tab)(?: geöffnet)?|externer link',
  about: 'über $',
};
