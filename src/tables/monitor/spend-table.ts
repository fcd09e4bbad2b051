import type { Cell } from "../../core/cells/cell";
import { isWord } from "../../language/spoken/is-word";
import { words } from "../../language/spoken/words";

/** The tab of costs: what marketing and sales spent, by month, channel and campaign. People fill it in; the monitor reads it. */
export const SPEND_TAB = "SLA spend";
export const SPEND_NAME = "SLA_SPEND";

export const SPEND_COLUMNS = ["month", "channel", "campaign", "team", "amount"] as const;

/** The headings of a new one, in the document's language. */
export const spendHeadings = (): string[] => SPEND_COLUMNS.map((column) => words().spendTab.headings[column]);

/** Whether a row begins with them as they were written in any language. */
export const areSpendHeadings = (row: readonly Cell[]): boolean =>
  SPEND_COLUMNS.every((column, at) => isWord(row[at], ({ spendTab }) => spendTab.headings[column]));

/** Help on the headings, by column. */
export const spendNotes = (): Readonly<Record<number, string>> => ({
  ...SPEND_COLUMNS.map((column) => words().spendTab.notes[column]),
});

export const SPEND_PIXELS: Record<number, number> = { 0: 110, 1: 190, 2: 220, 3: 150, 4: 110 };

const USUAL_PLACES = SPEND_COLUMNS.map((_, column) => column);

/**
 * Where the columns of costs stand: by their headings, wherever people moved them; five columns with other headings count from
 * the left.
 *
 * @returns columns counted from 0 in the order of `SPEND_COLUMNS`; null where they are not known
 * @example spendPlaces([["Amount", "Month", "Channel", "Campaign", "Marketing or sales", "Note"]]) //=> [1, 2, 3, 4, 0]
 */
export function spendPlaces(cells: readonly (readonly Cell[])[]): readonly number[] | null {
  const headings = (cells[0] ?? []).map((cell) => String(cell).trim().toLowerCase());
  const places = SPEND_COLUMNS.map((column) =>
    headings.findIndex((heading) => isWord(heading, ({ spendTab }) => spendTab.headings[column].toLowerCase())),
  );
  if (!places.includes(-1)) return places;
  return headings.length === SPEND_COLUMNS.length ? USUAL_PLACES : null;
}

/** The costs in the order of the headings; none where their columns are not known. */
export function spendRows(cells: readonly (readonly Cell[])[]): Cell[][] {
  const places = spendPlaces(cells);
  return places ? cells.map((row) => places.map((place) => row[place] ?? "")) : [];
}
