import type { Cell } from "../core/agreement/item-values";
import type { AgreementItem } from "../core/agreement/items";
import type { OffsetAt } from "../core/cells/moments";
import type { Place } from "../google/workbook";
import { cellOf, valueColumn, valuesByKey } from "../tables/agreement-table";

/** A field that is to be written: where its cell stood when it was read. */
export interface Planned {
  item: AgreementItem;
  row: number;
  wanted: string | number;
}

/** Rows that moved between reading and writing: the value of the row that was hit instead goes back into it. */
function putBack(place: Place, before: { cells: Cell[][]; formulas: string[][] }, now: Cell[][], row: number): void {
  const column = valueColumn(now);
  if (column === null) return;
  const hit = [...valuesByKey(now)].find(([, found]) => found.row === row)?.[0];
  const old = hit === undefined ? undefined : valuesByKey(before.cells).get(hit);
  const content = old ? before.formulas[old.row]?.[column] || old.value : "";
  const isText = typeof content === "string" && content !== "" && content === old?.value;
  place.tab.write(place.row + row, place.column + column, [[isText ? `'${content}` : content]]);
}

/**
 * Writes values into the agreement's cells and looks whether each stands under its key; one that does not is undone.
 *
 * @param place the agreement as it was read when the fields were planned
 * @returns those that were written, and those whose rows moved meanwhile
 */
export function writeFields(place: Place, planned: readonly Planned[], sheetOffset: OffsetAt): { written: Planned[]; moved: Planned[] } {
  const window = place.tab.window(place.row, place.column, place.cells.length, place.cells[0]?.length ?? 1);
  const column = valueColumn(place.cells);
  const [written, moved]: [Planned[], Planned[]] = [[], []];
  if (planned.length === 0 || column === null) return { written, moved };
  for (const { item, row, wanted } of planned) {
    place.tab.write(place.row + row, place.column + column, [[cellOf(item, wanted, sheetOffset)]]);
  }
  const now = window.again();
  const values = valuesByKey(now);
  for (const one of planned) {
    if (values.get(one.item.key)?.row === one.row && valueColumn(now) === column) written.push(one);
    else {
      putBack(place, window, now, one.row);
      moved.push(one);
    }
  }
  return { written, moved };
}
