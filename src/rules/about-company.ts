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

/** What stands over the warning at the foot of a release that the law of securities asks for (17 CFR 240.3b-6, § 27A). */
export const OUTLOOK_LABEL =
  /^(?:(?:cautionary (?:note|statement|language)|caution|safe harbou?r(?: statement)?|note|notice)\s*(?:regarding|concerning|on|about|:)?\s*)?(?:forward[- ]looking (?:statements?|information)|safe harbou?r(?: statement)?)(?:\s*(?:disclaimer|statement|notice))?\s*[:.]?$/i;

/** The warning itself: how it begins, and words of which it has two. */
export const OUTLOOK_BEGIN =
  /^(?:(?:this|these|certain|some|statements|forward-looking|except|any|all)\b|the (?:statements|information|matters)\b)/i;
export const OUTLOOK_WORDS =
  /forward[- ]looking (?:statements?|information)|within the meaning of|securities (?:laws|act|litigation)|risks and uncertainties|actual results|undertakes? no (?:obligation|duty)/gi;
