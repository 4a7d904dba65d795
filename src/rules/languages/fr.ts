import type { LanguageRules } from '../phrases.ts';
import { fr as speech } from '../quotes/speech/fr.ts';

export const fr: LanguageRules = {
  speech,
  kinds: {
    audio:
      'ecout audio lecture_audio voix_de_synth voix_artific lu_par synthes_vocale narration narre lecteur_audio intelligence_artif version_audio vocalis podcast a_ecouter oral',
    share: 'partag envoyer_par copier tweeter envoyer_a envoyer_cet envoyer_l transme reseaux_soc diffus',
    comments:
      'comment reagi reactio avis. obligat publiee soyez_le_premier premier_a_rea moderat moder. votre_opinion debat participez discuss propos moderes avis connectez-vous_pour_l commentaires_sont',
    related:
      'lire_aussi lire_egal a_lire voir_aussi sur_le_meme meme_sujet article_suivant plus_lus en_savoir_plus interes recomma notre_dossier retrouv aussi_sur a_decouvr dernier_minute contenu_lies article_lies associes. connexes. decouvr plus_loin aller_plus voir_plus plus_d_articles autres_articles ailleurs_sur dans_la_meme a_ne_pas_manquer vous_aimerez populair tendanc nos_autres tout_savoir notre_article a_voir pour_aller_plus_loin',
    newsletter:
      'newslet infolet lettre_d inscri boite_mail desabon recevez votre_boite boite_mel quotidienne chaque_matin alerte_mail s_inscr lettre_info',
    paywall:
      'abonn reserve_aux identif connect connexi il_vous_reste acces_illimit soutene faites_un_don don. dons. essai. lire_la_suite poursui continu_la offre. offres engagem debloq mois. lecteurs soutien_de votre_soutien profite essai_gratuit independ illimit euros sans_publicite deja_inscr numerique',
    app: 'applica appli. telecha notific alertes smartph google_play app_store',
    ad: 'publici sponsor contenu_partena annonce. pub. publi-redactionnel partena suite_apres_la promotion passer_la_publicite',
    video:
      'video regard lecture_en_cours plein_ecran diapora visionn images_de lecteur_video player. la_video en_direct replay',
    follow:
      'suivez rejoign nous_suivre likez communaut chaine_whatsap notre_page compte_instag sources_preferees source_preferee',
    bio: 'journal corresp redact l_auteur biograp signatu est_journaliste reporter auteur_de ses_articles plus_d_articles_de photograph_de propos_recueil avec_afp',
    tips: 'temoign contact une_info ecrivez-nous confide ecrire_a informatio_a temoin. alerter',
    legal:
      'droits_reserve reprodu copyrig mention_legales droits_d interdi republie licence publie_sous droit_d_auteur protege_par_le accord_de_l_edit',
    policy:
      'signal erreur charte corrige_une deontol coquille faute corrig verif ce_resume resume_genere vous_a-t-il_ete_utile',
    tools: 'imprim taille_du sauvega favoris enregis pdf agrand police_d mode_sombre lire_plus_tard',
    top: 'haut_de retour_en retour_a remonter haut.',
    tags: 'tags mots-cles themati sujets. etiquet classe_dans rubriq',
    time: 'temps_de_lecture min_de_lecture minutes_de publie mis_a_jour mise_a_jour modifie temps',
    cookie:
      'cookies consent accepte refuser traceur vie_privee donnees_pers bloque parametr pour_pouvoir_le_visualiser accepter_l_usage opéré_par',
    disclosure: 'commiss affili liens_spons',
    script: 'navigat javascr activ charge affich indisponib rechargez',
  },
  weak: 'contient pouvons percevoir article lire lectur suite aussi egaleme page site actuali infos info. informa nouvell jour quotidi matin tous_les email mail courrie gratuit cliqu ici compte offre mois sans_engagem exclusi contenu lien sujet theme dossier plus reste version minutes min soyez_le premier ecrire laisser votre_avis conditi general utilis donnees politiq confide reseaux sociaux faceboo twitter instagr amis ami envoy interdi experie amelior paramet gerer edition voir galerie photo technol intelli artific genere automat numeriq papier redacti equipe chaine direct. disponi app_store smartph mobile telepho souhait prononc impreci partena message adresse retrouv rien_manquer texte heures vocale voix profit achat connect dernier essenti ajout cet_article ecoute entendr carte realise aide. erreur possibl pouvez bouton mot_de_passe identifi champ indiques obligat marques ferme ouvert suivre temps reel recevoir lecteu produits achetez selectio independam afficher affichage autoris parti externe fourni youtube plateform notre. sommes. navigation continuer poursuiv service meilleur accord acceptez refusez bloque desactiv video. videos images ecrivez numero hebdomad lettre. lettres appareil regler aujourd_hui essaye propos injurieux respect moderes donner ia. relu verifie publication autorisation editeur',
  call: 'vous votre vos nous notre nos cet cette ce abonnez inscriv recevez telecha partage ecoutez suivez lisez decouvr retrouv cliquez reagiss donnez soyez rejoign connect connectez-vous soutene signale je_m ne_manquez activez veuille merci continu consult tout_accepte ecrivez abonnez-vous profitez envoyez contactez avez-vous vous_avez aidez regardez voir. essayez ajoutez',
  small:
    'dans pour avec sans tout tous plus sont chaque cette afin etre cela peut soyez avoir etes avez. pour_lui votre. leur. leurs sera ete. lors faire peuvent tres avant. meme. soumise',
  not: 'elle declare explique selon avait precise affirme raconte rectificatif precedente ajoute. complete. ete_corrig ete_modif ete_complet precedente_version a_declare a_affirme a_dit il_a dit-il conseille estime dit. avertit',
  by: 'par',
  notices: {
    nothing:
      "(?:(?:la|cette) )?page (?:est |demandée (?:est )?)?(?:introuvable|non trouvée|inexistante|n[’']existe (?:pas|plus))|accès (?:refusé|interdit)",
    entry:
      '(?:(?:cet article|la suite de cet article|ce contenu) est )?réservée? (?:à nos|aux) abonnés|(?:connexion|se connecter|connectez-vous|identifiez-vous|inscrivez-vous|abonnez-vous)(?: pour (?:lire|continuer|poursuivre)\\b.{0,50})?|pour lire la suite[,،]? .{3,40}',
  },
  linkNotes:
    "(?:s[’']|lien )?ouvre (?:dans )?une? (?:nouvelle fenêtre|nouvel onglet)|nouvelle fenêtre|nouvel onglet|lien externe",
  about: "à propos de $|à propos d'$",
};
