import { goalsOfNobody } from "../../core/agreement/example-goals";
import { itemValue, understandStanding } from "../../core/agreement/item-values";
import { itemOf } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import { linesOf } from "../../core/cells/lines";
import type { OffsetAt } from "../../core/cells/moments";
import { type DecimalSignOf, numbersBySign } from "../../core/cells/numbers";
import { amountOf } from "../../core/metrics/events";
import { countedStage } from "../../core/stages/counted-stage";
import type { Notebook } from "../../google/notebook";
import { sheetOrder, sheetSign } from "../../google/reading";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { exampleOf, startOf } from "../../language/spoken/item-words";
import { headingsNow } from "../../language/spoken/names";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { valuesByKey } from "../../tables/agreement/agreement-table";
import { type NotRead, rowsWithAmounts } from "../../tables/leads/lead-amounts";
import { understoodMoments } from "../../tables/leads/lead-moments";
import type { TimedColumns } from "../../tables/leads/lead-table";
import { withDates } from "../../tables/leads/understood-dates";
import { AMOUNT_COLUMN, SPEND_NAME, spendPlaces, spendRows } from "../../tables/monitor/spend-table";
import { confirmedIn } from "../notes/confirmed-items";
import { NOTE_KEYS } from "../notes/note-keys";
import { type ClockRules, offsetOrUtc } from "./clock-rules";
import { clockIn } from "./clock-state";

/** What a check has read and what comes after it need not read again. */
export interface SeenByCheck {
  workbook: Workbook;
  notebook: Notebook;
  notes: Record<string, string>;
  leads: Tab;
  /** The agreement's cells, headings included. */
  table: Cell[][];
  rules: ClockRules;
  /** The lead tab as the check left it, headings included. */
  cells: Cell[][];
  columns: TimedColumns;
  /** What the lead tab was called when that was asked last; left out where it is to be asked. */
  leadTabName?: string;
}

/** What the monitor and the mails are made from. */
export interface CheckReading extends SeenByCheck {
  /** The same as figures count it: stages by the list of stages. */
  counted: Cell[][];
  /** Ask the tab itself before this is written anywhere: somebody may have called it otherwise since. */
  leadTab: string;
  /** Google's number of the lead tab. */
  tabId: number;
  /** The lead tab as its cells are written; `cells` holds what they are understood as. */
  written: Cell[][];
  /** How many cells of a column of amounts are none that can be read. */
  notRead: NotRead;
  /** Costs in the order of their headings, and where these stand in the tab; null where they are not known. */
  spend: Cell[][];
  spendPlaces: readonly number[] | null;
  /** Whether plain formulas understand them as they are written. */
  isSpendPlain: boolean;
  /** What the agreement says under a key, or what it began with where the cell is not understood. */
  agreed(key: string): string | number;
  /** The lines of such a text. */
  lines(key: string): string[];
  at: Date;
}

/** What the agreement's cells say under a key, or what it began with where the cell is not understood. */
export function agreedIn(table: Cell[][], sheetOffset: OffsetAt): CheckReading["agreed"] {
  const values = valuesByKey(table);
  return (key) => {
    const item = itemOf(key);
    if (!item) return "";
    const found = values.get(key);
    const read = found ? understandStanding(item, itemValue(item, found.value, sheetOffset), PEOPLES_WORDS) : { sentence: "" };
    return "value" in read ? read.value : startOf(item);
  };
}

/** A month and an amount that plain formulas understand: a date and a number, not texts for them. */
const isPlainCost = ([month = "", , , , amount = ""]: readonly Cell[]): boolean =>
  (month === "" || month instanceof Date) && (typeof amount !== "string" || amountOf(amount) === null);

/** The lead tab as it is understood: its moments are Dates, its amounts numbers. */
function understoodLeads({ cells, columns, rules }: SeenByCheck, sign: DecimalSignOf): Pick<CheckReading, "cells" | "written" | "notRead"> {
  const [headings = [], ...rows] = cells;
  const { rows: timed } = understoodMoments({ headings, rows, columns }, sheetOrder(), offsetOrUtc(rules.sheetZone));
  const { rows: understood, notRead } = rowsWithAmounts(timed, columns, sign);
  return { cells: understood === rows ? cells : [headings, ...understood.map((row) => [...row])], written: cells, notRead };
}

/** The lead tab with its stages as figures count them; the same rows where the list changes none of them. */
function stagesCounted(cells: Cell[][], { stage }: TimedColumns, { terms }: ClockRules): Cell[][] {
  if (stage === undefined || !terms.says) return cells;
  return cells.map((row, at) => {
    const counted = at === 0 ? row[stage] : countedStage(row[stage] ?? "", terms.says);
    return counted === row[stage] ? row : row.map((cell, column) => (column === stage ? (counted ?? "") : cell));
  });
}

const GOALS = NOTE_KEYS.goals;
const THEIR_OWN = "own";

/**
 * The agreement without the goals with which an earlier build began it. From the first time on that it says other ones, or that
 * somebody kept or published them, all that stands there is the team's own.
 */
function agreedBySomebody({ notes, notebook, rules }: SeenByCheck, agreed: CheckReading["agreed"]): CheckReading["agreed"] {
  if (notes[GOALS] === THEIR_OWN) return agreed;
  const confirmed = confirmedIn(notes);
  const begun = (key: string): string | number => {
    const item = itemOf(key);
    return item ? startOf(item) : "";
  };
  const nobodys = rules.versions.length > 0 ? new Set<string>() : goalsOfNobody(agreed, exampleOf, (key) => confirmed.has(key));
  if (nobodys.size > 0) return (key) => (nobodys.has(key) ? begun(key) : agreed(key));
  notebook.later({ [GOALS]: THEIR_OWN });
  return agreed;
}

/**
 * Reads what a check did not; 3 calls, and 2 for each of amounts and dates where a text of theirs hangs on the spreadsheet's
 * locale.
 */
export function readAfterCheck(seen: SeenByCheck, at: Date): CheckReading {
  const agreed = agreedBySomebody(seen, agreedIn(seen.table, offsetOrUtc(seen.rules.sheetZone)));
  const sign = sheetSign();
  const { workbook } = seen;
  const costs = workbook.hasMade(SPEND_NAME) ? [headingsNow("spend")] : (workbook.cellsOfName(SPEND_NAME) ?? []);
  const amount = spendPlaces(costs)?.[AMOUNT_COLUMN];
  const spend = numbersBySign(costs, sign, (place) => place === amount);
  const costRows = spendRows(spend);
  const understood = understoodLeads(seen, sign);
  return {
    ...seen,
    ...understood,
    counted: stagesCounted(understood.cells, seen.columns, seen.rules),
    leadTab: seen.leadTabName ?? seen.leads.name(),
    tabId: clockIn(seen.notes)?.tabs.leads ?? 0,
    spend: withDates(costRows, 0, sheetOrder(), offsetOrUtc(seen.rules.sheetZone)).map((row) => [...row]),
    spendPlaces: spendPlaces(spend),
    isSpendPlain: costRows.slice(1).every(isPlainCost),
    agreed,
    lines: (key) => linesOf(String(agreed(key))),
    at,
  };
}
