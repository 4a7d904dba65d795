import type { LanguageRules } from '../phrases.ts';

export const ro: LanguageRules = {
  kinds: {
    audio: 'asculta audio pronunt voce_artif citit_de narat',
    share: 'distrib trimite copiaza distribuie copiaza_link trimite_unui',
    comments: 'comenta comente comentariu lasa_un adaug_un_com',
    related:
      'citeste_si citeste_mai vezi_si articol_similar recoman te-ar_putea cele_mai_citite afla_mai articole_sim articole_rec stiri_similare cele_mai_cit ultimele_stiri afla_mai_mult iti_recom',
    newsletter: 'newslet aboneaz newsletterul aboneaza-te in_inbox',
    paywall:
      'abonati aboname autenti conecte sustine doneaz abonat abonatilor autentifica doar_abon devino_abon',
    app: 'aplicat descarc aplicatia descarca',
    ad: 'publici reclama sponsor dupa_publicit articolul_continua continua_dupa',
    video: 'urmares_video vizione video. urmareste_vid vezi_vid',
    follow: 'urmares urmareste-ne pe_facebook',
    tips: 'scrie-ne trimite-ne ai_informatii',
    legal: 'toate_drept rezerva drepturile rezervate preluarea interzis',
    policy: 'eroare semnale observat_o_gres greseala semnaleaza',
    tools: 'tipares printea salveaz tipareste salveaza printeaza',
    top: 'inapoi_sus mergi_sus',
    time: 'timp_de_citire actuali publica actualizat publicat timp_de_cit',
    cookie: 'cookies consimt accept cookie-ur date_pers politica_de_conf',
    bio: 'jurnalist reporter autor. redactor',
    tags: 'etichete cuvinte_cheie',
    disclosure: 'afiliat comision',
    script: 'browserul javascript incarca',
  },
  weak: 'linkuri articol primim articol stiri zilnic gratuit link email faceboo instagr minute doar lasa nostru site articolul articole textul text stirile stire pagina site-ul citeste citit asculta vezi clic aici linkul adresa cont parola luna oferta acces exclusiv digital cititori voce artificiala inteligenta automat generat creat tehnologie greseli greseala contine poate disponibil continut foto video mai_mult si. dupa continua trimite publicata obligatorii folosim foloseste experienta imbunatati setari termeni confidentialitate terti dispozitiv ecran buton cumpara produse redactie contact subiect informatii facut adauga',
  call: 'te nostru ne acest aboneaz asculta citeste vezi distrib descarc urmares lasa scrie tu ta tau tale noi noastra noastre aceasta acestui aboneaza-te distribuie descarca urmareste semnaleaza conecteaza-te ai. folosim trimite devino',
  small: 'pentru prin mai este. care mai. doar. fost fi. va. unei unui sunt',
  by: 'de',
  not: 'spus declarat potrivit versiune_anterioara corectat ea. el.',
};
