/** What people should know of their lead tab before our columns come into it, and where these may stand: one sentence each. */
import { enumerated } from "../../core/cells/enumeration";
import type { Tab } from "../../google/tab";
import { CLICKED_FIELDS } from "../../tables/clicks/stamps";
import { columnLetters } from "../../tables/formulas/column-letters";
import { FIELD_LABELS, type LeadField, type PeopleField, widthOf } from "../../tables/leads/lead-table";
import {
  filterMeets,
  type Obstacle,
  type OwnGround,
  type OwnPlace,
  obstacleAfterName,
  placeOwn,
  type TabCells,
} from "../../tables/own-columns/own-place";
import { cellOf, sourceOf } from "./filled-sentences";

type RemarkedTab = Pick<Tab, "name" | "top">;

/** "A1:F200", or "B3" for one cell. */
function rangeOf({ top }: RemarkedTab, { row, column, rows, columns }: TabCells): string {
  const corner = (down: number, right: number): string => `${columnLetters(right)}${top + down + 1}`;
  const [first, last] = [corner(row, column), corner(row + rows - 1, column + columns - 1)];
  return first === last ? first : `${first}:${last}`;
}

const headingOf = ({ headings, columns }: OwnGround, field: LeadField): string =>
  String(headings[columns[field] ?? -1] ?? "") || FIELD_LABELS[field as PeopleField];

/** The headings of what clicks write, as far as their columns lie in an area. */
function clickedIn(ground: OwnGround, { column, columns }: Pick<TabCells, "column" | "columns">): string[] {
  const fields = CLICKED_FIELDS.filter((field) => {
    const at = ground.columns[field];
    return at !== undefined && at >= column && at < column + columns;
  });
  return fields.map((field) => headingOf(ground, field));
}

/** Formulas that fill what clicks write. */
function filledSentences(tab: RemarkedTab, ground: OwnGround): string[] {
  return ground.fillers.flatMap((filler) => {
    const { column, spread } = filler;
    const headings = spread.columns === null ? [] : clickedIn(ground, { column, columns: spread.columns });
    if (headings.length === 0) return [];
    return `The formula in ${cellOf(tab.name(), filler, tab.top)} fills ${enumerated(headings)}: our columns stand beside what it fills, and a click cannot write there. Type it ${sourceOf(filler)}.`;
  });
}

/** What somebody protected that clicks write. */
function lockedSentences(tab: RemarkedTab, ground: OwnGround): string[] {
  return ground.locked.flatMap((cells) => {
    const headings = cells.row + cells.rows > 1 ? clickedIn(ground, cells) : [];
    if (headings.length === 0) return [];
    return `The cells ${rangeOf(tab, cells)} of "${tab.name()}" are protected and you may not edit them, so a click of yours cannot write ${enumerated(headings)} there. Ask who protected them to let you.`;
  });
}

/** Cells merged in the row of headings: all but the first column have none. */
const mergedSentences = (tab: RemarkedTab, { merges }: OwnGround): string[] =>
  merges
    .filter(({ row, rows, columns }) => row <= 0 && row + rows > 0 && columns > 1)
    .map(
      (cells) =>
        `The headings ${rangeOf(tab, cells)} of "${tab.name()}" are merged: only the first of these columns has a heading. Unmerge them (Format > Merge cells) and give each column its own.`,
    );

/** Whether our columns come into the filter. */
function filterSentences(tab: RemarkedTab, ground: OwnGround, place: OwnPlace): string[] {
  const { filter } = ground;
  if (!filter) return [];
  const placed = placeOwn(ground, place, 1);
  if (!("column" in placed)) return [];
  const isWithin = placed.column > filter.column && placed.column < filter.column + filter.columns;
  if (placed.isInserted && isWithin) return [];
  return filterMeets(ground, placed.column)
    ? [`The filter of "${tab.name()}" is made anew with its choices, so that it takes in our columns.`]
    : [`Our columns stand outside of the filter of "${tab.name()}": sorting by it leaves them behind until the next check.`];
}

const WHY_NOT: Record<Obstacle["kind"], (tab: RemarkedTab, obstacle: Obstacle) => string> = {
  "no name": () => "no column holds the name",
  filled: (tab, obstacle) => ("filler" in obstacle ? `the formula in ${cellOf(tab.name(), obstacle.filler, tab.top)} fills the place` : ""),
  merged: (tab, obstacle) => ("cells" in obstacle ? `${rangeOf(tab, obstacle.cells)} is one merged cell` : ""),
  locked: (tab, obstacle) => ("cells" in obstacle ? `${rangeOf(tab, obstacle.cells)} is protected and you may not edit it` : ""),
};

/** Why columns that were to come after the name stand at the end. */
function movedSentences(tab: RemarkedTab, ground: OwnGround, place: OwnPlace): string[] {
  const obstacle = place === "after name" ? obstacleAfterName(ground) : null;
  return obstacle ? [`Our columns stand at the end, since ${WHY_NOT[obstacle.kind](tab, obstacle)}.`] : [];
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

/**
 * No script can see whether a list is a Table.
 *
 * @param canFollowName whether our columns may stand after the name, too
 */
export const tableRemark = (canFollowName: boolean): string =>
  `Is this list a Table (Format > Convert to table)? Columns at its end stay outside of it, and sorting it leaves them behind: drag the Table's corner over them${canFollowName ? ", or place them after the name" : ""}.`;

/** What columns that come in between can break. */
export const INSERTED_WARNING =
  "The columns on their right move. Formulas in this file follow; what counts columns does not: column numbers in VLOOKUP, IMPORTRANGE in other files, and tools that write by position.";

/** The same once it was done. */
export const insertedRemark = (column: number): string => `Our columns begin at column ${columnLetters(column)}. ${INSERTED_WARNING}`;

/** Nothing may be written where our columns would stand. */
export const noPlaceLocked = (tab: RemarkedTab, cells: TabCells): string =>
  `The cells ${rangeOf(tab, cells)} of "${tab.name()}" are protected and you may not edit them, so there is no place for our columns. Ask who protected them to let you, then set up again. Nothing was changed.`;

/**
 * Everything to show of a lead tab before set-up writes anything.
 *
 * @param place where our columns are to stand
 * @example tabRemarks(tab, ground, "end") //=> [tableRemark(true)] for a plain list of a team's own
 */
export function tabRemarks(tab: RemarkedTab, ground: OwnGround, place: OwnPlace): string[] {
  const placed = placeOwn(ground, place, 1);
  if ("locked" in placed) return [noPlaceLocked(tab, placed.locked)];
  const isBeside = "column" in placed && !placed.isInserted && !ground.filter && widthOf(ground.headings) > 0;
  return [...foundInTab(tab, ground, place), ...(isBeside ? [tableRemark(!obstacleAfterName(ground))] : [])];
}
