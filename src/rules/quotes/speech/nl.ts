import type { SpeechRules } from '../speech-rules.ts';

export const nl: SpeechRules = {
  words: {
    cues: 'z(?:ei|egt|eiden|eggen)|gezegd|vertel(?:t|de|den)|verklaar(?:t|de)|leg(?:t|de)(?: uit)?|schr(?:ijft|eef)|vindt|vond|meldt|meldde|waarschuw(?:t|de)|benadrukt(?:e)?|reageer(?:t|de)|stel(?:t|de)|voeg(?:t|de)(?: eraan)? toe|aldus|antwoord(?:t|de)|vraagt|vroeg|klaagt|klaagde|belooft|beloofde|erken(?:t|de)|laat weten|liet weten|denkt|dacht|concludeer(?:t|de)|twittert|volgens',
    between: 'heeft|hebben|had|hadden|ook|dan|nog|verder|dinsdag|woensdag|maandag',
    stop: "tegen|in(?! ['’]t)|op(?! den? )|aan(?! de )|na|over|voor|bij|tijdens|uit|met|die|toen|terwijl",
    he: 'hij',
    she: 'zij|ze',
    they: 'het|men',
    titles:
      'minister|premier|president|minister-president|staatssecretaris|burgemeester|meneer|mevrouw|dr|prof|hoogleraar|woordvoerder|voorzitter|directeur|trainer|coach|rechter|advocaat|officier|onderzoeker|de|het|een|zijn|haar|hun|koning|koningin|paus|kamerlid|partijleider|fractievoorzitter|bondscoach|volgens|en|maar',
    persons:
      '(?:de|het|een|zijn|haar)\\s+(?:\\p{L}+\\s+){0,2}?(?:minister|premier|president|woordvoerder|woordvoerster|politie|regering|ministerie|bedrijf|groep|vereniging|vakbond|advocaat|rechter|burgemeester|getuige|verklaring|man|vrouw|moeder|vader|trainer|coach|onderzoeker|directeur|voorzitter|gemeente)',
  },
};
