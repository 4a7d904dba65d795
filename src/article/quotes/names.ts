import {
  BEFORE_SUBJECT,
  BODY_WORDS,
  FAMILY_FIRST,
  FEMALE,
  MALE,
  NOT_NAMES,
  PLACE,
} from '../../rules/quotes/names.ts';
import { byLetters } from '../letters.ts';
import { allMatches } from '../matches.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A run of capitalised words, without titles before it. */
export interface NameRun {
  name: string;
  start: number;
  end: number;
  /** The titles that stood before it in the same run. */
  title: string;
}

export type Gender = 'he' | 'she' | 'unknown';

const TOKEN =
  "(?:(?:\\p{Lu}\\.){1,4}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Prof|Capt|Rev)\\.|[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}\\p{N}'’\\-]*)";
const PARTICLE =
  "(?:de|del|della|di|da|dos|das|do|du|des|v[ao]n der|van|von|den|ten|ter|zu|bin|ibn|al|el|la|le|y|'t|’t)";
/** What goes on behind the first word of a body's name: «Department of Justice», «Bank of England». */
const OF_BODY =
  '(?<=Department|Ministry|Ministerium|University|Bank|Cent(?:er|re)|Institute|Academy|Society|Association|Federation|Council|Office|Bureau|Board|College|School|Church|Court|House|Chamber|League|Union|Committee|Commission|Organi[sz]ation|Foundation|Protection|Prevention) (?:of|for|für)(?: the)? ';
const RUN = byLetters(
  new RegExp(
    `(?<![\\p{L}\\p{N}@#])${TOKEN}(?:[ \\u00a0]+(?:${PARTICLE}[ \\u00a0]+){0,2}${TOKEN}|${OF_BODY}${TOKEN})*`,
    'gu',
  ),
);

/** «Ana “Tank” Ruiz» */
const NICKNAMED = byLetters(
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’.-]+) [“"‘'](\p{Lu}[\p{L} .-]{1,20})[”"’'] (\p{Lu}[\p{L}-]+)/gu,
);

