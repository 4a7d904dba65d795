import type { LanguageRules } from '../phrases.ts';

export const nl: LanguageRules = {
  kinds: {
    audio: 'luister beluister voorlez voorgelez audio',
    share: 'deel. delen deel stuur_door kopieer mail_dit',
    comments: 'reageer reacti reactie meepraten discussie jouw_mening plaats_een verplicht',
    related:
      'lees_ook lees_meer lees_verder lees_hier meer_over meer_lezen bekijk_ook gerelateerd aanbevolen meest_gelezen ook_interessant interessant meer_nieuws meer_van verwante zie_ook mis_niet volgend_artikel',
    newsletter: 'nieuwsbrief nieuwsbrieven schrijf_je inschrijv aanmeld inbox mailbox abonneer',
    paywall:
      'abonnee abonnement inlog log_in verder_lezen registreer steun_ons doneer proefabonn account onbeperkt',
    app: 'app. download pushbericht meldingen',
    ad: 'advertentie gesponsord sponsor reclame adverteerder',
    video: 'video bekijk. bekijk afspelen volledig_scherm speel_af',
    follow: 'volg_ons volg. volg whatsapp-kanaal',
    bio: 'redacteur verslaggever correspondent over_de_auteur journalist auteur',
    tips: 'tip_ons tips heb_je_een stuur_ons mail_ons nieuwstip',
    legal: 'rechten_voorbeh auteursrecht copyright overname gebruiksvoorwaarden',
    policy: 'fout fouten foutje taalfout meld gedragscode',
    tools: 'print afdruk tekstgrootte lettergrootte bewaar opslaan',
    top: 'naar_boven terug_naar bovenaan terug boven',
    tags: 'tags trefwoorden onderwerpen',
    time: 'leestijd bijgewerkt gepubliceerd geplaatst laatst minuten_lezen min_lezen',
    cookie: 'cookies cookie toestemming accepteer weiger',
    disclosure: 'commissie affiliate',
    script: 'browser javascript laden. schakel ondersteunt geladen',
  },
  weak: 'artikel artikelen verhaal bericht berichten nieuws lees lezen meer verder ook. onderwerp pagina site website krant dagelijks ochtend dag. week belangrijkste ontvang gratis klik hier link mail e-mail email maand aanbieding toegang exclusief premium lezers digitaal stem computerstem automatisch gegenereerd kunstmatige intelligentie technologie minuten minuut min facebook instagram whatsapp twitter vrienden laatste nieuwste foto fotos gebruik gebruikt gebruiken ervaring verbeteren voorkeuren beheer voorwaarden privacy via neem plus alleen schrijf geef ontdek blijf hoogte adres velden maak probeer nieuw',
  call: 'je jij jou jouw jullie u uw wij we ons onze dit deze lees luister volg schrijf meld klik deel reageer download neem ontvang word steun stuur bekijk hier geef heb_je ben_je',
  small: 'voor naar door over wordt worden niet zijn onze deze alle maar aan zich elke direct',
  not: 'zei zegt zeiden volgens hij zij vertelde hun haar meldde eerdere_versie rectificatie',
  by: 'door',
  compound: true,
};
