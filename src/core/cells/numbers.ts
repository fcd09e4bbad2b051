import { type Cell, isBlank } from "./cell";
import type { Saying } from "./saying";
import { said } from "./sayings";

/** What parts a number's fraction from the rest where a spreadsheet writes numbers. */
export type DecimalSign = "." | ",";

/** The spreadsheet's decimal sign, null where it is not known; asked only where a text's meaning hangs on it. */
export type DecimalSignOf = () => DecimalSign | null;

/** A number, or in a word what stands there instead: "two ways" is 1,250 where nobody knows what its comma is. */
export type ReadNumber = { number: number } | { instead: "blank" | "text" | "error" | "date" | "yes or no" | "two ways" };

const PLAIN = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
/** A sign before three digits parts thousands in one country and the fraction in another. */
const TWO_WAYS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;
const COMMA_GROUPS = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const POINT_GROUPS = /^[-+]?[1-9]\d{0,2}(\.\d{3}){2,}$/;
const BLANK_GROUPS = /^[-+]?[1-9]\d{0,2}([\s'\u2019]\d{3})+([.,]\d+)?$/;
const DECIMAL_COMMA = /^[-+]?(\d*|[1-9]\d{0,2}(\.\d{3})+),\d+$/;

/** A number's text without what parts its thousands, where that is a blank, and without the percent sign. */
function bareText(text: string): string {
  const bare = text.endsWith("%") ? text.slice(0, -1).trimEnd() : text;
  return BLANK_GROUPS.test(bare) ? bare.replace(/[\s'\u2019]/g, "") : bare;
}

const isTwoWaysBare = (bare: string): boolean => TWO_WAYS.test(bare);

/** Whether a cell is text that is one number where a comma parts fractions, and another one where a point does. */
export const isTwoWays = (cell: Cell): boolean => typeof cell === "string" && isTwoWaysBare(bareText(cell.trim()));

const hasDecimalComma = (bare: string): boolean => DECIMAL_COMMA.test(bare) && !isTwoWaysBare(bare);
const withPoint = (bare: string): string => bare.replace(/\./g, "").replace(",", ".");

/** A text as JavaScript writes numbers, or why it is none. */
function plainText(bare: string, sign: DecimalSignOf): { plain: string } | { instead: "text" | "two ways" } {
  if (isTwoWaysBare(bare)) {
    const known = sign();
    if (known === null) return { instead: "two ways" };
    return { plain: bare.includes(known) ? bare.replace(known, ".") : bare.replace(/[.,]/, "") };
  }
  if (PLAIN.test(bare)) return { plain: bare };
  if (COMMA_GROUPS.test(bare)) return { plain: bare.replace(/,/g, "") };
  if (POINT_GROUPS.test(bare)) return { plain: bare.replace(/\./g, "") };
  return hasDecimalComma(bare) && sign() === "," ? { plain: withPoint(bare) } : { instead: "text" };
}

function readText(text: string, sign: DecimalSignOf): ReadNumber {
  if (text.startsWith("#")) return { instead: "error" };
  const read = plainText(bareText(text), sign);
  if ("instead" in read) return read;
  const number = Number(read.plain) / (text.endsWith("%") ? 100 : 1);
  return Number.isFinite(number) ? { number } : { instead: "error" };
}

const english: DecimalSignOf = () => ".";

/** Where a text may be of any country. */
export const unknownSign: DecimalSignOf = () => null;

/**
 * The sign in a number of the agreement's lines: a comma parts thousands, but a point before three digits may do so, too, for who
 * types it. Where the spreadsheet writes fractions behind a comma, either may part either before three digits.
 *
 * @param sign the spreadsheet's; left out: a point
 * @example signInLine("1,250")() //=> "."
 * @example signInLine("1,250", () => ",")() //=> null
 * @example signInLine("1,5", () => ",")() //=> ","
 */
export const signInLine =
  (text: string, sign: DecimalSignOf = english): DecimalSignOf =>
  () => {
    if (sign() === ",") return isTwoWays(text) ? null : ",";
    return text.includes(",") ? "." : null;
  };

/**
 * Reads a cell as a number. "30 %", "0.5" and "1,783.5" are numbers anywhere; "1,250" is 1250 or 1.25, and "0,2" a number, as the
 * spreadsheet writes numbers. A date, a checkbox or an error is none.
 *
 * @param sign the spreadsheet's decimal sign; where left out, texts are English
 * @example readNumber("30%") //=> { number: 0.3 }
 * @example readNumber("1,250", () => ",") //=> { number: 1.25 }
 * @example readNumber("1,250", () => null) //=> { instead: "two ways" }
 * @example readNumber("#REF!") //=> { instead: "error" }
 */
export function readNumber(cell: Cell | null | undefined, sign: DecimalSignOf = english): ReadNumber {
  if (typeof cell === "number") return Number.isFinite(cell) ? { number: cell } : { instead: "error" };
  if (isBlank(cell)) return { instead: "blank" };
  if (typeof cell === "boolean") return { instead: "yes or no" };
  if (cell instanceof Date) return { instead: "date" };
  return readText(String(cell).trim(), sign);
}

/**
 * What is wrong with a text that is a number to a person, and what to do; null of every other cell.
 *
 * @example numberTrouble("0,2") //=> { say: "cells.decimalComma", figures: ["0,2", "0.2"] }
 */
export function numberTrouble(cell: Cell | null | undefined): Saying | null {
  if (typeof cell !== "string") return null;
  const text = cell.trim();
  const bare = bareText(text);
  if (hasDecimalComma(bare)) return said("decimalComma", text, withPoint(text));
  if (!isTwoWaysBare(bare)) return null;
  return said("twoNumbers", text, text.replace(/[.,]/, ""), text.replace(",", "."), text.includes(",") ? "," : ".");
}

/** Whether a cell is text whose number hangs on the spreadsheet's decimal sign. */
const hangsOnSign = (cell: Cell): boolean => typeof cell === "string" && /\d[.,]\d|,\d/.test(cell) && numberTrouble(cell) !== null;

function inSign(cell: Cell, sign: DecimalSignOf): Cell {
  if (!hangsOnSign(cell)) return cell;
  const read = readNumber(cell, sign);
  return "number" in read ? read.number : cell;
}

/**
 * Cells of numbers in which each text that hangs on the spreadsheet's decimal sign is the number that it is there; all else,
 * and what cannot be told, stays as it is.
 *
 * @param isMeant which cells of a row hold numbers, by their place from 0 and the row's width; left out, all do
 * @returns the same cells where there is no such text
 * @example numbersBySign([["1.250"], [5]], () => ",") //=> [[1250], [5]]
 */
export function numbersBySign(
  rows: Cell[][],
  sign: DecimalSignOf,
  isMeant: (place: number, width: number) => boolean = () => true,
): Cell[][] {
  const hangs = (row: readonly Cell[]): boolean => row.some((cell, place) => hangsOnSign(cell) && isMeant(place, row.length));
  if (!rows.some(hangs)) return rows;
  return rows.map((row) => (hangs(row) ? row.map((cell, place) => (isMeant(place, row.length) ? inSign(cell, sign) : cell)) : row));
}
