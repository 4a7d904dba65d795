import { allMatches } from '../matches.ts';
import type { Attribution } from './attribute.ts';
import type { Gender } from './names.ts';
import { titleAsRole } from './role.ts';
import type { Scene } from './scene.ts';
import { SENTENCE_END } from './sentences.ts';
import { roleless, type Subject, subjectAfter, subjectBefore, subjectOfSentence } from './subject.ts';
import type { Pronoun } from './vocabulary.ts';

/** A speaker as the view shows it. */
export interface Speaker {
  name: string;
  role: string | null;
}

type Named = Extract<Subject, { kind: 'name' }>;

/** Somebody who may be the speaker. */
interface Candidate {
  name: string;
  stated: () => string | null;
  /** Whether a sentence of the pronoun's own paragraph is about them. */
  isNear?: boolean;
  /** Whether the sentence tells them by a phrase. */
  isPhrase?: boolean;
  /** Whether that sentence has them say something. */
  isSayer?: boolean;
}

const asCandidate = ({ name, role }: Speaker): Candidate => ({ name, stated: () => role });

/** A statement speaks for whoever made it. */
const STATEMENT = /(?:statement|report|letter|post|tweet|memo|email|release|filing|lawsuit|message|note)$/i;
/** A document speaks for the body that made it. */
const DOCUMENT = /(?:report|filing|lawsuit)$/i;
/** Nouns for somebody who has a name in the story, as a rule. */
const PERSON_NOUN =
  /^(?:actor|actress|singer|star|coach|player|minister|president|governor|mayor|senator|lawmaker|congress(?:wo)?man|director|author|professor|rapper|comedian|host|premier|chancellor|candidate|striker|midfielder|quarterback|defender|goalkeeper|winger|forward|captain|skipper|manager|boss|speaker|chairman|chairwoman|teenager|pensioner|comic|\w{4,}ist|billionaire|entrepreneur|\w+-year-old|[a-z]{2,}(?:[ie]an|rican|xican|[^h]ese|iard|nman|chman|shman)|german)$/i;
/** Nouns for a person by what they do, but for those that have no name in the story as a rule. */
const AGENT =
  /^(?!officer|reporter|lawyer|prosecutor|spokes|interview|caller|moderator|manufactur|retail|publish|broadcast|insur|lend|carri|develop|employ|regulat|operat|suppli|build|own|letter|paper|newspaper|order|poster|banner|flyer|user|.*maker)[a-z]{3,}(?:er|or|ista?|ian|man|woman|star|veteran)$/;
const BODY_NOUN =
  /^(?:group|company|agency|ministry|union|coalition|organi[sz]ation|firm|bank|team|band|committee|charity|label|airline|retailer)$/i;
const PERSONAL_TITLE =
  /(?:^|\s)(?:Mrs?|Ms|Miss|Dr|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Pope|President|Minister|Senator|Sen|Rep|Gov|Governor|Mayor|Judge|Coach)\.?$/;
/** Most words of a name. */
const LONGEST_NAME = 6;
/** «he added»: whoever spoke last. */
const GOES_ON = /^\p{L}+\s(?:then\s|also\s|later\s)?(?:add|continu|went on|goes on)/u;
/** «When I ring Ana Ruiz, she …» */
const MEETS = /^\s*(?:when|as|after)\s(?:I|we)\s/i;
/** «The coach was pleased.» */
const PHRASE =
  /^\s*((?:The|An?|One|Another)\s(?:[a-z-]+\s){0,3}?[a-z-]{3,})(?:,\s|\s(?:who|was|is|had|has|in|at|of|on|from|with|near|shook|[a-z]+ed)\s)/;
/** Somebody whom only this phrase tells. */
const INDEFINITE = /^(?:one|another|an?|some|several|many|two|three)\s/i;
/** «When asked about Ana Ruiz, she …» */
const ABOUT = /\b(?:about|of|for)\s+(?:(?:the|an?|his|her|their|its)\s+)?(?:\p{Ll}+\s+)?$/u;
/** How far back an antecedent is looked for (paragraphs). */
const BACK = 4;

