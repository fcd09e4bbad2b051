/** All that a spreadsheet holds, as lines of text: two spreadsheets are alike where their lines are. */
import type { Area, CellStyle, Tab } from "sheets-stand-in";
import { address } from "./places";
import type { Sheet } from "./sheet";

interface Snapshot {
  snapshot: {
    sheets: Record<string, { cellData?: Record<string, Record<string, unknown>>; columnData?: Record<string, { w?: number }> }>;
  };
}

interface State {
  enabled: boolean;
  document: Record<string, string>;
  users: Record<string, Record<string, string>>;
  triggers: { id: string; function: string; event: string; every: number; user: string }[];
}

/** Where a change of the agreement looks first; where it is not there it looks everywhere, so that two spreadsheets are alike without it. */
const ONLY_SPARES_CALLS = "leaning formulas";

/** The cells of a tab that hold something, if only a look. */
function keptCells(tab: Tab, { snapshot }: Snapshot): Area {
  const rows = Object.entries(snapshot.sheets[tab.id]?.cellData ?? {});
  const lastRow = Math.max(0, ...rows.map(([row]) => Number(row)));
  const lastColumn = Math.max(0, ...rows.flatMap(([, cells]) => Object.keys(cells).map(Number)));
  const [rowCount, columnCount] = [Math.min(lastRow + 1, tab.rows), Math.min(lastColumn + 1, tab.columns)];
  return { sheet: tab.id, row: 0, column: 0, rows: rowCount, columns: columnCount };
}

const sorted = (value: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))));

/** Looks as texts by the same texts unsorted: thousands of cells have a few looks. */
const looks = new Map<string, string>();

function sortedLook(style: CellStyle): string {
  const written = JSON.stringify(style);
  const known = looks.get(written);
  if (known !== undefined) return known;
  const look = sorted(style);
  looks.set(written, look);
  return look;
}

/** Formula, value and text of each cell with content, and its note. */
function cellLines({ engine }: Sheet, { name, id }: Tab): string[] {
  const last = engine.lastCell(id);
  if (last.row < 0) return [];
  const area = { sheet: id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
  const [raw, formulas, texts] = [engine.raw(area), engine.formulas(area), engine.display(area)];
  return raw.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const note = engine.note({ sheet: id, row, column, rows: 1, columns: 1 });
      const formula = formulas[row]?.[column] ?? "";
      if (cell === "" && formula === "" && note === "") return [];
      const here = address(name, row, column);
      const shown = JSON.stringify([formula, cell, texts[row]?.[column]]);
      return [`${here}: ${shown}`, ...(note ? [`${here}: note ${note}`] : [])];
    }),
  );
}

/** Looks, each with the cells of a column below each other that have it. */
function lookLines({ engine }: Sheet, tab: Tab, snapshot: Snapshot): string[] {
  const area = keptCells(tab, snapshot);
  const styles = engine.styles(area).map((line) => line.map(sortedLook));
  const lines: string[] = [];
  for (let column = 0; column < area.columns; column += 1) {
    let first = 0;
    for (let row = 1; row <= area.rows; row += 1) {
      const look = styles[first]?.[column] ?? "{}";
      if (row < area.rows && styles[row]?.[column] === look) continue;
      if (look !== "{}") lines.push(`${address(tab.name, first, column, row - first)}: look ${look}`);
      first = row;
    }
  }
  return lines;
}

