/** What is shown of columns whose cells are turned into dates. */

import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { shortLine } from "../../core/cells/short-line";
import type { ColumnToTurn, ShownChange, UnreadTexts } from "../../language/en/turned-dates";
import { namesNow } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";

const LONGEST = 40;
/** As many cells of a column as anybody compares in a dialogue; the tab lists all. */
const MOST = 4;

/** A column whose cells are turned, in the words of the tab. */
export interface TurnedColumn {
  heading: string;
  /** The column in which the hours of its dates stand; "" for none. */
  hours: string;
  changes: readonly { row: number; was: Cell; becomes: number }[];
  /** Of texts that are not understood: the row as the sheet counts it, the text, and what is wrong with it, "" where it is no date at all. */
  unread: readonly { row: number; text: string; why: string }[];
  /** Why cells that a formula fills stay as they are; "" where none does. */
  filled: string;
  /** What is known of an exchanged order of day and month; "" for nothing. */
  clash: string;
}

function unreadIn({ unread }: TurnedColumn): UnreadTexts | null {
  const [first] = unread;
  return first ? { ...first, count: unread.length, text: shortLine(first.text, LONGEST) } : null;
}

function shown({ row, was, becomes }: TurnedColumn["changes"][number], offsetAt: OffsetAt): ShownChange {
  const wall = (instant: number): number => instant + offsetAt(instant);
  const before = was instanceof Date ? { wall: wall(was.getTime()) } : { text: shortLine(String(was), LONGEST) };
  return { row, was: before, becomes: wall(becomes) };
}

const toTurn = (column: TurnedColumn, offsetAt: OffsetAt): ColumnToTurn => ({
  ...column,
  hours: shortLine(column.hours, LONGEST),
  cells: column.changes.length,
  shown: column.changes.slice(0, MOST).map((change) => shown(change, offsetAt)),
  unread: unreadIn(column),
});

/** @param columns those in which something changes */
export function askToTurn(columns: readonly TurnedColumn[], offsetAt: OffsetAt): string {
  const cells = columns.reduce((sum, { changes }) => sum + changes.length, 0);
  const asked = columns.map((column) => toTurn(column, offsetAt));
  return words().turnedDates.ask(asked, cells, namesNow().tabs.datesBefore);
}

/** Why nothing can be turned. */
export function nothingToTurn(tab: string, columns: readonly TurnedColumn[]): string {
  const left = columns.filter(({ unread, filled }) => unread.length > 0 || filled !== "");
  if (left.length === 0) return words().turnedDates.allDates(tab);
  return words().turnedDates.noneTurned(
    tab,
    left.map((column) => ({ heading: column.heading, unread: unreadIn(column), filled: column.filled })),
  );
}
