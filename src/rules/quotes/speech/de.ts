import type { SpeechRules } from '../speech-rules.ts';
import { TURNED } from '../turned.ts';

export const de: SpeechRules = {
  words: {
    cues: 'sagt(?:e|en)?|gesagt|erklärt(?:e|en)?|betont(?:e|en)?|kritisiert(?:e|en)?|forder(?:t|te|ten)|warn(?:t|te|ten)|gewarnt|teilt(?:e|en)? mit|schr(?:ieb|eibt|ieben)|geschrieben|mein(?:t|te|ten)|antwortet(?:e|en)?|fragt(?:e|en)?|rief|ruft|füg(?:t|te) hinzu|ergänzt(?:e|en)?|kündigt(?:e|en)? an|behauptet(?:e|en)?|bekräftigt(?:e|en)?|berichtet(?:e|en)?|bestätigt(?:e|en)?|erzählt(?:e|en)?|äußer(?:t|te|ten) sich|zitiert|klagt(?:e|en)?|lobt(?:e|en)?|versicher(?:t|te|ten)|verspr(?:ach|icht)|heißt es|hieß es|so|urteilt(?:e|en)?|räumt(?:e|en)? ein|sprach|spricht|twittert(?:e|en)?|entgegnet(?:e|en)?|(?:kündigt|räumt|füg|gab|gibt|wirft|warf|wandt|wendet)(?:e|en|te|t)?(?=[^.]{1,80}\\s(?:an|ein|hinzu|zu|vor)[.,])|gesteht|gestand(?:en)?|schwärmt(?:e|en)?|erwidert(?:e|en)?|kontert(?:e|en)?|erinner(?:t|te|ten) sich|resümiert(?:e|en)?|scherzt(?:e|en)?|schimpft(?:e|en)?|mahnt(?:e|en)?|meldet(?:e|en)?|beton(?:t|te|ten)|lacht(?:e|en)?|freut(?:e|en)? sich|ärgert(?:e|en)? sich|wundert(?:e|en)? sich|gibt zu|gab zu|bedauert(?:e|en)?|findet|fand',
    between: 'hat|haben|hatte|hatten|auch|dann|weiter|zudem|ferner|außerdem|am|noch|aber',
    stop: '(?<!v[ao]n )de[rmn]|gegenüber|in|im|am|an|auf|bei|beim|nach|vor|während|über|aus|mit',
    he: 'er',
    she: 'sie',
    they: 'es|man',
    turned: TURNED,
    job: /^\p{Lu}\p{Ll}+(?:er|erin|[io]st|istin|mann|frau|chef|chefin|or|orin|ent|entin|ökonom|og(?:e|in)|ige|ende)$/u,
    titles:
      'präsident(?:in)?|us|bundes\\p{L}+|minister(?:in)?|außen\\p{L}+|innen\\p{L}+|finanz\\p{L}+|gesundheits\\p{L}+|wirtschafts\\p{L}+|verteidigungs\\p{L}+|kanzler(?:in)?|ministerpräsident(?:in)?|(?:ober)?bürgermeister(?:in)?|herr|frau|dr|prof|professor(?:in)?|chef(?:in)?|\\p{L}+chef(?:in)?|sprecher(?:in)?|\\p{L}+sprecher(?:in)?|trainer(?:in)?|der|die|das|ein|eine|sein|seine|ihr|ihre|papst|könig(?:in)?|richter(?:in)?|anwalt|anwältin|autor(?:in)?|direktor(?:in)?|leiter(?:in)?|\\p{L}+leiter(?:in)?|vorsitzende[rn]?|experte|expertin|\\p{L}+experte|\\p{L}+expertin|forscher(?:in)?|\\p{L}+forscher(?:in)?|kämmer(?:er|in)|landr[aä]t(?:in)?|ökonom(?:in)?|\\p{L}+ökonom(?:in)?|\\p{L}+vorsitzende[rn]?|\\p{L}+präsident(?:in)?|\\p{L}+anw[aä]lt(?:in)?|\\p{L}+direktor(?:in)?|laut|so|und|am|im|wie',
    nounAlone:
      '(?:der|die|eine?)\\s+(?:\\p{Ll}+\\s+|\\d+-)?\\p{Lu}\\p{Ll}+(?:er|erin|[io]st|istin|mann|frau|chefin|orin|entin|ige)',
    persons:
      '(?:der|die|das|ein|eine|sein|seine|ihr|ihre)\\s+(?:\\p{L}+\\s+){0,2}?(?:sprecher(?:in)?|\\p{L}+sprecher(?:in)?|minister(?:in)?|\\p{L}+minister(?:in)?|präsident(?:in)?|kanzler(?:in)?|polizei|regierung|behörde|\\p{L}+amt|ministerium|unternehmen|verein|mann|frau|zeuge|zeugin|anwalt|anwältin|richter(?:in)?|trainer(?:in)?|forscher(?:in)?|bürgermeister(?:in)?|mitteilung|erklärung|bericht|mutter|vater)',
  },
  keys: {
    charged:
      /^(?:nie|niemals|immer|müssen|darf|krieg|frieden|angst|hoffnung|liebe|hass|tod|leben|freiheit|wahrheit|lüge\w*|schande|gefahr\w*|krise|katastroph\w*|zukunft|menschen|niemand|alles|nichts|falsch|unverantwortlich|stolz|schwer|schlimm\w*)$/i,
    dangling: /^(?:er|sie|es|das|dies\w*|und|denn|weil|dann|daher|deshalb|auch)(?!\p{L})/iu,
    self: /(?<!\p{L})(?:ich|wir|uns\w*|mein\w*|mich|mir)(?!\p{L})/iu,
  },
};
