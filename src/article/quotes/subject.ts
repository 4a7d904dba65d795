import type { NameRun } from './names.ts';
import { roleOf } from './role.ts';
import type { Scene } from './scene.ts';
import type { Pronoun } from './vocabulary.ts';

/** Who is said to speak, as the words beside the quote have it. */
export type Subject =
  | { kind: 'name'; name: string; at: number; role: () => string | null }
  | { kind: 'pronoun'; who: Pronoun; at: number }
  | { kind: 'person'; text: string; at: number }
  /** Whoever spoke last in this paragraph. */
  | { kind: 'same'; at: number }
  /** «We called it …»: the paper itself, which is nobody in the story. */
  | { kind: 'self'; at: number };

/** Most that adverbs before a verb take (characters). */
const LONGEST_FILLER = 50;
/** «he’d respond», «she’ll say». */
const CONTRACTION = /(?<=\p{L})['’](?:d|ll|ve)$/u;
/** «river_watch7 wrote», «@river wrote». */
const HANDLE = /(?:^|\s)(@[\w.]+|[a-z_]+\d\w*)$/i;
const SELF = /^(?:I|we)$/i;
const IN_BRACKETS = /\s\([^()]*\)[\s,]*$/;

/** «bà Lan»: in Vietnamese what stands for «she» alone is «Ms» before a name. */
const isTitleOfName = (
  { text, vocabulary }: Scene,
  word: string,
  run: NameRun | undefined,
  at: number,
): boolean => run !== undefined && vocabulary.isTitle(word) && text.slice(at, run.start).trim() === word;

const isPersonNoun = ({ personAtEnd }: Scene['vocabulary'], noun: string): boolean =>
  personAtEnd.exec(`the ${noun}`)?.[1] === `the ${noun}`;

/** «Jane Starner’s lawyer»: a name in the genitive and a noun for a person, up to `end`. */
function ownedPerson(
  { text, vocabulary }: Scene,
  owner: { start: number; end: number } | undefined,
  end: number,
): Subject | null {
  const noun = owner && /^['’]s?\s+(.+)$/u.exec(text.slice(owner.end, end))?.[1];
  return noun && isPersonNoun(vocabulary, noun)
    ? { kind: 'person', text: text.slice(owner.start, end), at: owner.start }
    : null;
}

/** The subject that stands right before a verb: «X said», «X, a doctor, said», «he said», «the minister said». */
export function subjectBefore(scene: Scene, head: string, at: number): Subject | null {
  const { names, vocabulary } = scene;
  const closed =
    head.includes(',') &&
    /,\s*(?:\p{L}+ly\s+)?(?:(?:has|had|have|also|then|later|previously)\s+)*$/iu.test(head);
  const cut = Math.max(0, head.length - LONGEST_FILLER);
  // «Ana Ruiz (Lib Dem, Hill) said»
  const stretch = (
    head.slice(0, cut) + head.slice(cut).replace(vocabulary.fillerAtEnd, '').replace(CONTRACTION, '')
  ).replace(IN_BRACKETS, '');
  const pronoun = /\p{L}+$/u.exec(stretch.slice(stretch.lastIndexOf(' ') + 1))?.[0];
  const who = pronoun ? vocabulary.pronounKind(pronoun) : null;
  if (who && pronoun) return { kind: 'pronoun', who, at: at + stretch.length - pronoun.length };
  if (pronoun && SELF.test(pronoun)) return { kind: 'self', at };
  const runs = names.runsIn(at, at + stretch.length);
  if (closed) {
    const apposed = apposedIn(scene, runs, at);
    if (apposed) return named(scene, apposed);
    // «…, a professor at Yale, said»: the name before the first comma of the clause.
    const ends = runs.filter((run) => /^['’]?s?\s*,/.test(scene.text.slice(run.end, run.end + 4)));
    // «A friend of Mr Ruiz’s, who asked for no name, said»
    const free = ends.find(
      ({ start, title }) =>
        !BEHIND_PREPOSITION.test(scene.text.slice(at, start - (title ? title.length + 1 : 0))),
    );
    if (free) return named(scene, free);
    const person = vocabulary.personAtStart.exec(stretch.replace(/^[\s,]+/, ''))?.[1];
    if (person) return { kind: 'person', text: person, at };
    if (ends[0]) return named(scene, ends[0]);
  }
  const adjacent = runs.findLast((run) => run.end >= at + stretch.length - 1);
  if (adjacent) {
    // «Ana Ruiz, a Hill Democrat who warned»
    const comma = /,\s+(?:an?|the|one\s+of)\s+[^,]*$/u.exec(scene.text.slice(at, adjacent.start));
    const apposed =
      comma && /\swho\s/.test(head.slice(adjacent.end - at))
        ? runs.find((run) => run.end === at + comma.index)
        : undefined;
    if (apposed) return named(scene, apposed);
    const preposition =
      /(?:^|\s)(?:of|at|in|from|for|with|on|by|to|near|under)\s+(?:the\s+)?(?:[\p{Lu}][\p{L}.]*\s+)*$/u;
    const isPlace = preposition.test(scene.text.slice(at, adjacent.start).replace(/^[\s,]+/, ' '));
    const owner = isPlace
      ? runs.findLast((run) => run.end < adjacent.start && !preposition.test(scene.text.slice(at, run.start)))
      : undefined;
    const person = isPlace ? vocabulary.personAtStart.exec(stretch)?.[1] : undefined;
    if (person && !owner) return { kind: 'person', text: person, at };
    return named(scene, owner ?? adjacent);
  }
  const owned = ownedPerson(scene, runs.at(-1), at + stretch.length);
  if (owned) return owned;
  const handle = HANDLE.exec(stretch)?.[1];
  if (handle) return { kind: 'person', text: handle, at: at + stretch.length - handle.length };
  // What was quoted is blank here: no more than an article stands before it («the “River” actor»).
  const kept = stretch.length - (stretch.split(/\s{3,}/).at(-1)?.length ?? 0);
  const open = stretch.slice(stretch.slice(0, kept).trimEnd().lastIndexOf(' ') + 1);
  const whole = vocabulary.nounAlone.exec(open)?.[1];
  const person = whole ?? vocabulary.personAtEnd.exec(open)?.[1];
  if (person) return { kind: 'person', text: person, at: at + stretch.length - person.length };
  // «X, also a collector of old games and books says»
  const [opening] = runs;
  return opening &&
    /^[\s,]*$/.test(scene.text.slice(at, opening.start)) &&
    /^(?:,|\s(?:in|of|at|from|on|for)\s)/.test(scene.text.slice(opening.end, opening.end + 6))
    ? named(scene, opening)
    : null;
}

/** «it says in the report», «heißt es in der Mitteilung»: no speaker. */
const PREPOSITION = /^\s*(?:in|im|am|an|auf|aus|bei|dans|sur|au|aux|en|em|no|na|op|på|w|во?|на|у)\s/iu;

/** The subject behind a verb: «said X», «said the minister», «said a report from X». */
export function subjectAfter(scene: Scene, tail: string, at: number): Subject | null {
  const { names, vocabulary } = scene;
  const head =
    /^(?:[^,;:—–(.\n]|\.(?=\p{L}|\s\p{Lu}\p{L}*\s\p{Lu})|(?<=\b(?:U\.S|U\.K|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|\p{Lu}))\.)*/u.exec(
      tail,
    )?.[0] ?? '';
  const pronoun = /^[\s-]*(?:t-)?(\p{L}+)/u.exec(head)?.[1];
  const isWord =
    /^\s*her\s+\p{L}/u.test(head) ||
    isTitleOfName(scene, pronoun ?? '', names.runsIn(at, at + head.length)[0], at);
  const who = pronoun && !isWord ? vocabulary.pronounKind(pronoun) : null;
  if (who) return { kind: 'pronoun', who, at };
  if (pronoun && SELF.test(pronoun)) return { kind: 'self', at };
  if (PREPOSITION.test(head)) return null;
  // «der 20-Jährige im Fernsehen»
  const skip = /^\s(?:der|die)\s/.exec(head)?.[0].length ?? 0;
  const stop = vocabulary.stop.exec(head.slice(skip));
  if (stop) stop.index += skip;
  // «contó el joven a Radio Sur»
  const isWhole =
    stop &&
    (names.runsIn(at, at + stop.index).length > 0 ||
      (vocabulary.words.droppedSubject && vocabulary.nounAlone.test(head.slice(0, stop.index))));
  // «the Bank of England»
  const across =
    isWhole &&
    /^\s(?:of|for)\s/.test(head.slice(stop.index)) &&
    names
      .runsIn(at, at + head.length)
      .find(({ start, end }) => start < at + stop.index && end > at + stop.index);
  const reach = across ? across.end - at : isWhole ? stop.index : head.length;
  const run = names.runsIn(at, at + reach).at(-1);
  const person = vocabulary.personAtStart.exec(head)?.[1];
  // Where nouns are written large, a common noun looks like a name («die Polizei»).
  if (run && person && run.end <= at + head.indexOf(person) + person.length)
    return { kind: 'person', text: person, at };
  const owned = ownedPerson(scene, run, at + head.trimEnd().length);
  if (owned) return owned;
  const apposed = apposedAfter(scene, run, at + head.length, at);
  if (apposed && /^\s*(?:[,.]|$)/.test(scene.text.slice(apposed.end, at + tail.length)))
    return named(scene, apposed);
  if (run) {
    const words = scene.text.slice(at, run.start).trim();
    const isOther =
      person &&
      /^(?:(?:of|in|at|for|with|who|that|to)\s|.*\s(?:in|at|for|with|who|that|to)\s)/iu.test(
        `${words.slice(person.length).trim()} `,
      );
    if (!isOther) return named(scene, run);
  }
  const noun = person ?? vocabulary.nounAlone.exec(head.slice(0, stop?.index || undefined))?.[1];
  return noun ? { kind: 'person', text: noun, at } : null;
}

/** «said his lawyer, Jane Starner.», «dijo el ministro de Sanidad, Pedro Ruiz.»: the name behind the comma. */
function apposedAfter(
  { text, names }: Scene,
  run: NameRun | undefined,
  comma: number,
  at: number,
): NameRun | undefined {
  const [apposed] = names.runsIn(comma, comma + REACH_OF_NAME);
  if (!apposed || !APPOSED.test(text.slice(comma, apposed.start))) return undefined;
  if (!run) return apposed;
  // «said Dr Ana Ruiz, Hill House» names its speaker first.
  const isOffice =
    /\p{Ll}{2}/u.test(text.slice(at, run.start)) || (run.title !== '' && run.name.split(' ').length !== 2);
  return isOffice && apposed.name.includes(' ') && !names.isBody(apposed.name) ? apposed : undefined;
}

/** «…, Ana Ruiz», «…, la directora Ana Ruiz» */
const APPOSED = /^,\s+(?:(?:the|la|el|il|lo|le|der|die)\s(?:\p{Ll}[\p{L}-]+\s)?)?$/u;
/** Most of a name behind a comma (characters). */
const REACH_OF_NAME = 60;

/** What may stand before the subject: «In a letter to staff, she …», «Now they …». */
const LEADING =
  /^\s*(?:[a-z]+s\s(?:like|such\sas)\s+|(?:now|then|but|and|so|later|earlier|still|yet|also|meanwhile|however|instead)\s*,?\s+|(?:in|on|at|during|after|before|following|with|for|from|by|as|while|when|upon|despite|among|asked|speaking|writing|last|since|until|although|though)\s[^,]{1,160}?(?:,|\s{3})\s+)/iu;

/** The subject at the beginning of a sentence, for verbs that lean on it. */
export function subjectOfSentence(scene: Scene, head: string, at: number): Subject | null {
  const { names, vocabulary } = scene;
  const phrase = LEADING.exec(head)?.[0];
  if (phrase && phrase.length < head.length)
    return subjectOfSentence(scene, head.slice(phrase.length), at + phrase.length);
  const runs = names.runsIn(at, at + head.length);
  // «Users pay with Bitcoin» is about users.
  const first = runs.find(({ start }) => !BEHIND_PREPOSITION.test(head.slice(0, start - at)));
  const word = /^[^\p{L}]*(\p{L}+)/u.exec(head)?.[1] ?? '';
  // «Her friend Ana Ruiz was blunt.»
  const isOwner = word === 'Her' || isTitleOfName(scene, word, first, at);
  const who = isOwner ? null : vocabulary.pronounKind(word);
  if (who) return { kind: 'pronoun', who, at };
  if (SELF.test(word)) return { kind: 'self', at };
  const person = vocabulary.personAtStart.exec(head.replace(/^\W+/u, ''))?.[1];
  const apposed = apposedIn(scene, runs, at);
  if (apposed) return named(scene, apposed);
  // «Hill striker Ana Ruiz was booked.»
  const [, holder] = runs;
  // «Mr Ruiz’s father Geoff had come, too.»
  if (
    holder &&
    first &&
    first === runs[0] &&
    names.isKin(holder.name) &&
    OWNS.test(scene.text.slice(first.end, holder.start))
  )
    return named(scene, holder);
  if (
    holder?.name.includes(' ') &&
    first === runs[0] &&
    first &&
    HOLDS_JOB.test(scene.text.slice(first.end, holder.start))
  )
    return named(scene, holder);
  if (person && (!first || first.start - at > person.length + 2)) return { kind: 'person', text: person, at };
  if (!first) return null;
  // «Ana Ruiz’s campaign hit back, saying»
  const owned = vocabulary.personAtStart.exec(
    scene.text.slice(first.end, at + head.length).replace(/^['’]s?\s/, 'the '),
  )?.[1];
  return owned?.startsWith('the ') && owned.split(' ').length < 4
    ? { kind: 'person', text: ownedText(scene, first, owned), at: first.start }
    : named(scene, first);
}

/** «The town’s spokeswoman, Ana Ruiz, hit back»: the name that stands between commas behind a noun for a person. */
function apposedIn({ text, names, vocabulary }: Scene, runs: readonly NameRun[], at: number): NameRun | null {
  const run = runs.find(({ start }) => {
    const comma = /,\s(?:(\p{Ll}+)\s)?$/u.exec(text.slice(at, start));
    return comma !== null && (!comma[1] || vocabulary.isTitle(comma[1]));
  });
  if (
    !run?.name.includes(' ') ||
    names.isBody(run.name) ||
    !/^(?:,|\s\([^()]*\),)/.test(text.slice(run.end, run.end + 80))
  )
    return null;
  const before = text.slice(at, run.start).trimStart();
  const [opening] = runs;
  // «The mayor of Hill, », «Landlord of the Hill Inn, »
  const office = /^(?:the\s)?([\p{L} -]{3,40}?)\s(?:of|for|at)\s[^,]+,\s$/iu.exec(before)?.[1];
  if (office && (isPersonNoun(vocabulary, office) || vocabulary.isTitle(office))) return run;
  // «El presidente de la cooperativa, », «su madre, doña »
  const person = vocabulary.personAtStart.exec(before)?.[1];
  if (
    person &&
    /^(?:\s(?!(?:who|that|que|qui|che|the|his|her)\s)[^\s,]+){0,6},\s(?:\p{Ll}+\s)?$/u.test(
      before.slice(before.indexOf(person) + person.length),
    )
  )
    return run;
  // «His lawyer, », «the town’s new lawyer, », «Car Talk expert, »
  const noun =
    /^(?:(?:the|an?|his|her|its|their)\s|[^,]*['’]s?\s)([^,'’]+),\s$/iu.exec(before)?.[1] ??
    (opening && opening !== run && /^\s(\p{Ll}+),\s$/u.exec(text.slice(opening.end, run.start))?.[1]);
  return noun && !/\s(?:the|an?|his|her|its|their)\s/.test(noun) && isPersonNoun(vocabulary, noun)
    ? run
    : null;
}

const OWNS = /^['’]s?\s[\p{Ll} -]+$/u;
/** A job between what somebody works for and their name. */
const HOLDS_JOB =
  /^\s(?:[a-z-]+\s)?(?:[a-z-]+(?:[^h]er|rector|tor|ssor|ist|ian|man|woman|person|ant|[^m]ent)|head|chief|coach|boss|captain|star|official|guard|mayor|judge|chair)\s(?:of\s[a-z]+\s)?$/;

/** The words of «X’s campaign», where the noun was found as «the campaign». */
const ownedText = ({ text }: Scene, owner: NameRun, noun: string): string =>
  text.slice(owner.start, text.indexOf(noun.slice(4), owner.end) + noun.length - 4);

/** A preposition right before a name. */
export const BEHIND_PREPOSITION =
  /(?<=\p{Ll}\s)(?:de|del|di|du|do|da|das|dos|des|pel[ao]|von|vom|with|in|at|for|from|of|by|to|on|about|against|into|over)\s(?:(?:the|an?|his|her|their|its|la|el|los|las|il|lo|le)\s(?:\p{Ll}+\s)?)?$/u;

/** A name in passing, of which nobody asks the role. */
export const roleless = ({
  name,
  start,
}: Pick<NameRun, 'name' | 'start'>): Extract<Subject, { kind: 'name' }> => ({
  kind: 'name',
  name,
  at: start,
  role: () => null,
});

/** A name with its role: the titles before it, or the words set off by commas behind it. Most roles are never asked for. */
export function named(
  scene: Scene,
  run: { name: string; title: string; start: number; end: number },
): Subject {
  return {
    kind: 'name',
    name: run.name,
    at: run.start,
    role: () => roleOf(scene.text, run, scene.vocabulary),
  };
}
