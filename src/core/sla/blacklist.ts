import { linesOf, sameWord } from "../cells/lines";
import type { Saying } from "../cells/saying";
import { anySpelling, asCoded, codeSpelled, type Spellings } from "../cells/spellings";
import { TESTS as SCORING_TESTS, type Test } from "../scoring/rules";
import { said } from "./sayings";

type BarringTest = Extract<Test, "is" | "contains" | "ends with">;
/** Tests of scoring rules, as they are called there. */
const TESTS = SCORING_TESTS.filter((test): test is BarringTest => /^(is|contains|ends with)$/.test(test));

/** The words of a rule that are not people's. */
export type BarringWords = Spellings<BarringTest | "at">;
const CODED: BarringWords = asCoded([...TESTS, "at"]);

/** A profile that is never passed on: a column whose text fits, at one stage or at every one. */
export interface Barring {
  stage: string | null;
  column: string;
  test: BarringTest;
  text: string;
}

/** A lead's cells by heading, as the rules name them; undefined where the tab has no such column. */
export type CellsByHeading = (heading: string) => string | undefined;

const linePattern = (words: BarringWords): RegExp =>
  new RegExp(`^(?:${anySpelling(words, "at")}\\s+(.+?)\\s*:\\s*)?(.+?)\\s+${anySpelling(words, ...TESTS)}\\s+(.+)$`, "i");

/**
 * Reads the blacklist as it stands in one cell, a line each: "Email ends with @rival.com", "Title contains student",
 * "At MQL: Company is Tallow Ltd".
 *
 * @param words the words of a rule that are not people's; left out: as they are coded
 * @returns the rules in their order, or what to say of the first line that is not understood
 * @example barringsOf("Email ends with @rival.com") //=> [{ stage: null, column: "Email", test: "ends with", text: "@rival.com" }]
 */
export function barringsOf(text: string, words = CODED): Barring[] | { sentence: Saying } {
  const rules: Barring[] = [];
  const pattern = linePattern(words);
  for (const line of linesOf(text)) {
    const [, , stage, column, written = "", wanted] = pattern.exec(line) ?? [];
    const test = TESTS.find((one) => one === codeSpelled(words, written));
    if (column === undefined || test === undefined || wanted === undefined) return { sentence: said("badBarringLine", line) };
    rules.push({ stage: stage ?? null, column, test, text: wanted });
  }
  return rules;
}

function fits({ test, text }: Barring, cell: string): boolean {
  const [one, other] = [cell.trim().toLowerCase(), text.trim().toLowerCase()];
  if (test === "is") return one === other;
  return test === "contains" ? one.includes(other) : one.endsWith(other);
}

/**
 * The first rule that bars a lead, null if none does. A rule over a column that the tab lacks bars nobody.
 *
 * @param nameOf the name under which a stage is known by another word, too
 */
export function barredBy(
  rules: readonly Barring[],
  stage: string,
  cells: CellsByHeading,
  nameOf: (stage: string) => string = (word) => word,
): Barring | null {
  const isAt = (word: string): boolean => sameWord(nameOf(word), nameOf(stage));
  return rules.find((rule) => (rule.stage === null || isAt(rule.stage)) && fits(rule, cells(rule.column) ?? "")) ?? null;
}

/** The required headings whose cell is blank; those that the tab lacks are not asked for. */
export const missingInformation = (required: readonly string[], cells: CellsByHeading): string[] =>
  required.filter((heading) => cells(heading)?.trim() === "");
