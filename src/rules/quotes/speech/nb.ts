import type { SpeechRules } from '../speech-rules.ts';

export const nb: SpeechRules = {
  words: {
    cues: 's(?:ier|a)|fort(?:eller|alte)|forklare(?:r|te)|forklarte|skriv(?:er)|skrev|mener|mente|advare(?:r|te)|advarte|legger til|la til|(?:la|legger)(?=(?:\\s\\S+){1,4} til(?:[\\s.,]|$))|svare(?:r|te)|svarte|spør|spurte|opplys(?:er|te)|understreke(?:r|t)|slår fast|slo fast|konstatere(?:r|te)|konstaterte|påpeke(?:r|te)|påpekte|vurdere(?:r|te)|vurderte|uttal(?:er|te)|erklærte|hevde(?:r|t)|lov(?:er|te|et)|meld(?:er|te)|rop(?:er|te)|innrømme(?:r|t)|kommentere(?:r|te)|kommenterte|fortsetter|fortsatte|beskriver|beskrev',
    between: 'har|hadde|også|da|så|videre|dessuten|derfor|i|på',
    he: 'han',
    she: 'hun|ho',
    they: 'de|det|man|hen',
    titles:
      'statsminister(?:en)?|minister(?:en)?|\\p{L}+minister(?:en)?|statsråd(?:en)?|president(?:en)?|herr|fru|dr|professor|forsker(?:en)?|talsmann|talskvinne|talsperson|leder(?:en)?|\\p{L}+leder(?:en)?|ordfører(?:en)?|direktør(?:en)?|sjef(?:en)?|\\p{L}+sjef(?:en)?|trener(?:en)?|landslagstrener(?:en)?|aktor|advokat(?:en)?|dommer(?:en)?|ingeniør(?:en)?|konge(?:n)?|dronning(?:en)?|pave(?:n)?|en|ei|et|hans|hennes|ifølge|og|men',
    persons:
      '(?:politiet|regjeringen|ministeren|statsministeren|presidenten|talsmannen|talskvinnen|selskapet|bedriften|mannen|kvinnen|aktor|advokaten|treneren|vitnet|kommunen|forskeren|moren|faren|ordføreren|direktøren|(?:en|ei|et|hans|hennes)\\s+(?:\\p{L}+\\s+)?(?:talsmann|talskvinne|politimann|mann|kvinne|vitne|forsker|advokat|innbygger))',
    accordingTo: 'ifølge|ifølgje',
    stop: 'til|overfor|i|på|fra|om|etter|under|ved|av|for|med|som|da|mens',
  },
};
