import type { CellWrite, Raw } from "../engine/engine";
import type { Locale } from "../engine/locale-ways";
import { isDateFormat } from "../engine/serial-dates";
import { readTyped } from "../engine/typed-text";
import { GoogleException } from "./exception";
import { defaultDateFormat, isUnset } from "./number-format";
import { dateOf, serialOf } from "./zone";

export type ScriptValue = Raw | Date;

const LONGEST = 50_000;

/** A cell as getValue and custom functions get it. */
export function toScript(raw: Raw, format: string, zone: string): ScriptValue {
  return typeof raw === "number" && isDateFormat(format) ? dateOf(raw, zone) : raw;
}

export function toScriptGrid(raws: Raw[][], formats: string[][], zone: string): ScriptValue[][] {
  return raws.map((row, r) => row.map((raw, c) => toScript(raw, formats[r]?.[c] ?? "", zone)));
}

function fromDate(date: Date, format: string, zone: string, locale: Locale): CellWrite {
  if (Number.isNaN(date.getTime()))
    throw new Error("The stand-in refuses an invalid Date for a cell: what Sheets makes of it is not defined");
  const serial = serialOf(date.getTime(), zone);
  return isUnset(format) ? { raw: serial, format: defaultDateFormat(serial, locale) } : { raw: serial };
}

function fromText(text: string, format: string, locale: Locale, year: number): CellWrite {
  if (text.length > LONGEST) {
    throw new GoogleException(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
  }
  return readTyped(text, format, locale, year);
}

/** A value that a script sets, as Sheets takes it in: texts are read as if typed, in the present `year`. `format` is the cell's own. */
export function toCell(value: unknown, format: string, zone: string, locale: Locale, year: number): CellWrite {
  if (value === null || value === undefined) return { clear: true };
  if (typeof value === "string") return fromText(value, format, locale, year);
  if (typeof value === "boolean") return { raw: value };
  if (value instanceof Date) return fromDate(value, format, zone, locale);
  if (typeof value === "number" && Number.isFinite(value)) return { raw: value };
  throw new Error(
    `The stand-in refuses ${typeof value === "number" ? value : typeof value} for a cell: what Sheets makes of it is not defined`,
  );
}
