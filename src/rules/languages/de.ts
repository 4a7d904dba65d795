import type { LanguageRules } from '../phrases.ts';

export const de: LanguageRules = {
  kinds: {
    audio:
      'anhor vorles hor. hore horen audio sprachausgabe computerstimme ki-stimme sprecher synthetisch computergeneriert',
    share: 'teilen weitersagen teile kopier merken versend weiterleiten empfehl',
    comments: 'kommentar diskuti diskussion mitreden meinung pflichtfeld veroffentlicht',
    related:
      'lesen_sie_auch mehr_zum mehr_zu mehr_von mehr_aus auch_interess interessieren lesen_sie_mehr lesen_sie_hier weiterlesen mehr_lesen zum_thema das_konnte meistgelesen meistgelesene weitere_artikel weitere_beitrage verwandte ahnliche themen passend mehr_dazu siehe_auch empfehlung empfohlen lesetipp auch_spannend nachster_artikel',
    newsletter:
      'newsletter abonnieren postfach melden_sie anmelden anmeld eintragen abmeld verpassen mailbox',
    paywall:
      'abo. abos abonn probeabo abonnent einloggen registrier anmelden freischalt weiterlesen kostenpflicht spenden spende. unterstutz zugang plus-artikel bezahl',
    app: 'app. apps herunterlad download eilmeldung push-nachricht laden_sie',
    ad: 'anzeige werbung gesponsert sponsor promotion werbeblocker',
    video: 'video videos ansehen anschauen abspielen vollbild wiedergabe livestream sehen_sie schauen',
    follow: 'folgen folge. folgt whatsapp-kanal',
    bio: 'redakteur autor autorin reporter korrespondent journalist über._den über._die_aut',
    tips: 'hinweis_geben tipps hinweise kontakt schreiben_sie_uns briefkasten anonym',
    legal:
      'rechte_vorbehalten urheberrecht copyright nutzungsbedingung impressum datenschutz vervielfaltig nachdruck',
    policy: 'fehler melden korrektur_melden redaktionelle_richtl redaktionsstatut',
    tools: 'druck schriftgro merkliste speichern vorlesefunktion lesezeichen',
    top: 'nach_oben seitenanfang zum_anfang zuruck',
    tags: 'schlagw tags stichw',
    time: 'lesezeit lesedauer aktualisiert veroffentlicht stand. zuletzt erschienen min_lesen minuten',
    cookie: 'cookies einwillig zustimm akzeptier ablehnen',
    disclosure: 'provision affiliate partnerlink',
    script: 'browser javascript aktivier geladen wird_geladen externer_inhalt externe_inhalte',
  },
  weak: 'artikel text seite beitrag beitrage inhalt inhalte nachrichten news thema lesen mehr weitere auch jetzt kostenlos gratis taglich morgen wichtigste aktuell neuigkeit mail e-mail adresse konto monat hier klick link links facebook instagram whatsapp maschinell erstellt automatisch kunstliche intelligenz technologie stimme erhalten erhalte bleiben minuten minute min exklusiv digital zeitung ausgabe leser lesern bereits test testen monatlich kundigen angebot verbessern erlebnis nutz verwend daten einstellung unterstutzt diesem dieser fotos fotostrecke bilder galerie unsere gefunden handy smartphone partner dienst drittanbieter schreiben senden kanal nutzung bedingungen erforderlich markier anzeigen anzuzeigen gelesen nichts_mehr mit_uns auf_dem laufenden name uhr',
  call: 'sie ihr ihre ihrem ihren ihrer du dein deine deinen wir uns unser unsere unseren unserem lesen_sie horen_sie melden_sie folgen_sie schreiben_sie laden_sie abonnieren_sie diskutieren_sie bitte jetzt hier dieser diesen diesem dieses teilen_sie',
  small:
    'fur auch eine einen einer einem sich nicht oder wird werden wurde sind haben mit dass uber noch alle allem alles nach ohne beim durch gegen',
  not: 'sagte sagt erklarte teilte er laut riet hatte hatten fruheren fruhere version_dieses anmerkung',
  by: 'von',
  compound: true,
};
