import type { Cell } from "../../core/cells/cell";
import { everyHeading, keysOf } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";

/** Over the tab of costs: what marketing and sales spent, by month, channel and campaign. People fill it in; the monitor reads it. */
export const SPEND_NAME = "SLA_SPEND";

/** Help on the headings, by column. */
export const spendNotes = (): Readonly<Record<number, string>> => ({
  ...keysOf("spend").map((column) => words().spendTab.notes[column]),
});

export const SPEND_PIXELS: Record<number, number> = { 0: 110, 1: 190, 2: 220, 3: 150, 4: 110 };

const USUAL_PLACES: readonly number[] = keysOf("spend").map((_, column) => column);

/** The column of amounts, in the order of the headings. */
export const AMOUNT_COLUMN = keysOf("spend").indexOf("amount");

/**
 * Where the columns of costs stand: by their headings, wherever people moved them; five columns with other headings count from
 * the left.
 *
 * @returns columns counted from 0 in the order of `SPEND_COLUMNS`; null where they are not known
 * @example spendPlaces([["Amount", "Month", "Channel", "Campaign", "Marketing or sales", "Note"]]) //=> [1, 2, 3, 4, 0]
 */
export function spendPlaces(cells: readonly (readonly Cell[])[]): readonly number[] | null {
  const headings = (cells[0] ?? []).map((cell) => String(cell).trim().toLowerCase());
  const places = everyHeading("spend")
    .map((spelled) => spelled.map((one) => one.toLowerCase()))
    .map((spelled) => headings.findIndex((one) => spelled.includes(one)));
  if (!places.includes(-1)) return places;
  return headings.length === USUAL_PLACES.length ? USUAL_PLACES : null;
}

/** The costs in the order of the headings; none where their columns are not known. */
export function spendRows(cells: readonly (readonly Cell[])[]): Cell[][] {
  const places = spendPlaces(cells);
  return places ? cells.map((row) => places.map((place) => row[place] ?? "")) : [];
}
