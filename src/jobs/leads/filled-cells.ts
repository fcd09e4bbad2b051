/** Looks before a click writes whether formulas elsewhere fill the cells. */

import type { Cell } from "../../core/cells/cell";
import type { Tab } from "../../google/tab";
import { words } from "../../language/spoken/words";
import { edgeOf, type Filled, type Filler, filledBy, fillersIn, kindOf } from "../../tables/formulas/filled-cells";
import { isOwnHeading, type LeadField } from "../../tables/leads/lead-table";
import { isScoreHeading } from "../../tables/leads/score-columns";
import { shownBy } from "../run/own-writes";
import { showsAmong, tried } from "../run/try-cells";
import { filledWhy } from "./filled-sentences";
import type { LeftAlone } from "./left-alone";
import type { StampedTab, WrittenStamps } from "./stamp-writes";

/**
 * The formulas that fill cells of a lead tab, those of our own columns left out. They may begin above the headings, in a row below 0;
 * no calls where none can.
 */
export function leadFillers(tab: Tab, formulas: readonly (readonly string[])[], headings: readonly Cell[]): Filler[] {
  const above = tab.formulasAbove(formulas[0]?.length ?? 1);
  const isOurs = (column: number): boolean => isOwnHeading(headings[column]) || isScoreHeading(headings[column]);
  return fillersIn([...above, ...formulas], isOurs).map((filler) => ({ ...filler, row: filler.row - above.length }));
}

/** A cell that a click would write and a formula fills, or may fill. */
interface FilledStamp extends Filled {
  field: LeadField;
  content: Cell;
  column: number;
}

function filledStamps({ row, stamps }: WrittenStamps, { columns }: StampedTab, fillers: readonly Filler[]): FilledStamp[] {
  return stamps.flatMap(({ field, content }) => {
    const column = columns[field];
    const filled = column === undefined ? null : filledBy(fillers, { row, column });
    return column === undefined || !filled ? [] : [{ ...filled, field, content, column }];
  });
}

/** What is written into a blank cell to try it. */
const PROBE = "Lead SLA";

/** Formulas of which nobody can tell how many columns they fill: of each kind in a column the topmost one tells for all. */
export function wideDoubts(fillers: readonly Filler[]): Filler[] {
  const found = new Map<string, Filler>();
  for (const filler of fillers) {
    const kind = `${kindOf(filler.formula)}\t${filler.column}`;
    // What fills one row shows how far, but for blank cells at its end.
    if (filler.spread.columns === null && filler.spread.rows !== 1 && !found.has(kind)) found.set(kind, filler);
  }
  return [...found.values()];
}

/** The first column from this one on that none of these formulas fills; each is tried in the row of its own cell. */
export function columnRightOf(tab: Tab, doubts: readonly Filler[], from: number): number {
  if (doubts.length === 0) return from;
  const end = tab.columnCount();
  let column = from;
  for (const filler of doubts) {
    const isFilled = (): boolean => {
      const trial = { filler, row: filler.row, column, content: PROBE, before: "" };
      return tried(tab, [trial], (one) => shownBy(tab, one))(trial);
    };
    for (let step = 1; column < end && isFilled(); step *= 2) column = Math.min(column + step, end);
  }
  return column;
}

/**
 * The first column right of all that people wrote and of all that formulas fill, blank cells included: columns of ours may stand from
 * there on. No calls but where rows stand above the headings, or where nobody can tell how far a formula reaches.
 *
 * @param width of what people wrote
 * @returns the formula where one fills the tab to its right end
 */
export function columnBeside(
  tab: Tab,
  formulas: readonly (readonly string[])[],
  headings: readonly Cell[],
  width: number,
): number | Filler {
  const fillers = leadFillers(tab, formulas, headings);
  const edge = edgeOf(fillers);
  if (edge && !Number.isFinite(edge.column)) return edge.filler;
  return columnRightOf(tab, wideDoubts(fillers), Math.max(width, edge?.column ?? 0));
}

/** Tells which doubtful cells belong to formulas. */
function provenDoubts(
  marked: StampedTab,
  rows: readonly WrittenStamps[],
  fillers: readonly Filler[],
  window: ReturnType<Tab["window"]>,
): (stamp: FilledStamp) => boolean {
  const trials = rows.flatMap((row) =>
    filledStamps(row, marked, fillers).flatMap(({ filler, isSure, field, content, column }) =>
      // Who only clears a cell is in nobody's way.
      isSure || content === "" ? [] : [{ filler, row: row.row, column, content, before: row.read(field) }],
    ),
  );
  return tried(marked.tab, trials, showsAmong(marked.tab, marked.first, window.cells.length, window.again));
}

const same = (one: readonly Cell[] | undefined, other: readonly Cell[] | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The formula that fills cells of a row, or that one stands in them. */
function whyLeft({ tab, headings }: StampedTab, hits: readonly FilledStamp[]): string {
  const [one] = hits;
  if (!one) return words().clicks.why.formula;
  const names = hits.filter(({ filler }) => filler === one.filler).map(({ column }) => String(headings[column]));
  return filledWhy(tab, one.filler, names);
}

/** Rows that a click may write, those that it leaves alone, and those of which it leaves a cell alone that it would write besides. */
export interface Parted {
  rows: WrittenStamps[];
  filled: LeftAlone[];
  partly: LeftAlone[];
}

/**
 * Parts the rows that a click may write from those in which a formula stands in one of the cells or fills it. No calls but where
 * that is in doubt, or rows stand above the headings, and one for the tab's name.
 *
 * @param formulas all of the lead tab's
 * @param window the marked rows as they were read
 * @param besides fields without which a row is written, too
 * @returns null where rows moved since, so that nothing could be tried
 */
export function withoutFilled(
  marked: StampedTab,
  rows: readonly WrittenStamps[],
  formulas: readonly (readonly string[])[],
  window: ReturnType<Tab["window"]>,
  besides: readonly LeadField[] = [],
): Parted | null {
  const { tab, headings, columns, first } = marked;
  const fillers = leadFillers(tab, formulas, headings);
  const stamps = new Map(rows.map((row) => [row, filledStamps(row, marked, fillers)] as const));
  const inDoubt = rows.filter((row) => stamps.get(row)?.some(({ isSure }) => !isSure));
  if (inDoubt.length > 0) {
    const now = window.again();
    if (inDoubt.some(({ row }) => !same(now[row - first], window.cells[row - first]))) return null;
  }
  const isProven = provenDoubts(marked, inDoubt, fillers, window);
  const holdsFormula = (row: number, field: LeadField): boolean => !!window.formulas[row - first]?.[columns[field] ?? -1];
  const hitsOf = (row: WrittenStamps): FilledStamp[] => (stamps.get(row) ?? []).filter((stamp) => stamp.isSure || isProven(stamp));
  const parted: Parted = { rows: [], filled: [], partly: [] };
  for (const row of rows) {
    const hits = hitsOf(row);
    const isHit = (field: LeadField): boolean => holdsFormula(row.row, field) || hits.some((hit) => hit.field === field);
    const free = row.stamps.filter(({ field }) => !isHit(field));
    if (free.length === row.stamps.length) {
      parted.rows.push(row);
      continue;
    }
    const goesOn = row.stamps.every((stamp) => free.includes(stamp) || besides.includes(stamp.field));
    const left = { name: row.name, why: whyLeft(marked, hits) };
    if (goesOn) parted.rows.push({ ...row, stamps: free });
    (goesOn ? parted.partly : parted.filled).push(left);
  }
  return parted;
}
