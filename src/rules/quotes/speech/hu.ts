import type { SpeechRules } from '../speech-rules.ts';

export const hu: SpeechRules = {
  words: {
    cues: 'mond(?:ta|ja|ták|ják|tak)|tette hozzá|teszi hozzá|közölt(?:e|ék)|közli|nyilatkoz(?:ta|ik|ott)|hangsúlyoz(?:ta|za|ták)|kiemel(?:te|i)|jelentette ki|jelenti ki|magyaráz(?:ta|za)|ír(?:ta|ja|ták)|válaszol(?:ta|ja|t)|felel(?:te|i)|kérdez(?:te|i)|figyelmeztet(?:ett|te|i)?|állít(?:otta|ja)|ismerte el|ismeri el|ígér(?:te|i)|jegyezte meg|jegyzi meg|fogalmazott|fogalmaz|vél(?:te|i)|mesél(?:te|i)|emlékeztetett|tájékoztatott|fűzte hozzá|fűzi hozzá|szögezte le|húzta alá|vallotta|panaszolta|kommentálta|szerint',
    between: 'is|még|azt|ezt|majd|aztán|el|meg',
    he: 'ő',
    she: 'ő',
    they: 'ők|az',
    droppedSubject: 'same',
    titles:
      'miniszterelnök|köztársasági|elnök|\\p{L}+elnök|miniszter|\\p{L}+miniszter|államtitkár|polgármester|alpolgármester|képviselő|szóvivő|\\p{L}+szóvivő|úr|dr|professzor|igazgató|\\p{L}+igazgató|főnök|edző|vezetőedző|szövetségi|kapitány|ügyvéd|ügyész|bíró|mérnök|orvos|kutató|pápa|király|királynő|a|az|egy|és|de',
    persons:
      '(?:a|az|egy)\\s+(?:\\p{Ll}+\\s+)?(?:miniszter|miniszterelnök|elnök|szóvivő|rendőrség|kormány|minisztérium|cég|vállalat|tanú|férfi|nő|anya|apa|edző|bíró|ügyészség|igazgató|polgármester|szakértő|ügyvéd|közlemény|képviselő)',
    stop: 'aki|amikor|hogy|és|lapunknak|mert',
  },
};
