import type { SpeechRules } from '../speech-rules.ts';

export const tr: SpeechRules = {
  words: {
    cues: 'dedi|diyor|dediler|söyledi|söylüyor|belirtti|belirtiyor|vurguladı|açıkladı|ekledi|anlattı|konuştu|ifade etti|kaydetti|uyardı|yazdı|yanıtladı|sordu|savundu|iddia etti|duyurdu|aktardı|dile getirdi|değerlendirdi|hatırlattı|söz verdi|tepki gösterdi|diye konuştu|diye yazdı|göre',
    between: 'da|de|ise|ayrıca|bugün|dün|şöyle',
    he: 'o',
    she: 'kendisi',
    they: 'onlar',
    titles:
      'cumhurbaşkanı|başbakan|başkan|başkanı|bakan|bakanı|dışişleri|içişleri|sağlık|milletvekili|sözcüsü|sözcü|genel|müdür|müdürü|profesör|prof|dr|doç|avukat|vali|valisi|belediye|teknik|direktör|direktörü|hakim|savcı|lider|lideri|sayın|bay|bayan|kral|kraliçe|papa|ve|ama|bir|bu',
    persons:
      '(?:bakan|başkan|sözcü|polis|hükümet|şirket|tanık|avukat|savcılık|bakanlık|kadın|adam|anne|baba|müdür|vali|teknik direktör|yetkililer|uzmanlar)',
  },
};
