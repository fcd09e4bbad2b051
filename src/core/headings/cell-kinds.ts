import type { Cell } from "../cells/cell";
import { folded } from "../cells/folded";
import { saysNone } from "../cells/none-words";
import { holdsNoAnswer } from "../cells/shown-words";

/** What a cell looks like, whatever it means; a number that counts days or seconds up to a moment may be any other number, too. */
export type CellKind = "moment" | "counted moment" | "span" | "hour" | "number" | "amount" | "email" | "phone" | "yes or no" | "words";

/** How many of a column's cells look like what, and how many are filled. */
export interface ColumnKinds {
  filled: number;
  counts: Partial<Record<CellKind, number>>;
}

/** So many cells of a column tell what it holds. */
const SAMPLE = 200;
/** Of the filled cells: fewer of one kind may be slips. */
const MOST = 0.8;

/** Cells that hold a length of time or an hour come as a moment of the first days that Sheets knows. */
const FIRST_DAYS = Date.UTC(1900, 0, 2);
/** Days since 1899-12-30, as Sheets shows a date without its format: 1954 to 2119. */
const DAY_NUMBERS = [20_000, 80_000] as const;
/** Unix time, in seconds and in milliseconds: 2001 to 2128. */
const UNIX_SECONDS = [1e9, 5e9] as const;
const UNIX_MILLISECONDS = [1e12, 5e12] as const;

const within = (value: number, [from, to]: readonly [number, number]): boolean => value >= from && value < to;
const isUnix = (value: number): boolean => Number.isInteger(value) && (within(value, UNIX_SECONDS) || within(value, UNIX_MILLISECONDS));

const MONTH =
  "jan|feb|fev|mar|marz|mrz|apr|abr|avr|may|mai|mayo|maio|jun|juin|jul|juil|aug|ago|aou|sep|set|oct|okt|out|nov|dec|dez|dic|ene";
const MOMENTS = [
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/,
  /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/,
  new RegExp(`\\b(?:${MONTH})[a-z]*\\.?\\s+\\d{1,2},?\\s+\\d{4}`),
  new RegExp(`\\b\\d{1,2}\\.?(?:\\s+de)?[\\s-]+(?:${MONTH})[a-z]*\\.?,?(?:\\s+de)?[\\s-]+\\d{2,4}`),
];
const SPAN =
  /^\d+(?:[.,]\d+)?\s*(?:d|days?|h|hrs?|hours?|horas?|std|stunden?|heures?|m|min|mins|minutes?|minutos?|minuten?|s|secs?|seconds?|sek|sekunden?|segundos?|secondes?|tage?n?|dias?|jours?|weeks?|wochen?|semanas?|semaines?)(?![a-z])/;
const HOUR = /^\d{1,3}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const CURRENCY = /[$€£¥₽]|\b(?:usd|eur|euro|brl|gbp|mxn|chf|reais)\b/;
const NUMBER = /^[-+]?[\d.,'\s]*\d[\d.,'\s]*%?$/;
const PHONE = /^(?:\+|00|\(|\d+[-/ ])[\d\s()./-]{6,}$/;
const YES_OR_NO = [
  "yes",
  "no",
  "y",
  "n",
  "ja",
  "nein",
  "j",
  "sim",
  "nao",
  "s",
  "si",
  "oui",
  "non",
  "o",
  "x",
  "✓",
  "✔",
  "true",
  "false",
  "wahr",
  "falsch",
];

function kindOfText(text: string): CellKind {
  const plain = folded(text).trim();
  if (YES_OR_NO.includes(plain)) return "yes or no";
  if (EMAIL.test(plain)) return "email";
  if (MOMENTS.some((form) => form.test(plain))) return "moment";
  if (HOUR.test(plain)) return "hour";
  if (SPAN.test(plain)) return "span";
  if (/^\d{10}$|^\d{13}$/.test(plain) && isUnix(Number(plain))) return "counted moment";
  if (/\d/.test(plain) && CURRENCY.test(plain)) return "amount";
  if (PHONE.test(plain) && !/^\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d+)?$/.test(plain)) return "phone";
  return NUMBER.test(plain) ? "number" : "words";
}

/**
 * What one cell looks like.
 *
 * @returns null for a blank cell, one that says that there is nothing, and a formula without an answer
 * @example kindOf("2h 10m") //=> "span"
 * @example kindOf("13/11/2026 09:15") //=> "moment"
 */
export function kindOf(cell: Cell): CellKind | null {
  if (holdsNoAnswer(cell) || (typeof cell === "string" && (cell.trim() === "" || (saysNone(cell) && cell.trim() !== "0")))) return null;
  if (cell instanceof Date) return cell.getTime() < FIRST_DAYS ? "hour" : "moment";
  if (typeof cell === "boolean") return "yes or no";
  if (typeof cell === "number") return isUnix(cell) || within(cell, DAY_NUMBERS) ? "counted moment" : "number";
  return kindOfText(String(cell));
}

/** A part of the rows, spread over all of them. */
export function sampled(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE));
  return rows.filter((_, at) => at % step === 0);
}

/** What the cells of one column look like. */
export function columnKinds(rows: readonly (readonly Cell[])[], column: number): ColumnKinds {
  const counts: ColumnKinds["counts"] = {};
  let filled = 0;
  for (const row of rows) {
    const kind = kindOf(row[column] ?? "");
    if (!kind) continue;
    filled += 1;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { filled, counts };
}

/** Whether nearly all filled cells look like one of these. */
export const areMostly = ({ filled, counts }: ColumnKinds, ...kinds: readonly CellKind[]): boolean =>
  filled > 0 && kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0) >= MOST * filled;
