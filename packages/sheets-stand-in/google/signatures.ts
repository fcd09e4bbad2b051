import { Constant } from "./constants";
import { GoogleObject, typeWord } from "./google-object";

const CHART_BUILDER = {
  setChartType: "ChartType",
  addRange: "Range",
  removeRange: "Range",
  setPosition: "Number,Number,Number,Number",
  setNumHeaders: "Number",
  setTransposeRowsAndColumns: "Boolean",
  setMergeStrategy: "ChartMergeStrategy",
  setHiddenDimensionStrategy: "ChartHiddenDimensionStrategy",
  setOption: "String,Any",
};
const AXES_CHART_BUILDER = {
  ...CHART_BUILDER,
  setTitle: "String",
  setXAxisTitle: "String",
  setYAxisTitle: "String",
  setColors: "Array",
  setBackgroundColor: "String",
  setLegendPosition: "Position",
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
    setActiveSheet: "Sheet",
    setActiveRange: "Range",
    getRange: "String",
    getRangeByName: "String",
    setNamedRange: "String,Range",
    removeNamedRange: "String",
    setRecalculationInterval: "Constant",
    setSpreadsheetLocale: "String",
    toast: "String | String,String | String,String,Number",
    createTextFinder: "String",
  },
  "SpreadsheetApp.Sheet": {
    setName: "String",
    getRange: "String | Number,Number | Number,Number,Number | Number,Number,Number,Number",
    getRangeList: "Array",
    insertRowsAfter: "Number,Number",
    insertRowsBefore: "Number,Number",
    insertRowAfter: "Number",
    insertRowBefore: "Number",
    insertColumnsAfter: "Number,Number",
    insertColumnsBefore: "Number,Number",
    insertColumnAfter: "Number",
    insertColumnBefore: "Number",
    deleteRows: "Number,Number",
    deleteRow: "Number",
    deleteColumns: "Number,Number",
    deleteColumn: "Number",
    moveColumns: "Range,Number",
    isRowHiddenByFilter: "Number",
    isRowHiddenByUser: "Number",
    hideRows: "Number | Number,Number",
    showRows: "Number | Number,Number",
    appendRow: "Array",
    setFrozenRows: "Number",
    setFrozenColumns: "Number",
    getProtections: "Constant",
    hideColumns: "Number | Number,Number",
    showColumns: "Number | Number,Number",
    isColumnHiddenByUser: "Number",
    setColumnWidth: "Number,Number",
    setColumnWidths: "Number,Number,Number",
    autoResizeColumns: "Number,Number",
    autoResizeColumn: "Number",
    setTabColor: "String?",
    setConditionalFormatRules: "Array",
    createTextFinder: "String",
    insertChart: "EmbeddedChart",
    updateChart: "EmbeddedChart",
    removeChart: "EmbeddedChart",
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
    setValue: "Any",
    setFormulas: "Array",
    setFormula: "String",
    clear: " | Object",
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
    setWrapStrategy: "Constant",
    setHorizontalAlignment: "String?",
    setVerticalAlignment: "String?",
    offset: "Number,Number | Number,Number,Number | Number,Number,Number,Number",
    getCell: "Number,Number",
    setDataValidation: "DataValidation?",
    setDataValidations: "Array",
    setNote: "String?",
    setNotes: "Array",
    createTextFinder: "String",
    sort: "Number | Object | Array",
  },
  "SpreadsheetApp.TextFinder": {
    matchFormulaText: "Boolean",
    matchCase: "Boolean",
    matchEntireCell: "Boolean",
    replaceAllWith: "String",
  },
  "SpreadsheetApp.NamedRange": { setName: "String", setRange: "Range" },
  "SpreadsheetApp.DataValidationBuilder": {
    requireValueInList: "Array | Array,Boolean",
    setAllowInvalid: "Boolean",
    setHelpText: "String",
  },
  "SpreadsheetApp.ConditionalFormatRuleBuilder": {
    whenFormulaSatisfied: "String",
    whenTextEqualTo: "String",
    setBackground: "String?",
    setFontColor: "String?",
    setBold: "Boolean",
    setItalic: "Boolean",
    setStrikethrough: "Boolean",
    setRanges: "Array",
  },
  "SpreadsheetApp.Filter": {
    getColumnFilterCriteria: "Number",
    setColumnFilterCriteria: "Number,FilterCriteria?",
    removeColumnFilterCriteria: "Number",
    sort: "Number,Boolean",
  },
  "SpreadsheetApp.FilterCriteriaBuilder": {
    setHiddenValues: "Array",
    whenTextEqualTo: "String",
    whenTextNotEqualTo: "String",
    whenTextContains: "String",
    whenTextDoesNotContain: "String",
    whenTextStartsWith: "String",
    whenTextEndsWith: "String",
    whenNumberEqualTo: "Number",
    whenNumberNotEqualTo: "Number",
    whenNumberGreaterThan: "Number",
    whenNumberGreaterThanOrEqualTo: "Number",
    whenNumberLessThan: "Number",
    whenNumberLessThanOrEqualTo: "Number",
    whenNumberBetween: "Number,Number",
  },
  "SpreadsheetApp.EmbeddedChartBuilder": CHART_BUILDER,
  "SpreadsheetApp.EmbeddedBarChartBuilder": AXES_CHART_BUILDER,
  "SpreadsheetApp.EmbeddedColumnChartBuilder": AXES_CHART_BUILDER,
  "SpreadsheetApp.EmbeddedLineChartBuilder": AXES_CHART_BUILDER,
  "SpreadsheetApp.EmbeddedComboChartBuilder": AXES_CHART_BUILDER,
  "Charts.ChartOptions": { get: "String" },
  Ui: {
    createMenu: "String",
    alert: "String | String,Constant | String,String,Constant",
    prompt: "String | String,Constant | String,String,Constant",
    showSidebar: "HtmlOutput | String",
  },
  Menu: { addItem: "String,String", addSubMenu: "Menu" },
  HtmlService: { createHtmlOutputFromFile: "String", createHtmlOutput: " | String", createTemplateFromFile: "String" },
  "HtmlService.HtmlOutput": { setContent: "String", append: "String", setTitle: "String", setWidth: "Number", setHeight: "Number" },
  "PropertiesService.Properties": {
    getProperty: "String",
    setProperty: "String,String",
    setProperties: "Object | Object,Boolean",
    deleteProperty: "String",
  },
  "LockService.Lock": { tryLock: "Number", waitLock: "Number" },
  "CacheService.Cache": { get: "String", put: "String,String | String,String,Number", remove: "String" },
  MailApp: { sendEmail: "Object | String,String,String | String,String,String,Object | String,String,String,String" },
  Utilities: { formatDate: "Date,String,String", sleep: "Number" },
  ScriptApp: {
    newTrigger: "String",
    getUserTriggers: "Spreadsheet",
    deleteTrigger: "Trigger",
    getAuthorizationInfo: "Constant | Constant,Array",
    requireScopes: "Constant,Array",
    requireAllScopes: "Constant",
  },
  "ScriptApp.TriggerBuilder": { forSpreadsheet: "Spreadsheet | String" },
  "ScriptApp.ClockTriggerBuilder": {
    everyMinutes: "Number",
    everyHours: "Number",
    everyDays: "Number",
    everyWeeks: "Number",
    onWeekDay: "Weekday",
    onMonthDay: "Number",
    atHour: "Number",
    nearMinute: "Number",
    inTimezone: "String",
  },
};

/** Methods that take whatever comes. */
const FREE = new Set(["Logger.log"]);

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
  if (FREE.has(full)) return true;
  return overloadsOf(full).some((words) => words.length === args.length && words.every((word, index) => fitsWord(word, args[index])));
}