function tabLines(sheet: Sheet, tab: Tab, at: number, snapshot: Snapshot): string[] {
  const { engine } = sheet;
  const { name, id } = tab;
  const nameOf = (area: { sheet: string }): string => engine.tabs().find((one) => one.id === area.sheet)?.name ?? "a tab that is gone";
  const place = (area: Area): string => address(nameOf(area), area.row, area.column, area.rows, area.columns);
  const hidden = Array.from({ length: tab.columns }, (_, column) => column).filter((column) => engine.isColumnHidden(id, column));
  const widths = Object.entries(snapshot.snapshot.sheets[id]?.columnData ?? {}).flatMap(([column, { w }]) => (w ? [[column, w]] : []));
  return [
    `tab ${at + 1}: ${name}, ${tab.rows} rows, ${tab.columns} columns, frozen ${tab.frozenRows} and ${tab.frozenColumns}${tab.hidden ? ", hidden" : ""}`,
    `${name}: hidden columns ${JSON.stringify(hidden)}`,
    `${name}: widths ${JSON.stringify(Object.fromEntries(widths))}`,
    ...cellLines(sheet, tab),
    ...lookLines(sheet, tab, snapshot),
    ...engine.rules(id).map((rule, nth) => `${name}: rule ${nth + 1} ${rule.formula} ${rule.areas.map(place)} ${sorted(rule.look)}`),
    ...engine
      .dropdowns(id)
      .map(({ area, ...rest }) => `${place(area)}: drop-down ${sorted(rest)}`)
      .sort(),
    ...engine.charts(id).map(({ id: _, ranges, place: where, ...rest }) => {
      const stands = sorted({ ...where, sheet: nameOf(where) });
      return `${name}: chart ${ranges.map(place)} ${stands} ${sorted(rest)}`;
    }),
    ...(engine.filter(id) ? [`${name}: filter`] : []),
  ];
}

/**
 * Everything that a spreadsheet and the add-on's store hold: tabs in their order, cells with formulas, values, texts and notes,
 * looks, widths, hidden columns, frozen rows and columns, rules, drop-downs, charts, names, triggers, properties, the interval of
 * recalculation, the tab in front. Moments at which triggers run next, and ids that are made anew each time, are left out.
 */
export function wholeWorkbook(sheet: Sheet): string[] {
  const { engine, standIn } = sheet;
  const snapshot = JSON.parse(engine.save()) as Snapshot;
  const state = JSON.parse(standIn.save()) as State;
  // A tab that a cut try had begun counts among those that were ever made.
  const withoutIds = (text: string): string =>
    state.triggers.reduce((left, { id }) => left.replaceAll(id, "(trigger)"), text).replace(/(\\?"log\\?":)\d+/g, "$1(tab)");
  const front = engine.tabs().find(({ id }) => id === engine.activeTab())?.name;
  const nameOf = (id: string): string => engine.tabs().find((one) => one.id === id)?.name ?? "a tab that is gone";
  return [
    ...engine.tabs().flatMap((tab, at) => tabLines(sheet, tab, at, snapshot)),
    ...engine
      .names()
      .map(({ name, area }) => `name ${name}: ${address(nameOf(area.sheet), area.row, area.column, area.rows, area.columns)}`)
      .sort(),
    ...state.triggers.map(({ function: name, event, every, user }) => `trigger ${name}: ${event} ${every} ${user}`).sort(),
    ...Object.entries(state.document)
      .filter(([key]) => key !== ONLY_SPARES_CALLS)
      .map(([key, text]) => `property ${key}: ${withoutIds(text)}`)
      .sort(),
    ...Object.entries(state.users)
      .flatMap(([user, notes]) => Object.entries(notes).map(([key, text]) => `property of ${user} ${key}: ${withoutIds(text)}`))
      .sort(),
    `recalculation interval ${engine.interval()}`,
    `in front: ${front}`,
  ];
}

/**
 * What one spreadsheet holds and the other does not, as lines: "- " what is missing, "+ " what is too much.
 *
 * @example differences(["a", "b"], ["b", "c"]) //=> ["- a", "+ c"]
 */
export function differences(wanted: readonly string[], found: readonly string[]): string[] {
  const [all, present] = [new Set(wanted), new Set(found)];
  return [
    ...wanted.filter((line) => !present.has(line)).map((line) => `- ${line}`),
    ...found.filter((line) => !all.has(line)).map((line) => `+ ${line}`),
  ];
}
