/** Where things stand in a tab, by what people read there: headings and labels, never cells by their letters. */
import type { Area } from "sheets-stand-in";
import type { Sheet } from "./sheet";

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A1 notation of a rectangle; rows and columns count from 0. */
export const address = (tab: string, row: number, column: number, rows = 1, columns = 1): string => {
  const first = `'${tab.replaceAll("'", "''")}'!${letters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
};

export const tabNamed = (sheet: Sheet, name: string) => {
  const tab = sheet.engine.tabs().find((one) => one.name === name);
  if (!tab) throw new Error(`There is no tab ${name}.`);
  return tab;
};

/** All that a tab shows, as texts. */
export function shownIn(sheet: Sheet, tab: string): string[][] {
  const { id } = tabNamed(sheet, tab);
  const last = sheet.engine.lastCell(id);
  if (last.row < 0) return [];
  return sheet.engine.display({ sheet: id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 });
}

export interface Place {
  row: number;
  column: number;
}

/** The first cell with this text, row by row; with `after` the first one below it or right of it, and none further left. */
export function placeOf(sheet: Sheet, tab: string, text: string, after?: string): Place {
  const cells = shownIn(sheet, tab);
  const from = after === undefined ? null : placeOf(sheet, tab, after);
  for (const [row, texts] of cells.entries()) {
    for (const [column, shown] of texts.entries()) {
      if (shown !== text) continue;
      if (!from || (column >= from.column && (row > from.row || (row === from.row && column > from.column)))) return { row, column };
    }
  }
  throw new Error(`The tab ${tab} shows no cell "${text}"${after === undefined ? "" : ` after "${after}"`}.`);
}

/** Column of a heading, counted from 0; -1 where the tab's first row lacks it. */
export function columnOf(sheet: Sheet, heading: string, tab = "Leads"): number {
  const { id } = tabNamed(sheet, tab);
  const columns = sheet.engine.lastCell(id).column + 1;
  if (columns === 0) return -1;
  return (sheet.engine.display({ sheet: id, row: 0, column: 0, rows: 1, columns })[0] ?? []).indexOf(heading);
}

/**
 * Cells of a list's column, by the heading in the tab's first row: `lead(sheet, "SLA status", 2)` is one cell, with a last row
 * a column of them. Row 1 holds the headings.
 */
export function lead(sheet: Sheet, heading: string, row: number, lastRow = row, tab = "Leads"): string {
  const column = columnOf(sheet, heading, tab);
  if (column < 0) throw new Error(`The tab ${tab} has no column headed ${heading}.`);
  return address(tab, row - 1, column, lastRow - row + 1);
}

export interface Shape {
  /** The text that stands above, such as a section's title, where the label alone stands more than once. */
  after?: string;
  /** Down and right of the label's own cell. */
  down?: number;
  right?: number;
  rows?: number;
  columns?: number;
}

/** A rectangle of cells that begins at a label, or so many cells below or beside it. */
export function at(sheet: Sheet, tab: string, label: string, { after, down = 0, right = 0, rows = 1, columns = 1 }: Shape = {}): string {
  const { row, column } = placeOf(sheet, tab, label, after);
  return address(tab, row + down, column + right, rows, columns);
}

/** An address as a formula of the same tab names it: without the tab. */
export const inItsTab = (a1: string): string => a1.slice(a1.lastIndexOf("!") + 1);

/** All of a tab down to its last row and column with content. */
export function wholeOf(sheet: Sheet, tab: string): string {
  const last = sheet.engine.lastCell(tabNamed(sheet, tab).id);
  return address(tab, 0, 0, Math.max(last.row + 1, 1), Math.max(last.column + 1, 1));
}

/**
 * What a table shows under these headings of one row, as texts: each heading is looked for right of the one before it.
 *
 * @param rows how many; all until the first heading's column is blank unless told
 * @param after text above the headings, where the first one stands more than once
 */
export function shownUnder(
  sheet: Sheet,
  tab: string,
  headings: readonly string[],
  { after, rows }: { after?: string; rows?: number } = {},
): string[][] {
  const cells = shownIn(sheet, tab);
  const first = placeOf(sheet, tab, headings[0] ?? "", after);
  const columns: number[] = [];
  for (const heading of headings) {
    const column = (cells[first.row] ?? []).indexOf(heading, columns.length === 0 ? first.column : (columns.at(-1) ?? 0) + 1);
    if (column < 0) throw new Error(`The table under ${headings[0]} has no column ${heading}, or not in this order.`);
    columns.push(column);
  }
  const below = cells.slice(first.row + 1);
  const blank = below.findIndex((row) => row[first.column] === "");
  const end = rows ?? (blank < 0 ? below.length : blank);
  return Array.from({ length: end }, (_, down) => columns.map((column) => below[down]?.[column] ?? ""));
}

/** The cell where the row of a label meets the column of a heading above it: of a lead's ID and "Owner", of a metric and "Status". */
export function crossing(sheet: Sheet, tab: string, label: string, heading: string, after?: string): string {
  const above = placeOf(sheet, tab, heading, after);
  const cells = shownIn(sheet, tab);
  const row = cells.findIndex((texts, at) => at > above.row && texts.includes(label));
  if (row < 0) throw new Error(`The tab ${tab} shows no cell "${label}" below "${heading}".`);
  return address(tab, row, above.column);
}

/**
 * A list with its headings: from its first heading on, to the right until a heading is blank, down until a cell under the first
 * heading is blank or says `before`, the title of what stands below.
 */
export function listAt(sheet: Sheet, tab: string, heading: string, { after, before }: { after?: string; before?: string } = {}): string {
  const { row, column } = placeOf(sheet, tab, heading, after);
  const cells = shownIn(sheet, tab).slice(row);
  const extent = (texts: readonly (string | undefined)[]): number => {
    const end = texts.findIndex((text) => !text || text === before);
    return end < 0 ? texts.length : end;
  };
  return address(tab, row, column, extent(cells.map((texts) => texts[column])), extent(cells[0]?.slice(column) ?? []));
}

/** The first row of a list, as the tab counts it, that is blank under this heading. */
export function freeRow(sheet: Sheet, heading: string, tab = "Leads"): number {
  const column = columnOf(sheet, heading, tab);
  if (column < 0) throw new Error(`The tab ${tab} has no column headed ${heading}.`);
  const cells = shownIn(sheet, tab);
  const free = cells.findIndex((texts) => texts[column] === "");
  return (free < 0 ? cells.length : free) + 1;
}

/** The cells that `lead` names, as the engine takes them. */
export function leadArea(sheet: Sheet, heading: string, row: number, lastRow = row, tab = "Leads"): Area {
  const column = columnOf(sheet, heading, tab);
  if (column < 0) throw new Error(`The tab ${tab} has no column headed ${heading}.`);
  return { sheet: tabNamed(sheet, tab).id, row: row - 1, column, rows: lastRow - row + 1, columns: 1 };
}

/** What stands in a list's rows under these headings, in their order, whatever stands between them. */
export function leadValues(sheet: Sheet, headings: readonly string[], row: number, lastRow = row, tab = "Leads"): unknown[][] {
  const columns = headings.map((heading) => sheet.values(lead(sheet, heading, row, lastRow, tab)));
  return Array.from({ length: lastRow - row + 1 }, (_, at) => columns.map((column) => column[at]?.[0]));
}

/** The same as texts, as people see it. */
export function leadTexts(sheet: Sheet, headings: readonly string[], row: number, lastRow = row, tab = "Leads"): unknown[][] {
  const columns = headings.map((heading) => sheet.look.display(lead(sheet, heading, row, lastRow, tab)));
  return Array.from({ length: lastRow - row + 1 }, (_, at) => columns.map((column) => column[at]?.[0]));
}

/** Pastes rows of a list as one edit, each cell under its heading; cells of the block that no heading names are pasted blank. */
export function paste(sheet: Sheet, row: number, headings: readonly string[], rows: readonly (readonly string[])[], tab = "Leads") {
  const columns = headings.map((heading) => columnOf(sheet, heading, tab));
  if (columns.includes(-1)) throw new Error(`The tab ${tab} lacks one of the columns ${headings.join(", ")}.`);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const places = Array.from({ length: last - first + 1 }, (_, at) => columns.indexOf(first + at));
  return sheet.type(
    address(tab, row - 1, first),
    rows.map((cells) => places.map((place) => cells[place] ?? "")),
  );
}

/**
 * A cell of the same tab as a formula holds it fast.
 *
 * @example fixed("'SLA monitor'!B5") //=> "$B$5"
 */
export const fixed = (a1: string): string => a1.replace(/^.*!/, "").replace(/[A-Z]+|\d+/g, "$$$&");

/**
 * A list's column as formulas count it: whole, so that rows inserted right below the heading count.
 *
 * @example countedColumn(sheet, "Received") //=> "'Leads'!$E:$E"
 */
export function countedColumn(sheet: Sheet, heading: string, tab = "Leads"): string {
  const letters = fixed(lead(sheet, heading, 2, 2, tab)).replace(/\$\d+$/, "");
  return `'${tab}'!${letters}:${letters}`;
}

/** Marks whole rows of a list, as a person does before he clicks. */
export const markLeads = (sheet: Sheet, row: number, lastRow = row, tab = "Leads"): void =>
  sheet.engine.select({ sheet: tabNamed(sheet, tab).id, row: row - 1, column: 0, rows: lastRow - row + 1, columns: 1 });
