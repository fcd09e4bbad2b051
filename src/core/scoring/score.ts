import { type Cell, isBlank } from "../cells/cell";

import { type DecimalSignOf, readNumber } from "../cells/numbers";
import type { Answer } from "../cells/saying";
import { Unclear } from "../cells/unclear";
import { type Grade, plain, type ScoringRule, type Test } from "./rules";
import { said } from "./sayings";

/** How a lead is scored: rules, grades from the highest down, and the points from which a lead is sales-ready. */
export interface ScoringModel {
  rules: readonly ScoringRule[];
  grades: readonly Grade[];
  readyFrom: number;
  /** The spreadsheet's decimal sign, in which numbers that are text are read. */
  sign?: DecimalSignOf;
  /** What is answered where a lead is sales-ready, where it is not, and how tests are called in reasons; left out: as it is coded. */
  words?: Readonly<Record<"yes" | "no", string>> & { tests?: Readonly<Record<Test, string>> };
}

const text = (cell: Cell): string => plain(cell).toLowerCase();

function isBeyond({ test, limit }: ScoringRule, cell: Cell, sign: DecimalSignOf | undefined): boolean {
  const read = readNumber(cell, sign);
  if (!("number" in read) || limit === undefined) return false;
  return test === "at least" ? read.number >= limit : read.number <= limit;
}

/** Whether a cell passes a rule's test; its text and the rule's value come without capitals and outer spaces. */
function holds(rule: ScoringRule, value: string, cell: Cell, one: string, sign: DecimalSignOf | undefined): boolean {
  const { test } = rule;
  if (test === "is blank") return isBlank(cell);
  if (test === "is filled") return !isBlank(cell);
  if (test === "is not") return one !== value;
  if (one === "") return false;
  if (test === "is") return one === value;
  if (test === "contains") return one.includes(value);
  if (test === "starts with") return one.startsWith(value);
  return test === "ends with" ? one.endsWith(value) : isBeyond(rule, cell, sign);
}

/** Whether a cell passes a rule's test: words compare without case and outer spaces, numbers as numbers. */
export const passes = (rule: ScoringRule, cell: Cell, sign?: DecimalSignOf): boolean =>
  holds(rule, text(rule.value), cell, text(cell), sign);

const reason = ({ column, test, value, points }: ScoringRule, tests?: Readonly<Record<Test, string>>): string =>
  [`${points < 0 ? "" : "+"}${points}`, column, tests?.[test] ?? test, value].filter((part) => part !== "").join(" ");

/** Twelve digits hide what binary fractions add: 0.1 + 0.2 is 0.30000000000000004. */
const clean = (points: number): number => (Number.isInteger(points) ? points : Number(points.toPrecision(12)));

/** A rule with all that does not depend on the lead. */
interface ReadyRule {
  rule: ScoringRule;
  value: string;
  /** "+20 Title contains Director"; "" of a rule that is worth nothing. */
  reason: string;
}

const readyRule = (rule: ScoringRule, { tests }: NonNullable<ScoringModel["words"]>): ReadyRule => ({
  rule,
  value: text(rule.value),
  reason: rule.points === 0 ? "" : reason(rule, tests),
});

/**
 * Scores a table of leads: a lead gets the points of every rule that it passes, and the grade of the highest bar that they reach.
 *
 * @param leads the lead tab's cells, its heading row first
 * @returns a heading row, then a row for each lead: points, grade ("" below the lowest), whether it is sales-ready, the reasons
 * ("+20 Title contains Director", one for each rule that held); blank for a blank row
 * @throws where there is no heading row
 */
export function scoreTable(
  leads: readonly (readonly Cell[])[],
  { rules, grades, readyFrom, sign, words = { yes: "yes", no: "no" } }: ScoringModel,
): [headings: Answer[], ...leads: Cell[][]] {
  const [headings = [], ...rows] = leads;
  const places = new Map(headings.map((heading, column) => [text(heading), column] as const).reverse());
  places.delete("");
  if (places.size === 0) throw new Unclear(said("noHeadings"));
  const lacking = [...new Set(rules.map(({ column }) => column))].filter((column) => !places.has(text(column)));
  const judged = rules.flatMap((rule) => {
    const column = places.get(text(rule.column));
    return column === undefined ? [] : [{ column, ...readyRule(rule, words) }];
  });
  const columns = [...new Set(judged.map(({ column }) => column))];
  const texts: string[] = [];
  const answers = rows.map((cells): Cell[] => {
    if (cells.every(isBlank)) return ["", "", "", ""];
    for (const column of columns) texts[column] = text(cells[column] ?? "");
    let sum = 0;
    let reasons = "";
    for (const { column, rule, value, reason: why } of judged) {
      if (!holds(rule, value, cells[column] ?? "", texts[column] ?? "", sign)) continue;
      sum += rule.points;
      if (why !== "") reasons = reasons === "" ? why : `${reasons}; ${why}`;
    }
    const points = clean(sum);
    const grade = grades.find(({ from }) => points >= from)?.name ?? "";
    return [points, grade, points >= readyFrom ? words.yes : words.no, reasons];
  });
  return [
    [said("score"), said("grade"), said("ready"), lacking.length > 0 ? said("reasonsLacking", lacking) : said("reasons")],
    ...answers,
  ];
}
