import {
  AGENCIES,
  BEFORE_BY,
  BY_LABELS,
  BY_WORDS,
  EAST_ASIAN_JOBS,
  JOBS,
  OTHERS,
  OURS,
} from '../../rules/bylines.ts';
import { unescapeText } from './entities.ts';

/** «By», «Von» … before a name. No `\b`: it knows Latin letters only. */
const BY = new RegExp(
  `^(?:(?:${BEFORE_BY})\\s+)*(?:${BY_WORDS})(?:\\s*[:：]\\s*|\\s+(?=\\S))|^(?:${BY_WORDS}|${BY_LABELS})\\s*[:：／/・]\\s*`,
  'iu',
);

/** A line that is only what stands before a name. */
const BY_LABEL = new RegExp(
  `^(?:(?:${BEFORE_BY})\\s+)*(?:(?!de|di|от)(?:${BY_WORDS})|(?:${BY_LABELS})(?=\\s*[:：]))\\s*[:：]?$`,
  'iu',
);

/** «記者王小明», glued in Chinese and Japanese. */
const GLUED_EAST_ASIAN = /^(?:記者|记者|作者|撰文|本報記者|本报记者)(?=\p{Script=Han}{2,4}(?:$|[^\p{L}]))/u;
/** «（記者 王小明／台北報導）» */
const IN_BRACKETS = /^（(.*)）$/u;

/** «notre correspondant à Berlin, …» */
const OURS_BEFORE = new RegExp(
  `^(?:${OURS.replace(/(?:^|(?<=\|))./g, (letter) => `[${letter}${letter.toUpperCase()}]`)})\\s+(?:[^,]*,\\s*|(?:\\p{L}+\\s+){1,3}?)(?=\\p{Lu})`,
  'u',
);
/** «Photography by …» */
const OTHERS_LINE = new RegExp(`^(?:${OTHERS})(?:$|[\\s:：])`, 'iu');
/** «… with additional reporting by …», «… Foto: …», «… 来源：…» */
const OTHERS_BEHIND = new RegExp(
  `\\s*(?:[|·,]\\s*|\\s(?:with|and)\\s+|\\s|(?<=\\p{Script=Han}))(?:${OTHERS})(?:\\s+by\\s|\\s*[:：]).*$`,
  'iu',
);
/** «… Corresponsal en Roma», «홍길동 기자» */
const JOB_BEHIND = new RegExp(
  `(?<=\\S)(?:[\\s,]+(?:${JOBS})(?:$|\\s.*)|\\s*[・·／]?\\s*(?:${EAST_ASIAN_JOBS})(?:$|\\s.*))$`,
  'iu',
);
/** «Ana Lima, à Bruxelles», «…, inviato a Kiev» */
const LOWER_BEHIND = /(?<=\S\s\S*),\s+(?=\p{Ll}).*$/u;
/** «Ana Lima in London» */
const PLACE_BEHIND = /^(\p{Lu}\S*\s\S.*?)\s(?:in|à|en|aus)\s\p{Lu}.*$/u;
/** «Ana Lima Health editor»: two names before. */
const FIELD_BEHIND =
  /^(\p{Lu}\S*\s\p{Lu}.*)\s\p{Lu}\p{L}+\s(?:editor|reporter|correspondent|writer|columnist|producer)$/u;
const AGENCY = new RegExp(`^(?:${AGENCIES})$`, 'iu');
const AGENCY_BEHIND = new RegExp(
  `(?<=\\S\\s\\S+)(?<!\\s(?:avec|con|mit|with|and))[\\s,/]+(?:${AGENCIES})$`,
  'iu',
);
/** «王小明／台北報導» */
const EAST_ASIAN_STROKE = /(?<=\p{Script=Han})[／/].*$/u;

/** Whether a line names a writer: behind «By», or in the line that follows a label; null where it does neither. */
export function namesWriter(line: string): 'name' | 'label' | null {
  if (BY_LABEL.test(line)) return 'label';
  return BY.test(line) ? 'name' : null;
}

/** «ByAna Lima», «Author Ana Lima», as text of two elements. */
const GLUED_BY = /^(?:By(?=\p{Lu}\p{Ll})|(?:Author|Autor|Auteur)\s+(?=\p{Lu}))/u;

/** «Ana LimaDec 18», «Ana Lima on Friday, December 19», «Ana Lima 4 August». */
const DATED =
  /\s*(?:(?:\s|(?<=\p{Ll}))(?:on\s+)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d|\s\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)).*$/u;

