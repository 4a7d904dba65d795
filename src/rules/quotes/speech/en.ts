import type { SpeechRules } from '../speech-rules.ts';

/** English. Verbs: those of news writing (a list that grows by cases in the tests). */
export const en: SpeechRules = {
  words: {
    cues: 'sa(?:id|ys?)|told|tells?|add(?:s|ed)|ask(?:s|ed)|answer(?:s|ed)|argue[sd]|announced?s?|assert(?:s|ed)|assured?s?|acknowledged?s?|admit(?:s|ted)|agree[sd]|allege[sd]|began|boast(?:s|ed)|call(?:s|ed)|cautioned|claim(?:s|ed)|comment(?:s|ed)|complain(?:s|ed)|conclude[sd]|concede[sd]|confirm(?:s|ed)|confess(?:es|ed)|continue[sd]|counter(?:s|ed)|cried|declare[sd]|denied|denies|describe[sd]|emphasi[sz]e[sd]|exclaim(?:s|ed)|explain(?:s|ed)|insist(?:s|ed)|instruct(?:s|ed)|joke[sd]|lament(?:s|ed)|maintain(?:s|ed)|mention(?:s|ed)|mused?|note[sd]|observe[sd]|offered|posted|pledge[sd]|put it|plead(?:s|ed)|point(?:s|ed) out|predict(?:s|ed)|proclaim(?:s|ed)|promise[sd]|protest(?:s|ed)|quipped|recall(?:s|ed)|recount(?:s|ed)|reiterate[sd]|remark(?:s|ed)|remember(?:s|ed)|repeat(?:s|ed)|replie[sd]|report(?:s|ed)|respond(?:s|ed)?|retort(?:s|ed)|reveal(?:s|ed)|shout(?:s|ed)|stat(?:es|ed)|stress(?:es|ed)|suggest(?:s|ed)|summed up|swore|testif(?:ies|ied)|thinks|thought|tweet(?:s|ed)|urge[sd]|vow(?:s|ed)|warn(?:s|ed)|wonder(?:s|ed)|writes?|wrote|written|went on|captioned|shared|cheered|chimed in|depicted|accused|read|reads|whispered|yelled|screamed|mocked|texted|emailed|vented|cited|lauded|praised|hailed|thanked|branded|blasted|slammed|dismissed|characteri[sz]ed|likened|labell?ed|hinted|estimates?|estimated|notified|quoted as saying|believes?',
    leaning:
      'saying|adding|warning|noting|stating|declaring|telling|writing|calling|explaining|arguing|describing|insisting|claiming|asking|urging|tweeting|announcing|pointing out|stressing|suggesting|joking|concluding|vowing|promising|admitting|citing',
    he: 'he|him',
    she: 'she|her',
    they: 'they|it',
    titles:
      'president|vice|prime|minister|foreign|secretary|general|sen|senator|rep|representative|congress(?:man|woman)|gov|governor|mayor|dr|mr|mrs|ms|miss|sir|dame|lord|lady|prof|professor|judge|justice|chief|executive|officer|ceo|cfo|coo|cto|chair(?:man|woman|person)?|director|manager|head|coach|captain|capt|lt|col|gen|maj|sgt|sheriff|deputy|attorney|u\\.?s\\.?|u\\.?k\\.?|eu|un|commissioner|ambassador|chancellor|king|queen|prince|princess|pope|archbishop|bishop|rev|reverend|father|sister|spokes(?:man|woman|person)|analyst|author|lead|study|co-author|actor|actress|singer|editor|founder|co-founder|owner|lawyer|detective|inspector|superintendent|constable|speaker|leader|democratic?|republican|labou?r|conservative|tory|former|ex|then|press|white|house|state|taliban|insider|host|the|a|an|its?|his|her|their|our|but|and|as|when|while|after|in|at|on|for|on monday|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    persons:
      "(?:the|an?|one|another|his|her|its|their|(?:two|three|several|some|many|other))\\s+(?:[\\w’'-]+\\s+){0,4}?(?:spokes(?:man|woman|person|people)|minister|president|official|officials|officers?|users?|commenters?|statement|report|letter|lawyers?|attorney|mother|father|wife|husband|son|daughter|brother|sister|singer|actor|actress|star|author|authors|researchers?|scientists?|experts?|analysts?|company|group|agency|ministry|department|court|judge|police|coach|man|woman|patient|witness|neighbou?r|resident|source|person|filing|lawsuit|website|newspaper|band|team|union|committee|council|commission|government|military|army|embassy|office|organi[sz]ation|charity|firm|bank|manager|director|doctor|teacher|student|fan|driver|owner|politician|senator|mayor|governor|prosecutors?|investigators?|post|tweet|memo|email|release|players?|lawmakers?|campaign|founder|friend|\\w{4,}ists?)|officers|police|officials|prosecutors|authorities|investigators|experts|researchers|scientists|witnesses",
    accordingTo: 'according to|in the words of',
  },
  keys: {
    charged:
      /^(?:never|always|must|cannot|can['’]t|won['’]t|shame\w*|fear\w*|afraid|lov(?:e\w*|ing)|hat(?:e\w*|ing)|hop(?:e\w*|ing)|dream\w*|wrong|fight\w*|fought|war|peace|kill\w*|die[sd]?|dead|death|lie[sd]?|lying|truth|justice|freedom|danger\w*|crisis|disaster\w*|trag\w*|horr\w*|terribl\w*|amazing|incredible|great\w*|best|worst|worse|better|proud|sorry|broken|heart\w*|pain\w*|hurt\w*|angry|outrag\w*|disgust\w*|threat\w*|fail\w*|victory|lost?|lose|unacceptable|unprecedented|historic|nightmare|mistake\w*|responsib\w*|accountab\w*|believe|everyone|nobody|nothing|everything|compassion|courage|respect|sham|hoax|deserve\w*|serious|difficult|hard|problem\w*|destroy\w*|excit\w*|crimin\w*|mislead\w*|bull(?:y\w*|ied)|consequences|every|only|biggest|first)$/i,
    dangling:
      /^(?:it(?:['’]s| is| was| has| will)?|they|he|she|that(?:['’]s)?|this|those|these|and|so|because|also|then|his|her|their|them)(?![\p{L}’'])/iu,
    self: /(?<![\p{L}’'])(?:i|my|we|our|us|i['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))(?![\p{L}])/iu,
  },
};
