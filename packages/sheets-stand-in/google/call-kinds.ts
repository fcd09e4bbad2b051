/** What a call on a Google object costs: not all do alike. */

/** On the workbook; only building what is set later, or asking what was read before; or beside both: notes, locks, mails, timers, menus. */
export type CallKind = "workbook" | "building" | "beside";

const BUILDER = /Builder$/;
/** What was read is in the script by then: its methods ask the document nothing. */
const READ_BEFORE = /(^|\.)DataValidation$/;
/** What is begun by them stays in the script until it is set. */
const BEGINS = new Set(["Sheet.newChart", "ConditionalFormatRule.copy"]);

/**
 * The kind of a call.
 *
 * @param google Google's name for the class: "SpreadsheetApp.Range"
 * @example kindOf("SpreadsheetApp.Range", "setValues") //=> "workbook"
 */
export function kindOf(google: string, method: string): CallKind {
  const name = google.slice(google.lastIndexOf(".") + 1);
  if (!google.startsWith("SpreadsheetApp") || method === "getUi") return "beside";
  if (
    BUILDER.test(name) ||
    READ_BEFORE.test(name) ||
    BEGINS.has(`${name}.${method}`) ||
    (google === "SpreadsheetApp" && method.startsWith("new"))
  )
    return "building";
  return "workbook";
}

/** Name places and ask the document nothing. */
const PLACES = new Set([
  "SpreadsheetApp.getActiveSpreadsheet",
  "SpreadsheetApp.getActive",
  "Sheet.getRange",
  "Sheet.getRangeList",
  "RangeList.getRanges",
  "Range.getSheet",
  "Range.offset",
  "Range.createTextFinder",
  "TextFinder.matchFormulaText",
  "TextFinder.matchCase",
]);
const READS = /^(get|is|has|can|find)/;

/** Whether a call on the workbook reads what is in it, changes it, or only names a place. */
export function effectOf(google: string, method: string): "read" | "write" | "none" {
  const name = `${google.slice(google.lastIndexOf(".") + 1)}.${method}`;
  if (PLACES.has(name) || READ_BEFORE.test(google)) return "none";
  if (name === "SpreadsheetApp.flush") return "read";
  return READS.test(method) ? "read" : "write";
}