/** «Ana LimaReporter», as text of two elements. */
const GLUED_JOB =
  /(?<=\p{Ll})(?:Senior|Staff|Chief|Freelance|Reporter|Writer|Editor|Correspondent|Contributor|Columnist|Producer)(?:\s.*)?$/u;

/** What follows a name: a job, a paper, a date, a button. */
const TAIL =
  /\s*(?:[|·•–—/]|\s-\s|\(|,\s*(?:\p{Lu}{2,}\b|(?:senior|staff|special|chief|contributing|political|sports?|news|health|science|business|tech\w*|associated|guest|managing|deputy|executive|assistant)\b|\w+\s+(?:writer|reporter|editor|correspondent|columnist|contributor))|\b(?:for\s|staff writer|reporter|correspondent|contributor|editor|follow(?:\s|$)|updated|published|posted|view (?:all|bio|profile)|more (?:by|from))|\d{1,2}[:./]\d|\b(?:19|20)\d{2}\b|@).*$/iu;

const JOB =
  /^(?:(?:senior|staff|chief|guest|news|sports?|political|web|digital|contributing|associate|managing|deputy|executive)\s+)*(?:staff|admin(?:istrator)?|editors?|editorial(?: team| board| staff)?|writers?|reporters?|correspondents?|contributors?|authors?|by|senior|chief|deputy|executive|contributing|the author|team|newsroom|redaktion|redacción|rédaction|redazione|redação|webmaster|guest|unknown|anonymous|user|root|none|null|undefined|n\/a)$/iu;

/** A name has letters, is short, and is no address, date or call to action. */
const NO_NAME =
  /https?:|www\.|@|\.(?:com|org|net|co|ca|uk|de|fr)\b|\d{3}|[{}<>[\]]|^[^\p{L}]*$|\b(?:follow|subscribe|share|read more|sign up|more about|click|view|comments?|minutes?|ago)\b/iu;

/** Keys of a program, logins, brands, counts, days and pronouns. */
const NO_PERSON =
  /^\p{Ll}[\p{L}\d]*(?:[._]\p{L}+)+$|\d|:|^[Tt]eam\s|\s(?:[Aa]dmin|[Ss]ponsored)$|^\p{Lu}{5,}$|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*day)?$|^(?:[Oo]ur|[Ww]e|[Uu]s|[Mm]e|[Mm]y|[Tt]he [Tt]eam|[Ss]taff [Pp]icks)$/u;

/** «Ana Lima, University of Varde»: where a writer works stands beside the name. */
const INSTITUTION =
  /(?:^|\s)(?:universit\p{L}*|universidade?|hochschule|college|institut\p{L}*|laborator\p{L}*|hospital|department|ministry|foundation|association|academy|akademie|press (?:office|release))(?:\s|$)/iu;

const LONGEST = 60;
const MOST = 8;
/** As much is read of what a page states: a hundred writers, each in a line (characters). Some of the patterns take the square of that. */
const LONGEST_STATED = 1000;
const MOST_STATED = 100;

/**
 * Names out of what a page states as its authors: one name or several in one string, with «By», jobs and dates around.
 * @param siteName a site may be named after its writer, but mostly names itself as the writer
 * @param people those who are stated to be people
 * @returns each name once, in order; empty where nothing is certainly a name
 */
export function cleanNames(
  stated: readonly string[],
  siteName: string | null,
  people: readonly string[] = [],
): string[] {
  const names = stated
    .slice(0, MOST_STATED)
    .filter((entry) => !/^\s*https?:/.test(entry))
    .flatMap((entry) => split(strip(entry)))
    .map((name) => tidy(name, siteName))
    .filter((name) => isName(name, siteName, people));
  const writers = names.filter((name) => !INSTITUTION.test(name) && !AGENCY.test(name));
  const seen = new Map((writers.length > 0 ? writers : names).map((name) => [name.toLowerCase(), name]));
  return [...seen.values()].slice(0, MOST);
}

function strip(entry: string): string {
  let text = unescapeText(entry.slice(0, LONGEST_STATED))
    .replace(/\s*\([^)]*\)?/g, '')
    .replace(IN_BRACKETS, '$1');
  for (let last = ''; last !== text; ) {
    last = text;
    text = text.replace(BY, '').replace(GLUED_BY, '').replace(GLUED_EAST_ASIAN, '').replace(OURS_BEFORE, '');
  }
  if (OTHERS_LINE.test(text)) return '';
  return text
    .replace(OTHERS_BEHIND, '')
    .replace(EAST_ASIAN_STROKE, '')
    .replace(JOB_BEHIND, '')
    .replace(LOWER_BEHIND, '');
}

