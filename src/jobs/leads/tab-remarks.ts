/** What people should know of their lead tab before our columns come into it, and where these may stand: one sentence each. */
import type { Tab } from "../../google/tab";
import { words } from "../../language/spoken/words";
import { CLICKED_FIELDS } from "../../tables/clicks/stamps";
import { columnLetters } from "../../tables/formulas/column-letters";
import { type PeopleField, widthOf } from "../../tables/leads/lead-table";
import { filterMeets, type OwnGround, type OwnPlace, obstacleAfterName, placeOwn, type TabCells } from "../../tables/own-columns/own-place";
import { cellOf, sourceOf } from "./filled-sentences";

type RemarkedTab = Pick<Tab, "name" | "top">;

/** "A1:F200", or "B3" for one cell. */
function rangeOf({ top }: RemarkedTab, { row, column, rows, columns }: TabCells): string {
  const corner = (down: number, right: number): string => `${columnLetters(right)}${top + down + 1}`;
  const [first, last] = [corner(row, column), corner(row + rows - 1, column + columns - 1)];
  return first === last ? first : `${first}:${last}`;
}

const headingOf = ({ headings, columns }: OwnGround, field: PeopleField): string =>
  String(headings[columns[field] ?? -1] ?? "") || words().leadFields.labels[field];

/** The headings of what clicks write, as far as their columns lie in an area. */
function clickedIn(ground: OwnGround, { column, columns }: Pick<TabCells, "column" | "columns">): string[] {
  const fields = CLICKED_FIELDS.filter((field) => {
    const at = ground.columns[field];
    // An owner is given where people want it: who does is told then.
    return field !== "owner" && at !== undefined && at >= column && at < column + columns;
  });
  return fields.map((field) => headingOf(ground, field));
}

/** Formulas that fill what clicks write. */
function filledSentences(tab: RemarkedTab, ground: OwnGround): string[] {
  return ground.fillers.flatMap((filler) => {
    const { column, spread } = filler;
    const headings = spread.columns === null ? [] : clickedIn(ground, { column, columns: spread.columns });
    if (headings.length === 0) return [];
    return words().tabRemarks.filled(cellOf(tab.name(), filler, tab.top), headings, sourceOf(filler));
  });
}

/** What somebody protected that clicks write. */
function lockedSentences(tab: RemarkedTab, ground: OwnGround): string[] {
  return ground.locked.flatMap((cells) => {
    const headings = cells.row + cells.rows > 1 ? clickedIn(ground, cells) : [];
    return headings.length === 0 ? [] : [words().tabRemarks.locked(rangeOf(tab, cells), tab.name(), headings)];
  });
}

/** Cells merged in the row of headings: all but the first column have none. */
const mergedSentences = (tab: RemarkedTab, { merges }: OwnGround): string[] =>
  merges
    .filter(({ row, rows, columns }) => row <= 0 && row + rows > 0 && columns > 1)
    .map((cells) => words().tabRemarks.mergedHeadings(rangeOf(tab, cells), tab.name()));

/** Whether our columns come into the filter. */
function filterSentences(tab: RemarkedTab, ground: OwnGround, place: OwnPlace): string[] {
  const { filter } = ground;
  if (!filter) return [];
  const placed = placeOwn(ground, place, 1);
  if (!("column" in placed)) return [];
  const isWithin = placed.column > filter.column && placed.column < filter.column + filter.columns;
  if (placed.isInserted && isWithin) return [];
  const { filterTakesIn, filterLeavesOut } = words().tabRemarks;
  return [(filterMeets(ground, placed.column) ? filterTakesIn : filterLeavesOut)(tab.name())];
}

/** Why columns that were to come after the name stand at the end. */
function movedSentences(tab: RemarkedTab, ground: OwnGround, place: OwnPlace): string[] {
  const obstacle = place === "after name" ? obstacleAfterName(ground) : null;
  if (!obstacle) return [];
  const { atEnd } = words().tabRemarks;
  if (obstacle.kind === "no name") return [atEnd.noName];
  if (obstacle.kind === "filled") return [atEnd.filled(cellOf(tab.name(), obstacle.filler, tab.top))];
  return [atEnd[obstacle.kind](rangeOf(tab, obstacle.cells))];
}

/**
 * What set-up says at its end of what it found in the lead tab: a filter, a formula that fills it, protected or merged cells.
 *
 * @param place where the person wants our columns, or the proposal
 */
export const foundInTab = (tab: RemarkedTab, ground: OwnGround, place: OwnPlace): string[] => [
  ...movedSentences(tab, ground, place),
  ...filterSentences(tab, ground, place),
  ...filledSentences(tab, ground),
  ...lockedSentences(tab, ground),
  ...mergedSentences(tab, ground),
];

/** Where columns that came in between begin, and what they can break. */
export const insertedRemark = (column: number): string => words().tabRemarks.inserted(columnLetters(column));

/** Nothing may be written where our columns would stand. */
export const noPlaceLocked = (tab: RemarkedTab, cells: TabCells): string => words().tabRemarks.noPlace(rangeOf(tab, cells), tab.name());

/**
 * Everything to show of a lead tab before set-up writes anything.
 *
 * @param place where our columns are to stand
 * @example tabRemarks(tab, ground, "end") //=> ["Is this list a Table (Format > Convert to table)? ..."] for a plain list of a team's own
 */
export function tabRemarks(tab: RemarkedTab, ground: OwnGround, place: OwnPlace): string[] {
  const placed = placeOwn(ground, place, 1);
  if ("locked" in placed) return [noPlaceLocked(tab, placed.locked)];
  const isBeside = "column" in placed && !placed.isInserted && !ground.filter && widthOf(ground.headings) > 0;
  return [...foundInTab(tab, ground, place), ...(isBeside ? [words().tabRemarks.table(!obstacleAfterName(ground))] : [])];
}