/** Whether a known gender is what a pronoun asks for. */
const isOf = (gender: Gender, who: Pronoun): boolean =>
  gender === who || (who === 'anyone' && gender !== 'unknown');

/** Follows names, pronouns and descriptions through the story, in reading order. */
export class Speakers {
  private readonly scene: Scene;
  private readonly roles = new Map<string, string>();
  /** Names that have spoken. */
  private readonly spoken = new Set<string>();
  private last: { speaker: Speaker; paragraph: number } | null = null;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** The speaker of an attribution; null where the evidence is thin. */
  resolve(
    { subject, place }: Pick<Attribution, 'subject'> & Partial<Attribution>,
    paragraph: number,
  ): Speaker | null {
    const speaker = this.find(subject, paragraph);
    // A reader who signs is nobody in the story.
    if (speaker && place !== 'signed') this.remember(speaker, paragraph);
    return speaker;
  }

  /** Who spoke last, and where. */
  get previous(): { speaker: Speaker; paragraph: number } | null {
    return this.last;
  }

  remember(speaker: Speaker, paragraph: number): void {
    if (speaker.role && !this.roles.has(speaker.name)) this.roles.set(speaker.name, speaker.role);
    this.last = { speaker, paragraph };
    this.spoken.add(speaker.name);
  }

  /** Whether somebody of this name has spoken. */
  knows(name: string): boolean {
    return this.spoken.has(name) && this.isPerson(name);
  }

  private find(subject: Subject, paragraph: number): Speaker | null {
    if (subject.kind === 'name') return this.asPerson(subject, paragraph) ?? this.named(subject);
    if (subject.kind === 'pronoun') return this.antecedent(subject, paragraph);
    if (subject.kind === 'self') return null;
    if (subject.kind === 'same')
      return this.last?.paragraph === paragraph ? this.last.speaker : this.subjectNear(subject.at, paragraph);
    return this.described(subject, paragraph);
  }

  /** «the Italian», «der Kämmerer», written large as a name is. */
  private asPerson({ name, at }: Named, paragraph: number): Speaker | null {
    const { text, names, vocabulary } = this.scene;
    const article = vocabulary.words.job?.test(name)
      ? /\b(?:der|die)\s(?:\d+-)?$/i.exec(text.slice(at - 9, at))?.[0]
      : '';
    if (article) return this.described({ kind: 'person', text: `${article}${name}`, at }, paragraph);
    return PERSON_NOUN.test(name) && !names.isBody(name) && /\bthe\s$/i.test(text.slice(at - 5, at))
      ? this.described({ kind: 'person', text: `the ${name}`, at }, paragraph)
      : null;
  }

  private named(subject: Named): Speaker {
    return this.speakerOf(this.candidate(subject));
  }

  /** A name in full, with a role that is looked for only where the name is chosen. */
  private candidate({ name, role, at }: Named): Candidate {
    return { name: this.scene.names.fullest(name, at), stated: role };
  }

  private speakerOf({ name, stated }: Candidate): Speaker {
    return {
      name,
      role: stated() ?? this.roles.get(name) ?? this.titleOf(name),
    };
  }

  private titleOf(name: string): string | null {
    const title = this.scene.names.titleOf(name);
    return this.scene.vocabulary.pronounKind(title) ? null : titleAsRole(title);
  }

