import type { LanguageRules } from '../phrases.ts';
import { nb as speech } from '../quotes/speech/nb.ts';

export const nb: LanguageRules = {
  speech,
  kinds: {
    audio: 'lydversjon lytt. hør. opplest lytt_til opplesn stemme uttale lyd hør_saken',
    share: 'del. kopier del_på kopier_lenke send_til',
    comments: 'komment debatt legg_igjen publisert. hva_synes_du stem_her bli_den_første ingen_kommentarer',
    related:
      'les_også les_mer relater anbefal mest_lest se_også les_videre flere_nyheter flere_saker andre_leser siste_nytt mer_om fikk_du_med fatt_med_deg',
    newsletter: 'nyhetsb meld_deg innboks abonner viktigste_nyheter glipp_av',
    paywall:
      'abonnen abonnem logg_inn lese_videre kun_for for_abonn bli_abonn kjøp_tilgang prøv_gratis støtt_oss',
    app: 'appen last_ned appen_vår app_store',
    ad: 'annonse reklame sponset annonsø fortsetter_under betalt_innhold',
    video: 'se_video spill_av video. se_med',
    follow: 'følg_oss foretrukket_kilde foretrukne_kilder',
    tips: 'tips_oss har_du_et_tips har_du_tips kontakt_oss kontakt_red',
    legal: 'rettigh opphavs forbehold copyright',
    policy: 'feil. fant_du_en_feil feil_i oppsummering var_artikkelen_nyttig likte_du_art',
    tools: 'skriv_ut lagre lagre_art tekststørr',
    top: 'til_toppen tilbake_til',
    time: 'lesetid oppdate publise publisert',
    cookie: 'informa samtykk godta cookies ditt_personvern bryr_oss',
    bio: 'er_journalist er_reporter redaktør skribent foto_av om_forfatt',
    tags: 'emner stikkord tagger',
    disclosure: 'affiliate annonselenk provisjon',
    script: 'nettleser javascript lastes støtter slått_på slått_av',
  },
  weak: 'reservert obligatoriske felt merket artikke saken nyheter hver morgen gratis lenke faceboo instagr minutte skriv legg_igjen vårt artikler les lese leser tekst side siden saker nyhetene viktigste dag klikk her. e-post adresse konto passord måned tilbud tilgang eksklusiv digital lesere stemme kunstig syntetisk automatisk intelligens laget teknologi feil. innhold inneholde min. foto bilde mer. flere også under. etter. videre fortsett send. bli. publisert allerede først siste app. tillate se. vise vises bruke opplevelse forbedre innstillinger vilkår personvern tredjepart ekstern enhet skjerm knapp trykk kjøp kjøper får produkter hjelp redaksjonen kontakt emne tips. kvalitetssikret gjennomgått journalist data. dataene ansvarlig tilpasse tjenestene stem.',
  call: 'oss vårt vi les lytt del følg meld last logg skriv tips legg du din ditt dine vår våre denne dette klikk støtt hjelp kjøp få. godta vil_du har_du fant_du kontakt send. prøv se. lagre si_fra disse',
  small:
    'alle også at. skal må. på. for_å til. fra. som. når. være over eller mellom uten ikke. kan. kunne vil. har. blir',
  not: 'han sa. sier fortalte forteller hun ifølge tidligere_versjon rettelse. er_oppdatert_med råder advarer mener',
  by: 'av',
  compound: true,
  notices: {
    nothing: 'siden (?:finnes ikke|ble ikke funnet)',
    entry: 'logg? inn(?: for å .{0,40})?',
  },
  linkNotes: 'åpnes i (?:et )?nytt vindu|ekstern lenke',
  about: 'om $',
};
