import type { LanguageRules } from '../phrases.ts';
import { nl as speech } from '../quotes/speech/nl.ts';

export const nl: LanguageRules = {
  speech,
  kinds: {
    audio: 'luister beluist voorlez voorgel audio uitspraak computerst stem. geluidsfr voorleesf',
    share: 'delen deel stuur_door kopieer mail_dit deel_via mailen. delen_via tip_een stuur_dit',
    comments:
      'laat_een_reactie reageer reacti meeprat discuss jouw_mening plaats_een verplic om_te_reageren huisregels praat_mee stem_hier worden_gemodereerd vooraf_gemodereerd wees_de_eerste geen_reacties wat_je_vindt',
    related:
      'lees_ook lees_meer lees_verder lees_hier meer_over meer_lezen bekijk_ook gerelat aanbevo meest_gelezen ook_interes interes meer_nieuws meer_van verwant zie_ook mis_niet volgend_artikel verder_lez bekijk_meer ander_nieuws andere_artik dit_vind_je aanraders populair net_binnen verhalen van_onze_partners',
    newsletter:
      'nieuwsb schrijf_je inschri aanmeld inbox mailbox abonnee in_je_inbox elke_ochtend mailinglist dagelijks_in',
    paywall:
      'abonnee abonnem inlog log_in verder_lezen registr steun_ons doneer proefab account onbeper abonnement_vanaf alleen_voor_abon probeer_gratis word_lid steun_de jouw_steun',
    app: 'app. downloa pushber melding onze_app download_de app_store',
    ad: 'adverte gespons sponsor reclame onder_de_advert na_de_advert gaat_verder',
    video: 'video bekijk afspele volledi_scherm speel_af zo_liep bekijk_de kijk.',
    follow: 'volg_ons volg whatsapp-kanaal volg_onze ons_kanaal voorkeursbron',
    bio: 'redacte verslag corresp over_de_auteur journal auteur is_verslag is_redacteur schrijft_over foto_s_van tekst_van mail_haar mail_hem',
    tips: 'tip_ons tips heb_je_een stuur_ons mail_ons nieuwst tip_voor heb_jij tip_de mail_naar weet_jij',
    legal:
      'rechten_voorbeh auteurs copyrig overnam gebruik licentie overgenom niets_uit voorbehou een_versie_van_dit_artikel verscheen_ook_in',
    policy:
      'fout fouten foutje taalfou meld gedrags foutje_gez laat_het_ons fout_gezien klopt_er samenvatting vond_je_dit vind_je_dit',
    tools: 'print afdruk tekstgr letterg bewaar opslaan artikel_bewa printen',
    top: 'naar_boven terug_naar terug boven',
    tags: 'tags trefwoo onderwe',
    time: 'leestij bijgewe gepubli geplaat laatst minuten_lezen min_lezen',
    cookie: 'cookies cookie toestem accepte weiger cookies_hebt privacyin inhoud_niet',
    disclosure: 'commiss affilia affiliate-l',
    script: 'browser javascr laden. schakel onderst geladen niet_geladen',
  },
  weak: 'achter abonnee artikel verhaal bericht lees lezen meer verder ook. onderwe pagina site website krant dagelij ochtend dag. week belangr ontvang gratis klik hier link mail e-mail email maand aanbied toegang exclusi premium lezers digitaa stem compute automat gegener kunstma intelli technol minuten minuut min faceboo instagr whatsap twitter vriende laatste nieuwst foto fotos gebruik ervarin verbete voorkeu beheer voorwaa privacy neem plus alleen schrijf geef ontdek blijf hoogte adres velden maak probeer nieuw inhoud ziet zien reageren tekst gezien weten update. bekeken mogelijk fouten euro. proberen opzegbaar abonneren account wachtwoord redactie verslaggever stuur aankopen winkel verdienen via. producten externe derden laden tonen weergeven accepteer instellen toestaan apparaat scherm knop druk beschikbaar bewaren printen journalistiek steunen onafhank gecontrole nagekeken gemaakt nuttig vooraf',
  call: 'je jij jou jouw jullie u uw wij we ons onze dit deze lees luister volg schrijf meld klik deel reageer downloa neem ontvang word steun stuur bekijk hier geef heb_je ben_je laat_het_ons heb_jij wil_je kun_je je_browser je_ziet schrijf_je geef_je steun_ons help_ons dit_artikel log_in accepteer bekijk_de praat word_lid laat_ons_weten',
  small:
    'voor naar door over wordt worden niet zijn onze deze alle maar aan zich elke direct geen onder_de moet kunt hebt kun. wil. weer bent geeft er_een telt',
  not: 'zei zegt volgens hij zij vertelde hun haar eerdere_versie is_aangepast gecorrigeerd is_aangevuld vertelt raadt waarschuwt adviseert meent',
  by: 'door',
  compound: true,
  notices: {
    nothing: 'pagina niet gevonden',
    entry: '(?:inloggen|log in|registreren)(?: om (?:verder|door) te lezen)?',
  },
  linkNotes: 'opent in (?:een )?nieuw (?:venster|tabblad)|externe link',
  about: 'over $',
};
