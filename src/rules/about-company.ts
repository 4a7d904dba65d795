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
