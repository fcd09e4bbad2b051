/** The spreadsheet's own time zone, which a check need not ask for while the moments in the lead tab say that it is the same. */
import type { Cell } from "../../core/cells/cell";
import type { Workbook } from "../../google/workbook";
import { leadColumns } from "../../tables/leads/lead-table";
import type { ClockState } from "../rules/clock-state";
import { fingerprint } from "../run/fingerprint";

/**
 * A short sum of when leads came. A cell keeps the hands of a clock, and Google reads them in the spreadsheet's zone: in another one
 * all of them are other moments. "" where no cell is a moment.
 */
function proofIn(cells: readonly (readonly Cell[])[], received: number | undefined): string {
  if (received === undefined) return "";
  const came = cells.flatMap((row) => {
    const cell = row[received];
    return cell instanceof Date ? [cell.getTime()] : [];
  });
  return came.length > 0 ? fingerprint(came) : "";
}

/** The zone, and what proves to a later check that it is still the same. */
export interface ZoneOfCheck {
  zone: string;
  proof: string;
}

/**
 * The zone that a check goes by; 1 call, none where each lead came at the moment that the last check read.
 *
 * @param before as that check left it
 * @param cells the lead tab, headings included
 * @param mayBeHeld whether another check has asked for it today
 */
export function zoneOfCheck(workbook: Workbook, before: ClockState, cells: readonly (readonly Cell[])[], mayBeHeld: boolean): ZoneOfCheck {
  const proof = proofIn(cells, leadColumns(cells[0] ?? [], before.columns).received);
  const isSame = mayBeHeld && proof !== "" && proof === before.zoneProof;
  return { zone: isSame ? before.rules.sheetZone : workbook.zone(), proof };
}
