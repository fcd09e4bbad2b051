import { type Cell, LONGEST_TEXT } from "../cells/cell";
import { cellWords } from "../cells/cell-words";
import type { OffsetAt } from "../cells/moments";
import { type DecimalSignOf, isTwoWays, numberTrouble, readNumber, unknownSign } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { holdsNoAnswer, isComputing } from "../cells/shown-words";
import { widerRow } from "../cells/table-text";
import { dayText, isDay } from "../dates/days";
import { personProblem } from "../people/person";
import type { AgreementItem, PeoplesWords } from "./contents/item";
import { LANGUAGE_KEY } from "./contents/purpose";
import { said } from "./sayings";

/** The same without moments: what they say depends on a zone, so that only `itemValue` makes something of them. */
export type Value = Exclude<Cell, Date>;

export type UnderstoodItem = { value: string | number } | { sentence: Saying | string };

const A_YEAR_OF_MINUTES = 366 * 24 * 60;

const understood = (value: string | number): UnderstoodItem => ({ value });
const unclear = (sentence: Saying | string): UnderstoodItem => ({ sentence });

/** A text is a number as the spreadsheet writes numbers, unless it could be another one elsewhere: then a person is asked. */
function number(cell: Value, sign: DecimalSignOf = unknownSign): number {
  if (typeof cell === "number") return cell;
  const read = readNumber(cell, isTwoWays(cell) ? unknownSign : sign);
  return "number" in read ? read.number : Number.NaN;
}

function minutes(cell: Value, sign?: DecimalSignOf): UnderstoodItem {
  const value = number(cell, sign);
  if (!(value > 0)) return unclear(numberTrouble(cell) || said("minutesWanted"));
  return value <= A_YEAR_OF_MINUTES ? understood(value) : unclear(said("overAYear"));
}

function count({ isWhole }: AgreementItem, cell: Value, sign?: DecimalSignOf): UnderstoodItem {
  const value = number(cell, sign);
  if (!(value > 0)) return unclear(numberTrouble(cell) || said(isWhole ? "wholeWanted" : "countWanted"));
  if (isWhole && !Number.isInteger(value)) return unclear(said("wholeWanted"));
  return value <= 1e9 ? understood(value) : unclear(said("overABillion"));
}

function share(cell: Value, sign?: DecimalSignOf): UnderstoodItem {
  const value = number(cell, sign);
  if (value > 0 && value <= 1) return understood(value);
  if (value >= 2 && value <= 100) return unclear(said("percentMeant", value));
  return unclear(numberTrouble(cell) || said("shareWanted"));
}

function choice({ key, choices = [], kept = {} }: AgreementItem, cell: Value, words: PeoplesWords): UnderstoodItem {
  const word = String(cell).trim().toLowerCase();
  const code = choices.find((one) => one === word || kept[one] === word) ?? words.choiceNamed(key, String(cell));
  if (code !== undefined) return understood(code);
  return unclear(key === LANGUAGE_KEY ? said("languageWanted", words.languages ?? []) : said("choiceWanted", key));
}

const YES = /^(y|yes|true)$/i;
const NO = /^(n|no|false)$/i;

function yesOrNo(cell: Value, words: PeoplesWords): UnderstoodItem {
  const word = String(cell).trim();
  if (YES.test(word)) return understood("yes");
  if (NO.test(word)) return understood("no");
  const code = words.yesOrNo(word);
  return code === undefined ? unclear(said("yesOrNoWanted")) : understood(code);
}

function day(cell: Value): UnderstoodItem {
  const text = String(cell).trim();
  return isDay(text) ? understood(text) : unclear(said("dayWanted"));
}

function text(cell: Value): UnderstoodItem {
  const words = String(cell);
  if (words.length <= LONGEST_TEXT) return understood(words);
  return unclear(said("tooLong", LONGEST_TEXT));
}

/** What a text of lines or names must look like before it means anything. */
function shapeProblem({ key, kind, columns = 1 }: AgreementItem, text: string): Saying | string | null {
  if (kind === "person") return personProblem(text);
  const wide = kind === "table" ? widerRow(text, columns) : null;
  return wide === null ? null : said("tooManyCells", wide, key);
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

/** Whether an item is chosen from words, which mean a code. */
export const isChosen = ({ kind }: Pick<AgreementItem, "kind">): boolean => kind === "choice" || kind === "yesno";

/** A value that is chosen as its code, whatever word says it; a word that is none, and any other value, as it is. */
export function coded(item: AgreementItem, value: string | number, words: PeoplesWords): string | number {
  const read = isChosen(item) ? understandItem(item, value, words) : { value };
  return "value" in read ? read.value : value;
}

/** The code of a value that a version or a file holds. */
export const codeKept = ({ kept = {} }: Pick<AgreementItem, "kept">, value: string | number): string =>
  Object.keys(kept).find((code) => kept[code] === value) ?? String(value);

/** A value as versions and files hold it. */
export const keptValue = ({ kept = {} }: Pick<AgreementItem, "kept">, value: string | number): string | number => kept[value] ?? value;

/**
 * Reads what stands in an agreement cell, or what someone wants to put there.
 *
 * @param item which item it is
 * @param cell the cell's value, as `itemValue` gives it; shares are 0..1, minutes are minutes; a day is its text, year-month-day
 * @returns `{ value }` as formulas and the clock use it, a choice as its code, or `{ sentence }`: what to type instead
 * @example understandItem(itemOf("rate.1"), 30) //=> { sentence: said("percentMeant", 30) }
 */
export function understandItem(item: AgreementItem, cell: Value, words: PeoplesWords): UnderstoodItem {
  if (cell === "" && item.optional) return understood("");
  if (item.kind === "minutes") return minutes(cell, words.decimalSign);
  if (item.kind === "count") return count(item, cell, words.decimalSign);
  if (item.kind === "share") return share(cell, words.decimalSign);
  if (item.kind === "choice") return choice(item, cell, words);
  if (item.kind === "yesno") return yesOrNo(cell, words);
  if (item.kind === "date") return day(cell);
  if (isComputing(cell)) return unclear(said("stillComputed"));
  if (holdsNoAnswer(cell)) return unclear(said("showsError"));
  const problem = shapeProblem(item, String(cell)) ?? item.check?.(String(cell), words);
  return problem ? unclear(problem) : text(cell);
}

/**
 * The same of what judges leads at present: a fraction that an earlier build took where only whole numbers count means the next one, as
 * it did then.
 *
 * @example understandStanding(itemOf("attempts.count"), 2.5) //=> { value: 3 }
 */
export function understandStanding({ isWhole, ...item }: AgreementItem, cell: Value, words: PeoplesWords): UnderstoodItem {
  const answer = understandItem(item, cell, words);
  return isWhole && "value" in answer && typeof answer.value === "number" ? understood(Math.ceil(answer.value)) : answer;
}
