/** Items that came later than a sheet in use was set up: its next check adds their rows. */

import { PEOPLE_KEY } from "../../core/agreement/retired-items";
import type { Cell } from "../../core/cells/cell";
import { entriesOf } from "../../core/cells/table-text";
import type { Workbook } from "../../google/workbook";
import { labelOf } from "../../language/spoken/item-words";
import { words } from "../../language/spoken/words";
import { agreementColumns, peopleInTable, valuesByKey } from "../../tables/agreement/agreement-table";
import { afterDeed } from "../run/after-deed";
import { nothingCut } from "../run/mending";
import { setUpAgreement } from "./make-agreement";

/** Those that the clock, the monitor and the mails read; others come with the next set-up. */
const LATER_ITEMS: readonly string[] = [
  "attempts.spacingIn",
  "handoff.acceptWarning",
  "monitor.followUps",
  "monitor.acceptances",
  "monitor.cadences",
  "monitor.notNow",
  "monitor.returnedLimit",
  "mails.back",
  "people",
  "turns",
  "reassign",
  "reassign.after",
  "mails.dueSoon",
  "mails.breachAfter",
];

/** The agreement's cells, and what to tell of rows that came in; "" for nothing. */
interface WithLater {
  table: Cell[][];
  told: string;
}

/**
 * Adds the rows that a sheet of an earlier build lacks. Where Google refuses it, leads are judged by what the items start with.
 *
 * @param table the agreement's cells; no calls where it has them all
 */
export function addLaterItems(workbook: Workbook, table: Cell[][]): WithLater {
  const found = valuesByKey(table);
  const lacking = LATER_ITEMS.filter((key) => !found.has(key));
  if (lacking.length === 0 || agreementColumns(table) === null) return { table, told: "" };
  let made = table;
  const refused = afterDeed(
    (why) => why,
    () => {
      const place = setUpAgreement(workbook, [], nothingCut(true), ({ key }) => lacking.includes(key));
      if (!("problem" in place)) made = place.cells;
    },
  );
  if (refused || made === table) return { table: made, told: refused };
  const carried = lacking.includes(PEOPLE_KEY) ? entriesOf(peopleInTable(table)).length : 0;
  const { itemsAdded, peopleCarried } = words().agreementTabs;
  return { table: made, told: [itemsAdded(lacking.map(labelOf)), carried > 0 ? peopleCarried(carried) : ""].filter(Boolean).join(" ") };
}
