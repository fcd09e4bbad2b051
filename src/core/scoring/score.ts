import type { Cell } from "../agreement/item-values";
import { isBlank } from "../cells/lists";
import { readNumber } from "../cells/numbers";
import { type Grade, plain, type ScoringRule } from "./rules";
import { noHeadings, reasonsLacking } from "./sentences";

/** How a lead is scored: rules, grades from the highest down, and the points from which a lead is sales-ready. */
export interface ScoringModel {
  rules: readonly ScoringRule[];
  grades: readonly Grade[];
  readyFrom: number;
}

export interface Score {
  points: number;
  /** "" below the lowest grade. */
  grade: string;
  isReady: boolean;
  /** "+20 Title contains Director", one for each rule that held. */
  reasons: string[];
}

const text = (cell: Cell): string => plain(cell).toLowerCase();

/** Whether a cell passes a rule's test: words compare without case and outer spaces, numbers as numbers. */
export function passes({ test, value }: ScoringRule, cell: Cell): boolean {
  if (test === "is blank") return isBlank(cell);
  if (test === "is filled") return !isBlank(cell);
  const [one, other] = [text(cell), text(value)];
  if (test === "is not") return one !== other;
  if (one === "") return false;
  if (test === "is") return one === other;
  if (test === "contains") return one.includes(other);
  if (test === "starts with") return one.startsWith(other);
  if (test === "ends with") return one.endsWith(other);
  const [number, limit] = [readNumber(cell), readNumber(value)];
  if (!("number" in number) || !("number" in limit)) return false;
  return test === "at least" ? number.number >= limit.number : number.number <= limit.number;
}

const reason = ({ column, test, value, points }: ScoringRule): string =>
  [`${points < 0 ? "" : "+"}${points}`, column, test, value].filter((part) => part !== "").join(" ");

/** Twelve digits hide what binary fractions add: 0.1 + 0.2 is 0.30000000000000004. */
const clean = (points: number): number => Number(points.toPrecision(12));

/**
 * Scores one lead: the sum of the points of every rule that it passes.
 *
 * @param cells the lead's cell under a heading; undefined where the tab has no such column: the rule is left out
 */
export function scoreOf({ rules, grades, readyFrom }: ScoringModel, cells: (heading: string) => Cell | undefined): Score {
  const held = rules.filter((rule) => {
    const cell = cells(rule.column);
    return cell !== undefined && passes(rule, cell);
  });
  const points = clean(held.reduce((sum, rule) => sum + rule.points, 0));
  const grade = grades.find(({ from }) => points >= from)?.name ?? "";
  return { points, grade, isReady: points >= readyFrom, reasons: held.filter(({ points: worth }) => worth !== 0).map(reason) };
}

const ANSWER_HEADINGS = ["Score", "Grade", "Sales-ready"] as const;

const written = ({ points, grade, isReady, reasons }: Score): Cell[] => [points, grade, isReady ? "yes" : "no", reasons.join("; ")];

/**
 * Scores a table of leads.
 *
 * @param leads the lead tab's cells, its heading row first
 * @returns a heading row, then a row for each lead: points, grade, whether it is sales-ready, reasons; blank for a blank row
 * @throws one sentence where there is no heading row
 */
export function scoreTable(leads: readonly (readonly Cell[])[], model: ScoringModel): Cell[][] {
  const [headings = [], ...rows] = leads;
  const places = new Map(headings.map((heading, column) => [text(heading), column] as const).reverse());
  places.delete("");
  if (places.size === 0) throw new Error(noHeadings);
  const lacking = [...new Set(model.rules.map(({ column }) => column))].filter((column) => !places.has(text(column)));
  const answers = rows.map((cells) => {
    if (cells.every(isBlank)) return ["", "", "", ""];
    return written(
      scoreOf(model, (heading) => {
        const column = places.get(text(heading));
        return column === undefined ? undefined : (cells[column] ?? "");
      }),
    );
  });
  return [[...ANSWER_HEADINGS, lacking.length > 0 ? reasonsLacking(lacking) : "Reasons"], ...answers];
}
