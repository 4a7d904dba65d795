/**
 * What stands over a company's words about itself at the foot of a press release, by language: «About Ascom», «Über
 * Siemens». Where the name follows the words in another order, `$` stands for it. Lower case.
 */
export const ABOUT: readonly string[] = [
  // en, de, fr, es, pt, it, nl
  'about $',
  'über $',
  'à propos de $',
  "à propos d'$",
  'acerca de $',
  'sobre $',
  'sobre a $',
  'sobre o $',
  'informazioni su $',
  'chi è $',
  'over $',
  // sv, da, nb, fi, pl, cs, ru, uk
  'om $',
  'tietoa yrityksestä $',
  '$ lyhyesti',
  'o $',
  'o firmie $',
  'o społeczności $',
  'o společnosti $',
  'о компании $',
  'про компанію $',
  // tr, el, ro, hu, id, vi
  '$ hakkında',
  'σχετικά με την $',
  'σχετικά με τη $',
  'despre $',
  'a $ -ról',
  'tentang $',
  'về $',
  // ja, zh, ko, ar, he, fa, hi
  '$について',
  '关于$',
  '關於$',
  '$ 소개',
  'نبذة عن $',
  'عن $',
  'אודות $',
  'درباره $',
  '$ के बारे में',
];

/** Words with which a company tells of itself; two of them in a paragraph that begins with its name. */
export const SELF_DESCRIPTION =
  /headquarter|\bemploys?\b|\bemployees\b|\bfounded in\b|\bestablished in\b|\bsubsidiar|\bstock exchange\b|\bis (?:an?|the) (?:\S+ ){0,3}(?:leading|global|provider|leader|manufacturer|supplier|company|agency|firm|platform|nonprofit|non-profit|consultancy)|\boperates in\b|\boffices in\b|\bworldwide\b|\bNYSE\b|\bNASDAQ\b|ist eine? (?:\S+ ){0,3}(?:\S*agentur|unternehmen|anbieter|hersteller)|hauptsitz|mit sitz in|beschäftigt|mitarbeite|weltweit|gegründet|börse|siège|emploie|collaborateurs|fondée? en|leader mondial|cotée? |con sede en|emplead|líder|fundada en|sede a|dipendenti|fondata nel|quotata|hoofdkantoor|werknemers|opgericht in|wereldwijd|huvudkontor|anställda|grundat|hovedkontor|medarbejdere|ansatte/gi;
