/** The add-on's own columns in the lead tab: where they are added, and how they look. */
import type { Cell } from "../core/agreement/item-values";
import type { Notebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import type { Filler } from "../tables/filled-cells";
import { OWN_HEADINGS } from "../tables/lead-table";
import { noteBefore } from "./before-set-up";
import { columnBeside } from "./filled-cells";
import type { OwnPlace } from "./set-up-messages";

const MOMENT = "yyyy-mm-dd hh:mm";
const OWN_PIXELS: Partial<Record<(typeof OWN_HEADINGS)[number], number>> = { "SLA next step": 210, "SLA note": 240 };

/** How many of a tab's cells of the first row hold a heading. */
export const widthOf = (headings: readonly Cell[]): number =>
  headings.reduce<number>((width, cell, at) => (cell === "" ? width : at + 1), 0);

/** Adds what the tab lacks. */
export function ensureSize(tab: Tab, rows: number, columns: number): void {
  const [lackingRows, lackingColumns] = [rows - tab.rowCount(), columns - tab.columnCount()];
  if (lackingRows > 0) tab.addRows(tab.rowCount() - 1, lackingRows);
  if (lackingColumns > 0) tab.addColumns(tab.columnCount() - 1, lackingColumns);
}

/** How our columns look, by their headings: each has its width, moments are dates with times, two are hidden. */
function dressOwn(tab: Tab, headings: readonly Cell[], dressed: readonly (typeof OWN_HEADINGS)[number][]): void {
  const places = dressed.map((heading) => ({ heading, column: headings.indexOf(heading) }));
  const rows = tab.rowCount() - 1;
  const moments = places.filter(({ heading }) => heading === "SLA due" || heading === "SLA warn");
  tab.dress([
    { look: { bold: true, background: "#e8f0fe" }, areas: places.map(({ column }) => ({ row: 0, column, rows: 1, columns: 1 })) },
    ...(moments.length > 0
      ? [{ look: { numberFormat: MOMENT }, areas: moments.map(({ column }) => ({ row: 1, rows, column, columns: 1 })) }]
      : []),
  ]);
  tab.setWidths(Object.fromEntries(places.map(({ heading, column }) => [column, OWN_PIXELS[heading] ?? 130])));
  for (const { heading, column } of places) if (heading === "SLA warn" || heading === "SLA paused") tab.hideColumn(column);
}

/**
 * Writes the headings that are missing, and freezes them; what the tab was like before is noted first.
 *
 * @param _place where the person wants them
 * @returns the formula that leaves no place for them, null where none does
 */
export function addOwnColumns(tab: Tab, notebook: Notebook, isFinished: boolean, _place?: OwnPlace): Filler | null {
  const before = tab.headings();
  const missing = OWN_HEADINGS.filter((heading) => !before.includes(heading));
  const dressed = isFinished ? missing : OWN_HEADINGS;
  if (dressed.length === 0) {
    tab.freezeHeadings();
    return null;
  }
  const headings = [...before];
  if (missing.length > 0) {
    // Right of everything that people wrote or that their formulas fill, under a heading or not.
    const cells = tab.read();
    const width = columnBeside(tab.formulas(), before, Math.max(widthOf(before), cells[0]?.length ?? 0));
    if (typeof width !== "number") return width;
    const lacking = Math.max(0, width + missing.length - tab.columnCount());
    noteBefore(notebook, { leads: { tab: tab.id(), froze: !tab.hasFrozenRows(), columns: lacking } });
    ensureSize(tab, 2, width + missing.length);
    tab.write(0, width, [[...missing]]);
    missing.forEach((heading, at) => {
      headings[width + at] = heading;
    });
  }
  dressOwn(tab, headings, dressed);
  tab.freezeHeadings();
  return null;
}
