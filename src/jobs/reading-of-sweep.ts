import { type Cell, itemValue, understandItem } from "../core/agreement/item-values";
import { itemOf } from "../core/agreement/items";
import type { OffsetAt } from "../core/cells/moments";
import { type DecimalSignOf, numbersBySign } from "../core/cells/numbers";
import { linesOf } from "../core/sla/lines";
import { countedStage } from "../core/stages/counted-stage";
import type { Notebook } from "../google/notebook";
import { sheetSign } from "../google/reading";
import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import { valuesByKey } from "../tables/agreement-table";
import type { TimedColumns } from "../tables/lead-table";
import { SPEND_HEADINGS, SPEND_NAME, spendPlaces, spendRows } from "../tables/spend-table";
import { type ClockRules, offsetOrUtc } from "./clock-rules";
import { clockIn } from "./clock-state";

/** What a sweep has read and what comes after it need not read again. */
export interface Seen {
  workbook: Workbook;
  notebook: Notebook;
  notes: Record<string, string>;
  leads: Tab;
  /** The agreement's cells, headings included. */
  table: Cell[][];
  rules: ClockRules;
  /** The lead tab as the sweep left it, headings included. */
  cells: Cell[][];
  columns: TimedColumns;
}

/** What the monitor and the mails are made from. */
export interface Reading extends Seen {
  /** The same as figures count it: stages by the list of stages. */
  counted: Cell[][];
  leadTab: string;
  /** Google's number of the lead tab. */
  tabId: number;
  /** Costs in the order of their headings, and where these stand in the tab; null where they are not known. */
  spend: Cell[][];
  spendPlaces: readonly number[] | null;
  /** What the agreement says under a key, or what it began with where the cell is not understood. */
  agreed(key: string): string | number;
  /** The lines of such a text. */
  lines(key: string): string[];
  at: Date;
}

/** What the agreement's cells say under a key, or what it began with where the cell is not understood. */
export function agreedIn(table: Cell[][], sheetOffset: OffsetAt): Reading["agreed"] {
  const values = valuesByKey(table);
  return (key) => {
    const item = itemOf(key);
    if (!item) return "";
    const found = values.get(key);
    const read = found ? understandItem(item, itemValue(item, found.value, sheetOffset)) : { sentence: "" };
    return "value" in read ? read.value : item.start;
  };
}

const AMOUNTS = ["attempts", "pipeline", "revenue"] as const satisfies readonly (keyof TimedColumns)[];

/** The lead tab with its amounts as the spreadsheet writes numbers. */
function amountsBySign({ cells, columns }: Seen, sign: DecimalSignOf): Cell[][] {
  const places = AMOUNTS.map((field) => columns[field]);
  return numbersBySign(cells, sign, (place) => places.includes(place));
}

/** The lead tab with its stages as figures count them; the same rows where the list changes none of them. */
function stagesCounted(cells: Cell[][], { stage }: TimedColumns, { terms }: ClockRules): Cell[][] {
  if (stage === undefined || !terms.says) return cells;
  return cells.map((row, at) => {
    const counted = at === 0 ? row[stage] : countedStage(row[stage] ?? "", terms.says);
    return counted === row[stage] ? row : row.map((cell, column) => (column === stage ? (counted ?? "") : cell));
  });
}

/** Reads what a sweep did not; 3 calls, and 2 where an amount is a text whose meaning hangs on the spreadsheet's locale. */
export function readAfterSweep(seen: Seen, at: Date): Reading {
  const agreed = agreedIn(seen.table, offsetOrUtc(seen.rules.sheetZone));
  const sign = sheetSign();
  const costs = seen.workbook.cellsOfName(SPEND_NAME) ?? [];
  const amount = spendPlaces(costs)?.[SPEND_HEADINGS.indexOf("Amount")];
  const spend = numbersBySign(costs, sign, (place) => place === amount);
  const cells = amountsBySign(seen, sign);
  return {
    ...seen,
    cells,
    counted: stagesCounted(cells, seen.columns, seen.rules),
    leadTab: seen.leads.name(),
    tabId: clockIn(seen.notes)?.tabs.leads ?? 0,
    spend: spendRows(spend),
    spendPlaces: spendPlaces(spend),
    agreed,
    lines: (key) => linesOf(String(agreed(key))),
    at,
  };
}