  /** The nearest subject before a pronoun that it fits. */
  private antecedent({ who, at }: Extract<Subject, { kind: 'pronoun' }>, paragraph: number): Speaker | null {
    let weak: Candidate | null = null;
    const goesOn = GOES_ON.test(this.scene.masked.slice(at, at + 30));
    const isIt = /^it(?!\p{L})/iu.test(this.scene.text.slice(at, at + 3));
    for (const candidate of this.subjectsBefore(at, paragraph)) {
      if (isIt && this.isPerson(candidate.name)) continue;
      // «A clerk said it had been closed. “…,” she said.»
      if (
        candidate.isPhrase ||
        (candidate.isNear && INDEFINITE.test(candidate.name) && this.isSomeone(candidate.name))
      )
        return this.speakerOf(candidate);
      if (!this.fits(candidate.name, who)) continue;
      if (who === 'they' || this.isEvident(candidate, who, goesOn)) return this.chosen(candidate, who);
      weak ??= candidate;
    }
    const near = this.namedNear(at, paragraph, who);
    if (near) return near;
    const last = this.last && paragraph - this.last.paragraph <= BACK ? this.last.speaker : null;
    if (last && this.fits(last.name, who) && !(isIt && this.isPerson(last.name))) return last;
    if (weak) return this.chosen(weak, who);
    // «WellWatcher told me»: a name of one word that has spoken.
    for (const candidate of this.subjectsBefore(at, paragraph))
      if (
        !candidate.name.includes(' ') &&
        this.spoken.has(candidate.name) &&
        !this.scene.names.isBody(candidate.name)
      )
        return this.speakerOf(candidate);
    return null;
  }

  /** Whether a name is surely a person's that «he» or «she» can stand for. */
  private isEvident({ name, stated, isNear }: Candidate, who: Pronoun, goesOn: boolean): boolean {
    const { names } = this.scene;
    return (
      isOf(names.gender(name), who) ||
      (isNear === true &&
        name.includes(' ') &&
        (names.isCalledByLast(name) || !this.hasSpoken(who) || !(goesOn || names.isWhere(name)))) ||
      this.spoken.has(name) ||
      stated() !== null ||
      names.titleOf(name) !== ''
    );
  }

  /** The person whom the sentences before, in the own paragraph, are about. */
  private subjectNear(at: number, paragraph: number): Speaker | null {
    for (const candidate of this.subjectsBefore(at, paragraph))
      return candidate.isNear && this.isPerson(candidate.name) ? this.speakerOf(candidate) : null;
    return null;
  }

  /** Whether a phrase tells one person: «a clerk», not «a streaming service». */
  private isSomeone(phrase: string): boolean {
    const noun = phrase.split(' ').at(-1) ?? '';
    return (
      (this.scene.vocabulary.personAtEnd.test(phrase) || PERSON_NOUN.test(noun)) &&
      !BODY_NOUN.test(noun) &&
      !STATEMENT.test(noun)
    );
  }

  /** Whether a pronoun surely fits whoever spoke last. */
  private hasSpoken(who: Pronoun): boolean {
    return this.last !== null && isOf(this.scene.names.gender(this.last.speaker.name), who);
  }

  private chosen(candidate: Candidate, who: Pronoun): Speaker {
    if (who === 'he' || who === 'she') this.scene.names.learnGender(candidate.name, who);
    return this.speakerOf(candidate);
  }

  /** The nearest name of this or the last paragraph whose first name tells the gender. */
  private namedNear(at: number, paragraph: number, who: Pronoun): Speaker | null {
    const { names, paragraphs } = this.scene;
    const run = names
      .runsIn(paragraphs[Math.max(0, paragraph - 1)]?.start ?? at, at)
      .findLast(({ name, start }) => isOf(names.gender(names.fullest(name, start)), who));
    return run ? this.named(roleless(run)) : null;
  }

  private fits(name: string, who: Pronoun): boolean {
    const { names } = this.scene;
    // A heading, not a name.
    if (name.split(' ').length > LONGEST_NAME) return false;
    const isBody = names.isBody(name);
    if (who === 'they')
      return (
        isBody || !name.includes(' ') || /^(?:the|a|an)\s/i.test(name) || names.gender(name) === 'unknown'
      );
    const gender = names.gender(name);
    return this.isPerson(name) && (isOf(gender, who) || gender === 'unknown');
  }

