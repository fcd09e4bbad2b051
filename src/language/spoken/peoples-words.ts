/** What words that people wrote mean: those of every language, whichever the document speaks now, and marks do not count. */

import type { PeoplesWords } from "../../core/agreement/contents/item";
import { LANGUAGE_KEY } from "../../core/agreement/items";
import type { DayWords } from "../../core/calendar/working-week";
import { foldedWord, sameFolded } from "../../core/cells/folded";
import type { Spellings } from "../../core/cells/spellings";
import type { RoundingNamed } from "../../core/funnel/goal";
import type { MetricKey } from "../../core/metrics/metrics";
import { ALL_TESTS, type Test } from "../../core/scoring/cell-test";
import type { StageWordNamed } from "../../core/stages/stage";
import { dayOrder } from "../figures/day-order";
import type { ItemTexts } from "../figures/item-texts";
import { decimalSign } from "../figures/number-text";
import { languageNamed } from "./language-named";
import { LANGUAGES } from "./languages";
import { markedText, unmarkedText } from "./marked";
import { type Texts, textsToRead, words } from "./words";

type WordsByCode<Code extends string = string> = Readonly<Record<Code, string>>;

/** The code whose word it is. */
const codeIn = <Code extends string>(words: WordsByCode<Code> | undefined, word: string): Code | undefined =>
  (Object.keys(words ?? {}) as Code[]).find((code) => sameFolded(words?.[code] ?? "", word));

/** The first code that some language has for a word. */
function codeOf<Code extends string>(wordsIn: (texts: Texts) => WordsByCode<Code> | undefined, written: string): Code | undefined {
  const word = unmarkedText(written);
  for (const texts of textsToRead()) {
    const code = codeIn(wordsIn(texts), word);
    if (code !== undefined) return code;
  }
  return undefined;
}

const metricNames = ({ metricWords }: Texts): WordsByCode<MetricKey> => {
  const entries = Object.entries(metricWords) as [MetricKey, { name: string }][];
  return Object.fromEntries(entries.map(([key, { name }]) => [key, name])) as WordsByCode<MetricKey>;
};

const choicesIn = ({ contents }: Texts, key: string): WordsByCode | undefined =>
  (contents.items as Readonly<Record<string, ItemTexts>>)[key]?.choices;

/** Every spelling of some codes: as they are coded, in each language, and in marks. */
const spellingsOf = <Code extends string>(
  codes: readonly Code[],
  wordsIn: (texts: Texts) => Readonly<Record<Code, string | readonly string[]>>,
): Spellings<Code> => {
  const spelled = (code: Code): string[] => [code, ...textsToRead().flatMap((texts) => wordsIn(texts)[code])];
  const inMarks = (words: string[]): string[] => [...words, ...words.map(markedText)];
  return Object.fromEntries(codes.map((code) => [code, inMarks(spelled(code))])) as Record<Code, string[]>;
};

const firstColumn = ({ contents }: Texts, key: "scoring.rules" | "scoring.grades"): string => contents.items[key].columns[0] ?? "";

/** What a test is called, and what else people write for it. */
const testWords = ({ ruleWords: { tests, testsToo } }: Texts) =>
  Object.fromEntries(ALL_TESTS.map((test) => [test, [tests[test], ...(testsToo[test] ?? [])]])) as Record<Test, string[]>;

const teamWords = ({ contents: { owners, stageChoices } }: Texts) => ({
  sales: [owners.sales, stageChoices.whose.sales],
  marketing: [owners.marketing, stageChoices.whose.marketing],
});

export const PEOPLES_WORDS: PeoplesWords = {
  metricNamed: (name) => codeOf(metricNames, name),
  choiceNamed: (key, word) => (key === LANGUAGE_KEY ? languageNamed(word) : codeOf((texts) => choicesIn(texts, key), word)),
  decimalSign,
  get languages() {
    return Object.values(LANGUAGES).map(({ called }) => called);
  },
  yesOrNo: (word) => codeOf(({ contents }) => contents.yesNo, word),
  get ofLines() {
    return {
      decimalSign,
      targets: spellingsOf(["priority", "source", "minutes", "min", "warn"], ({ ruleWords }) => ruleWords.targets),
      barrings: spellingsOf([...ALL_TESTS, "at"], (texts) => ({ ...testWords(texts), at: texts.ruleWords.at })),
    };
  },
  get ofPeople() {
    return {
      teams: spellingsOf(["sales", "marketing"], teamWords),
      takes: spellingsOf(["source", "segment", "priority"], ({ ruleWords }) => ruleWords.takes),
      until: spellingsOf(["to"], ({ ruleWords }) => ({ to: ruleWords.until })).to,
      order: dayOrder,
    };
  },
  get ofScoring() {
    return {
      decimalSign,
      tests: spellingsOf(ALL_TESTS, testWords),
      headings: spellingsOf(["column", "grade"], (texts) => ({
        column: firstColumn(texts, "scoring.rules"),
        grade: firstColumn(texts, "scoring.grades"),
      })),
    };
  },
};

const sameBeginning = (text: string, word: string): boolean => foldedWord(text).startsWith(foldedWord(word));

/** Whether the words for a team in the tab of costs say sales, by whatever they begin with. */
export const isSalesTeam = (team: string): boolean =>
  textsToRead().some(({ contents }) => sameBeginning(unmarkedText(team), contents.owners.sales));

/** What the words for a team begin with where they say sales, without capitals: of each language, for formulas. */
export const salesBeginnings = (): string[] => {
  const spoken = [words(), ...textsToRead()].map(({ contents }) => contents.owners.sales.toLowerCase());
  return [...new Set(spoken)];
};

/** What a word for a way to round means. */
export const roundingNamed: RoundingNamed = (word) => PEOPLES_WORDS.choiceNamed("goal.rounding", word);

/** What a word means in a column of the table of stages. */
export const stageWordNamed: StageWordNamed = (column, word) =>
  codeOf(({ contents }) => contents.stageChoices[column] as WordsByCode, word);

/** Whether a reason for giving a lead back says by itself that the lead was rejected, as a click writes it. */
export function saysRejected(reason: string): boolean {
  const said = unmarkedText(reason).trim().toLowerCase();
  return textsToRead().some(({ clicks }) => {
    const word = clicks
      .rejected("")
      .replace(/[^\p{L}\p{N}]+$/u, "")
      .toLowerCase();
    return said.startsWith(word) && !/^[\p{L}\p{N}_]/u.test(said.slice(word.length));
  });
}

const FEWEST_LETTERS = 3;

/** A day by its name, or by what it begins with, as people shorten it. */
function dayIn({ weekdays: { names, short } }: Texts, word: string): number | undefined {
  const isIt = (name: string): boolean => foldedWord(name).replace(/\.$/, "") === word;
  const day = [names, short].map((list) => list.findIndex(isIt)).find((at) => at >= 0);
  if (day !== undefined || word.length < FEWEST_LETTERS) return day;
  const begun = names.flatMap((name, at) => (foldedWord(name).startsWith(word) ? [at] : []));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Days where working hours are read. */
export const DAY_WORDS: DayWords = {
  dayNamed(written) {
    const word = foldedWord(unmarkedText(written)).replace(/\.$/, "");
    for (const texts of textsToRead()) {
      const day = dayIn(texts, word);
      if (day !== undefined) return day;
    }
    return undefined;
  },
  isUntil: (word) => textsToRead().some(({ weekdays }) => sameFolded(weekdays.until, unmarkedText(word))),
};
