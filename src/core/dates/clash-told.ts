import type { Cell } from "../cells/cell";
import type { OffsetAt } from "../cells/moments";
import type { Saying } from "../cells/saying";
import type { DateColumn } from "./date-column";
import { said } from "./sayings";

/**
 * What a clash of orders in a column of dates is.
 *
 * @param cells the column's cells
 * @param offsetAt the spreadsheet's zone
 * @returns null where there is none; as a sentence without its full stop
 */
export function clashTold(
  cells: readonly (Cell | undefined)[],
  { clash, cells: read }: Pick<DateColumn, "clash" | "cells">,
  offsetAt: OffsetAt,
): Saying | null {
  const [sample] = clash?.exchanged ?? [];
  if (!clash || !sample) return null;
  const wallOf = (instant: number): number => instant + offsetAt(instant);
  return said("clash", {
    texts: clash.texts.length,
    filled: read.filter((cell) => !("instead" in cell && cell.instead === "blank")).length,
    exchanged: clash.exchanged.length,
    like: String(cells[clash.row] ?? "").trim(),
    order: clash.order,
    stands: wallOf(sample.stands),
    ought: wallOf(sample.ought),
  });
}
