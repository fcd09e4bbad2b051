import { Constant } from "./constants";
import { GoogleObject, typeWord } from "./google-object";

const CHART_BUILDER = {
  addRange: "Range",
  setPosition: "Number,Number,Number,Number",
  setNumHeaders: "Number",
  setOption: "String,Any",
};

/**
 * What each method takes, in overloads: "String | Number,Number". A "?" marks what may be left out, "null" in parentheses what may be
 * null. A method that is not here takes nothing.
 */
const SIGNATURES: Record<string, Record<string, string>> = {
  SpreadsheetApp: {},
  "SpreadsheetApp.Spreadsheet": {
    getSheetById: "number",
    getSheetByName: "String",
    insertSheet: " | String | Number | String,Number",
    deleteSheet: "Sheet",
    getRangeByName: "String",
    setNamedRange: "String,Range",
    removeNamedRange: "String",
    setRecalculationInterval: "Constant",
    toast: "String | String,String | String,String,Number",
    createTextFinder: "String",
  },
  "SpreadsheetApp.Sheet": {
    setName: "String",
    getRange: "String | Number,Number | Number,Number,Number | Number,Number,Number,Number",
    getRangeList: "Array",
    insertRowsAfter: "Number,Number",
    insertRowBefore: "Number",
    insertColumnsAfter: "Number,Number",
    deleteRow: "Number",
    deleteColumn: "Number",
    isRowHiddenByFilter: "Number",
    setFrozenRows: "Number",
    setFrozenColumns: "Number",
    getProtections: "Constant",
    hideColumns: "Number | Number,Number",
    setColumnWidths: "Number,Number,Number",
    setConditionalFormatRules: "Array",
    insertChart: "EmbeddedChart",
    removeChart: "EmbeddedChart",
    updateChart: "EmbeddedChart",
  },
  "SpreadsheetApp.RangeList": {
    setNumberFormat: "String",
    setBackground: "String?",
    setFontColor: "String?",
    setFontWeight: "String?",
    setFontStyle: "String?",
    setFontSize: "Number",
    setWrap: "Boolean",
    setHorizontalAlignment: "String?",
    setVerticalAlignment: "String?",
  },
  "SpreadsheetApp.Range": {
    setValues: "Array",
    setNumberFormat: "String",
    setNumberFormats: "Array",
    setBackground: "String?",
    setBackgrounds: "Array",
    setFontColor: "String?",
    setFontColors: "Array",
    setHorizontalAlignments: "Array",
    setFontWeight: "String?",
    setFontWeights: "Array",
    setFontStyle: "String?",
    setFontSize: "Number",
    setWrap: "Boolean",
    setHorizontalAlignment: "String?",
    setVerticalAlignment: "String?",
    offset: "Number,Number | Number,Number,Number | Number,Number,Number,Number",
    setDataValidation: "DataValidation?",
    setDataValidations: "Array",
    setNotes: "Array",
    createTextFinder: "String",
  },
  "SpreadsheetApp.TextFinder": {
    matchFormulaText: "Boolean",
    matchCase: "Boolean",
    replaceAllWith: "String",
  },
  "SpreadsheetApp.DataValidationBuilder": {
    requireValueInList: "Array | Array,Boolean",
    setAllowInvalid: "Boolean",
    setHelpText: "String",
  },
  "SpreadsheetApp.ConditionalFormatRuleBuilder": {
    whenFormulaSatisfied: "String",
    setBackground: "String?",
    setFontColor: "String?",
    setBold: "Boolean",
    setRanges: "Array",
  },
  "SpreadsheetApp.Filter": {
    getColumnFilterCriteria: "Number",
    setColumnFilterCriteria: "Number,FilterCriteria?",
  },
  "SpreadsheetApp.EmbeddedChartBuilder": CHART_BUILDER,
  "SpreadsheetApp.EmbeddedBarChartBuilder": CHART_BUILDER,
  "SpreadsheetApp.EmbeddedLineChartBuilder": CHART_BUILDER,
  "Charts.ChartOptions": { get: "String" },
  Ui: {
    createMenu: "String",
    alert: "String | String,Constant | String,String,Constant",
    prompt: "String | String,Constant | String,String,Constant",
    showSidebar: "HtmlOutput | String",
  },
  Menu: { addItem: "String,String", addSubMenu: "Menu" },
  HtmlService: { createHtmlOutputFromFile: "String" },
  "HtmlService.HtmlOutput": { setContent: "String", setTitle: "String" },
  "PropertiesService.Properties": {
    getProperty: "String",
    setProperties: "Object | Object,Boolean",
    deleteProperty: "String",
  },
  "LockService.Lock": { tryLock: "Number" },
  "CacheService.Cache": { get: "String", put: "String,String | String,String,Number", remove: "String" },
  MailApp: { sendEmail: "Object | String,String,String | String,String,String,Object | String,String,String,String" },
  Utilities: { formatDate: "Date,String,String" },
  ScriptApp: {
    newTrigger: "String",
    getUserTriggers: "Spreadsheet",
    deleteTrigger: "Trigger",
  },
  "ScriptApp.TriggerBuilder": { forSpreadsheet: "Spreadsheet" },
  "ScriptApp.ClockTriggerBuilder": {
    everyHours: "Number",
    everyMinutes: "Number",
  },
};

const CHECKS: Record<string, (value: unknown) => boolean> = {
  Any: () => true,
  String: (value) => typeof value === "string",
  Number: (value) => typeof value === "number" && Number.isFinite(value),
  Boolean: (value) => typeof value === "boolean",
  Date: (value) => value instanceof Date,
  Array: Array.isArray,
  Object: (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof GoogleObject),
  Constant: (value) => value instanceof Constant,
};

function fitsWord(word: string, value: unknown): boolean {
  const name = word.replace("?", "");
  if (word.endsWith("?") && value === null) return true;
  const check = CHECKS[name];
  return check ? check(value) : typeWord(value).split(".").pop() === name;
}

const overloads = new Map<string, string[][]>();

function overloadsOf(full: string): string[][] {
  const known = overloads.get(full);
  if (known) return known;
  const dot = full.lastIndexOf(".");
  const text = SIGNATURES[full.slice(0, dot)]?.[full.slice(dot + 1)] ?? "";
  const made = text.split("|").map((overload) => (overload.trim() ? overload.trim().split(",") : []));
  overloads.set(full, made);
  return made;
}

/** Whether these arguments fit a method of Google's. */
export function fits(full: string, args: readonly unknown[]): boolean {
  return overloadsOf(full).some((words) => words.length === args.length && words.every((word, index) => fitsWord(word, args[index])));
}
