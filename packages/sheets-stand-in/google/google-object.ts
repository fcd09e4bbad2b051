import { Constant } from "./constants";
import type { Context } from "./context";

/** What a script gets from Google. Its methods are what Google has; everything else stays hidden behind the guard. */
export abstract class GoogleObject {
  /** Google's name for the class: "SpreadsheetApp.Range". */
  abstract readonly google: string;
  /** What is read without a call: enums, and the fields of an event's range. */
  plain: Record<string, unknown> = {};

  constructor(readonly context: Context) {}
}

/** Google's word for a value's type, as it stands in "The parameters (number,String) don't match ...". */
export function typeWord(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (value instanceof GoogleObject) return value.google;
  if (value instanceof Constant) return value.kind;
  if (Array.isArray(value)) return `${value.length ? typeWord(value[0]) : "(class)"}[]`;
  const words: Record<string, string> = { string: "String", boolean: "Boolean", number: "number" };
  return words[typeof value] ?? "(class)";
}
