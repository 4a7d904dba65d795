import type { LanguageRules } from '../phrases.ts';

export const da: LanguageRules = {
  kinds: {
    audio: 'lyt. lytte hør. oplæst lyd. artiklen_læst',
    share: 'del. del send_til kopier',
    comments: 'komment debat',
    related:
      'læs_også læs_mere relateret relaterede anbefal mest_læste se_også mere_om fortsæt_læs måske_også interess',
    newsletter: 'nyhedsbrev tilmeld indbakke abonner',
    paywall: 'abonnent abonnement log_ind bliv_medlem login læs_videre støt',
    app: 'app. appen download hent',
    ad: 'annonce reklame sponsor',
    video: 'video se_video afspil fuldskærm',
    follow: 'følg_os følg.',
    bio: 'journalist skribent om_forfatteren',
    tips: 'tip_os tips',
    legal: 'rettigheder ophavsret copyright alle_rettigheder forbeholdes',
    policy: 'fejl. fejl ret',
    tools: 'udskriv print skriftstørrelse gem.',
    top: 'til_toppen tilbage_til',
    tags: 'emner',
    time: 'læsetid opdateret offentliggjort publiceret min_læs',
    cookie: 'cookies samtykke accepter',
    script: 'browser javascript indlæser',
  },
  weak: 'artikel artiklen nyhed nyheder læs læse hver morgen gratis klik her. link mail e-mail vores facebook instagram seneste vigtigste minutter min konto kun. skriv siden adgang få. direkte denne for_at',
  call: 'du din dit dine os vores vi denne dette læs lyt del følg tilmeld klik hent log skriv få tip her. se_også',
  small: 'efter eller ikke alle også',
  not: 'sagde siger sige ifølge han hun hans hendes',
  by: 'af',
  compound: true,
};
