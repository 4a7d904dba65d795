import type { LanguageRules } from '../phrases.ts';
import { sv as speech } from '../quotes/speech/sv.ts';

export const sv: LanguageRules = {
  speech,
  kinds: {
    audio:
      'lyssna uppläst upplast talsynt ljud ljudver inläst inlast upplasn syntetisk uttal röst lyssna_på talad',
    share: 'dela delning skicka kopiera tipsa_en dela_på skicka_till mejla',
    comments: 'komment diskut lämna_en e-postadress logga_in_för_att rösta_här',
    related:
      'läs_också läs_även läs_mer läs_vidare läs_fler relater rekomme se_också mest_läst mer_om fler_artikla fler_nyheter mer_från missa_inte också_intress mer_om_ämnet senaste_nytt andra_läser läs_nästa toppnyh',
    newsletter: 'nyhetsb prenume inkorg anmäl i_din_inkorg i_din_mejl varje_morgon viktigaste_nyheter',
    paywall:
      'prenume logga_in bli_prenum konto. låst för_prenum plus-innehåll fortsät_läsa läsa_vidare stöd_oss artikeln_är_låst redan_prenumerant lås_upp prova_gratis månaden',
    app: 'app. appen ladda_ner notiser pushnot vår_app hämta_appen',
    ad: 'annons reklam sponsra betalt_inneh fortsätter_under efter_annons i_samarbete',
    video: 'video klipp titta spela_upp helskär se_klippet tv se_även se_video se_klipp spela_video',
    follow: 'följ_oss följ på_instagram föredragen_källa föredragna_käll',
    bio: 'reporte journal redaktö om_författ korresp skriben är_reporter är_journalist mejla.',
    tips: 'tipsa_oss tips tipsa har_du_tips kontakta_redak tipsa_red',
    legal: 'ensamrä upphovs copyrig använda rättigh eftertryck förbjud cc_by',
    policy:
      'rätta_fel rätta rättels fel_i publici felakti rapport hittat_ett_fel sett_ett_fel fel_i_artikeln fel. sammanfattning tyckte_du_om gillade_du_art',
    tools: 'skriv_ut textsto spara. spara_artikel lyssna_senare',
    top: 'till_toppen tillbak_till upp_till tillbak start. toppen tillbaka_upp',
    tags: 'ämnen taggar nyckelo',
    time: 'lästid uppdate publice min_läsning senast publicerad. timmar_sedan',
    cookie: 'cookies kakor samtyck godkänn',
    disclosure: 'provisi affilia annonsl',
    script: 'webbläs javascr laddar aktiver stöds laddas avstängt påslaget',
  },
  weak: 'förbehåll obligatoriska fält märkta artikel artikla nyhet texten läs läsa mer. sida sidan webbpla morgon varje daglige få. gratis klicka länk mejl mail e-post direkt månad erbjuda exklusi premium läsare automat artific intelli generer röst synteti minut faceboo instagr twitter vänner senaste viktiga bilder bildspe använde uppleve inställ villkor integri skriv_en ta_del telefon mobil hitta ämne den_här för_att bara artikeln läser text dag här adress konto lösenord pris kr. tillgång digital syntetisk skapad gjord teknik fel. felaktig förekomma kan. innehåll min. foto bild fler också även under. efter. vidare fortsätt hör. skicka publiceras kommer inte. redan ladda först app. appen tillåta se. visa visas användar förbättra tredje part extern enhet skärm knapp tryck köp köper länkar får ersättning produkter hjälp oss. redaktionen kontakta ämnet hela krona kronor första granskad kontrollera granskas',
  call: 'du din ditt dina oss vår vårt våra vi den_här här. lyssna läs prenume dela följ klicka ladda logga skriv tipsa anmäl skicka missa har_du denna artikeln kommentera bli hör_av hjälp stöd få. godkänn vill_du kontakta hämta prova se. lägg_till',
  small:
    'till från efter eller inte denna detta alla också vill kan att. måste på. för_att med. som. när. varit vara ska. över mellan inom utan innan kunna',
  not: 'sade säger enligt han hon berättar sa. berättade tidigare_version rättelse. har_uppdaterats_med råder varnar menar',
  by: 'av',
  compound: true,
  notices: {
    nothing: 'sidan (?:kunde inte hittas|hittades inte|finns inte)',
    entry: 'logga in(?: för att .{0,40})?',
  },
  linkNotes: 'öppnas i (?:ett )?nytt (?:fönster|flik)|extern länk',
  about: 'om $',
};
