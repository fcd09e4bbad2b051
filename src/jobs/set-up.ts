import { openNotebook } from "../google/notebook";
import { openWorkbook } from "../google/workbook";
import { checkAll } from "./after-sweep";
import { readClock } from "./clock-state";
import { type Done, done } from "./done";
import { type Making, PARTS } from "./parts";
import { checkedWords, isAllChecked, NOTHING_CHANGED } from "./sentences";

/**
 * Makes what the add-on needs in this spreadsheet, or what of it is missing: it can run again at any time
 * and overwrites no cell that a person filled.
 *
 * @param at the present
 * @returns what to tell the person
 */
export function setUp(at: Date): string | Done {
  const notebook = openNotebook();
  const making: Making = { workbook: openWorkbook(), notebook, at, wasSetUp: readClock(notebook) !== null, remarks: [] };
  for (const { make } of PARTS) {
    const problem = make?.(making);
    if (problem !== undefined) return problem ?? done(NOTHING_CHANGED);
  }
  const swept = checkAll(notebook, at);
  if ("problem" in swept) return swept.problem;
  const remarks = making.remarks.filter(Boolean);
  const sentences = [`Ready. ${checkedWords(swept)}`, ...remarks].join(" ");
  return isAllChecked(swept) && remarks.length === 0 ? done(sentences) : sentences;
}
