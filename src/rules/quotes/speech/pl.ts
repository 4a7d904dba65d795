import type { SpeechRules } from '../speech-rules.ts';

export const pl: SpeechRules = {
  words: {
    cues: 'powiedzia(?:ł|ła|ło|li|ły)|mówi(?:ł|ła|li|ą)?|stwierdzi(?:ł|ła|li)|stwierdza|doda(?:ł|ła|li|je)|podkreśli(?:ł|ła|li)|podkreśla|zaznaczy(?:ł|ła|li)|zaznacza|oświadczy(?:ł|ła|li)|oświadcza|wyjaśni(?:ł|ła|li|a)|ocenia|oceni(?:ł|ła|li)|napisa(?:ł|ła|li)|pisze|zapewni(?:ł|ła|li|a)|ostrzeg(?:ł|ła|a|li)|przyzna(?:ł|ła|je)|odpowiedzia(?:ł|ła|li)|odpowiada|zapyta(?:ł|ła)|pyta|przekaza(?:ł|ła|li)|poinformowa(?:ł|ła|ło|li)|skomentowa(?:ł|ła)|komentuje|opowiada|tłumaczy(?:ł|ła)?|apelowa(?:ł|ła)|apeluje|uważa|twierdzi|zdaniem|według',
    between: 'też|także|również|potem|następnie',
    stop: 'w|we|na|po|dla|do|z|ze|podczas|o|przed|od|przy|który|która|portalowi|dziennikowi|agencji',
    he: 'on',
    she: 'ona',
    they: 'oni|one|ono',
    droppedSubject: 'same',
    titles:
      'premier|prezydent(?:ka)?|minister|ministra|wicepremier|marszałek|pan|pani|dr|prof|profesor|rzecznik|rzeczniczka|burmistrz|wójt|poseł|posłanka|senator|dyrektor(?:ka)?|szef(?:owa)?|trener(?:ka)?|sędzia|prokurator|adwokat|mecenas|lider(?:ka)?|prezes|papież|król|królowa|według|i|a|ale|spraw|zagranicznych|zdrowia',
    persons:
      '(?:rzecznik|rzeczniczka|minister|premier|prezydent|policja|rząd|ministerstwo|firma|świadek|mężczyzna|kobieta|matka|ojciec|trener|sędzia|prokuratura|dyrektor|burmistrz|komunikat|ekspert|ekspertka|adwokat)(?:\\s+(?:policji|rządu|prokuratury|resortu|klubu|szpitala|firmy))?',
  },
};
