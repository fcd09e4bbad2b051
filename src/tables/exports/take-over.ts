/** What taking over an export does to the lead tab, cell by cell. */

import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { holdsNoAnswer } from "../../core/cells/shown-words";
import { isTotalLine } from "../../core/cells/total-line";
import { type MatchedColumn, matchedColumns } from "../../core/exports/matched-columns";
import { type MatchedRows, matchedRows } from "../../core/exports/matched-rows";
import type { Room } from "../../core/exports/sum-lines";
import { goesIn, saysNothing } from "../../core/exports/taken-cells";
import { type LeadMarks, leadKeys } from "../../core/sla/duplicates";
import { CLICKS_ALONE } from "../clicks/stamps";
import { type Filler, filledBy, fillersIn } from "../formulas/filled-cells";
import { MOMENT_FIELDS } from "../leads/lead-fields";
import { understoodMoments } from "../leads/lead-moments";
import { leadName } from "../leads/lead-name";
import { type ChosenColumns, type LeadColumns, type LeadField, understandLeads } from "../leads/lead-table";
import { isOurs, isWritten } from "../leads/peoples-cells";
import type { ExportTable, Ways } from "./export-table";
import { placeOfLeads, type Uncounted } from "./lines-below";

/** The lead tab as it was read, from its row of headings on; rows count from there. */
export interface LeadSheet {
  /** The sheet's row of the headings, counted from 0. */
  top: number;
  cells: readonly (readonly Cell[])[];
  formulas: readonly (readonly string[])[];
  chosen: ChosenColumns;
}

/** A lead's cell that is written. */
export interface TakenCell {
  row: number;
  column: number;
  heading: string;
  was: Cell;
  content: Cell;
  field: string | null;
  /** What people call the lead. */
  lead: string;
  /** What names it before and after. */
  key: string;
}

/** A lead that comes in, and the row in which it will stand. */
export interface FreshLead {
  row: number;
  lead: string;
  key: string;
  cells: { column: number; content: Cell }[];
}

export interface TakeOver {
  changes: TakenCell[];
  fresh: FreshLead[];
  /** Where new leads come in above a line that sums leads up; null where none stands below the leads. */
  room: Room | null;
  /** Columns of such lines in which new leads are not counted. */
  uncounted: Uncounted[];
  /** Leads of which the export says nothing any more, as people call them. */
  gone: string[];
  /** Rows of the export that are not taken, each as people call its lead. */
  twice: { lead: string; by: "id" | "email" }[];
  without: string[];
  /** New leads that have no place because a formula fills the cells. */
  noPlace: number;
  areIdsForeign: boolean;
  /** Headings of the export that the lead tab lacks. */
  lacking: string[];
  /** Cells that hold formulas of people and stay, and formulas elsewhere that fill cells which stay, with their headings. */
  formulas: number;
  fillers: { filler: Filler; headings: string[] }[];
  /** Cells that clicks wrote, and that the export would have changed. */
  clicked: number;
  /** Headings of the lead tab that hold a formula, so that new leads get no value there. */
  computed: string[];
  /** New leads that do not say when they came. */
  untimed: number;
  /** Neither a Lead ID nor an e-mail stands in both. */
  hasNoKey: boolean;
}

/** What the cells of a column refuse; rows count from the first below the headings. */
export interface Refusing {
  allows: readonly string[] | "tick" | "date";
  isChecked: readonly boolean[];
}

/** Words that the drop-down of a column does not offer. */
export interface Refused {
  heading: string;
  words: Cell[];
  cells: number;
}

/** The formulas of people that fill more than their own cell. */
export const peoplesFillers = ({ cells, formulas }: Pick<LeadSheet, "cells" | "formulas">): Filler[] =>
  fillersIn(formulas, (column) => isOurs(cells[0]?.[column]));

const isMoment = (field: string | null): boolean => (MOMENT_FIELDS as readonly (string | null)[]).includes(field);

/** What names a lead in what is remembered of a take-over. */
export function keyOf(marks: LeadMarks, by?: "id" | "email"): string {
  const { id, email } = leadKeys(marks);
  return by === "email" || id === "" ? `email ${email}` : `id ${id}`;
}

export const marksOf = (cells: readonly Cell[], { id, email }: LeadColumns): LeadMarks => ({
  id: cells[id ?? -1] ?? "",
  email: cells[email ?? -1] ?? "",
});

/** What the export says for a column; two columns of names are one. */
function said(cells: readonly Cell[], { from, last }: MatchedColumn): Cell {
  const own = cells[from] ?? "";
  if (last === undefined) return own;
  return [own, cells[last] ?? ""].filter((part) => !saysNothing(part, false)).join(" ");
}

const wordsOf =
  (cells: readonly Cell[], columns: LeadColumns) =>
  (field: LeadField): Cell =>
    cells[columns[field] ?? -1] ?? "";

