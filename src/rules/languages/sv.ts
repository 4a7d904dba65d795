import type { LanguageRules } from '../phrases.ts';

export const sv: LanguageRules = {
  kinds: {
    audio: 'lyssna uppläst upplast talsyntes ljud ljudversion inläst inlast',
    share: 'dela. dela delning skicka kopiera tipsa_en',
    comments: 'komment diskut',
    related:
      'läs_också läs_även läs_mer läs_vidare läs_fler relaterat relaterade rekommend se_också mest_läst mer_om fler_artiklar fler_nyheter mer_från missa_inte också_intress',
    newsletter: 'nyhetsbrev prenumerera inkorg anmäl',
    paywall:
      'prenumerant prenumerera logga_in bli_prenum konto. låst för_prenum plus-innehåll fortsätt_läsa läsa_vidare stöd_oss',
    app: 'app. appen ladda_ner notiser pushnotis',
    ad: 'annons annonser reklam sponsrad betalt_inneh sponsrat',
    video: 'video klipp titta. titta spela_upp helskärm se_klippet tv',
    follow: 'följ_oss följ. följ',
    bio: 'reporter journalist redaktör om_författaren korrespondent skribent',
    tips: 'tipsa_oss tips tipsa har_du_tips',
    legal: 'ensamrätt upphovsrätt copyright användarvillkor rättigheter',
    policy: 'rätta_fel rätta rättelse fel_i publicistiska felaktig rapportera',
    tools: 'skriv_ut textstorlek spara.',
    top: 'till_toppen tillbaka_till upp_till tillbaka start. toppen',
    tags: 'ämnen taggar nyckelord',
    time: 'lästid uppdaterad publicerad uppdaterades publicerades min_läsning senast',
    cookie: 'cookies kakor samtyck godkänn',
    disclosure: 'provision affiliate annonslänkar',
    script: 'webbläsare javascript laddar aktivera stöds',
  },
  weak: 'artikel artiklar artikeln nyhet nyheter nyheterna text. texten läs läsa mer. sida sidan webbplats morgon varje dag. dagligen få få. gratis klicka här. länk mejl mail e-post direkt månad erbjudande exklusiv premium läsare automatisk artificiell intelligens genererad röst syntetisk minuter minut min facebook instagram twitter vänner senaste viktigaste bilder bildspel använder upplevelse inställningar villkor integritetspolicy skriv_en ta_del telefon mobil nyhetsflash hitta ämne den_här för_att bara',
  call: 'du din ditt dina oss vår vårt våra vi den_här här. lyssna läs prenumerera dela följ klicka få ladda logga skriv tipsa anmäl skicka missa har_du',
  small: 'till från efter eller inte denna detta alla också vill att kan',
  not: 'sade säger sa enligt han hon deras berättar hade menar tidigare_version',
  by: 'av',
  compound: true,
};
