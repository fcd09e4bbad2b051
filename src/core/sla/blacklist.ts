import { type Cell, isBlank } from "../cells/cell";
import { type DecimalSignOf, signInLine } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { anySpelling, asCoded, codeSpelled, type Spellings } from "../cells/spellings";
import {
  ALL_TESTS,
  type CellTest,
  cellTest,
  comparedText,
  holds,
  type ReadyTest,
  readyTest,
  type SheetWays,
  type Test,
  type TestFault,
  takesList,
  takesValue,
} from "../scoring/cell-test";
import { foldedWord } from "../stages/folded-word";
import { said } from "./sayings";

/** The words of a line that are not people's. */
export type BarringWords = Spellings<Test | "at">;

/**
 * A profile that is never passed on: a column whose cell passes a test, before the first answer at every stage, or at one stage
 * whether it was answered or not. Plain data, which JSON keeps: notes hold its test's value as text.
 */
export interface Barring extends Omit<CellTest, "value"> {
  stage: string | null;
  column: string;
  text: string;
  /** As the team wrote it; missing in what an older add-on kept. */
  line?: string;
}

/** A lead's cells by heading, as the rules name them; undefined where the tab has no such column. */
export type CellsByHeading = (heading: string) => Cell | undefined;

/** How a line is read: by the words of all languages, made ready for many lines. */
interface LineReader {
  words: BarringWords;
  pattern: RegExp;
}

/** A stage, a column (in quotes where it holds a word for a test itself), and a test that takes no value or one that does. */
function readerBy(words: BarringWords): LineReader {
  const [at, bare] = [anySpelling(words, "at"), anySpelling(words, ...ALL_TESTS.filter((test) => !takesValue(test)))];
  const valued = anySpelling(words, ...ALL_TESTS.filter(takesValue));
  const named = '(?:["“„]\\s*(\\S.*?)["”“]|(.+?))';
  return {
    words,
    pattern: new RegExp(`^(?:${at}\\s+(.+?)\\s*:\\s*)?${named}\\s+(?:${bare}|${valued}(?:\\s+(.+))?)$`, "i"),
  };
}

const CODED = readerBy(asCoded([...ALL_TESTS, "at"]));

interface LineParts {
  stage: string | null;
  column: string;
  test: Test;
  value: string;
}

function partsOf(line: string, { words, pattern }: LineReader): LineParts | null {
  const [, , stage, quoted, plain, bare, valued, value = ""] = pattern.exec(line) ?? [];
  const [column, test] = [quoted ?? plain, codeSpelled(words, bare ?? valued ?? "")];
  return column === undefined || test === undefined || test === "at" ? null : { stage: stage ?? null, column: column.trim(), test, value };
}

/** A semicolon parts rules as a line break does; behind a list, what is no rule by itself is one of its values. */
function barringLines(text: string, reader: LineReader): string[] {
  return text.split(/\r\n?|\n/).flatMap((row) => {
    const lines: string[] = [];
    for (const part of row.split(";").map((one) => one.trim())) {
      const before = partsOf(lines[lines.length - 1] ?? "", reader);
      if (part === "") continue;
      if (before && takesList(before.test) && partsOf(part, reader) === null) lines.push(`${lines.pop()}; ${part}`);
      else lines.push(part);
    }
    return lines;
  });
}

const faultIn = (line: string, test: Test, fault: TestFault): Saying =>
  fault.fault === "value" ? said("barringNoValue", line, test) : said("barringNoLimit", line, test, fault.trouble);

function barringOf(line: string, reader: LineReader, sign?: DecimalSignOf): Barring | { sentence: Saying } {
  const parts = partsOf(line, reader);
  if (!parts) return { sentence: said("badBarringLine", line) };
  const tested = cellTest(parts.test, parts.value, { sign: signInLine(parts.value, sign) });
  if ("fault" in tested) return { sentence: faultIn(line, parts.test, tested) };
  const { value, ...rest } = tested;
  return { stage: parts.stage, column: parts.column, ...rest, text: value, line };
}

/**
 * Reads the blacklist as it stands in one cell, a line each: "Email ends with @rival.com", "Country is one of Norway, Sweden",
 * "At MQL: Company is Tallow Ltd".
 *
 * @param words the words of a line that are not people's; left out: as they are coded
 * @param sign the spreadsheet's decimal sign
 * @returns the rules in their order, or what to say of the first line that is not understood
 * @example barringsOf("Phone is blank") //=> [{ stage: null, column: "Phone", test: "is blank", text: "", line: "Phone is blank" }]
 */
export function barringsOf(text: string, words?: BarringWords, sign?: DecimalSignOf): Barring[] | { sentence: Saying } {
  const reader = words ? readerBy(words) : CODED;
  const rules: Barring[] = [];
  for (const line of barringLines(text, reader)) {
    const rule = barringOf(line, reader, sign);
    if ("sentence" in rule) return rule;
    rules.push(rule);
  }
  return rules;
}

/** A heading of several words may hold some language's word for a test; one that is such a word may take what follows for its own. */
const needsQuotes = (column: string, bare: string): boolean =>
  /\s/.test(column) || partsOf(`${column} is`, CODED)?.column !== column || partsOf(bare, CODED)?.column !== column;

/**
 * A rule as a line: as the team wrote it, else as it is coded, which reads the same in every language.
 *
 * @example barringLine({ stage: "MQL", column: "Title", test: "contains", text: "student" }) //=> "At MQL: Title contains student"
 */
export function barringLine({ stage, column, test, text, line }: Barring): string {
  if (line !== undefined) return line;
  const lineOf = (named: string): string =>
    `${stage === null ? "" : `At ${stage}: `}${[named, test, text].filter((part) => part !== "").join(" ")}`;
  const bare = lineOf(column);
  return needsQuotes(column, bare) ? lineOf(`"${column}"`) : bare;
}

/** Rules are asked of every lead: each is made ready once. */
const READY = new WeakMap<Barring, ReadyTest>();

function readyFor(rule: Barring): ReadyTest {
  const known = READY.get(rule);
  if (known) return known;
  const ready = readyTest({ ...rule, value: rule.text });
  READY.set(rule, ready);
  return ready;
}

function fits(rule: Barring, cell: Cell | undefined, ways: SheetWays): boolean {
  return cell !== undefined && holds(readyFor(rule), cell, comparedText(cell, ways), ways);
}

/**
 * The first rule that bars a lead, null if none does. A rule over a column that the tab lacks bars nobody.
 *
 * @param nameOf the name under which a stage is known by another word, too
 * @param ways how the sheet's numbers that are text and its dates are read
 */
export function barredBy(
  rules: readonly Barring[],
  stage: string,
  cells: CellsByHeading,
  nameOf: (stage: string) => string = (word) => word,
  ways: SheetWays = {},
): Barring | null {
  const isAt = (word: string): boolean => foldedWord(nameOf(word)) === foldedWord(nameOf(stage));
  return rules.find((rule) => (rule.stage === null || isAt(rule.stage)) && fits(rule, cells(rule.column), ways)) ?? null;
}

/** The required headings whose cell is blank; those that the tab lacks are not asked for. */
export const missingInformation = (required: readonly string[], cells: CellsByHeading): string[] =>
  required.filter((heading) => {
    const cell = cells(heading);
    return cell !== undefined && isBlank(cell);
  });
