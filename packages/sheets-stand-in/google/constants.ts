/** A value of one of Google's enums. */
export class Constant {
  constructor(
    readonly kind: string,
    private readonly key: string,
  ) {}
  name(): string {
    return this.key;
  }
  toString(): string {
    return this.key;
  }
}

/** Google's enum of that name; a value that it does not have is an error instead of undefined. */
export function constants<Key extends string>(kind: string, keys: readonly Key[]): Record<Key, Constant> {
  const values = Object.fromEntries(keys.map((key) => [key, new Constant(kind, key)])) as Record<Key, Constant>;
  return new Proxy(values, {
    get(target, key) {
      if (typeof key === "symbol" || key in target || key === "then" || key === "toJSON") return Reflect.get(target, key);
      throw new Error(`${kind}.${key} is not in the stand-in yet`);
    },
  });
}

export const AuthModes = constants("ScriptApp.AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);

export const RecalculationInterval = constants("SpreadsheetApp.RecalculationInterval", ["ON_CHANGE", "MINUTE", "HOUR"]);
export const BooleanCriteria = constants("SpreadsheetApp.BooleanCriteria", ["CUSTOM_FORMULA", "TEXT_EQUAL_TO"]);
export const DataValidationCriteria = constants("SpreadsheetApp.DataValidationCriteria", [
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CHECKBOX",
  "CUSTOM_FORMULA",
]);
export const ProtectionType = constants("SpreadsheetApp.ProtectionType", ["RANGE", "SHEET"]);

export const Button = constants("Base.Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
export const ButtonSet = constants("Base.ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);
