import type { LanguageRules } from '../phrases.ts';

export const sv: LanguageRules = {
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
  weak: 'artikla artikel nyheter texten morgon varje få gratis länk mejl direkt röst synteti minuter faceboo instagr twitter viktiga använde uppleve skriv_en ämne den_här för_att',
  call: 'din vår vårt vi den_här lyssna läs prenume dela följ få ladda logga skriv tipsa anmäl skicka missa har_du',
  small: 'till inte alla också att',
  not: 'sade säger enligt han hon berättar',
  by: 'av',
  compound: true,
};
