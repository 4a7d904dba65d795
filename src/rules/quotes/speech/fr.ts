import type { SpeechRules } from '../speech-rules.ts';
import { TURNED } from '../turned.ts';

export const fr: SpeechRules = {
  words: {
    cues: "dit|disait|disent|déclar(?:e|é|ée|ait|aient)|affirm(?:e|é|ait|ent)|expliqu(?:e|é|ait|ent)|ajout(?:e|é|ait)|assur(?:e|é|ait|ent)|soulign(?:e|é|ait)|préven(?:u|ait)|averti(?:t|ssait)?|estim(?:e|é|ait|ent)|indiqu(?:e|é|ait)|précis(?:e|é|ait)|rappel(?:le|é|ait)|répond(?:u|ait)?|lanc(?:e|é)|lançait|dénonc(?:e|é)|regrett(?:e|é|ait)|insist(?:e|é|ait)|écri(?:t|vait)|confi(?:e|é|ait)|racont(?:e|é|ait)|témoign(?:e|é)|conclu(?:t|ait)?|demand(?:e|é|ait)|poursui(?:t|vi|vait)|martel(?:le|é)|reconn(?:aît|u|aissait)|annonc(?:e|é)|résum(?:e|é)|not(?:e|é|ait)|souri(?:t|ait)?|tweet(?:e|é)|fait valoir|fait savoir|commente|commenté|promet|promis|selon|s(?:'|’)(?:indign|amus|emport|impatient|émeut|offusqu|enflamm|inqui[eè]t|exclam|agac|étonn|insurg|interrog|alarm|émerveill)(?:e|ait)|soupir(?:e|ait)|ironis(?:e|ait)|gliss(?:e|é|ait)|plaid(?:e|é|ait)|tonn(?:e|ait)|avou(?:e|é|ait)|souffl(?:e|é)|tranch(?:e|é|ait)|rétorqu(?:e|é|ait)|répliqu(?:e|é|ait)|critiqu(?:e|é|ait)|déplor(?:e|é|ait)|salu(?:e|é|ait)|plaisant(?:e|é|ait)|murmur(?:e|é|ait)|se (?:souvient|réjouit|désole|plaint|félicite|défend)",
    between: 'a|ont|avait|avaient|est|ainsi|encore|aussi|également|notamment|alors|toutefois|en',
    stop: 'à|au|aux|dans|en|sur|devant|lors|après|avant|pendant|pour|chez|depuis|auprès|qui|dont',
    he: 'il',
    she: 'elle',
    they: 'ils|elles|on',
    turned: TURNED,
    titles:
      'président(?:e)?|premier|première|ministre|chef(?:fe)?|m|mme|monsieur|madame|dr|pr|maire|procureur(?:e)?|député(?:e)?|sénateur|sénatrice|directeur|directrice|porte-parole|avocat(?:e)?|entraîneur|secrétaire|général(?:e)?|le|la|les|l|un|une|son|sa|ses|pape|roi|reine|juge|professeur(?:e)?|économiste|auteur(?:e)?|selon|et|mais|pour|en|à|au|dans|chez',
    nounAlone: '(?:un|une)\\s+\\p{Ll}[\\p{L}-]+(?:\\s+\\p{Ll}[\\p{L}-]+){0,3}',
    persons:
      "(?:le|la|les|l['’]|un|une|son|sa)\\s*(?:[\\p{L}’'-]+\\s+){0,2}?(?:ministre|président(?:e)?|porte-parole|police|gouvernement|ministère|entreprise|groupe|association|syndicat|avocat(?:e)?|juge|procureur(?:e)?|maire|témoin|communiqué|homme|femme|mère|père|entraîneur|chercheur|chercheuse|directeur|directrice|parquet|préfecture|chef de l['’]État)",
  },
  keys: {
    charged:
      /^(?:jamais|toujours|doit|devons|guerre|paix|peur|espoir|amour|haine|mort|vie|liberté|vérité|mensonge\w*|honte|danger\w*|crise|catastroph\w*|avenir|personne|rien|tout|inacceptable|fiers?|grave|difficile)$/i,
    dangling: /^(?:ils?|elles?|c['’]est|cela|ça|et|car|parce|donc|alors)(?!\p{L})/iu,
    self: /(?<!\p{L})(?:je|j['’]|nous|notre|nos|mon|ma|mes|moi)(?!\p{L}{2})/iu,
  },
};
