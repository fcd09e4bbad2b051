/** Finds out by trying which cells a formula fills of which nobody can tell how far it reaches. */

import type { Cell } from "../../core/cells/cell";
import type { Tab } from "../../google/tab";
import { openWorkbook } from "../../google/workbook";
import { asText } from "../../tables/formulas/as-text";
import type { Filler } from "../../tables/formulas/filled-cells";
import { columnBlocks } from "../../tables/own-columns/own-cells";
import { onceMore } from "./once-more";
import { shownBy } from "./own-writes";

/** What a formula's cell shows where it failed, or while Google still computes it. */
const FAILED = /^(#|Loading)/;

/** A cell to try: what is written into it may be in a formula's way. */
export interface Trial {
  filler: Filler;
  row: number;
  column: number;
  content: Cell;
  before: Cell;
}

/** What formulas' cells show. */
export type Shows = (fillers: readonly Filler[]) => string[];

/**
 * Which cells are in their formulas' way: they are written, Google calculates, and the formulas' cells are read back. Then the cells are
 * as they were, also where Google cuts this: blank where a formula fills them.
 *
 * @param trials of one column, from the topmost row on, at most one for each formula
 */
function inTheWay(tab: Tab, trials: readonly Trial[], shows: Shows): Set<Trial> {
  const shown = shows(trials.map(({ filler }) => filler));
  // What has failed fills nothing now.
  const tried = trials.filter((_, at) => !FAILED.test(shown[at] ?? ""));
  const filled = new Set<Trial>();
  if (tried.length === 0) return filled;
  const workbook = openWorkbook();
  const put = (contentOf: (trial: Trial) => Cell): void => {
    const blocks = columnBlocks(tried.map((trial) => ({ row: trial.row, column: trial.column, content: contentOf(trial) })));
    for (const { row, column, cells } of blocks) tab.write(row, column, cells);
    workbook.flush();
  };
  const leave = (): void => put((trial) => (filled.has(trial) ? "" : asText(trial.before)));
  try {
    put(({ content }) => content);
    const now = shows(tried.map(({ filler }) => filler));
    tried.forEach((trial, at) => {
      if (FAILED.test(now[at] ?? "")) filled.add(trial);
    });
  } finally {
    // What stays here may be in the way of a whole tab.
    onceMore(leave);
  }
  return filled;
}

/**
 * Which formulas fill which columns: of each formula the topmost cell of each column tells for all below it. The cells are as they were
 * afterwards, blank where a formula fills them.
 *
 * @param trials from the topmost row on
 */
export function tried(tab: Tab, trials: readonly Trial[], shows: Shows): (cell: Pick<Trial, "filler" | "column">) => boolean {
  const columns = new Map<number, Map<Filler, Trial>>();
  for (const trial of trials) {
    const known = columns.get(trial.column) ?? new Map<Filler, Trial>();
    columns.set(trial.column, known);
    if (!known.has(trial.filler)) known.set(trial.filler, trial);
  }
  const filled = new Set([...columns.values()].flatMap((known) => [...inTheWay(tab, [...known.values()], shows)]));
  return ({ filler, column }) => {
    const trial = columns.get(column)?.get(filler);
    return trial !== undefined && filled.has(trial);
  };
}

/**
 * Reads what formulas' cells show: those of rows at hand in one call, the others one by one.
 *
 * @param first the first of so many rows at hand, counted from 0
 * @param again reads these rows as they are now
 */
export const showsAmong =
  (tab: Tab, first: number, count: number, again: () => Cell[][]): Shows =>
  (fillers) => {
    const isIn = ({ row }: Filler): boolean => row >= first && row < first + count;
    const cells = fillers.some(isIn) ? again() : [];
    const others = fillers.filter((one) => !isIn(one));
    const shown = new Map(shownBy(tab, others).map((text, at) => [others[at], text]));
    return fillers.map((one) => (isIn(one) ? String(cells[one.row - first]?.[one.column] ?? "") : (shown.get(one) ?? "")));
  };
