/** What is known of direct speech in one language. A language without `words` of its own is read with the English ones. */
export interface SpeechRules {
  words?: SpeechWords;
  /** Where the script has no capitals: told by patterns instead. */
  uncased?: UncasedSpeech;
  /** What tells a key quote; the English ones where there are none. */
  keys?: KeyWords;
}

/** What a language says around direct speech. Regular-expression sources; words match whole and without case. */
export interface SpeechWords {
  /** Verbs of saying, all forms that print speech. */
  cues: string;
  /** Auxiliaries and adverbs that may stand between the subject and the verb. */
  between?: string;
  /** Forms that lean on another verb for their subject («…, adding: “…”»). */
  leaning?: string;
  he: string;
  she: string;
  they: string;
  /**
   * Where a verb may have no subject («„…,“ řekl»): `same` for whoever spoke last in the paragraph, as the verb does not tell who;
   * `anyone` where the verb holds a pronoun.
   */
  droppedSubject?: 'same' | 'anyone';
  /** What stands behind a quote where any word before the subject is a verb of saying, with the verb in the first group. */
  turned?: RegExp;
  /** A noun, as it is written, for somebody by what they do. */
  job?: RegExp;
  /** Titles and jobs that stand before a name and are not part of it. */
  titles: string;
  /** Nouns for a person or body whose name is elsewhere («the minister», «a spokeswoman»). */
  persons: string;
  /** A noun phrase that can be nobody but the speaker where it fills the place between a quote and its verb. */
  nounAlone?: string;
  /** Words behind a speaker's name that lead on to whom, where or when it was said («said X to Y»), as they are written small. */
  stop?: string;
  /** What introduces a source («according to»). */
  accordingTo?: string;
}

/**
 * Speech in scripts without capitals: patterns around a quote, with the speaker in the group `name`. Tried in order.
 */
export interface UncasedSpeech {
  /** On the text behind the quote, up to the end of its sentence. */
  after: readonly RegExp[];
  /** On the text before the quote, from the beginning of its sentence. */
  before: readonly RegExp[];
  /** A verb without a subject right before the quote: the last speaker goes on. */
  bare?: RegExp;
  /** What must stand behind the quote for `topic` to hold (a verb at the end of the sentence). */
  verb?: RegExp;
  /** On the text before the quote, where `verb` stands behind it. */
  topic?: RegExp;
  /** Titles before or behind a name: taken for the role. */
  titleBefore?: RegExp;
  titleAfter?: RegExp;
  /** Pronouns that stand for the last speaker. */
  pronoun: RegExp;
}

/** Words that tell a key quote, by language. */
export interface KeyWords {
  /** Words that carry feeling, judgement or obligation: whole words. */
  charged: RegExp;
  /** Beginnings that point at something said before: such a quote is not readable on its own. */
  dangling: RegExp;
  /** The speaker speaks of themselves or of a «we». */
  self: RegExp;
}