  private isPerson(name: string): boolean {
    const { names } = this.scene;
    return (
      !names.isBody(name) &&
      (/\s\p{Lu}/u.test(name) ||
        names.isKin(name) ||
        this.roles.has(name) ||
        PERSONAL_TITLE.test(names.titleOf(name))) &&
      !/^(?:the|an?|one|some|two)\s/i.test(name)
    );
  }

  /** Subjects of the sentences before a place, and speakers of the quotes among them, the nearest first. */
  private *subjectsBefore(at: number, paragraph: number): Generator<Candidate> {
    const { paragraphs } = this.scene;
    for (let index = paragraph; index >= Math.max(0, paragraph - BACK); index--) {
      const range = paragraphs[index];
      if (!range) continue;
      const end = index === paragraph ? Math.min(at, range.end) : range.end;
      const masked = this.scene.masked.slice(range.start, end);
      const starts = [0, ...allMatches(SENTENCE_END, masked).map((match) => match.index + match[0].length)];
      let next = masked.length;
      for (const start of starts.reverse()) {
        const sentence = masked.slice(start, next);
        next = start;
        const isNear = index === paragraph;
        // Who said something in a paragraph without quotes right before.
        const isJustSaid = index === paragraph - 1 && (this.last?.paragraph ?? -1) < index;
        const sayer = this.sayerOf(sentence, range.start + start);
        if (sayer) yield { ...sayer, isNear: isNear || isJustSaid, isSayer: true };
        const subject = subjectOfSentence(this.scene, sentence.slice(0, 200), range.start + start);
        // «For Ruiz, the worst part was …»
        const whom = /^\s*(?:for|to)\s(?=\p{Lu})/iu.exec(sentence)?.[0];
        const [run] = whom ? this.scene.names.runsIn(range.start + start, range.start + start + 60) : [];
        if (
          run &&
          whom?.length === run.start - range.start - start &&
          this.scene.text.charAt(run.end) === ','
        )
          yield { ...this.candidate(roleless(run)), isNear };
        // «Epstein’s house …» is about a house.
        if (subject?.kind === 'name' && (!this.isOwner(subject) || this.scene.names.isKin(subject.name)))
          yield { ...this.candidate(subject), isNear };
        if (subject?.kind === 'pronoun') {
          // «When X came, she …»: before whoever spoke last.
          for (const run of this.scene.names.runsIn(range.start + start, subject.at))
            if (!ABOUT.test(this.scene.text.slice(range.start + start, run.start)))
              yield { ...this.candidate(roleless(run)), isNear: isNear && MEETS.test(sentence) };
        }
        // «The coach was pleased.»
        const phrase = isNear ? PHRASE.exec(sentence)?.[1] : undefined;
        if (phrase && this.isSomeone(phrase)) {
          const someone = this.described(
            { kind: 'person', text: phrase, at: range.start + start },
            paragraph,
          );
          if (someone) yield { ...asCandidate(someone), isNear, isPhrase: true };
        }
        if (end === at && start === starts.at(0)) yield* this.others(subject, sentence, range.start + start);
        if (subject?.kind === 'pronoun' && this.last && index - this.last.paragraph <= 1)
          yield asCandidate(this.last.speaker);
      }
      if (this.last?.paragraph === index) yield asCandidate(this.last.speaker);
    }
  }

  /** Who else a pronoun can stand for that has the beginning of its own sentence before it. */
  private *others(subject: Subject | null, sentence: string, at: number): Generator<Candidate> {
    // «One of them had it when they said»
    if (subject?.kind === 'person' && INDEFINITE.test(subject.text))
      yield asCandidate({ name: subject.text, role: null });
    // «They had an answer from Judge David Ruiz: “…,” he wrote»
    if (subject?.kind === 'pronoun' && subject.who === 'they' && sentence.includes(':'))
      for (const run of this.scene.names.runsIn(subject.at, at + sentence.length))
        if (this.scene.names.gender(run.name) !== 'unknown') yield this.candidate(roleless(run));
  }

