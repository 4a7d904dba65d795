import type { LanguageRules } from '../phrases.ts';
import { fr as speech } from '../quotes/speech/fr.ts';

export const fr: LanguageRules = {
  speech,
  kinds: {
    audio: 'ecout audio lecture_audio voix_de_synth voix_artific lu_par synthes_vocale',
    share: 'partag envoyer_par copier tweeter envoyer_a',
    comments: 'comment reagi reactio avis. obligat publiee soyez_le_premier premier_a_rea',
    related:
      'lire_aussi lire_egal a_lire voir_aussi sur_le_meme meme_sujet article_suivant plus_lus en_savoir_plus interes recomma notre_dossier retrouv aussi_sur a_decouvr dernier_minute contenu_lies article_lies associes. connexes. decouvr pour_aller_plus plus_loin aller_plus',
    newsletter: 'newslet infolet lettre_d inscri boite_mail desabon recevez',
    paywall:
      'abonn reserve_aux identif connect connexi il_vous_reste acces_illimit soutene faites_un_don don. dons. essai. lire_la_suite poursui continu_la',
    app: 'applica appli. telecha notific alertes',
    ad: 'publici sponsor contenu_partena annonce. pub. publi-redactionnel partena suite_apres_la',
    video: 'video regard lecture_en_cours plein_ecran diapora visionn',
    follow: 'suivez rejoign nous_suivre likez',
    bio: 'journal corresp redact l_auteur biograp signatu',
    tips: 'temoign contact une_info ecrivez-nous confide',
    legal: 'droits_reserve reprodu copyrig mention_legales droits_d interdi',
    policy: 'signal erreur charte corrige_une deontol faute.',
    tools: 'imprim taille_du agrandi sauvega favoris enregis',
    top: 'haut_de retour_en retour_a',
    tags: 'tags mots-cles themati sujets. etiquet',
    time: 'temps_de_lecture min_de_lecture minutes_de publie mis_a_jour mise_a_jour modifie temps',
    cookie: 'cookies consent accepte refuser traceur',
    disclosure: 'commiss affili liens_spons',
    script: 'navigat javascr activ charge chargem',
  },
  weak: 'article lire lecture lectur suite aussi egaleme page site journal actuali infos info. informa nouvell jour quotidi matin tous_les email mail mails courrie gratuit cliqu ici compte offre mois sans_engagem exclusi contenu lien liens sujet theme dossier plus reste version minutes min soyez_le premier ajouter ecrire laisser votre_avis conditi general utilis donnees politiq confide reseaux sociaux faceboo twitter instagr amis ami envoy interdi experie amelior paramet gerer edition voir galerie photos photo technol intelli artific genere automat numeriq papier redacti equipe chaine direct. disponi app_store smartph mobile telepho souhait prononc impreci partena message adresse champs retrouv rien_manquer texte heures jours vocale voix profit achat connect dernier essenti',
  call: 'vous votre vos nous notre nos cet cette ce abonnez inscriv recevez telecha partage ecoutez suivez lisez decouvr retrouv cliquez reagiss donnez soyez rejoign connect connectez-vous soutene signale je_m ne_manquez activez veuille merci continu consult tout_accepte',
  small: 'dans pour avec sans tout toute tous toutes plus sont chaque cette afin etre cela peut soyez',
  not: 'elle declare explique selon avait precise affirme raconte rectificatif precedente ajoute.',
  by: 'par',
};
