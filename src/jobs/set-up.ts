import { openNotebook } from "../google/notebook";
import { openWorkbook } from "../google/workbook";
import { checkAll } from "./after-sweep";
import { readClock } from "./clock-state";
import { type Making, PARTS } from "./parts";
import { checkedWords } from "./sentences";

/**
 * Makes what the add-on needs in this spreadsheet, or what of it is missing: it can run again at any time
 * and overwrites no cell that a person filled.
 *
 * @param at the present
 * @returns what to tell the person
 */
export function setUp(at: Date): string {
  const notebook = openNotebook();
  const making: Making = { workbook: openWorkbook(), notebook, at, wasSetUp: readClock(notebook) !== null, remarks: [] };
  for (const { make } of PARTS) {
    const problem = make?.(making);
    if (problem !== undefined) return problem ?? "Nothing was changed.";
  }
  const swept = checkAll(notebook, at);
  return "problem" in swept ? swept.problem : [`Ready. ${checkedWords(swept)}`, ...making.remarks].filter(Boolean).join(" ");
}