/** «his sister Linh», «her brother-in-law, Teo Ruiz,» */
const KIN = byLetters(
  /(?:(?<!\p{L})(?:[Hh]is|[Hh]er|[Tt]heir)|(?<=\p{L})['’]s)\s(?:(?:\p{Ll}+\s)?(?:(son|father|brother|husband|uncle|nephew|grandson|grandfather|dad)|(?:daughter|mother|sister|wife|aunt|niece|granddaughter|grandmother|mum|mom))(?:-in-law)?)(?:\s|,\s(?=[^,.]{3,40},))(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/gu,
);

/** The names of a text: which there are, and the fullest form of each. */
export class Names {
  /** Names of two words or more, in order, by last word. */
  private readonly full = new Map<string, Map<string, number[]>>();
  private readonly genders = new Map<string, Gender>();
  private readonly titles = new Map<string, string>();
  /** Nicknames that stand in a name, and what a name is with and without them. */
  private readonly nicknames = new Map<string, string>();
  /** Who bears a title, by its last word; null where more than one does. */
  private readonly bearers = new Map<string, string | null>();
  private readonly kin = new Set<string>();
  /** Names of one word. */
  private readonly single = new Set<string>();
  private readonly text: string;
  /** The text with what stands in quotation marks blanked out: speakers are named outside of them. */
  private readonly masked: string;
  private readonly vocabulary: Vocabulary;
  private readonly run: RegExp;
  private readonly small = new Map<string, boolean>();

  constructor(text: string, masked: string, vocabulary: Vocabulary) {
    this.text = text;
    this.masked = masked;
    this.vocabulary = vocabulary;
    this.run = RUN(text);
    for (const { 1: first = '', 2: nickname = '', 3: last = '', index } of allMatches(
      NICKNAMED(text),
      text,
    )) {
      this.nicknames.set(nickname, `${first} ${last}`);
      this.full.set(last, new Map([[`${first} ${last}`, [index]]]));
    }
    for (const { 1: male, 2: name = '' } of allMatches(KIN(text), text)) {
      this.kin.add(name);
      this.genders.set(name, male ? 'he' : 'she');
    }
    for (const run of this.runs(text, 0)) {
      const words = run.name.split(' ');
      if (run.title && !this.titles.has(run.name)) {
        this.titles.set(run.name, run.title);
        const title = run.title.toLowerCase().slice(run.title.lastIndexOf(' ') + 1);
        const known = this.bearers.get(title) ?? run.name;
        // «Speaker Ana Ruiz», then «Speaker Ruiz»
        const isSame = known.endsWith(lastName(run.name)) && !(this.bearers.get(title) === null);
        this.bearers.set(title, isSame ? known : null);
      }
      const last = lastName(run.name);
      if (words.length === 1) this.single.add(run.name);
      // «Leeds» is not the University of Leeds.
      if (words.length < 2 || words.length > 5 || !last || OF.test(run.name)) continue;
      const forms = this.full.get(last) ?? new Map<string, number[]>();
      this.full.set(last, forms);
      const places = forms.get(run.name);
      if (places) places.push(run.start);
      else forms.set(run.name, [run.start]);
    }
  }

  /** The runs of a stretch of the text, in order. */
  runsIn(start: number, end: number): NameRun[] {
    return this.runs(this.masked.slice(start, end), start);
  }

  private runs(stretch: string, start: number): NameRun[] {
    const runs: NameRun[] = [];
    for (const match of allMatches(this.run, stretch)) {
      const run = this.trim(match[0], start + match.index);
      if (run) runs.push(run);
    }
    return runs;
  }

  /** The fullest form of a name in the article: the nearest before the place, else the first behind it. */
  fullest(name: string, at: number): string {
    const whole = this.nicknames.get(name);
    if (whole) return whole;
    const last = lastName(name);
    const candidates = [...(this.full.get(last) ?? [])]
      .filter(([form]) => form === name || withoutSuffix(form).endsWith(` ${name}`) || sameEnds(form, name))
      .map(([form, places]) => ({ name: form, before: lastUpTo(places, at), first: places[0] ?? 0 }));
    const before = candidates.filter((entry) => entry.before >= 0).sort((a, b) => b.before - a.before);
    const nearest = before[0] ?? candidates.sort((a, b) => a.first - b.first)[0];
    if (!nearest) return this.byFirstName(name) ?? name;
    // «Lopez» after «Feliciano Lopez» and «Marc Lopez»: the one who was named last; of one person the longest form.
    const first = nearest.name.split(' ')[0];
    const same = candidates.filter((entry) => entry.name.split(' ')[0] === first).map((entry) => entry.name);
    return same.sort((a, b) => b.length - a.length)[0] ?? nearest.name;
  }

  /** «Dan» for «Dan Ruiz», «Lee» for «Lee Jae-myung», where the text knows one Dan, one Lee. */
  private byFirstName(name: string): string | undefined {
    const first = name.toLowerCase();
    const isFirst = MALE.has(first) || FEMALE.has(first);
    if (name.includes(' ')) return undefined;
    const found = [...this.full].flatMap(([, forms]) =>
      [...forms.keys()].filter(
        (form) =>
          form.startsWith(`${name} `) && (isFirst || isFamilyFirst(first, form)) && !this.isBody(form),
      ),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** The titles that stand before a name anywhere in the text («Prime Minister»); empty where none do. */
  titleOf(name: string): string {
    return this.titles.get(name) ?? '';
  }

  /** The one who bears a title in the text: «Speaker Ana Ruiz» for «the Speaker». */
  titled(title: string): string | undefined {
    return this.bearers.get(title) ?? undefined;
  }

  /** The one whose name stands behind a job in the text: «coach Ana Ruiz» for «the coach». */
  behindJob(noun: string): string | undefined {
    const found = new Set<string>();
    for (let at = this.text.indexOf(` ${noun} `); at >= 0 && found.size < 2; ) {
      const start = at + noun.length + 2;
      const run = this.runsIn(start, start + 60)[0];
      if (run?.start === start && run.name.includes(' ') && !this.isBody(run.name)) found.add(run.name);
      at = this.text.indexOf(` ${noun} `, start);
    }
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** Whether the text has somebody in or at what bears a name: «in Grand Rapids», «at Blue Apron». */
  isWhere(name: string): boolean {
    return ['in', 'at', 'near', 'outside'].some((word) => this.text.includes(` ${word} ${name}`));
  }

  /** Whether the text also has the last word of a name alone, as it does with people: «Ruiz», but not «Rapids» for Grand Rapids. */
  isCalledByLast(name: string): boolean {
    return this.single.has(lastName(name));
  }

  /** Whether the text has a name behind a noun for a relative: «her son Teo». */
  isKin(name: string): boolean {
    return this.kin.has(name);
  }

  gender(name: string): Gender {
    const known = this.genders.get(name);
    if (known) return known;
    const gender = this.findGender(name);
    this.genders.set(name, gender);
    return gender;
  }

  /** What a pronoun tells of somebody whose first name tells nothing. */
  learnGender(name: string, who: 'he' | 'she'): void {
    if (this.gender(name) === 'unknown') this.genders.set(name, who);
  }

  private findGender(name: string): Gender {
    const first = name.split(/[\s-]/)[0]?.toLowerCase() ?? '';
    if (MALE.has(first)) return 'he';
    if (FEMALE.has(first)) return 'she';
    const last = lastName(name);
    const titled = new RegExp(
      `\\b(Mr|Mrs|Ms|Miss|Sir|Lord|Dame|Lady|King|Queen|Prince|Princess|Herr|Frau|Mme|Sra?)\\.? (?:\\p{Lu}\\S+ )?${escapePattern(last)}(?!\\p{L})`,
      'u',
    ).exec(this.text)?.[1];
    if (!titled) return 'unknown';
    return /^(?:Mr|Sir|Lord|King|Prince|Herr|Sr)$/.test(titled) ? 'he' : 'she';
  }

  /** Whether a name is rather a body's than a person's. */
  isBody(name: string): boolean {
    return (
      name.split(/\s+/).some((word) => BODY_WORDS.has(word.toLowerCase().replace(/[.,]/g, ''))) ||
      // A short form, or the town before the story
      /^(?:[A-Z]{2,6}|[A-Z]{2,} [A-Z ]+)$/.test(name) ||
      PLACE.test(name) ||
      this.isToldAsBody(name) ||
      (ABSTRACT.test(name) && this.findGender(name) === 'unknown')
    );
  }

  /** «Terra Spark, a Houston start-up» */
  private isToldAsBody(name: string): boolean {
    const at = this.full.get(lastName(name))?.get(name)?.[0];
    return at !== undefined && TOLD_AS_BODY.test(this.text.slice(at + name.length, at + name.length + 90));
  }

  private trim(run: string, start: number): NameRun | null {
    const owner = OWNER_OF_DATE.exec(run);
    if (owner && NOT_NAMES.has(owner[1]?.toLowerCase() ?? ''))
      return this.trim(run.slice(0, owner.index + 2), start);
    const clean = ENDING.test(run) ? run.replace(OWNER, '') : run;
    if (!BLANK.test(clean))
      return clean === '' || this.isNoName(clean, start)
        ? null
        : { name: withoutOwner(clean), start, end: start + clean.length, title: '' };
    const words = clean.split(/\s+/);
    // «Although Ford …»
    const lead = words.length > 1 && BEFORE_SUBJECT.has(words[0]?.toLowerCase() ?? '') ? 1 : 0;
    let cut = lead;
    for (let index = 0; index < words.length - 1; index++) {
      const word = words[index] ?? '';
      const rest = words.slice(index + 1);
      // «Sonya A. Hill»: an initial is no article.
      if (
        !/^\p{Lu}\.$/u.test(word) &&
        this.vocabulary.isTitle(word) &&
        // «Office of the Inspector General»
        !(rest.length === 1 && words[index - 1] !== undefined && OF.test(clean)) &&
        // «Anna von der Leine», «Anna Lo Presti»
        (index === cut || !(/^\p{Ll}/u.test(word) || word.length < 3)) &&
        !rest.every((other) => /^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(other))
      )
        cut = index + 1;
      // «Vermont’s Bongard», but «Children’s Hospital».
      else if (OWNED_END.test(word) && !this.isBody(rest.join(' '))) cut = index + 1;
    }
    const kept = words.slice(cut);
    const [only] = kept;
    if (!only || (kept.length === 1 && this.isNoName(only, start))) return null;
    const before = words.slice(0, cut);
    const title = before.slice(before.findLastIndex((word) => OWNED_END.test(word)) + 1 || lead).join(' ');
    const from = start + (cut > 0 ? clean.indexOf(only, before.join(' ').length) : 0);
    const name = kept.join(' ');
    return {
      name: withoutOwner(name),
      start: from,
      end: start + clean.length,
      title,
    };
  }

  /** A capitalised word that begins a sentence only, or that the text also writes small. */
  private isNoName(word: string, start: number): boolean {
    if (/^(?:\p{Lu}\.?){2,}$/u.test(word)) return /^(?:CEO|CFO|COO|CTO|TV|PM)$/.test(word);
    const lower = word.toLowerCase();
    if (BEFORE_SUBJECT.has(lower) || NOT_NAMES.has(lower) || this.vocabulary.isTitle(word) || word.length < 2)
      return true;
    const before = this.text.slice(Math.max(0, start - 3), start);
    if (!/^$|[.!?…\n“"«]\s*$/u.test(before)) return false;
    if (ADVERB.test(word) && this.text.charAt(start + word.length) === ',') return true;
    return this.isWrittenSmall(lower);
  }

  /** Whether the text holds the word in small letters, as a whole word. */
  private isWrittenSmall(word: string): boolean {
    const known = this.small.get(word);
    if (known !== undefined) return known;
    let found = false;
    if (SMALL_WORD.test(word)) {
      for (
        let at = this.text.indexOf(word);
        at >= 0 && !found;
        at = this.text.indexOf(word, at + word.length)
      )
        found =
          !WORD_PART.test(this.text.charAt(at - 1)) && !WORD_PART.test(this.text.charAt(at + word.length));
    }
    this.small.set(word, found);
    return found;
  }
}

/** «Department of Justice», «Center for Policy Research» */
const OF = /\s(?:of|for|für)\s/;
const TOLD_AS_BODY =
  /^, an?\s(?:(?!(?:of|at|for|from|in|who|with)\s)[\w-]+\s){0,4}?(?:company|start-?up|firm|maker|retailer|lender|insurer|airline|charity|non-?profit|agency|group|think tank|newspaper|magazine|website|band|town|city|village|suburb)(?=[,.]|\s(?:that|which|based|in|founded|with|of|backed|outside|near|owned|whose)\s)/;
/** What a run of names may end in that is no part of a name. */
const ENDING = /[s'’.]$/;
const OWNER = /(?:['’]s|['’]|(?<!\b\p{Lu})(?<!\b(?:Jr|Sr))\.)+$/u;
/** «Ruiz’s Monday» */
const OWNER_OF_DATE = /['’]s\s+(\S+)$/;
const OWNED = /['’]s/;
const OWNED_ALL = /['’]s\b/g;
const OWNED_END = /\p{L}['’]s$/u;
const BLANK = /\s/;
const withoutOwner = (name: string): string => (OWNED.test(name) ? name.replace(OWNED_ALL, '') : name);
const ABSTRACT = / \p{L}+(?:tion|ness|ology|ship|ities|ics)$/u;
const SUFFIX = /,?\s(?:Jr|Sr|I{2,3}|IV)\.?$/;
/** «Unfortunately», but not «Kelly», «McNally». */
const ADVERB = /^\p{L}{2,}(?:ing|ous|ent|ate|ed|[ai]b|ial|ual|ional|ical|inal|eal|ilar|ari)ly$/u;
const SMALL_WORD = /^\p{Ll}[\p{L}'’-]*$/u;
const WORD_PART = /[\p{L}'’-]/u;

/** Whether a full name begins with the family's: «Lee Jae-myung», «Yoon Suk Yeol», «Xi Jinping». */
const isFamilyFirst = (first: string, form: string): boolean =>
  /^\S+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(form) || (FAMILY_FIRST.has(first) && form.split(' ').length < 4);

/** The last of ascending places that is not behind `at`; -1 where all are. */
function lastUpTo(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (places[low - 1] ?? -1);
}

/** «Pat Carlineo», «Patrick W. Carlineo»: first letter and last word agree, the forms differ in length. */
function sameEnds(a: string, b: string): boolean {
  const first = (name: string) => name.split(' ')[0] ?? '';
  return b.includes(' ') && first(a) === first(b) && lastName(a) === lastName(b);
}

/** «James Ruiz Jr» is a Ruiz. */
const withoutSuffix = (name: string): string => name.replace(SUFFIX, '');
const lastName = (name: string): string => withoutSuffix(name).split(' ').at(-1) ?? name;

export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
