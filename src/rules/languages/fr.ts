import type { LanguageRules } from '../phrases.ts';

export const fr: LanguageRules = {
  kinds: {
    audio: 'ecout audio lecture_audio voix_de_synth voix_artific lu_par synthese_vocale',
    share: 'partag envoyer_par copier tweeter envoyer_a',
    comments: 'comment reagi reaction avis. obligatoires publiee soyez_le_premier premier_a_rea',
    related:
      'lire_aussi lire_egal a_lire voir_aussi sur_le_meme meme_sujet article_suivant plus_lus en_savoir_plus interesser recommand notre_dossier retrouvez aussi_sur a_decouvrir derniere_minute contenus_lies articles_lies associes. connexes. decouvr interess',
    newsletter: 'newsletter infolettre lettre_d inscri boite_mail desabonn recevez',
    paywall:
      'abonn reserve_aux identifi connectez connexion il_vous_reste acces_illimite soutenez faites_un_don don. dons. essai. lire_la_suite poursuivre continuer_la',
    app: 'application appli. telecharg notifications alertes',
    ad: 'publicit sponsoris contenu_partenaire annonce. pub. publi-redactionnel partenariat suite_apres_la',
    video: 'video regard lecture_en_cours plein_ecran diaporama visionn',
    follow: 'suivez rejoignez nous_suivre likez',
    bio: 'journaliste correspondan redact l_auteur biographie signature',
    tips: 'temoign contactez une_info ecrivez-nous confidenti',
    legal: 'droits_reserves reproduction copyright mentions_legales droits_d interdit',
    policy: 'signal erreur charte corriger_une deontolog faute.',
    tools: 'imprim taille_du agrandir sauvegard favoris enregistrer',
    top: 'haut_de retour_en retour_a',
    tags: 'tags mots-cles thematiques sujets. etiquettes',
    time: 'temps_de_lecture min_de_lecture minutes_de publie mis_a_jour mise_a_jour modifie temps',
    cookie: 'cookies consent accepter refuser traceurs',
    disclosure: 'commission affili liens_spons',
    script: 'navigateur javascript activ charge chargement',
  },
  weak: 'article articles lire lecture lectur suite aussi egalement page site journal actualit infos info. information nouvelles jour quotidien matin tous_les email mail mails courriel gratuit cliqu ici compte offre mois sans_engagement exclusi contenu lien liens sujet theme dossier plus reste version minutes min soyez_le premier premiers ajouter ecrire laisser votre_avis conditions generales utilis donnees politique confidentialite reseaux sociaux facebook twitter instagram amis ami envoy interdite experience ameliorer parametres gerer edition voir galerie photos photo technolog intelligence artificielle genere automati numerique papier redaction equipe chaine direct. disponible app_store smartphone mobile telephone souhait prononc imprecis partenaire partenaires message adresse champs retrouv rien_manquer texte heures jours vocale voix profit achat connect derniers dernieres essentiel',
  call: 'vous votre vos nous notre nos cet cette ce abonnez inscrivez recevez telechargez partagez ecoutez suivez lisez decouvrez retrouvez cliquez reagissez donnez soyez rejoignez connectez connectez-vous soutenez signalez je_m ne_manquez activez veuillez merci continuez consultez tout_accepter',
  small: 'dans pour avec sans tout toute tous toutes plus sont chaque cette afin etre cela peut soyez',
  not: 'elle elles leur leurs declare explique selon avait etait precise affirme raconte rectificatif precedente ajoute.',
  by: 'par',
};
