import type { SpeechRules } from '../speech-rules.ts';

export const sv: SpeechRules = {
  words: {
    cues: 's(?:a|äger|ade)|berätta(?:r|de)|förklara(?:r|de)|skriv(?:er)?|skrev|mena(?:r|de)|hävda(?:r|de)|varna(?:r|de)|tillägg(?:er)?|tillade|svara(?:r|de)|fråga(?:r|de)|uppge(?:r)?|uppgav|anser|ansåg|konstatera(?:r|de)|betona(?:r|de)|meddela(?:r|de)|utropa(?:r|de)|påpeka(?:r|de)|lova(?:r|de)|enligt',
    between: 'har|hade|också|då|vidare|även|i|på',
    stop: 'till|i|på|från|om|efter|under|vid|av|för|med|som|när|medan',
    he: 'han',
    she: 'hon',
    they: 'de|det|man|hen',
    titles:
      'statsminister(?:n)?|minister(?:n)?|utrikesminister(?:n)?|finansminister(?:n)?|president(?:en)?|herr|fru|dr|professor|talesperson|talesman|presstalesperson|ordförande|partiledare(?:n)?|chef|direktör|tränare(?:n)?|förbundskapten(?:en)?|åklagare(?:n)?|advokat(?:en)?|domare|forskare(?:n)?|vd|kung|drottning|påve|en|ett|hans|hennes|enligt|och|men',
    persons:
      '(?:polisen|regeringen|ministern|statsministern|presidenten|talespersonen|företaget|mannen|kvinnan|åklagaren|advokaten|tränaren|vittnet|kommunen|forskaren|mamman|pappan|(?:en|ett|hans|hennes)\\s+(?:\\p{L}+\\s+)?(?:talesperson|polis|man|kvinna|vittne|forskare|advokat))',
  },
};
