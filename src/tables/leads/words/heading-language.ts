import type { Language } from "../../../core/headings/lexicon";

/** What one language calls things in the headings of lead tabs. */
export interface HeadingLanguage {
  words: Language;
  /** Whole headings by field, best first, compared without case, accents, blanks and signs; sheets in use may stand on each of them. */
  headings: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Beginnings of words that stages are usually called by. */
  stageWords: string;
}
