import type { Cell } from "../../core/cells/cell";
import { sheetOrder } from "../../google/reading";
import type { Tab } from "../../google/tab";
import { filledBy } from "../../tables/formulas/filled-cells";
import { understoodMoments } from "../../tables/leads/lead-moments";
import { leadReader } from "../../tables/leads/lead-row";
import type { ChosenColumns, TimedColumns } from "../../tables/leads/lead-table";
import { memoriesOf } from "../../tables/own-columns/twin-rows";
import { type ClockRules, offsetOrUtc, rowBench } from "../rules/clock-rules";
import { leadFillers } from "./filled-cells";
import type { JudgedRows } from "./leads-in-turn";

/** The lead tab as somebody has read it, headings included, with the rules by which its leads are judged. */
export interface LeadsAsRead {
  leads: Tab;
  /** As they are written. */
  cells: Cell[][];
  formulas: string[][];
  columns: TimedColumns;
  /** Columns that people chose. */
  chosen: ChosenColumns;
  rules: ClockRules;
}

/** The rows as they are judged; no calls but 2 where rows stand above the headings, and 1 where a date hangs on the locale. */
export function judgedRows({ leads: tab, cells, formulas, columns, rules }: LeadsAsRead, at: Date): JudgedRows {
  const [headings = [], ...below] = cells;
  const { rows } = understoodMoments({ headings, rows: below, columns }, sheetOrder(), offsetOrUtc(rules.sheetZone));
  const bench = rowBench(rules, columns, tab.top, rows, at);
  const read = leadReader(headings, columns, bench.sheetOffset, tab.top);
  const leads = [headings, ...rows].map((row, place) => read(row, formulas[place], place, cells[place]));
  const fillers = leadFillers(tab, formulas, headings);
  const isFilled = (row: number, column: number): boolean => filledBy(fillers, { row, column }) !== null;
  return { cells, formulas, columns, leads, memories: memoriesOf(leads, cells, columns), bench, isFilled };
}
