import type { LanguageRules } from '../phrases.ts';
import { da as speech } from '../quotes/speech/da.ts';

export const da: LanguageRules = {
  speech,
  kinds: {
    audio: 'lydversion lyt. hør. lyt_til oplæs stemme udtal lyd',
    share: 'del. kopier del_på kopier_link send_til',
    comments: 'komment debat skriv_en_kom offentliggø stem_her vær_den_første ingen_kommentarer',
    related:
      'læs_også læs_mere relater anbefal se_også mere_om_emnet læs_videre flere_artik mest_læst seneste_nyt andre_læser fik_du_med har_du_læst_denne',
    newsletter: 'nyhedsb tilmeld indbakk abonner tilmeld_dig dagens_vigtigste glip_af',
    paywall:
      'abonnen abonnem log_ind bliv_medlem læs_videre kun_for læs_videre_med køb_adgang prøv_gratis støt_os',
    app: 'app. appen downloa hent vores_app hent_app app_store',
    ad: 'annonce reklame sponsor fortsætter_under betalt',
    video: 'se_video afspil video. se_med',
    follow: 'følg_os foretrukken_kilde',
    tips: 'tip_os har_du_et_tip skriv_til_os kontakt_red',
    legal: 'ophavsr alle_rettigh forbeho rettighed copyright',
    policy: 'fejl. fundet_en_fejl fejl_i opsummering resumé_er var_artiklen_nyttig kunne_du_lide_artik',
    tools: 'udskriv gem. gem_artik skriftstø',
    top: 'til_toppen tilbage_til',
    time: 'læsetid opdater offentl publice udgivet',
    cookie: 'cookies samtykk accepte accepter',
    bio: 'er_journalist er_reporter redaktø skribent foto_af om_forfatt',
    tags: 'emner tags nøgleord',
    disclosure: 'affiliate reklamel provision',
    script: 'browser javascript indlæs understøt slået_til slået_fra',
  },
  weak: 'krævede felter markeret modtage rapporter artikle nyheder hver morgen gratis link vores faceboo instagr minutte kun. skriv artikel læs læse læser tekst side siden nyt vigtigste dag klik her. mail e-mail adresse konto måned tilbud adgang eksklusiv digital læsere stemme kunstig syntetisk automatisk intelligens lavet skabt teknologi fejl. udtale. indhold indeholder min. foto billede mere. flere også under. efter. videre fortsæt send. blive offentliggjort allerede hent først seneste app. tillade se. vise vises bruge oplevelse forbedre indstillinger vilkår privatliv tredjepart ekstern enhed skærm knap tryk køb køber links får produkter hjælp redaktionen kontakt emne emnet tip. kvalitetssikret gennemgået journalist gennemses gennemset glip',
  call: 'din os vores vi læs lyt del følg tilmeld hent log skriv tip se_også du dit dine denne dette klik støt hjælp køb få. accepter vil_du har_du kontakt send. prøv se. gem disse',
  small:
    'alle også at. skal på. for_at til. fra. som. når. være over eller mellem uden ikke. kan. kunne vil. har. går endnu',
  not: 'han sagde siger fortalte fortæller hun ifølge tidligere_version rettelse. er_opdateret_med råder advarer mener',
  by: 'af',
  compound: true,
  notices: {
    nothing: 'siden (?:blev ikke fundet|findes ikke)',
    entry: 'logg? ind(?: for at .{0,40})?',
  },
  linkNotes: 'åbner i (?:et )?nyt (?:vindue|faneblad)|eksternt link',
  about: 'om $',
};
