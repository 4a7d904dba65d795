import type { LanguageRules } from '../phrases.ts';
import { sv as speech } from '../quotes/speech/sv.ts';

export const sv: LanguageRules = {
  speech,
  kinds: {
    audio: 'lyssna uppläst upplast talsynt ljud ljudver inläst inlast',
    share: 'dela. dela delning skicka kopiera tipsa_en',
    comments: 'komment diskut',
    related:
      'läs_också läs_även läs_mer läs_vidare läs_fler relater rekomme se_också mest_läst mer_om fler_artikla fler_nyheter mer_från missa_inte också_intress',
    newsletter: 'nyhetsb prenume inkorg anmäl',
    paywall:
      'prenume logga_in bli_prenum konto. låst för_prenum plus-innehåll fortsät_läsa läsa_vidare stöd_oss',
    app: 'app. appen ladda_ner notiser pushnot',
    ad: 'annons annonse reklam sponsra betalt_inneh',
    video: 'video klipp titta. titta spela_upp helskär se_klippet tv',
    follow: 'följ_oss följ. följ',
    bio: 'reporte journal redaktö om_författ korresp skriben',
    tips: 'tipsa_oss tips tipsa har_du_tips',
    legal: 'ensamrä upphovs copyrig använda rättigh',
    policy: 'rätta_fel rätta rättels fel_i publici felakti rapport',
    tools: 'skriv_ut textsto spara.',
    top: 'till_toppen tillbak_till upp_till tillbak start. toppen',
    tags: 'ämnen taggar nyckelo',
    time: 'lästid uppdate publice min_läsning senast',
    cookie: 'cookies kakor samtyck godkänn',
    disclosure: 'provisi affilia annonsl',
    script: 'webbläs javascr laddar aktiver stöds',
  },
  weak: 'artikel artikla nyhet nyheter text. texten läs läsa mer. sida sidan webbpla morgon varje dag. daglige få få. gratis klicka här. länk mejl mail e-post direkt månad erbjuda exklusi premium läsare automat artific intelli generer röst synteti minuter minut min faceboo instagr twitter vänner senaste viktiga bilder bildspe använde uppleve inställ villkor integri skriv_en ta_del telefon mobil nyhetsf hitta ämne den_här för_att bara',
  call: 'du din ditt dina oss vår vårt våra vi den_här här. lyssna läs prenume dela följ klicka få ladda logga skriv tipsa anmäl skicka missa har_du',
  small: 'till från efter eller inte denna detta alla också vill att kan',
  not: 'sade säger enligt han hon berättar',
  by: 'av',
  compound: true,
};
