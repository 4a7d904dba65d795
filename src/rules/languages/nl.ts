import type { LanguageRules } from '../phrases.ts';
import { nl as speech } from '../quotes/speech/nl.ts';

export const nl: LanguageRules = {
  speech,
  kinds: {
    audio: 'luister beluist voorlez voorgel audio',
    share: 'deel. delen deel stuur_door kopieer mail_dit',
    comments: 'reageer reacti reactie meeprat discuss jouw_mening plaats_een verplic',
    related:
      'lees_ook lees_meer lees_verder lees_hier meer_over meer_lezen bekijk_ook gerelat aanbevo meest_gelezen ook_interes interes meer_nieuws meer_van verwant zie_ook mis_niet volgend_artikel verder_lez',
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
  weak: 'artikel verhaal bericht nieuws lees lezen meer verder ook. onderwe pagina site website krant dagelij ochtend dag. week belangr ontvang gratis klik hier link mail e-mail email maand aanbied toegang exclusi premium lezers digitaa stem compute automat gegener kunstma intelli technol minuten minuut min faceboo instagr whatsap twitter vriende laatste nieuwst foto fotos gebruik ervarin verbete voorkeu beheer voorwaa privacy via neem plus alleen schrijf geef ontdek blijf hoogte adres velden maak probeer nieuw',
  call: 'je jij jou jouw jullie u uw wij we ons onze dit deze lees luister volg schrijf meld klik deel reageer downloa neem ontvang word steun stuur bekijk hier geef heb_je ben_je',
  small: 'voor naar door over wordt worden niet zijn onze deze alle maar aan zich elke direct',
  not: 'zei zegt volgens hij zij vertelde hun haar',
  by: 'door',
  compound: true,
};
