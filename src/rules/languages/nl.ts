import type { LanguageRules } from '../phrases.ts';

export const nl: LanguageRules = {
  kinds: {
    audio: 'luister beluist voorlez voorgel audio',
    share: 'deel. delen deel stuur_door kopieer mail_dit',
    comments: 'reageer reacti reactie meeprat discuss jouw_mening plaats_een verplic',
    related:
      'lees_ook lees_meer lees_verder lees_hier meer_over meer_lezen bekijk_ook gerelat aanbevo meest_gelezen ook_interes interes meer_nieuws meer_van verwant zie_ook mis_niet volgend_artikel',
    newsletter: 'nieuwsb schrijf_je inschri aanmeld inbox mailbox abonnee',
    paywall: 'abonnee abonnem inlog log_in verder_lezen registr steun_ons doneer proefab account onbeper',
    app: 'app. downloa pushber melding',
    ad: 'adverte gespons sponsor reclame',
    video: 'video bekijk. bekijk afspele volledi_scherm speel_af',
    follow: 'volg_ons volg. volg whatsapp-kanaal',
    bio: 'redacte verslag corresp over_de_auteur journal auteur',
    tips: 'tip_ons tips heb_je_een stuur_ons mail_ons nieuwst',
    legal: 'rechten_voorbeh auteurs copyrig overnam gebruik',
    policy: 'fout fouten foutje taalfou meld gedrags',
    tools: 'print afdruk tekstgr letterg bewaar opslaan',
    top: 'naar_boven terug_naar bovenaa terug boven',
    tags: 'tags trefwoo onderwe',
    time: 'leestij bijgewe gepubli geplaat laatst minuten_lezen min_lezen',
    cookie: 'cookies cookie toestem accepte weiger',
    disclosure: 'commiss affilia',
    script: 'browser javascr laden. schakel onderst geladen',
  },
  weak: 'artikel verhaal bericht nieuws onderwe dagelij ochtend belangr ontvang gratis link e-mail stem automat gegener minuten faceboo instagr whatsap gebruik voorkeu via neem alleen velden',
  call: 'je jouw wij ons onze dit lees luister volg schrijf meld deel reageer downloa neem ontvang word steun bekijk heb_je',
  small: 'voor naar over wordt niet zijn onze alle maar aan elke',
  not: 'zei zegt volgens hij zij vertelde hun haar',
  by: 'door',
  compound: true,
};
