import type { SpeechRules } from '../speech-rules.ts';

export const da: SpeechRules = {
  words: {
    cues: 's(?:iger|agde)|fort(?:æller|alte)|forklare(?:r|de)|skriv(?:er)|skrev|mener|mente|advare(?:r|de)|tilføje(?:r|de)|svare(?:r|de)|spørger|spurgte|oplys(?:er|te)|understrege(?:r|de)|fastslår|fastslog|konstatere(?:r|de)|påpege(?:r|de)|vurdere(?:r|de)|lyder det|lød det|udtal(?:er|te)|erklære(?:r|de)|hævde(?:r|de)|lov(?:er|ede)|meddel(?:er|te)|råb(?:er|te)|indrømme(?:r|de)|kommentere(?:r|de)|kritisere(?:r|de)|opfordre(?:r|de)|fortsætter|fortsatte',
    between: 'har|havde|også|da|så|videre|desuden|derfor|i|på',
    he: 'han',
    she: 'hun',
    they: 'de|det|man',
    titles:
      'statsminister(?:en)?|minister(?:en)?|\\p{L}+minister(?:en)?|præsident(?:en)?|hr|fru|dr|professor|lektor|talsmand|talskvinde|talsperson|formand(?:en)?|\\p{L}+formand(?:en)?|borgmester(?:en)?|byrådsmedlem|ordfører(?:en)?|\\p{L}+ordfører(?:en)?|direktør(?:en)?|chef(?:en)?|\\p{L}+chef(?:en)?|træner(?:en)?|landstræner(?:en)?|anklager(?:en)?|advokat(?:en)?|dommer(?:en)?|forsker(?:en)?|ingeniør(?:en)?|konge(?:n)?|dronning(?:en)?|pave(?:n)?|en|et|hans|hendes|ifølge|og|men',
    persons:
      '(?:politiet|regeringen|ministeren|statsministeren|præsidenten|talsmanden|talskvinden|selskabet|firmaet|manden|kvinden|anklageren|advokaten|træneren|vidnet|kommunen|forskeren|moren|faren|borgmesteren|direktøren|(?:en|et|hans|hendes)\\s+(?:\\p{L}+\\s+)?(?:talsmand|talskvinde|betjent|mand|kvinde|vidne|forsker|advokat|beboer))',
    accordingTo: 'ifølge',
    stop: 'til|over for|i|på|fra|om|efter|under|ved|af|for|med|som|der|da|mens',
  },
};
