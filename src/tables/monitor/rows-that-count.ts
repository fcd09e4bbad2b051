/** How many rows of the lead tab and of the costs count in the monitor, how many do not, and what to do about these. */

import type { Cell } from "../../core/cells/cell";
import { enumerated } from "../../core/cells/enumeration";
import { isLost } from "../../core/sla/won";
import { headingsNow } from "../../language/spoken/names";
import { call } from "../formulas/formula-separator";
import { calledHeading } from "../leads/called-headings";
import { countOf, leadConditions } from "../leads/lead-conditions";
import type { LeadField } from "../leads/lead-table";
import type { FormulaTerms } from "./cell-counts";
import { isOnlyUnderstood } from "./monitor-formulas";
import { AS_OF, formula, PERIOD, text } from "./monitor-places";

/** What the rows are counted with. */
export interface CountedRows {
  terms: FormulaTerms;
  asOf: Date;
  /** Rows of the tab of costs without a month or an amount; null where its columns are not known. */
  spendLeftOut: number | null;
}

/** Rows with a date, a tick or a number in Won on whose stage or lost reason says that they were lost. */
const lostOnesIn = ({ columns, cells }: FormulaTerms): number =>
  cells.slice(1).filter((row) => {
    const [won = "", stage = "", lostReason = ""] = (["won", "stage", "lostReason"] as const).map(
      (field) => row[columns[field] ?? -1] ?? "",
    );
    return typeof won !== "string" && won !== false && isLost({ stage, lostReason });
  }).length;

/** How many rows count, and how many do not for each reason: formulas where these can tell, "" where nothing is to be counted. */
function numbersOf({ terms, asOf }: CountedRows) {
  const { columns } = terms;
  const { of, cellsOf, filled, blank, texts } = leadConditions(terms, PERIOD.from, PERIOD.to);
  const isThere = (field: LeadField): boolean => columns[field] !== undefined;
  const received = of("received");
  const named = (["id", "name", "email"] as const).find(isThere);
  /** A formula cannot count cells that were understood: then as many as there were at the check. */
  const numberOf = (field: LeadField, isCounted: (cell: Cell) => boolean, plain: string): Cell =>
    isOnlyUnderstood(terms, field) ? cellsOf(field).filter(isCounted).length : formula(plain);
  const isWord = (cell: Cell): boolean => typeof cell === "string" && cell.trim() !== "";
  const words = (field: LeadField): Cell => numberOf(field, isWord, texts(field));
  const isBy = (cell: Cell): boolean => cell instanceof Date && cell.getTime() <= asOf.getTime();
  const isAhead = (cell: Cell): boolean => cell instanceof Date && cell.getTime() > asOf.getTime();
  const notWon = (): Cell => {
    const [count, lost] = [words("won"), lostOnesIn(terms)];
    if (typeof count === "number") return count + lost;
    return lost > 0 ? formula(`${texts("won")}+${lost}`) : count;
  };
  return {
    thatCount: numberOf("received", isBy, call("COUNTIFS", received, '">0"', received, `"<="&${AS_OF}`)),
    noDate: words("received"),
    blank: named ? formula(countOf([blank("received"), filled(named)])) : "",
    ahead: numberOf("received", isAhead, call("COUNTIF", received, `">"&${AS_OF}`)),
    unclear: isThere("status") ? formula(call("COUNTIF", of("status"), text("Check dates"))) : "",
    notPassed: isThere("passed") ? words("passed") : "",
    notWon: isThere("won") ? notWon() : "",
  };
}

const spendUnknown = (): string => `The tab SLA spend needs the columns ${enumerated(headingsNow("spend"))}.`;
const BY_DAY = "A date counts on its day, a tick on the day the lead came; a word does not count.";
const BY_END = `${BY_DAY} Nor does one of a lead whose stage says lost, or that has a lost reason.`;

/** The table of them, with its title and its headings. */
export function rowsThatCount(rows: CountedRows): Cell[][] {
  const { terms, spendLeftOut } = rows;
  const numbers = numbersOf(rows);
  const called = (field: LeadField): string => calledHeading(terms.cells[0] ?? [], terms.columns, field);
  return [
    ["Rows that count, and rows that do not"],
    ["Rows", "How many", "What to do"],
    ["Leads that count", numbers.thatCount, `Rows with a date in ${called("received")}.`],
    [`Left out: ${called("received")} is no date`, numbers.noDate, "Type a date there, such as 2026-11-18 09:30."],
    [`Left out: ${called("received")} is blank`, numbers.blank, "Fill in when the lead came."],
    [`Left out: ${called("received")} lies ahead`, numbers.ahead, "They count once their moment has come."],
    ["Not in response times: Check dates", numbers.unclear, "The column SLA note says what is wrong."],
    [`Not passed: a word in ${called("passed")}`, numbers.notPassed, BY_DAY],
    [`Not won: a word in ${called("won")}, or lost`, numbers.notWon, BY_END],
    spendLeftOut === null
      ? ["Costs that do not count", "all", spendUnknown()]
      : ["Costs that do not count", spendLeftOut, "Rows of the tab SLA spend without a month or an amount."],
  ];
}
