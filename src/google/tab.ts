import { checksOf, type TabChecks } from "./tab-checks";
import { gridOf, type TabGrid } from "./tab-grid";
import { looksOf, type TabLooks } from "./tab-looks";
import { rangesOf, type Sheet } from "./tab-ranges";
import { readingOf, type TabReading } from "./tab-reading";
import { regionsOf, type TabRegions } from "./tab-regions";
import { type TabWriting, writingOf } from "./tab-writing";

/**
 * A tab in cells: rows and columns count from 0, rows from the one at which it begins: people may have titles above their headings.
 * Each method says how many calls on Google objects it makes.
 */
export interface Tab extends TabReading, TabWriting, TabGrid, TabRegions, TabLooks, TabChecks {
  /** The sheet's row at which it begins, counted from 0: the row of the headings. */
  readonly top: number;
  /** Whether this run has added it, so that nothing stands in it but what this run wrote. */
  readonly isNew: boolean;
  /** The same tab, beginning at another row of the sheet. */
  from(top: number): Tab;
  /** 1 call each, once: neither changes while a run lasts. */
  id(): number;
  name(): string;
  /** Whether a form is linked to it, whose rows come here; 1 call. */
  hasForm(): boolean;
  show(): void;
  /** Marks a cell and brings it into sight; 2 calls. */
  showCell(row: number, column: number): void;
}

const sheets = new WeakMap<Tab, Sheet>();

/** Notes which sheet stands under a Tab. */
export const keepSheet = (tab: Tab, sheet: Sheet): void => void sheets.set(tab, sheet);

/** Google's sheet under a Tab. */
export function sheetOf(tab: Tab): Sheet {
  const sheet = sheets.get(tab);
  if (!sheet) throw new TypeError("This is no tab of the spreadsheet.");
  return sheet;
}

/** Google's sheet as a Tab, from a row on. */
export function tabOf(sheet: Sheet, top = 0): Tab {
  const ranges = rangesOf(sheet, top);
  let id: number | null = null;
  let name: string | null = null;
  const tab: Tab = {
    ...readingOf(ranges),
    ...writingOf(ranges),
    ...gridOf(ranges),
    ...regionsOf(ranges),
    ...looksOf(ranges),
    ...checksOf(ranges),
    top,
    isNew: false,
    from: (row) => (row === top ? tab : tabOf(sheet, row)),
    id() {
      id ??= sheet.getSheetId();
      return id;
    },
    name() {
      name ??= sheet.getName();
      return name;
    },
    hasForm: () => sheet.getFormUrl() !== null,
    show: () => void sheet.activate(),
    showCell: (row, column) => void ranges.area(row, column, 1, 1).activate(),
  };
  keepSheet(tab, sheet);
  return tab;
}
