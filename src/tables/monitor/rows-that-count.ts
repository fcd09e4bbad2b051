/** How many rows of the lead tab and of the costs count in the monitor, how many do not, and what to do about these. */

import type { Cell } from "../../core/cells/cell";
import { isLost } from "../../core/sla/won";
import { headingsNow } from "../../language/spoken/names";
import { stateWord } from "../../language/spoken/states";
import { words } from "../../language/spoken/words";
import { call } from "../formulas/formula-separator";
import { criterion } from "../formulas/quote";
import { calledHeading } from "../leads/called-headings";
import { countOf, leadConditions } from "../leads/lead-conditions";
import type { LeadField } from "../leads/lead-table";
import type { FormulaTerms } from "./cell-counts";
import { isOnlyUnderstood } from "./monitor-formulas";
import { AS_OF, formula, PERIOD } from "./monitor-places";

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
  const worded = (field: LeadField): Cell => numberOf(field, isWord, texts(field));
  const isBy = (cell: Cell): boolean => cell instanceof Date && cell.getTime() <= asOf.getTime();
  const isAhead = (cell: Cell): boolean => cell instanceof Date && cell.getTime() > asOf.getTime();
  const notWon = (): Cell => {
    const [count, lost] = [worded("won"), lostOnesIn(terms)];
    if (typeof count === "number") return count + lost;
    return lost > 0 ? formula(`${texts("won")}+${lost}`) : count;
  };
  return {
    thatCount: numberOf("received", isBy, call("COUNTIFS", received, '">0"', received, `"<="&${AS_OF}`)),
    noDate: worded("received"),
    blank: named ? formula(countOf([blank("received"), filled(named)])) : "",
    ahead: numberOf("received", isAhead, call("COUNTIF", received, `">"&${AS_OF}`)),
    unclear: isThere("status") ? formula(call("COUNTIF", of("status"), criterion(stateWord("checkDates")))) : "",
    notPassed: isThere("passed") ? worded("passed") : "",
    notWon: isThere("won") ? notWon() : "",
  };
}

/** The table of them, with its title and its headings. */
export function rowsThatCount(rows: CountedRows): Cell[][] {
  const { terms, spendLeftOut } = rows;
  const numbers = numbersOf(rows);
  const called = (field: LeadField): string => calledHeading(terms.cells[0] ?? [], terms.columns, field);
  const says = words().monitorRows;
  const received = called("received");
  return [
    [says.title],
    [says.rows, says.howMany, says.whatToDo],
    [says.leads, numbers.thatCount, says.withDate(received)],
    [says.noDate(received), numbers.noDate, says.typeDate],
    [says.blank(received), numbers.blank, says.fillIn],
    [says.ahead(received), numbers.ahead, says.onceItCame],
    [says.unclear(stateWord("checkDates")), numbers.unclear, says.seeNote],
    [says.notPassed(called("passed")), numbers.notPassed, says.byDay],
    [says.notWon(called("won")), numbers.notWon, says.byEnd],
    spendLeftOut === null ? [says.costs, says.all, says.spendUnknown(headingsNow("spend"))] : [says.costs, spendLeftOut, says.spendLeftOut],
  ];
}
