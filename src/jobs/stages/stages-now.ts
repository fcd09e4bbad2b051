/** The list of stages as it stands: in its tab, or in the rows of the agreement in which an earlier build kept it. */

import { itemValue } from "../../core/agreement/item-values";
import { ENDS_KEY, OWNERS_KEY, STAGE_KEYS, WAITING_KEY } from "../../core/agreement/retired-items";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { earlierTerms, listedTerms, type StageTerms } from "../../core/sla/ending";
import { carriedStages, type EarlierStages } from "../../core/stages/earlier-stages";
import type { Stage } from "../../core/stages/stage";
import type { Workbook } from "../../google/workbook";
import { isNowInStages, namesNow } from "../../language/spoken/names";
import { EARLIER_STARTS } from "../../language/spoken/starting-stages";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import { agreementColumns, LABEL_COLUMN, valuesByKey } from "../../tables/agreement/agreement-table";
import { funnelStages } from "../../tables/agreement/funnel-stages";
import { STAGES_NAME, stagesIn } from "../../tables/agreement/stages-table";

/** The cells of the tab, null where it is not there; 2 calls. */
export const stageCellsIn = (workbook: Workbook): Cell[][] | null => workbook.cellsOfName(STAGES_NAME);

/** Rows of the agreement that still hold stages, counted from 0, with the cells of their labels: those that do not say where these are now. */
export function earlierRows(table: Cell[][]): { row: number; label: string }[] {
  const values = valuesByKey(table);
  const column = agreementColumns(table)?.[LABEL_COLUMN] ?? LABEL_COLUMN;
  const rows = STAGE_KEYS.flatMap((key) => values.get(key)?.row ?? []);
  return rows.map((row) => ({ row, label: String(table[row]?.[column] ?? "") })).filter(({ label }) => !isNowInStages(label));
}

/** What those rows say. */
export function earlierIn(table: Cell[][], sheetOffset: OffsetAt): EarlierStages {
  const values = valuesByKey(table);
  const text = (key: string): string => String(itemValue({ kind: "list" }, values.get(key)?.value ?? "", sheetOffset));
  return { owners: text(OWNERS_KEY), waiting: text(WAITING_KEY), ends: text(ENDS_KEY), funnel: funnelStages(table) };
}

export interface StagesNow {
  list: readonly Stage[];
  /** By which leads are judged. */
  terms: StageTerms;
}

/**
 * The stages that are agreed on now.
 *
 * @param cells of the tab, null where it is not there
 * @param table the agreement's cells
 * @returns one sentence where the table is not understood, or neither is there
 */
export function stagesNow(cells: Cell[][] | null, table: Cell[][], sheetOffset: OffsetAt): StagesNow | { problem: string } {
  if (!cells && earlierRows(table).length === 0) return { problem: words().tabs.stagesGone };
  if (!cells) {
    const earlier = earlierIn(table, sheetOffset);
    return { list: carriedStages(earlier, EARLIER_STARTS), terms: earlierTerms(earlier) };
  }
  const read = stagesIn(cells, sheetOffset);
  return "sentence" in read
    ? { problem: words().tabs.within(namesNow().tabs.stages, worded(read.sentence)) }
    : { list: read.stages, terms: listedTerms(read.stages) };
}
