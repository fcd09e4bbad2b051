/** Reads a column of amounts of money or of counts, whatever stands in its cells. */

import { type Cell, isBlank } from "./cell";
import { CURRENCIES } from "./currency-words";

import type { DecimalSign, DecimalSignOf } from "./numbers";
import { verdictOf } from "./votes";

/** A cell of a column of amounts as it was read. "two ways": 1.234 where nothing tells what its sign parts. */
export type ReadAmount = { number: number } | { instead: "blank" } | { instead: "not read"; why: "no amount" | "two ways" };

export interface AmountColumn {
  cells: ReadAmount[];
  /** How many filled cells were not read. */
  notRead: number;
  /** What parts the fraction in the column's texts, where a cell proves it; "both" where cells contradict each other. */
  proven: DecimalSign | "both" | null;
  /** The currencies that stand in the texts, each as it was met first. */
  currencies: string[];
}

/** A currency's sign, with letters before it: "R$", "US$", "€"; the K of "10K€" multiplies. */
const CURRENCY_SIGN = /^(?!(?:k|t|m|mm|mn|mil|mio|tsd|b|bn|mrd|md)\p{Sc})\p{L}{0,3}\p{Sc}$/u;

/** Before, digits with what parts them, behind. */
const PARTS = /^([^\d]*?)([.,]?\d[\d.,' ]*)([^\d]*)$/;
const SCIENTIFIC = /^[-+]?\d+(\.\d+)?e[-+]?\d+$/;
/** "500,-" and "500.--": no cents. */
const NO_CENTS = /(\d)([.,]) ?-+(?!\d)/;

const SHAPES: Record<DecimalSign, RegExp> = {
  ".": /^(\d*|[1-9]\d{0,2}(,\d{3})+|[1-9]\d?(,\d{2})*,\d{3}|[1-9]\d{0,2}([ ']\d{3})+)(\.\d+)?$/,
  ",": /^(\d*|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}([ ']\d{3})+)(,\d+)?$/,
};

/** A text with amounts under each decimal sign that it admits. */
interface WrittenAmount {
  bySign: Partial<Record<DecimalSign, number>>;
  currency: string;
}

const plainText = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "")
    .toLowerCase();

const isCurrency = (word: string): boolean => CURRENCIES.has(word.replace(/\.$/, "")) || CURRENCY_SIGN.test(word);

/** What stands before or behind an amount without signs and brackets; null where it is no currency. */
function currencyIn(beside: string): string | null {
  const words = beside
    .replace(/[-+()]/g, " ")
    .trim()
    .split(" ")
    .filter(Boolean);
  return words.every(isCurrency) ? (words[0] ?? "") : null;
}

function numberIn(digits: string, sign: DecimalSign): number | null {
  if (!SHAPES[sign].test(digits)) return null;
  const bare = digits.replace(sign === "." ? /[,' ]/g : /[.' ]/g, "").replace(",", ".");
  return Number(bare);
}

function written(text: string): WrittenAmount | null {
  const plain = plainText(text);
  if (SCIENTIFIC.test(plain)) {
    const value = Number(plain);
    return Number.isFinite(value) ? { bySign: { ".": value, ",": value }, currency: "" } : null;
  }
  const [, front = "", middle = "", back = ""] = PARTS.exec(plain.replace(NO_CENTS, (_, digit, sign) => `${digit}${sign}00`)) ?? [];
  // "Rs.500": the point is the word's.
  const isWordsPoint = /^[.]/.test(middle) && /\p{L}$/u.test(front);
  const [before, digits] = isWordsPoint ? [`${front}.`, middle.slice(1)] : [front, middle.trim()];
  const [first, last] = [currencyIn(before), currencyIn(back)];
  const minuses = `${before}${back}`.replace(/[^-]/g, "").length;
  const isBracketed = before.includes("(") && back.includes(")");
  const isOdd = minuses > 1 || (minuses === 1 && isBracketed) || before.includes("(") !== back.includes(")");
  if (digits === "" || first === null || last === null || isOdd) return null;
  const factor = minuses === 1 || isBracketed ? -1 : 1;
  const bySign: WrittenAmount["bySign"] = {};
  for (const sign of [".", ","] as const) {
    const value = numberIn(digits, sign);
    if (value !== null && Number.isFinite(value)) bySign[sign] = factor * value;
  }
  const currency = (first || last).toUpperCase();
  return bySign["."] === undefined && bySign[","] === undefined ? null : { bySign, currency };
}

type SeenAmount = ReadAmount | WrittenAmount;

const isWritten = (seen: SeenAmount): seen is WrittenAmount => "bySign" in seen;

const NO_AMOUNT: ReadAmount = { instead: "not read", why: "no amount" };

function seenAmount(cell: Cell | null | undefined): SeenAmount {
  if (typeof cell === "number") return Number.isFinite(cell) ? { number: cell } : NO_AMOUNT;
  // A dash is how people, and formats of money, write nothing.
  if (isBlank(cell) || (typeof cell === "string" && /^-+$/.test(plainText(cell)))) return { instead: "blank" };
  return typeof cell === "string" ? (written(cell) ?? NO_AMOUNT) : NO_AMOUNT;
}

/** The only decimal sign with which a text is an amount; null where it is the same with both, or differs. */
function voteOf(seen: SeenAmount): DecimalSign | null {
  if (!isWritten(seen)) return null;
  const { ".": point, ",": comma } = seen.bySign;
  if (point !== undefined && comma !== undefined) return null;
  return point === undefined ? "," : ".";
}

function readSeen(seen: SeenAmount, sign: DecimalSignOf): ReadAmount {
  if (!isWritten(seen)) return seen;
  const { ".": point, ",": comma } = seen.bySign;
  const only = point ?? comma;
  if (only !== undefined && (point === undefined || comma === undefined || point === comma)) return { number: only };
  const known = sign();
  const number = known === null ? undefined : seen.bySign[known];
  return number === undefined ? { instead: "not read", why: "two ways" } : { number };
}

/** No money has three decimals: whoever wrote "R$ 1.234" in a spreadsheet whose sign is the point most likely meant another number. */
function isOddMoney(seen: SeenAmount, sign: DecimalSign | null): boolean {
  if (!isWritten(seen) || seen.currency === "" || sign === null) return false;
  const { ".": point, ",": comma } = seen.bySign;
  return point !== undefined && comma !== undefined && Math.abs(sign === "." ? point : comma) < Math.abs(sign === "." ? comma : point);
}

/**
 * Reads one cell as an amount.
 *
 * @param sign the decimal sign of its column, or the spreadsheet's; asked only where the text hangs on it
 * @example readAmount("R$ 1.234,56", () => null) //=> { number: 1234.56 }
 * @example readAmount("1.234", () => null) //=> { instead: "not read", why: "two ways" }
 */
export const readAmount = (cell: Cell | null | undefined, sign: DecimalSignOf): ReadAmount => readSeen(seenAmount(cell), sign);

/**
 * Reads a column of amounts. A text that is an amount with one decimal sign only decides for the texts that leave it open; without
 * one the spreadsheet's own sign does, unless money would have three decimals by it.
 *
 * @param sign the spreadsheet's decimal sign, asked only where no cell decides
 * @example readAmountColumn(["1.234", "€ 0,50"], () => ".").cells[0] //=> { number: 1234 }
 */
export function readAmountColumn(cells: readonly (Cell | null | undefined)[], sign: DecimalSignOf): AmountColumn {
  const seen = cells.map(seenAmount);
  const verdict = verdictOf(seen.map(voteOf));
  const proven = verdict === null || verdict === "both" ? verdict : verdict.way;
  let own: { sign: DecimalSign | null } | undefined;
  const ownSign: DecimalSignOf = () => {
    own ??= { sign: seen.some((cell) => isOddMoney(cell, sign())) ? null : sign() };
    return own.sign;
  };
  const signOf: DecimalSignOf = proven === null ? ownSign : () => (proven === "both" ? null : proven);
  const read = seen.map((cell) => readSeen(cell, signOf));
  const currencies = [...new Set(seen.flatMap((cell) => (isWritten(cell) && cell.currency ? [cell.currency] : [])))];
  const notRead = read.filter((cell) => "instead" in cell && cell.instead === "not read").length;
  return { cells: read, notRead, proven, currencies };
}