/** «Center for Drug Evaluation and Research», «Holm & Holm»: houses, not people. */
const HOUSE = /^\p{Lu}\p{L}+\s(?:for|of)\s|^\S+\s&\s\S+$/u;

function split(text: string): string[] {
  if (HOUSE.test(text)) return [text];
  // «Last, First» is one person; «First Last, First Last» are two.
  const parts = text.split(
    /\s*(?:;|\s(?:and|und|et|y|e|en|och|og|i|ve|và|dan|и|та|και)\s|\s&\s|、|，|؛|\s+و(?=\p{L}))\s*/u,
  );
  return parts.flatMap((part) => {
    const commas = part.split(/\s*[,،]\s*/);
    return commas.length > 1 &&
      commas.every((name) => /^\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}?[\p{L}'’.-]+)+$/u.test(name))
      ? commas
      : [part];
  });
}

function tidy(name: string, siteName: string | null): string {
  const stripped = withoutPaper(strip(name), siteName);
  if (JOB.test(stripped)) return '';
  if (HOUSE.test(stripped)) return stripped;
  const bare = stripped
    .replace(DATED, '')
    .replace(GLUED_JOB, '')
    .replace(FIELD_BEHIND, '$1')
    .replace(PLACE_BEHIND, '$1')
    .replace(TAIL, '')
    .replace(/[\s,;:|·•–—-]+$/u, '')
    .replace(AGENCY_BEHIND, '')
    .trim();
  if (DESK.test(stripped.slice(bare.length)) && isDesk(bare, siteName)) return '';
  // «Ana LimaVALLEY TIMES Staff Writer»
  const text = bare === stripped ? bare : withoutPaper(bare, siteName);
  const shouts =
    text.length > 4 && text === text.toLocaleUpperCase() && /\p{Lu}{3}/u.test(text) && text.includes(' ');
  return shouts
    ? text
        .toLocaleLowerCase()
        .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before, letter) => before + letter.toLocaleUpperCase())
    : text;
}

const DESK = /\b(?:editors?|editorial|staff|team|contributors?|writers?|reporters?|correspondents?)\b/i;

const WRITES = /\b(?:editor|writer|reporter|correspondent|contributor|columnist|journalist)\b/i;

/** «Ana Lima | Senior Writer | July 2, 2025»: the name before a job, null where the line is no such byline. */
export function nameBeforeJob(line: string): string | null {
  const [name, job, ...more] = line.split(/\s*[|·•]\s*/);
  return name && job && more.length < 3 && WRITES.test(job) && !DESK.test(name) ? name : null;
}

/** What is left of «Community Editor» and of «Valley Times Contributor» names nobody. */
function isDesk(name: string, siteName: string | null): boolean {
  return /^\p{Script=Latin}+$/u.test(name) || (siteName !== null && isPaper(name, siteName));
}

/** «Ana Lima VALLEY TIMES», «Ana Lima, The Valley Times» */
function withoutPaper(name: string, siteName: string | null): string {
  const paper = siteName?.replace(/^the\s+/i, '').trim();
  if (!paper || !name.toLowerCase().endsWith(paper.toLowerCase())) return name;
  const rest = name
    .slice(0, -paper.length)
    .trimEnd()
    .replace(/[\s,]*(?:\bthe)?$/i, '');
  return rest === '' || rest.endsWith(':') ? (siteName ?? name) : rest;
}

/** Words that a site's name has and a person's has not. */
const PAPER =
  /(?:^|\s)(?:the|news|daily|times|post|journal|magazine|media|group|inc|llc|ltd|blog|staff|studios?|company|store|shop|press|tribune|gazette|herald|agency|services?|solutions|network|online|radio|tv)(?:\s|$)/i;
const FIRST_AND_LAST = /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,2}$/u;

function isName(name: string, siteName: string | null, people: readonly string[]): boolean {
  if (name.length < 2 || name.length > LONGEST || NO_NAME.test(name) || JOB.test(name)) return false;
  if (name.split(' ').length > 6 || NO_PERSON.test(name)) return false;
  if (!siteName || !isPaper(name, siteName)) return true;
  return people.includes(name) && FIRST_AND_LAST.test(name) && !PAPER.test(name);
}

const isPaper = (name: string, siteName: string): boolean => plain(name) === plain(siteName);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
