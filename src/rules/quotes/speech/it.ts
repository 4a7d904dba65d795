import type { SpeechRules } from '../speech-rules.ts';
import { TURNED } from '../turned.ts';

export const it: SpeechRules = {
  words: {
    cues: 'ha detto|disse|dice|dicono|detto|dichiarato|ha dichiarato|dichiara|afferm(?:a|ato|ò)|spieg(?:a|ato|ò)|aggiun(?:ge|to|se)|sottoline(?:a|ato)|ricord(?:a|ato)|racconta(?:to)?|scri(?:ve|tto|sse)|commenta(?:to)?|assicura(?:to)?|avver(?:te|tito)|conclu(?:de|so|se)|rispo(?:nde|sto|se)|prosegu(?:e|ito)|ribadi(?:sce|to)|osserva(?:to)?|sostiene|sostenuto|annuncia(?:to)?|denuncia(?:to)?|chiede|chiesto|ammett?e|ammesso|precisa(?:to)?|insist(?:e|ito)|esclama(?:to)?|replica(?:to)?|secondo|scherza(?:to)?|ironizza(?:to)?|avvis(?:a|ato)|critica(?:to)?|conferm(?:a|ato)|confessa(?:to)?|rivela(?:to)?|lamenta(?:to)?|ribatte|ribattuto|sospira|attacca(?:to)?|promette|promesso|taglia corto|contrattacca|rilancia(?:to)?|si (?:difende|sfoga|lamenta)',
    between: 'ha|hanno|aveva|è|poi|anche|ancora|inoltre|invece|così',
    stop: "a|al(?! As)|allo|alla|ai|agli|alle|all['’]|in|nel|nella|nell['’]|su|sul|sulla|per|durante|dopo|prima|con|che",
    he: 'lui|egli',
    she: 'lei|ella',
    they: 'loro|essi',
    nounAlone: '(?:un|una|uno|il|la|lo)\\s+\\p{Ll}\\p{L}+(?:\\s+\\p{Ll}\\p{L}+){0,3}',
    droppedSubject: 'same',
    turned: TURNED,
    titles:
      'president[ei]|presidentessa|premier|ministr[oa]|sindac[oa]|segretari[oa]|vicepremier|onorevole|signora?|dott|prof|professore(?:ssa)?|direttore|direttrice|portavoce|allenatore|tecnico|giudice|procuratore|avvocat[oa]|leader|capo|il|la|lo|i|le|gli|l|un|una|uno|suo|sua|papa|re|regina|senatore|senatrice|deputat[oa]|secondo|e|ma|per',
    persons:
      "(?:il|la|lo|l['’]|i|gli|le|un|una|uno)\\s*(?:\\p{L}+\\s+){0,2}?(?:ministr[oa]|president[ei]|premier|portavoce|polizia|governo|ministero|azienda|gruppo|associazione|sindacato|avvocat[oa]|giudice|procura|sindac[oa]|testimone|comunicato|uomo|donna|madre|padre|allenatore|tecnico|ricercatore|ricercatrice|direttore|direttrice)",
  },
};
