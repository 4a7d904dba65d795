import type { LanguageRules } from '../phrases.ts';
import { it as speech } from '../quotes/speech/it.ts';

export const it: LanguageRules = {
  speech,
  kinds: {
    audio:
      'ascolt audio voce. lettura_automat pronunc generato_con_voce voce_artif vocale lettura_vocale sintesi_vocale',
    share: 'condivi invia_per tweetta copia_link inoltra inviare_a amico',
    comments:
      'comment discuss lascia_un obbliga di_la_tua parteci moderat rispondi vota_qui commenta_per_primo nessun_commento la_tua_opinione cosa_ne_pensi',
    related:
      'leggi_anche leggi_tutto leggi_di leggi_l leggi_su leggi. leggete vedi_anche potrebb_interes interes correla consigl approfo continu_a per_saperne ti_potrebb potrebb guarda_anche scopri notizie_corr articol_corr altri_articol sullo_stesso stesso_argomen articol_succ articoli_correl ultime_notizie altre_notizie piu_lett da_leggere ne_parliamo notizie_su tutti_gli_articoli vai_a_tutte nostri_partner',
    newsletter: 'newslet iscriv iscrizi casella registr tua_email resta_aggiorn ogni_mattina rassegna ',
    paywall:
      'abbon riserva_agli registr effettu_il sostien dona. donazio acced prova_grat contenuto_riserv offerta. gia_abbon per_gli_abbon quello_che_facciamo grazie_ai_lettori',
    app: 'app. applica scarica notific nostra_app scarica_la app_store',
    ad: 'pubblic sponsor annunci contenu_spons messagg_pubb inserzi prosegue_dopo continua_dopo dopo_la_pubb pubbliredaz',
    video: 'video guarda schermo_intero riprodu play. diretta visto_dal nel_video guarda_il',
    follow: 'segui canale_whatsap nostro_canale nostri_social unisciti fonti_preferite fonte_preferita',
    bio: 'giornal redatto corrisp sull_autore l_autore cronist e_giornalista scrivile scrivigli articoli_di foto_di testo_di',
    tips: 'segnala scrivic contatt hai_una_storia invia segnalazi hai_una scrivi_alla raccontaci',
    legal:
      'diritti_riserv riprodu_riserv riprodu copyrig vietata note_legali riproduzione copyright licenza vietato protetto_da_copyright vietata_la_diffusione',
    policy:
      'errore segnala errori linee_guida codice_etico correzion refuso imprecis riassunto sintesi_generat ti_e_piaciuto ti_e_stato_utile stato_utile',
    tools: 'stampa dimensi salva caratte ingrand in_pdf leggi_dopo pagina_successiva',
    top: 'torna_su torna_all torna inizio_pagina in_alto inizio',
    tags: 'tag. tags argomen etichet archivi temi. parole_chiave',
    time: 'tempo_di_lettura min_di_lettura minuti_di aggiorn pubblic ultima_modif lettura',
    cookie: 'cookie consens accetta rifiuta cookie_di dati_personali informativa',
    disclosure: 'commiss affilia link_affil acquist',
    script: 'browser javascr caricam abilita attiva. support tag_video caricamento_in aggiorna_la',
  },
  weak: 'articol notizia notizie contenu anche legg lettur altri altre pagina sito giornal giorno mattina ricev gratis gratuit clicca qui. link email mail posta elettro account offerta mese ora. subito argomen tema generat intelli artific automat sinteti sintesi vocale minuti minuto min faceboo instagr twitter whatsap social amici esperie miglior utilizz usa. tutte tutti accesso illimit esclusi lettori gia. utente galleri foto privacy politic condizi termini persona indiriz campi rimani resta aggiorn smartph telefon disposi inviare canale login pubblic version potremm possono esserci contenere errori prosegue continua creato realizzat vedere visualizzare marketing consenso accettare mostrare lettore redazione segnalazione cronaca salva importanti casella ultim ore. mensile annulla quando qualità sempre sostegno informazione libera indipendente bloccato terze parti servizio esterno schermo pulsante premi clicca_qui video. disponibile non_disponibile inviaci news. corriere giornale quotidiano ia. revisionat verificat rivist euro bastan pubblicazione editore',
  call: 'tu tuo tua tuoi tue ti vostro vostra voi nostra nostro nostri nostre noi ci questo questa questi ascolta leggi iscrivi scarica condivi seguici clicca abbonat accedi ricevi scrivic segnala lascia prova sostien guarda utilizz scopri continu hai vuoi sei qui. aiutaci attiva accetta unisciti raccontaci seguici_su clicca_qui questo_articolo questa_notizia vuoi_ricevere puoi hai_trovato abbonati_a ti_potrebbe segui ti_piace aggiungi facci_sapere',
  small:
    'degli alla allo alle agli sono come dopo ogni dall dell nell sull essere quando sempre tutte. questa. possono ancora prima. siamo liberi conta senza',
  not: 'detto dice secondo spiegato aggiunto lei lui aveva versione_precedente e_stato_aggiornato_con corretto. ha_detto dichiarato spiega racconta consiglia_la consiglia_il avverte',
  by: 'di',
  notices: {
    nothing: 'pagina non (?:trovata|disponibile)|la pagina non esiste',
    entry:
      'contenuto riservato agli abbonati|(?:accedi|registrati|abbonati)(?: per (?:continuare|leggere)\\b.{0,40})?|per continuare a leggere[,،]? .{3,40}',
  },
  linkNotes: '(?:si )?apre in una nuova (?:finestra|scheda)|link esterno',
  about: 'informazioni su $|chi è $',
};
