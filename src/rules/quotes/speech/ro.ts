import type { SpeechRules } from '../speech-rules.ts';

export const ro: SpeechRules = {
  words: {
    cues: 'spus|spune|spun|spunea|declarat|declară|afirmat|afirmă|adăugat|adaugă|explicat|explică|precizat|precizează|subliniat|subliniază|avertizat|avertizează|transmis|transmite|scris|scrie|răspuns|răspunde|întrebat|întreabă|susținut|susține|menționat|menționează|povestit|povestește|anunțat|anunță|recunoscut|recunoaște|comentat|comentează|promis|promite|conchis|consideră|considerat|relatat|relatează|arătat|arată|mărturisit|mărturisește|completat|completează',
    between: 'a|au|mai|și|apoi|ulterior|ne|le|pentru|astfel|că',
    he: 'el|acesta',
    she: 'ea|aceasta',
    they: 'ei|ele|aceștia',
    droppedSubject: 'same',
    titles:
      'premierul|președint(?:ele|a)|ministrul|ministra|primarul|primărița|senatorul|senatoarea|deputatul|deputata|consilierul|consiliera|domnul|doamna|dl|dna|dr|prof|profesorul|profesoara|purtătorul|purtătoarea|directorul|directoarea|șeful|șefa|antrenorul|antrenoarea|avocatul|avocata|procurorul|procuroarea|judecătorul|judecătoarea|liderul|medicul|inginerul|regele|regina|papa|un|o|lui|potrivit|și|dar',
    persons:
      '(?:ministrul|premierul|președintele|președinta|purtătorul de cuvânt|purtătoarea de cuvânt|poliția|guvernul|ministerul|compania|firma|martorul|bărbatul|femeia|mama|tatăl|antrenorul|judecătorul|procurorul|directorul|directoarea|primarul|primărița|expertul|avocatul|avocata|o localnică|un localnic|un martor)',
    accordingTo: 'potrivit|conform',
    stop: 'pentru|la|în|din|de la|pe|despre|după|înainte|către|cu|când|care|într-o|într-un|al|ai|ale',
  },
};
