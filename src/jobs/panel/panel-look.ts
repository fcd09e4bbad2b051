import { openNotebook } from "../../google/notebook";
import { openWorkbook } from "../../google/workbook";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import type { LookAnswer } from "../messages/panel-messages";
import { lookOf } from "../notes/touched-leads";
import { panelState } from "./panel-state";

/**
 * What an open panel asks every half minute: whether the sheet is still the one that it shows. 5 calls while it is.
 *
 * @param seen the sum that came with the state that the panel shows
 */
export function lookAgain(seen: string, at: Date): LookAnswer {
  const table = openWorkbook().cellsOfName(AGREEMENT_NAME) ?? [];
  return lookOf(table, openNotebook().all()) === seen ? { same: true } : { same: false, state: panelState(at) };
}