/** The lead tab and the export beside each other: which columns and rows belong together. */
interface Pairing {
  sheet: LeadSheet;
  exported: ExportTable;
  columns: LeadColumns;
  found: MatchedRows;
  matched: readonly MatchedColumn[];
  /** Columns of the export that the lead tab lacks. */
  lacking: readonly number[];
  /** Whether both have a field. */
  has(field: LeadField): boolean;
  heading(column: number): string;
  /** What people call the lead in a row of the export, and in one of the lead tab. */
  nameIn(row: number): string;
  nameOf(row: number): string;
  offsetAt: OffsetAt;
}

function paired(sheet: LeadSheet, exported: ExportTable, fillers: readonly Filler[], offsetAt: OffsetAt): Pairing {
  const { cells, chosen, top } = sheet;
  const [headings = [], ...rows] = cells;
  const understood = understandLeads(headings, chosen);
  const { columns } = understood;
  const { matched: all, lacking } = matchedColumns(exported, { headings, ...understood }, isOurs);
  const has = (field: LeadField): boolean => exported.columns[field] !== undefined && columns[field] !== undefined;
  const isSaid = (row: readonly Cell[]): boolean => all.some((one) => isWritten(said(row, one))) && !isTotalLine(row, exported.columns);
  const { line } = placeOfLeads(sheet, columns, fillers, 0);
  const isLead = (row: readonly Cell[], at: number): boolean =>
    (line < 0 || at + 1 < line) && row.some((cell, column) => isWritten(cell) && !isOurs(headings[column])) && !isTotalLine(row, columns);
  const found = matchedRows(
    exported.rows.map((row) => (isSaid(row) ? marksOf(row, { ...exported.columns, ...(!has("id") && { id: -1 }) }) : null)),
    rows.map((row, at) => (isLead(row, at) ? marksOf(row, columns) : null)),
  );
  return {
    sheet,
    exported,
    columns,
    found,
    matched: found.areIdsForeign ? all.filter(({ field }) => field !== "id") : all,
    lacking,
    has,
    heading: (column) => String(headings[column] ?? "").trim(),
    nameIn: (row) => leadName(wordsOf(exported.rows[row] ?? [], exported.columns), exported.top + row + 2, offsetAt),
    nameOf: (row) => leadName(wordsOf(cells[row] ?? [], columns), top + row + 1, offsetAt),
    offsetAt,
  };
}

/** People's formulas that fill cells of the lead tab, and the headings of the cells that stay for that reason. */
function fillersOf({ heading }: Pairing, fillers: readonly Filler[]) {
  const stays = new Map<Filler, Set<string>>();
  return {
    fillers,
    /** Whether one fills a cell, which is noted then. */
    fills(row: number, column: number): boolean {
      const filled = fillers.length > 0 ? filledBy(fillers, { row, column }) : null;
      if (filled) stays.set(filled.filler, (stays.get(filled.filler) ?? new Set()).add(heading(column)));
      return filled !== null;
    },
    noted: (): TakeOver["fillers"] => [...stays].map(([filler, names]) => ({ filler, headings: [...names] })),
  };
}
type Fillers = ReturnType<typeof fillersOf>;

/** Cells of known leads that change, and how many stay because they hold a formula or a click wrote them. */
function changesOf(pairing: Pairing, { fills }: Fillers, order: Ways["order"]): Pick<TakeOver, "changes" | "formulas" | "clicked"> {
  const { sheet, exported, columns, found, matched, heading, nameOf, offsetAt } = pairing;
  const { cells, formulas } = sheet;
  const [headings = [], ...rows] = cells;
  const { rows: asUnderstood } = understoodMoments({ headings, rows, columns }, order, offsetAt);
  let [inFormulas, clicked] = [0, 0];
  const changes = found.known.flatMap(({ row: from, lead, by }): TakenCell[] => {
    const row = lead + 1;
    let name: string | undefined;
    const key = keyOf(marksOf(cells[row] ?? [], columns), by);
    return matched.flatMap((one): TakenCell[] => {
      const { to: column, field } = one;
      const content = said(exported.rows[from] ?? [], one);
      const was = cells[row]?.[column] ?? "";
      const held = { cell: was, understood: asUnderstood[lead]?.[column] ?? "" };
      const isClicked = (CLICKS_ALONE as readonly (string | null)[]).includes(field);
      const rules = { isKept: isClicked || field === "id" || field === by, isMoment: isMoment(field) };
      if (!goesIn(content, held, rules, offsetAt)) {
        if (isClicked && goesIn(content, held, { ...rules, isKept: false }, offsetAt)) clicked += 1;
        return [];
      }
      if ((formulas[row]?.[column] ?? "") !== "") {
        inFormulas += 1;
        return [];
      }
      if (fills(row, column)) return [];
      name ??= nameOf(row);
      return [{ row, column, heading: heading(column), was, content, field, lead: name, key }];
    });
  });
  return { changes, formulas: inFormulas, clicked };
}

