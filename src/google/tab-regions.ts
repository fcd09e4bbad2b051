import type { Rectangle, TabRanges } from "./tab-ranges";

/** What is frozen, merged, filtered and protected in a tab. */
export interface TabRegions {
  /** 1 call. */
  hasFrozenRows(): boolean;
  /** How many columns are frozen, from the first on; 1 call each. */
  frozenColumns(): number;
  freezeColumns(count: number): void;
  /** Unless people froze rows of their own; whether it did. */
  freezeHeadings(): boolean;
  /** Lets the headings go again, unless people froze more than them. */
  unfreezeHeadings(): void;
  /** What is merged into one cell, the rows above counted below 0; 4 calls, and 4 for each. */
  merges(): Rectangle[];
  /** Where the filter reaches, null for none; 1 call, and 5 where there is one. */
  filterArea(): Rectangle | null;
  /** Whether the tab has a filter; 1 call. */
  isFiltered(): boolean;
  /** Whether a filter hides the row; 1 call. */
  isFilteredOut(row: number): boolean;
  /** What somebody protected so that this person may not edit it; 2 calls, and 2 to 6 for each. */
  locked(): Rectangle[];
}

/** The regions of the tab of these ranges. */
export const regionsOf = ({ sheet, top, rectangleOf }: TabRanges): TabRegions => ({
  hasFrozenRows: () => sheet.getFrozenRows() > 0,
  frozenColumns: () => sheet.getFrozenColumns(),
  freezeColumns: (count) => sheet.setFrozenColumns(count),
  freezeHeadings() {
    const isFree = sheet.getFrozenRows() === 0;
    if (isFree) sheet.setFrozenRows(top + 1);
    return isFree;
  },
  unfreezeHeadings() {
    if (sheet.getFrozenRows() === top + 1) sheet.setFrozenRows(0);
  },
  merges: () => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges().map(rectangleOf),
  filterArea() {
    const filter = sheet.getFilter();
    return filter && rectangleOf(filter.getRange());
  },
  isFiltered: () => sheet.getFilter() !== null,
  isFilteredOut: (row) => sheet.isRowHiddenByFilter(top + row + 1),
  locked() {
    const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
    const all = [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)];
    return all.filter((one) => !one.canEdit() && !one.isWarningOnly()).map((one) => rectangleOf(one.getRange()));
  },
});
