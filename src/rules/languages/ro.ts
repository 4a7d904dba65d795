import type { LanguageRules } from '../phrases.ts';
import { ro as speech } from '../quotes/speech/ro.ts';

export const ro: LanguageRules = {
  speech,
  kinds: {
    audio: 'asculta audio pronunt voce_artif citit_de narat',
    share: 'distrib trimite copiaza copiaza_link trimite_unui',
    comments: 'comenta comente lasa_un adaug_un_com arhivă_comentarii niciun_comentariu fii_primul',
    related:
      'citeste_si citeste_mai vezi_si articol_similar recoman te-ar_putea cele_mai_citite afla_mai articole_sim articole_rec stiri_similare cele_mai_cit ultimele_stiri afla_mai_mult iti_recom partenerii_nostri',
    newsletter: 'in_fiecare_dimineata newslet aboneaz newsletterul aboneaza-te in_inbox',
    paywall: 'aboname autenti conecte sustine doneaz abonat doar_abon devino_abon sprijinul_cititorilor',
    app: 'aplicat descarc',
    ad: 'publici reclama sponsor dupa_publicit articolul_continua continua_dupa',
    video: 'urmares_video vizione video. urmareste_vid vezi_vid',
    follow: 'urmares urmareste-ne pe_facebook te_asteptam comunitatea_de_cititori comunitatea_noastra',
    tips: 'scrie-ne trimite-ne ai_informatii',
    legal: 'toate_drept rezerva drepturile preluarea interzis uzului_personal',
    policy:
      'eroare semnale observat_o_gres greseala vreo_greșeală apasă_ctrl rezumat ti-a_placut_art placut_articol',
    tools: 'tipares printea salveaz pagina_urmatoare',
    top: 'inapoi_sus mergi_sus',
    time: 'timp_de_citire actuali publica timp_de_cit',
    cookie: 'cookies consimt accept cookie-ur date_pers politica_de_conf',
    bio: 'jurnalist reporter autor. redactor editor.',
    tags: 'etichete cuvinte_cheie',
    disclosure: 'afiliat comision',
    script: 'browserul javascript incarca dezactivat activeaza_java',
  },
  weak: 'tine citi departe putem primi raporteaza primeste fiecare dimineata cele importante suporta versiune articol primim stiri zilnic gratuit link email faceboo instagr minute doar lasa nostru site text stire pagina site-ul citeste citit asculta vezi clic aici adresa cont parola luna oferta acces exclusiv digital voce artificiala inteligenta automat generat creat tehnologie greseli greseala poate disponibil foto video mai_mult si. dupa trimite publicata obligatorii folosim foloseste experienta imbunatati setari termeni confidentialitate terti dispozitiv ecran buton cumpara produse redactie subiect informatii facut adauga selecteaz text. verificat placut ajutorul inteligentei artificial moderate acord functioneaza publicati destinat informarii website',
  call: 'te nostru ne acest aboneaz asculta citeste vezi distrib descarc urmares lasa scrie tu ta tau tale noi noastra noastre aceasta aboneaza-te semnaleaza conecteaza-te ai. folosim trimite devino',
  small: 'pentru prin este. care mai. doar. fost fi. va. unei unui sunt inainte fara. vedea ului',
  by: 'de',
  not: 'spus declarat potrivit versiune_anterioara corectat ea. el.',
  notices: {
    nothing: 'pagina nu (?:a fost găsită|există)',
  },
  about: 'despre $',
};
