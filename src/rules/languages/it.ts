import type { LanguageRules } from '../phrases.ts';

export const it: LanguageRules = {
  kinds: {
    audio: 'ascolt audio voce. lettura_automatica',
    share: 'condivid invia_per tweetta copia_link inoltra',
    comments: 'comment discussion lascia_un obbligatori di_la_tua partecipa',
    related:
      'leggi_anche leggi_tutto leggi_di leggi_l leggi_su leggi. leggete vedi_anche potrebbe_interess interessar correlat consigliat approfond continua_a per_saperne piu_letti piu_lette ti_potrebbe potrebbero guarda_anche scopri notizie_corr articoli_corr altri_articoli sullo_stesso stesso_argomento articolo_succ',
    newsletter: 'newsletter iscriv iscrizi casella registrati',
    paywall:
      'abbon riservato_agli accedi. accedi registrati effettua_il sostieni dona. donazione acced prova_grat',
    app: 'app. applicazione scarica notifiche',
    ad: 'pubblicit sponsorizz annuncio contenuto_spons messaggio_pubb inserzion',
    video: 'video guarda schermo_intero riproduc play. diretta',
    follow: 'seguici segui canale_whatsapp',
    bio: 'giornalista redattore corrispondente sull_autore l_autore cronista',
    tips: 'segnalaz segnalac scrivici contattaci hai_una_storia invia',
    legal: 'diritti_riserv riproduzione_riserv riproduzione copyright vietata note_legali',
    policy: 'errore segnala errori linee_guida codice_etico',
    tools: 'stampa. stampa dimension salva. salva carattere ingrand',
    top: 'torna_su torna_all torna inizio_pagina in_alto inizio',
    tags: 'tag. tags argomenti etichette archiviato temi.',
    time: 'tempo_di_lettura min_di_lettura minuti_di aggiorn pubblicat ultima_modif lettura',
    cookie: 'cookie consenso accetta rifiuta',
    disclosure: 'commission affiliaz affiliat link_affil',
    script: 'browser javascript caricament abilita attiva. supporta',
  },
  weak: 'articolo articoli notizia notizie contenuto contenuti anche legg lettur altri altre pagina sito giornale giorno mattina ricev gratis gratuit clicca qui. link email mail posta elettronica account offerta mese ora. subito argomento tema generat intelligenza artificiale automatic sintetica sintesi vocale minuti minuto min facebook instagram twitter whatsapp social amici esperienza miglior utilizz usa. tutte tutti accesso illimit esclusiv premium lettori gia. utente ultimo ultime ultimora galleria foto privacy politica condizioni termini personalizz indirizzo campi rimani resta aggiornato aggiornata smartphone telefono dispositivo inviare canale login pubblico versione potremmo ricevere',
  call: 'tu tuo tua tuoi tue ti vostro vostra voi nostra nostro nostri nostre noi ci questo questa questi ascolta leggi iscriviti scarica condividi seguici clicca abbonati accedi ricevi scrivici segnalaci lascia prova sostieni guarda utilizziamo scopri continua hai vuoi sei qui.',
  small:
    'della dello delle degli alla allo alle agli nella nelle dalla sono come dopo ogni dall dell nell sull',
  not: 'detto disse dice secondo spiegato aggiunto lei lui loro aveva dichiarato racconta rettifica precedente',
  by: 'di',
};
