/** Looks before a click writes whether formulas elsewhere fill the cells. */
import type { Cell } from "../core/agreement/item-values";
import type { Tab } from "../google/tab";
import { openWorkbook } from "../google/workbook";
import { asText } from "../tables/as-text";
import { edgeOf, type Filled, type Filler, filledBy, fillersIn, kindOf } from "../tables/filled-cells";
import { isOwnHeading, type LeadField } from "../tables/lead-table";
import { isScoreHeading } from "../tables/score-columns";
import type { LeftAlone } from "./click-sentences";
import { filledWhy } from "./filled-sentences";
import type { StampedTab, Written } from "./stamp-writes";

/** The formulas that fill cells of a lead tab, those of our own columns left out. */
export const leadFillers = (formulas: readonly (readonly string[])[], headings: readonly Cell[]): Filler[] =>
  fillersIn(formulas, (column) => isOwnHeading(headings[column]) || isScoreHeading(headings[column]));

/**
 * The first column right of all that people wrote and of all that formulas fill, blank cells included: columns of ours may stand from
 * there on.
 *
 * @param width of what people wrote
 * @returns the formula where one fills the tab to its right end
 */
export function columnBeside(formulas: readonly (readonly string[])[], headings: readonly Cell[], width: number): number | Filler {
  const edge = edgeOf(leadFillers(formulas, headings));
  if (edge && !Number.isFinite(edge.column)) return edge.filler;
  return Math.max(width, edge?.column ?? 0);
}

/** A cell that a click would write and a formula fills, or may fill. */
interface FilledStamp extends Filled {
  field: LeadField;
  content: Cell;
  column: number;
}

function filledStamps({ row, stamps }: Written, { columns }: StampedTab, fillers: readonly Filler[]): FilledStamp[] {
  return stamps.flatMap(({ field, content }) => {
    const column = columns[field];
    const filled = column === undefined ? null : filledBy(fillers, { row, column });
    return column === undefined || !filled ? [] : [{ ...filled, field, content, column }];
  });
}

/** What a formula's cell shows where it failed, or while Google still computes it. */
const FAILED = /^(#|Loading)/;

const shows = (tab: Tab, { row, column }: Filler): string => String(tab.readBlock(row, column, 1, 1)[0]?.[0] ?? "");

/**
 * Whether a cell belongs to a formula of which nobody can tell how far it reaches: it is written, Google calculates, and the
 * formula's cell is read back. Then the cell is as it was: blank where the formula fills it.
 */
function belongsTo(tab: Tab, { filler, content, column }: FilledStamp, { row, read }: Written, field: LeadField): boolean {
  // What has failed fills nothing now, and who only clears a cell is in nobody's way.
  if (content === "" || FAILED.test(shows(tab, filler))) return false;
  const workbook = openWorkbook();
  tab.write(row, column, [[content]]);
  workbook.flush();
  const isFilled = FAILED.test(shows(tab, filler));
  tab.write(row, column, [[isFilled ? "" : asText(read(field))]]);
  workbook.flush();
  return isFilled;
}

const doubtOf = ({ filler, column }: FilledStamp): string => `${kindOf(filler.formula)}\t${column}`;

/** The doubtful cells that belong to formulas: of each kind of formula the topmost cell of each column tells for all. */
function provenDoubts(marked: StampedTab, rows: readonly Written[], fillers: readonly Filler[]): Map<string, boolean> {
  const proven = new Map<string, boolean>();
  for (const row of rows) {
    for (const stamp of filledStamps(row, marked, fillers)) {
      if (!stamp.isSure && !proven.has(doubtOf(stamp))) proven.set(doubtOf(stamp), belongsTo(marked.tab, stamp, row, stamp.field));
    }
  }
  return proven;
}

const same = (one: readonly Cell[] | undefined, other: readonly Cell[] | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Parts the rows that a click may write from those in which a formula stands in one of the cells or fills it. No calls but where
 * that is in doubt, and one for the tab's name.
 *
 * @param formulas all of the lead tab's
 * @param window the marked rows as they were read
 * @returns null where rows moved since, so that nothing could be tried
 */
export function withoutFilled(
  marked: StampedTab,
  rows: readonly Written[],
  formulas: readonly (readonly string[])[],
  window: ReturnType<Tab["window"]>,
): { rows: Written[]; filled: LeftAlone[] } | null {
  const { tab, headings, first } = marked;
  const fillers = leadFillers(formulas, headings);
  const stamps = new Map(rows.map((row) => [row, filledStamps(row, marked, fillers)] as const));
  const free = rows.filter((row) => !stamps.get(row)?.some(({ isSure }) => isSure));
  const inDoubt = free.filter((row) => stamps.get(row)?.length);
  if (inDoubt.length > 0) {
    const now = window.again();
    if (inDoubt.some(({ row }) => !same(now[row - first], window.cells[row - first]))) return null;
  }
  const proven = provenDoubts(marked, inDoubt, fillers);
  const isFilled = (stamp: FilledStamp): boolean => stamp.isSure || proven.get(doubtOf(stamp)) === true;
  const holdsFormula = ({ row, stamps: own }: Written): boolean =>
    own.some(({ field }) => window.formulas[row - first]?.[marked.columns[field] ?? -1]);
  const isLeft = (row: Written): boolean => holdsFormula(row) || stamps.get(row)?.some(isFilled) === true;
  const filled = rows.filter(isLeft).map((row): LeftAlone => {
    const hit = (stamps.get(row) ?? []).filter(isFilled);
    const [one] = hit;
    if (!one) return { name: row.name, why: "a formula stands there" };
    const names = hit.filter(({ filler }) => filler === one.filler).map(({ column }) => String(headings[column]));
    return { name: row.name, why: filledWhy(tab, one.filler, names) };
  });
  return { rows: rows.filter((row) => !isLeft(row)), filled };
}