/** New leads with their places, and the columns that stay blank in them because a formula fills these. */
function freshOf(
  pairing: Pairing,
  { fillers, fills }: Fillers,
): Pick<TakeOver, "fresh" | "room" | "uncounted" | "noPlace" | "computed" | "untimed"> {
  const { sheet, exported, columns, found, matched, heading, nameIn } = pairing;
  const { formulas } = sheet;
  const { last, line, room, uncounted } = placeOfLeads(sheet, columns, fillers, found.fresh.length);
  const { first } = room;
  const end = first + found.fresh.length - 1;
  const isOpen = ({ to: column }: MatchedColumn): boolean => {
    if (fills(first, column) || fills(end, column) || (last > 0 && formulas[last]?.[column])) return false;
    return formulas.slice(first, end + 1 - room.rows).every((line) => !line[column]);
  };
  const open = found.fresh.length === 0 ? [] : matched.filter(isOpen);
  const hasPlace = open.some(({ field }) => field === "id" || field === "email");
  const keyColumns = found.areIdsForeign ? { ...exported.columns, id: -1 } : exported.columns;
  const fresh = (hasPlace ? found.fresh : []).map((from, at): FreshLead => {
    const line = exported.rows[from] ?? [];
    const content = (one: MatchedColumn): Cell => {
      const cell = said(line, one);
      return holdsNoAnswer(cell) || (isMoment(one.field) && cell === false) ? "" : cell;
    };
    return {
      row: first + at,
      lead: nameIn(from),
      key: keyOf(marksOf(line, keyColumns)),
      cells: open.flatMap((one) => (isWritten(content(one)) ? [{ column: one.to, content: content(one) }] : [])),
    };
  });
  const isTimed = ({ cells }: FreshLead): boolean => cells.some(({ column }) => column === columns.received);
  return {
    fresh,
    room: hasPlace && line >= 0 ? room : null,
    uncounted: hasPlace ? uncounted : [],
    noPlace: hasPlace ? 0 : found.fresh.length,
    computed: hasPlace ? matched.filter((one) => !open.includes(one) && formulas[last]?.[one.to]).map(({ to }) => heading(to)) : [],
    untimed: fresh.filter((lead) => !isTimed(lead)).length,
  };
}

/**
 * Plans a take-over.
 *
 * @param ways how the spreadsheet writes dates and numbers
 */
export function planTakeOver(sheet: LeadSheet, exported: ExportTable, { order, offsetAt }: Ways): TakeOver {
  const theirs = peoplesFillers(sheet);
  const pairing = paired(sheet, exported, theirs, offsetAt);
  const { found, lacking, has, nameIn, nameOf } = pairing;
  const fillers = fillersOf(pairing, theirs);
  return {
    ...changesOf(pairing, fillers, order),
    ...freshOf(pairing, fillers),
    fillers: fillers.noted(),
    gone: found.gone.map((lead) => nameOf(lead + 1)),
    twice: found.twice.map(({ row, by }) => ({ lead: nameIn(row), by })),
    without: found.without.map(nameIn),
    areIdsForeign: found.areIdsForeign,
    lacking: lacking
      .filter((column) => exported.rows.some((row) => isWritten(row[column] ?? "")))
      .map((column) => String(exported.headings[column]).trim()),
    hasNoKey: !has("id") && !has("email"),
  };
}

function isRefused(checks: ReadonlyMap<number, Refusing>, row: number, column: number, content: Cell): boolean {
  const check = checks.get(column);
  if (!check?.isChecked[row - 1]) return false;
  if (check.allows === "tick") return typeof content !== "boolean";
  if (check.allows === "date") return !(content instanceof Date);
  return !check.allows.includes(typeof content === "boolean" ? String(content).toUpperCase() : String(content));
}

/** The columns that a plan writes. */
export const columnsWritten = ({ changes, fresh }: TakeOver): number[] => [
  ...new Set([...changes, ...fresh.flatMap(({ cells }) => cells)].map(({ column }) => column)),
];

/**
 * Leaves out what cells refuse: a list that takes nothing else than it offers would stop the writing half way.
 *
 * @param checks by column
 * @param headings of the lead tab
 */
export function withoutRefused(
  plan: TakeOver,
  checks: ReadonlyMap<number, Refusing>,
  headings: readonly Cell[],
): { plan: TakeOver; refused: Refused[] } {
  const found = new Map<number, Refused>();
  const { after, rows } = plan.room ?? { after: 0, rows: 0 };
  /** Rows that come in are like the one above them. */
  const likeRow = (row: number): number => (row > after && row <= after + rows ? Math.max(1, after) : row);
  const goes = (row: number, column: number, content: Cell): boolean => {
    if (!isRefused(checks, row, column, content)) return true;
    const known = found.get(column) ?? { heading: String(headings[column] ?? "").trim(), words: [], cells: 0 };
    found.set(column, { ...known, cells: known.cells + 1, words: [...new Set([...known.words, content])] });
    return false;
  };
  const changes = plan.changes.filter(({ row, column, content }) => goes(row, column, content));
  const fresh = plan.fresh.map((lead) => ({
    ...lead,
    cells: lead.cells.filter(({ column, content }) => goes(likeRow(lead.row), column, content)),
  }));
  return { plan: { ...plan, changes, fresh }, refused: [...found.values()] };
}
