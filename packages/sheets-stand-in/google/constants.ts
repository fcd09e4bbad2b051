/** A value of one of Google's enums. */
export class Constant {
  constructor(
    readonly kind: string,
    private readonly key: string,
    private readonly index: number,
  ) {}
  name(): string {
    return this.key;
  }
  ordinal(): number {
    return this.index;
  }
  toString(): string {
    return this.key;
  }
}

/** Google's enum of that name; a value that it does not have is an error instead of undefined. */
export function constants<Key extends string>(kind: string, keys: readonly Key[]): Record<Key, Constant> {
  const values = Object.fromEntries(keys.map((key, index) => [key, new Constant(kind, key, index)])) as Record<Key, Constant>;
  return new Proxy(values, {
    get(target, key) {
      if (typeof key === "symbol" || key in target || key === "then" || key === "toJSON") return Reflect.get(target, key);
      throw new Error(`${kind}.${key} is not in the stand-in yet`);
    },
  });
}

export const AuthModes = constants("ScriptApp.AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
export const AuthorizationStatus = constants("ScriptApp.AuthorizationStatus", ["REQUIRED", "NOT_REQUIRED"]);
export const TriggerSource = constants("ScriptApp.TriggerSource", ["SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR"]);
export const EventType = constants("ScriptApp.EventType", ["CLOCK", "ON_OPEN", "ON_EDIT", "ON_FORM_SUBMIT", "ON_CHANGE"]);
export const WeekDay = constants("Base.Weekday", ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]);

export const RecalculationInterval = constants("SpreadsheetApp.RecalculationInterval", ["ON_CHANGE", "MINUTE", "HOUR"]);
export const WrapStrategy = constants("SpreadsheetApp.WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]);
export const BooleanCriteria = constants("SpreadsheetApp.BooleanCriteria", [
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_NOT_EQUAL_TO",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
  "NUMBER_EQUAL_TO",
  "NUMBER_NOT_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_BETWEEN",
  "CUSTOM_FORMULA",
]);
export const DataValidationCriteria = constants("SpreadsheetApp.DataValidationCriteria", [
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CHECKBOX",
  "CUSTOM_FORMULA",
]);
export const Dimension = constants("SpreadsheetApp.Dimension", ["ROWS", "COLUMNS"]);
export const ProtectionType = constants("SpreadsheetApp.ProtectionType", ["RANGE", "SHEET"]);

export const Button = constants("Base.Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
export const ButtonSet = constants("Base.ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);
export const SandboxMode = constants("HtmlService.SandboxMode", ["IFRAME"]);
export const XFrameOptionsMode = constants("HtmlService.XFrameOptionsMode", ["DEFAULT", "ALLOWALL"]);

/** The kinds of charts that the stand-in draws. */
export const ChartType = constants("Charts.ChartType", ["BAR", "COLUMN", "LINE", "COMBO"]);
export const ChartHiddenDimensionStrategy = constants("Charts.ChartHiddenDimensionStrategy", [
  "IGNORE_BOTH",
  "IGNORE_ROWS",
  "IGNORE_COLUMNS",
  "SHOW_BOTH",
]);
export const ChartMergeStrategy = constants("Charts.ChartMergeStrategy", ["MERGE_COLUMNS", "MERGE_ROWS"]);
export const Position = constants("Charts.Position", ["TOP", "RIGHT", "BOTTOM", "NONE"]);
