import type { SpeechRules } from '../speech-rules.ts';

export const cs: SpeechRules = {
  words: {
    cues: 'řek(?:l|la|lo|li|ly)|uved(?:l|la|lo|li)|uvádí|doda(?:l|la|li)|dodává|sdělil(?:a|i|o)?|prohlásil(?:a|i)?|vysvětlil(?:a|i)?|vysvětluje|potvrdil(?:a|i|o)?|upozornil(?:a|i|o)?|upozorňuje|zdůraznil(?:a|i)?|zdůrazňuje|popsal(?:a|i)?|popisuje|poznamenal(?:a|i)?|míní|myslí si|napsal(?:a|i|o)?|píše|odpověděl(?:a|i)?|odpovídá|zeptal(?:a)? se|varoval(?:a|i|o)?|varuje|přiznal(?:a|i)?|konstatoval(?:a|i)?|tvrdí|tvrdil(?:a|i)?|slíbil(?:a|i)?|oznámil(?:a|i|o)?|připomněl(?:a|i)?|připomíná|říká|říkal(?:a|i)?|komentoval(?:a)?|informoval(?:a|i)?|pochvaloval(?:a)? si|líčí|vypráví|vyprávěl(?:a)?|ocenil(?:a)?|zmínil(?:a)?|soudí|hodnotí|zhodnotil(?:a)?',
    between: 'také|též|pak|potom|rovněž|dále|to|mu|jí|je|k tomu|v|na',
    he: 'on',
    she: 'ona',
    they: 'oni|ony|ono',
    droppedSubject: 'same',
    titles:
      'čtk|premiér(?:ka)?|prezident(?:ka)?|ministr|ministryně|předseda|předsedkyně|místopředseda|místopředsedkyně|pan|paní|dr|prof|profesor(?:ka)?|mluvčí|starosta|starostka|primátor(?:ka)?|zastupitel(?:ka)?|poslanec|poslankyně|senátor(?:ka)?|hejtman(?:ka)?|ředitel(?:ka)?|šéf(?:ka)?|trenér(?:ka)?|kouč|soudce|soudkyně|žalobce|žalobkyně|advokát(?:ka)?|vedoucí|lékař(?:ka)?|inženýr(?:ka)?|král|královna|papež|podle|a|ale|zahraničí|zdravotnictví|vnitra',
    persons:
      '(?:mluvčí|ministr|ministryně|premiér(?:ka)?|prezident(?:ka)?|policie|vláda|ministerstvo|firma|společnost|svědek|svědkyně|muž|žena|matka|otec|trenér(?:ka)?|soudce|soudkyně|ředitel(?:ka)?|starosta|starostka|primátor(?:ka)?|expert(?:ka)?|advokát(?:ka)?|zastupitel(?:ka)?)(?:\\s+(?:policie|vlády|klubu|nemocnice|firmy|města|společnosti))?',
    accordingTo: 'podle',
    stop: 'pro|v|ve|na|po|při|z|ze|od|do|k|ke|o|s|se|před|během|serveru|deníku|který|která|když|že',
  },
};
