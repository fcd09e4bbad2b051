import type { IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { insertion, move, removal, type Shift } from "./shifts";

/** What a change of the grid does to its rows or columns; null for a change that does nothing to them. */
export function shiftOf(mutation: string, params: object | undefined): Shift | null {
  const { range, sourceRange, targetRange } = (params ?? {}) as { range: IRange; sourceRange: IRange; targetRange: IRange };
  switch (mutation) {
    case InsertRowMutation.id:
      return insertion("row", range.startRow, range.endRow - range.startRow + 1);
    case RemoveRowMutation.id:
      return removal("row", range.startRow, range.endRow - range.startRow + 1);
    case InsertColMutation.id:
      return insertion("column", range.startColumn, range.endColumn - range.startColumn + 1);
    case RemoveColMutation.id:
      return removal("column", range.startColumn, range.endColumn - range.startColumn + 1);
    case MoveRowsMutation.id:
      return move("row", sourceRange.startRow, sourceRange.endRow - sourceRange.startRow + 1, targetRange.startRow);
    case MoveColsMutation.id:
      return move("column", sourceRange.startColumn, sourceRange.endColumn - sourceRange.startColumn + 1, targetRange.startColumn);
    default:
      return null;
  }
}
