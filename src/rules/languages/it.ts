import type { LanguageRules } from '../phrases.ts';
import { it as speech } from '../quotes/speech/it.ts';

export const it: LanguageRules = {
  speech,
  kinds: {
    audio: 'ascolt audio voce. lettura_automat',
    share: 'condivi invia_per tweetta copia_link inoltra',
    comments: 'comment discuss lascia_un obbliga di_la_tua parteci',
    related:
      'leggi_anche leggi_tutto leggi_di leggi_l leggi_su leggi. leggete vedi_anche potrebb_interes interes correla consigl approfo continu_a per_saperne piu_letti piu_lette ti_potrebb potrebb guarda_anche scopri notizie_corr articol_corr altri_articol sullo_stesso stesso_argomen articol_succ',
    newsletter: 'newslet iscriv iscrizi casella registr',
    paywall: 'abbon riserva_agli accedi. accedi registr effettu_il sostien dona. donazio acced prova_grat',
    app: 'app. applica scarica notific',
    ad: 'pubblic sponsor annunci contenu_spons messagg_pubb inserzi',
    video: 'video guarda schermo_intero riprodu play. diretta',
    follow: 'seguici segui canale_whatsap',
    bio: 'giornal redatto corrisp sull_autore l_autore cronist',
    tips: 'segnala scrivic contatt hai_una_storia invia',
    legal: 'diritti_riserv riprodu_riserv riprodu copyrig vietata note_legali',
    policy: 'errore segnala errori linee_guida codice_etico',
    tools: 'stampa. stampa dimensi salva. salva caratte ingrand',
    top: 'torna_su torna_all torna inizio_pagina in_alto inizio',
    tags: 'tag. tags argomen etichet archivi temi.',
    time: 'tempo_di_lettura min_di_lettura minuti_di aggiorn pubblic ultima_modif lettura',
    cookie: 'cookie consens accetta rifiuta',
    disclosure: 'commiss affilia link_affil',
    script: 'browser javascr caricam abilita attiva. support',
  },
  weak: 'articol notizia notizie contenu anche legg lettur altri altre pagina sito giornal giorno mattina ricev gratis gratuit clicca qui. link email mail posta elettro account offerta mese ora. subito argomen tema generat intelli artific automat sinteti sintesi vocale minuti minuto min faceboo instagr twitter whatsap social amici esperie miglior utilizz usa. tutte tutti accesso illimit esclusi premium lettori gia. utente ultimo ultime ultimor galleri foto privacy politic condizi termini persona indiriz campi rimani resta aggiorn smartph telefon disposi inviare canale login pubblic version potremm ricever',
  call: 'tu tuo tua tuoi tue ti vostro vostra voi nostra nostro nostri nostre noi ci questo questa questi ascolta leggi iscrivi scarica condivi seguici clicca abbonat accedi ricevi scrivic segnala lascia prova sostien guarda utilizz scopri continu hai vuoi sei qui.',
  small:
    'della dello delle degli alla allo alle agli nella nelle dalla sono come dopo ogni dall dell nell sull',
  not: 'detto dice secondo spiegato aggiunto lei lui aveva',
  by: 'di',
};
