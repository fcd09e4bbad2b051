import { type Cell, LONGEST_TEXT } from "../cells/cell";
import { cellWords } from "../cells/cell-words";
import type { OffsetAt } from "../cells/moments";
import { numberTrouble, readNumber, unknownSign } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { holdsNoAnswer, isComputing } from "../cells/shown-words";
import { tableProblem } from "../cells/table-text";
import { dayText, isDay } from "../dates/days";
import { personProblem } from "../people/person";
import type { AgreementItem, PeoplesWords } from "./contents/item";

/** The same without moments: what they say depends on a zone, so that only `itemValue` makes something of them. */
export type Value = Exclude<Cell, Date>;

export type UnderstoodItem = { value: string | number } | { sentence: Saying | string };

const A_YEAR_OF_MINUTES = 366 * 24 * 60;

const understood = (value: string | number): UnderstoodItem => ({ value });
const sentence = (text: Saying | string): UnderstoodItem => ({ sentence: text });

function number(cell: Value): number {
  if (typeof cell === "number") return cell;
  const read = readNumber(cell, unknownSign);
  return "number" in read ? read.number : Number.NaN;
}

function minutes(cell: Value): UnderstoodItem {
  const value = number(cell);
  if (!(value > 0)) return sentence(numberTrouble(cell) ?? "Type a number of minutes above 0, such as 60.");
  return value <= A_YEAR_OF_MINUTES ? understood(value) : sentence("Type fewer minutes: this is more than a year.");
}

function count(cell: Value): UnderstoodItem {
  const value = number(cell);
  if (!(value > 0)) return sentence(numberTrouble(cell) ?? "Type a number above 0, such as 35.");
  return value <= 1e9 ? understood(value) : sentence("Type a smaller number: this is more than a billion.");
}

function share(cell: Value): UnderstoodItem {
  const value = number(cell);
  if (value > 0 && value <= 1) return understood(value);
  if (value >= 2 && value <= 100) return sentence(`Type a percentage: ${value}% rather than ${value}.`);
  return sentence(numberTrouble(cell) ?? "Type a percentage above 0% and up to 100%.");
}

function choice(cell: Value, choices: readonly string[]): UnderstoodItem {
  const word = String(cell).trim().toLowerCase();
  return choices.includes(word) ? understood(word) : sentence(`Choose one of: ${choices.join(", ")}.`);
}

const YES = /^(y|yes|true)$/i;
const NO = /^(n|no|false)$/i;

function yesOrNo(cell: Value): UnderstoodItem {
  const word = String(cell).trim();
  if (YES.test(word)) return understood("yes");
  return NO.test(word) ? understood("no") : sentence("Choose yes or no.");
}

function day(cell: Value): UnderstoodItem {
  const text = String(cell).trim();
  return isDay(text) ? understood(text) : sentence("Type a day as year-month-day, such as 2026-11-30.");
}

function text(cell: Value): UnderstoodItem {
  const words = String(cell);
  if (words.length <= LONGEST_TEXT) return understood(words);
  return sentence(`Shorten this text to ${LONGEST_TEXT.toLocaleString("en-US")} characters: a cell holds no more.`);
}

/** What a text of lines or names must look like before it means anything. */
function shapeProblem({ kind, columns = [] }: AgreementItem, text: string): Saying | string | null {
  if (kind === "person") return personProblem(text);
  return kind === "table" ? tableProblem(text, columns) : null;
}

/**
 * An agreement cell as a text or a number: a day is year-month-day, a tick of yes or no is one of them, anything else what people
 * read in the cell.
 *
 * @param sheetOffset the sheet's own zone
 * @example itemValue(itemOf("review.next"), new Date("2026-11-29T23:00Z"), () => 3_600_000) //=> "2026-11-30"
 */
export function itemValue({ kind }: Pick<AgreementItem, "kind">, cell: Cell, sheetOffset: OffsetAt): string | number {
  if (typeof cell === "string" || typeof cell === "number") return cell;
  if (typeof cell === "boolean" && kind === "yesno") return cell ? "yes" : "no";
  const isDate = cell instanceof Date && !Number.isNaN(cell.getTime());
  return isDate && kind === "date" ? dayText(cell.getTime(), sheetOffset) : cellWords(cell, sheetOffset);
}

/**
 * Reads what stands in an agreement cell, or what someone wants to put there.
 *
 * @param item which item it is
 * @param cell the cell's value, as `itemValue` gives it; shares are 0..1, minutes are minutes; a day is its text, year-month-day
 * @param words what words that people wrote mean
 * @returns `{ value }` as formulas and the clock use it, or `{ sentence }` that says what to type instead
 * @example understandItem(itemOf("rate.1"), 30, words) //=> { sentence: "Type a percentage: 30% rather than 30." }
 */
export function understandItem(item: AgreementItem, cell: Value, words: PeoplesWords): UnderstoodItem {
  if (cell === "" && item.optional) return understood("");
  if (item.kind === "minutes") return minutes(cell);
  if (item.kind === "count") return count(cell);
  if (item.kind === "share") return share(cell);
  if (item.kind === "choice") return choice(cell, item.choices ?? []);
  if (item.kind === "yesno") return yesOrNo(cell);
  if (item.kind === "date") return day(cell);
  if (isComputing(cell)) return sentence("This cell is still being computed. Look again in a moment.");
  if (holdsNoAnswer(cell)) return sentence("This cell shows an error. Put its formula right, or type what it should say.");
  const problem = shapeProblem(item, String(cell)) ?? item.check?.(String(cell), words);
  return problem ? sentence(problem) : text(cell);
}
