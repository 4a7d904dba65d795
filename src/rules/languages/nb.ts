import type { LanguageRules } from '../phrases.ts';

export const nb: LanguageRules = {
  kinds: {
    audio: 'lytt. lytt hør. opplest lyd.',
    share: 'del. del kopier send_til',
    comments: 'komment debatt',
    related:
      'les_også les_mer relatert relaterte anbefal mest_lest se_også mer_om les_videre les_flere flere_nyheter',
    newsletter: 'nyhetsbrev meld_deg innboks abonner',
    paywall: 'abonnent abonnement logg_inn lese_videre støtt',
    app: 'app. appen last_ned',
    ad: 'annonse reklame sponset annonsørinnhold',
    video: 'video se_video spill_av',
    follow: 'følg_oss følg.',
    bio: 'journalist forfatter om_forfatteren',
    tips: 'tips tips_oss',
    legal: 'rettigheter opphavsrett copyright',
    policy: 'feil. skrivefeil vær_varsom rapporter',
    tools: 'skriv_ut skriftstørrelse lagre',
    top: 'til_toppen tilbake_til',
    tags: 'emner stikkord',
    time: 'lesetid oppdatert publisert min_les',
    cookie: 'cookies informasjonskapsler samtykke godta',
    script: 'nettleser javascript laster',
  },
  weak: 'artikkel artikkelen sak. saken nyhet nyheter les lese hver morgen gratis klikk her. lenke mail e-post facebook instagram siste viktigste minutter min konto kun. bare skriv legg legg_igjen siden tilgang få. direkte denne vårt vår',
  call: 'du deg din ditt dine oss vår vårt våre vi denne dette les lytt del følg meld klikk last logg skriv få tips her. legg',
  small: 'etter eller ikke alle også',
  not: 'sier sa. sade ifølge han hun hans hennes',
  by: 'av',
  compound: true,
};
