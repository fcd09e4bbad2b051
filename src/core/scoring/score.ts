import { type Cell, isBlank } from "../cells/cell";
import type { Answer } from "../cells/saying";
import { Unclear } from "../cells/unclear";
import { comparedText, holds, type ReadyTest, readyTest, type SheetWays, type Test } from "./cell-test";
import { type Grade, plain, type ScoringRule } from "./rules";
import { said } from "./sayings";

/** How a lead is scored: rules, grades from the highest down, and the points from which a lead is sales-ready. */
export interface ScoringModel extends SheetWays {
  rules: readonly ScoringRule[];
  grades: readonly Grade[];
  readyFrom: number;
  /** What is answered where a lead is sales-ready, where it is not, and how tests are called in reasons; left out: as it is coded. */
  words?: Readonly<Record<"yes" | "no", string>> & { tests?: Readonly<Record<Test, string>> };
}

const text = (cell: Cell): string => plain(cell).toLowerCase();

const reason = ({ column, test, value, points }: ScoringRule, tests?: Readonly<Record<Test, string>>): string =>
  [`${points < 0 ? "" : "+"}${points}`, column, tests?.[test] ?? test, value].filter((part) => part !== "").join(" ");

/** Twelve digits hide what binary fractions add: 0.1 + 0.2 is 0.30000000000000004. */
const clean = (points: number): number => (Number.isInteger(points) ? points : Number(points.toPrecision(12)));

/** A rule with all that does not depend on the lead. */
interface ReadyRule {
  points: number;
  ready: ReadyTest;
  /** "+20 Title contains Director"; "" of a rule that is worth nothing. */
  reason: string;
}

const readyRule = (rule: ScoringRule, { tests }: NonNullable<ScoringModel["words"]>): ReadyRule => ({
  points: rule.points,
  ready: readyTest(rule),
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
  { rules, grades, readyFrom, words = { yes: "yes", no: "no" }, ...ways }: ScoringModel,
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
    for (const column of columns) texts[column] = comparedText(cells[column] ?? "", ways);
    let sum = 0;
    let reasons = "";
    for (const { column, points: worth, ready, reason: why } of judged) {
      if (!holds(ready, cells[column] ?? "", texts[column] ?? "", ways)) continue;
      sum += worth;
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
