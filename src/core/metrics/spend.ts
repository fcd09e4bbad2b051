import { type Argument, type Cell, DAY, isBlank } from "../cells/cell";

import { isLeftOut, rowsOf } from "../cells/lists";
import type { OffsetAt } from "../cells/moments";
import { readNumber } from "../cells/numbers";
import { Unclear } from "../cells/unclear";
import { MONTH_WORDS } from "../dates/date-words";
import { foldedDate } from "../dates/folded";
import { dayOf, type Period } from "../funnel/lead-days";
import { amountOf } from "./events";
import { said } from "./sayings";

/** One row of the costs. */
export interface SpendLine {
  /** First day of its month, counted from 1970-01-01; null where costs are given without months. */
  month: number | null;
  channel: Cell;
  team: "marketing" | "sales";
  amount: number;
}

export interface Spend {
  lines: SpendLine[];
  /** Channels of rows that say no month or no amount: they count nowhere. */
  leftOut: Cell[];
}

/** Whether the words for a team say sales, by whatever they begin with. */
export type SaysSales = (team: string) => boolean;

const SALES = /^\s*sales/i;
const CODED: SaysSales = (team) => SALES.test(team);

const ENGLISH_LETTERS = 3;

const firstDay = (year: number, month: number): number => Date.UTC(year, month, 1) / DAY;

/** By any of its words, or by what an English one begins with; -1 where it is none. */
const monthOfWord = (word: string): number => MONTH_WORDS.get(word) ?? MONTH_WORDS.get(word.slice(0, ENGLISH_LETTERS)) ?? -1;

/**
 * The first day of the month that a cell names: a date, "2026-11", "11/2026", "Nov 2026" or "nov. de 2026".
 *
 * @returns counted from 1970-01-01; null where the cell names none
 * @example monthOf("Nov 2026", () => 0) //=> 20758
 */
export function monthOf(cell: Cell, offsetAt: OffsetAt): number | null {
  const day = dayOf(cell, offsetAt);
  if (day !== null) {
    const date = new Date(day * DAY);
    return firstDay(date.getUTCFullYear(), date.getUTCMonth());
  }
  const text = foldedDate(String(cell).trim());
  const [, before, number, word, after] = /^(?:(\d{4})[-/.])?(?:(\d{1,2})|([a-z]{3,10})\.?)(?:[-/. ]+(?:de )?(\d{4}))?$/.exec(text) ?? [];
  // A year on either side of the month is two answers.
  const year = before && after ? Number.NaN : Number(before ?? after);
  const month = number ? Number(number) - 1 : monthOfWord(word ?? "");
  return year >= 1970 && year < 2200 && month >= 0 && month < 12 ? firstDay(year, month) : null;
}

const isHeading = (cells: readonly Cell[], at: number): boolean => at === 0 && "instead" in readNumber(cells[cells.length - 1]);

/**
 * Reads costs: five columns (month, channel, campaign, marketing or sales, amount) as the tab SLA spend has them, or two
 * (channel, amount) without months. A heading row is skipped. Whoever is not sales is marketing.
 *
 * @param isSales left out: by the English word
 * @throws one sentence where the columns are others
 * @example spendOf([["2026-11", "Web", "", "Sales", 900]], () => 0).lines //=> [{ month: 20758, channel: "Web", team: "sales", amount: 900 }]
 */
export function spendOf(spend: Argument, offsetAt: OffsetAt, isSales: SaysSales = CODED): Spend {
  if (isLeftOut(spend)) return { lines: [], leftOut: [] };
  const rows = rowsOf(spend);
  if (rows.length === 0) return { lines: [], leftOut: [] };
  const width = rows[0]?.length ?? 0;
  if (width !== 2 && width !== 5) throw new Unclear(said("spendColumns"));
  const read: Spend = { lines: [], leftOut: [] };
  rows.forEach((cells, at) => {
    if (cells.every(isBlank) || isHeading(cells, at)) return;
    const [month, channel = "", team] = width === 5 ? [cells[0] ?? "", cells[1], cells[3] ?? ""] : [null, cells[0], ""];
    const first = month === null ? null : monthOf(month, offsetAt);
    const amount = amountOf(cells[width - 1] ?? "");
    if (amount === null || (month !== null && first === null)) read.leftOut.push(channel);
    else read.lines.push({ month: first, channel, team: isSales(String(team)) ? "sales" : "marketing", amount });
  });
  return read;
}

const firstOfMonth = (day: number): number => {
  if (!Number.isFinite(day)) return day;
  const date = new Date(day * DAY);
  return firstDay(date.getUTCFullYear(), date.getUTCMonth());
};

/** A month's costs count whole as soon as a day of the month lies in the period. */
export const spentWithin = ({ lines }: Spend, { first, last }: Period): SpendLine[] =>
  lines.filter(({ month }) => month === null || (month >= firstOfMonth(first) && month <= last));

/**
 * What a lead has cost on average: marketing's spend of the months before the present one for each lead that came in these months;
 * of the present month where there are costs of no other.
 *
 * @param came days on which leads came, counted from 1970-01-01
 * @returns null where no costs or no leads are known
 * @example averageCost(spendOf([["2026-10", "", "", "", 900]], utc), [20730, 20731, 20760], 20775) //=> 450
 */
export function averageCost({ lines }: Spend, came: readonly number[], today: number): number | null {
  const present = firstOfMonth(today);
  const ofMarketing = lines.filter(({ month, team }) => team === "marketing" && month !== null && month <= present);
  const before = ofMarketing.filter(({ month }) => month !== present);
  const counted = before.length > 0 ? before : ofMarketing;
  const months = new Set(counted.map(({ month }) => month));
  const leads = came.filter((day) => months.has(firstOfMonth(day))).length;
  return leads === 0 ? null : counted.reduce((sum, { amount }) => sum + amount, 0) / leads;
}