  private isOwner({ name, at }: Named): boolean {
    return /^['’]s\s/.test(this.scene.text.slice(at + name.length, at + name.length + 3));
  }

  /** Who is said to say something in a sentence. */
  private sayerOf(sentence: string, at: number): Candidate | null {
    const cue = allMatches(this.scene.vocabulary.cue, sentence).at(-1);
    const head = sentence.slice(0, cue?.index);
    const behind = (cue?.index ?? 0) + (cue?.[0].length ?? 0);
    // «It could be so, said Ana Ruiz»
    const isTurned = /,\s$/.test(head) && /^\s\p{Lu}/u.test(sentence.slice(behind));
    const subject =
      cue &&
      (isTurned
        ? subjectAfter(this.scene, sentence.slice(behind), at + behind)
        : subjectBefore(this.scene, head, at));
    if (subject?.kind === 'name') return this.candidate(subject);
    const titled =
      subject?.kind === 'person' &&
      /^the\s/i.test(subject.text) &&
      this.scene.names.titled(subject.text.split(' ').at(-1)?.toLowerCase() ?? '');
    if (titled) return asCandidate({ name: titled, role: null });
    return subject?.kind === 'person' && !STATEMENT.test(subject.text)
      ? asCandidate({ name: subject.text, role: null })
      : null;
  }

  /** «the minister», «the statement», «his spokesman», «one user». */
  private described({ text, at }: Extract<Subject, { kind: 'person' }>, paragraph: number): Speaker | null {
    const noun = text.split(/\s+/).at(-1)?.toLowerCase() ?? '';
    const isDefinite = /^(?:the|der|die|el|la|le|il|lo|o)\s/i.test(text);
    const own = STATEMENT.test(noun) && this.scene.names.runsIn(at, at + text.length + 1)[0];
    if (own) return this.named(roleless(own));
    if (DOCUMENT.test(noun))
      for (const near of this.subjectsBefore(at, paragraph))
        if (this.scene.names.isBody(near.name)) return this.speakerOf(near);
    if (STATEMENT.test(noun)) {
      // «one briefing note said»
      if (/^(?:one|another)\s/i.test(text)) return { name: text, role: null };
      const [near] = this.subjectsBefore(at, paragraph);
      if (near?.isNear && near.isSayer) return this.speakerOf(near);
      if (this.last && paragraph - this.last.paragraph <= BACK) return this.last.speaker;
      for (const near of this.subjectsBefore(at, paragraph)) return this.speakerOf(near);
      return null;
    }
    // «the French foreign ministry» is no other ministry.
    if (isDefinite && !/\s\p{Lu}\S*\s/u.test(text)) {
      const known = [...this.roles].reverse().find(([, role]) =>
        role
          .toLowerCase()
          .split(/[^\p{L}\p{N}-]+/u)
          .includes(noun),
      );
      if (known) return { name: known[0], role: known[1] };
      const titled =
        this.scene.names.titled(noun) ??
        (PERSON_NOUN.test(noun) ? this.scene.names.behindJob(noun) : undefined);
      if (titled) return this.speakerOf(asCandidate({ name: titled, role: null }));
      // «said the veteran investor», where no other was told of
      if (
        (AGENT.test(noun) || this.scene.vocabulary.words.job?.test(text.slice(4).replace(/^\d+-/, ''))) &&
        this.scene.text.indexOf(text.slice(text.lastIndexOf(' '))) >= at - text.length
      ) {
        const near = this.subjectNear(at, paragraph);
        if (near) return near;
      }
      const wanted = PERSON_NOUN.test(noun) ? 'person' : BODY_NOUN.test(noun) ? 'body' : null;
      for (const candidate of wanted ? this.subjectsBefore(at, paragraph) : []) {
        if (
          wanted === 'person'
            ? this.isPerson(candidate.name)
            : !this.isPerson(candidate.name) &&
              !/^the\s/i.test(candidate.name) &&
              !INDEFINITE.test(candidate.name)
        )
          return this.speakerOf(candidate);
      }
    }
    return { name: text.replace(/\s+/g, ' '), role: null };
  }
}
