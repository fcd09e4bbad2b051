import type { SheetCell } from "./reading";
import { isRefusal } from "./refusal";

type BlockRange = GoogleAppsScript.Spreadsheet.Range;

/** An area that is at hand. */
export interface Block {
  read(): SheetCell[][];
  formulas(): string[][];
  write(cells: SheetCell[][]): void;
  /** Writes unless cells of it are protected from this person; whether it did. Anything else that Google refuses is thrown. */
  writeIfAllowed(cells: SheetCell[][]): boolean;
}

/** Writes unless cells are protected from this person: that is asked only after a refusal, whose words come in his own language. */
export function writeIfAllowed(range: BlockRange, write: () => unknown): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (!isRefusal(error) || range.canEdit()) throw error;
    return false;
  }
}

/** Google's range as a Block; each of its methods is 1 call. */
export const blockOf = (range: BlockRange): Block => ({
  read: () => range.getValues(),
  formulas: () => range.getFormulas(),
  write: (cells) => void range.setValues(cells),
  writeIfAllowed: (cells) => writeIfAllowed(range, () => range.setValues(cells)),
});

/** Writes a cell if it still holds what was seen in it; 2 calls. */
export function replaceIn(cell: BlockRange, seen: SheetCell, content: SheetCell): void {
  const present: SheetCell = cell.getValues()[0]?.[0] ?? "";
  if (String(present) === String(seen)) cell.setValues([[content]]);
}
