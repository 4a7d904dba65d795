import type { SpeechRules } from '../speech-rules.ts';
import { TURNED } from '../turned.ts';

export const pt: SpeechRules = {
  words: {
    cues: 'disse|diz|dizem|disseram|dito|afirm(?:a|ou|aram|ado)|declar(?:a|ou|aram)|explic(?:a|ou|aram)|acrescent(?:a|ou)|destac(?:a|ou)|ressalt(?:a|ou)|alert(?:a|ou)|garant(?:e|iu)|cont(?:a|ou)|escrev(?:e|eu)|coment(?:a|ou)|respond(?:e|eu)|pergunt(?:a|ou)|complet(?:a|ou)|avali(?:a|ou)|defend(?:e|eu)|critic(?:a|ou)|lament(?:a|ou)|anunci(?:a|ou)|conclu(?:i|iu)|lembr(?:a|ou)|reconhec(?:e|eu)|admit(?:e|iu)|sublinh(?:a|ou)|referiu|frisou|adiant(?:a|ou)|relat(?:a|ou)|observ(?:a|ou)|apont(?:a|ou)|informou|prometeu|reforç(?:a|ou)|segundo|reclam(?:a|ou)|rebat(?:e|eu)|brinc(?:a|ou)|celebr(?:a|ou)|ironiz(?:a|ou)|confess(?:a|ou)|desabaf(?:a|ou)|resum(?:e|iu)|pondera|ponderou|argument(?:a|ou)|revel(?:a|ou)|confirm(?:a|ou)|enfatiz(?:a|ou)|salient(?:a|ou)|sustent(?:a|ou)',
    between: 'tem|têm|tinha|também|ainda|depois|então|já|na|no|nesta|neste',
    stop: 'à|a|ao|aos|às|em|no|na|nos|nas|durante|após|sobre|para|por|com|que|quando',
    he: 'ele',
    she: 'ela',
    they: 'eles|elas',
    nounAlone: '(?:um|uma|outro|outra|o|a)\\s+\\p{Ll}\\p{L}+(?:\\s+\\p{Ll}\\p{L}+){0,3}',
    droppedSubject: 'same',
    turned: TURNED,
    titles:
      'president[ea]|primeir[oa]|primeiro-ministro|primeira-ministra|ministr[oa]|governador|governadora|prefeit[oa]|secretári[oa]|senhora?|sr|sra|dr|dra|deputad[oa]|senador|senadora|diretor|diretora|porta-voz|técnico|treinador|juiz|juíza|procurador|procuradora|advogad[oa]|delegad[oa]|professor|professora|líder|o|a|os|as|um|uma|seu|sua|papa|rei|rainha|segundo|e|mas|em|para',
    persons:
      '(?:o|a|os|as|um|uma|seu|sua)\\s+(?:\\p{L}+\\s+){0,2}?(?:ministr[oa]|president[ea]|porta-voz|polícia|governo|ministério|empresa|grupo|associação|sindicato|advogad[oa]|juiz|juíza|procurador|procuradora|prefeit[oa]|testemunha|nota|comunicado|homem|mulher|mãe|pai|técnico|treinador|pesquisador|pesquisadora|diretor|diretora)',
  },
};
