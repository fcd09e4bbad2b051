import type { Cell } from "../agreement/item-values";
import { isBlank } from "./lists";

/** A number, or in a word what stands there instead. */
export type ReadNumber = { number: number } | { instead: "blank" | "text" | "error" | "date" | "yes or no" };

/**
 * Reads a cell as a number. "30%" typed as text is 0.3 and "1,783" is 1783; a date, a checkbox or an error is none.
 *
 * @example readNumber("30%") //=> { number: 0.3 }
 * @example readNumber("#REF!") //=> { instead: "error" }
 */
export function readNumber(cell: Cell | null | undefined): ReadNumber {
  if (isBlank(cell)) return { instead: "blank" };
  if (typeof cell === "number") return Number.isFinite(cell) ? { number: cell } : { instead: "error" };
  if (typeof cell === "boolean") return { instead: "yes or no" };
  if (cell instanceof Date) return { instead: "date" };
  return readText(String(cell).trim());
}

function readText(text: string): ReadNumber {
  if (text.startsWith("#")) return { instead: "error" };
  const plain = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?%?$/.test(text) ? text.replace(/,/g, "") : text;
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?$/i.test(plain)) return { instead: "text" };
  const number = plain.endsWith("%") ? Number(plain.slice(0, -1)) / 100 : Number(plain);
  return Number.isFinite(number) ? { number } : { instead: "error" };
}

const LONGEST_QUOTE = 20;

/** A cell as a message may quote it. */
export function quoted(cell: Cell | null | undefined): string {
  if (cell instanceof Date) return "a date";
  const text = String(cell ?? "").trim();
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
}
