import type { Cell } from "../../core/cells/cell";
import { plainWord } from "../../core/cells/plain-word";
import { hoursBeside, type UnderstoodColumns, understandColumns } from "../../core/headings/understand-columns";
import { headingsNow, keysOf, type NameIn, namedBy } from "../../language/spoken/names";
import { type HeadingField, isHeadingOf, leadHeadings } from "./heading-rules";
import { type OwnHeadingField, PEOPLE_FIELDS, type PeopleField } from "./lead-fields";

export {
  CLOCK_FIELDS,
  LEAD_PIXELS,
  MOMENT_COLUMNS,
  newLeadHeadings,
  PEOPLE_FIELDS,
  type PeopleField,
  RESULT_FIELDS,
} from "./lead-fields";
export { isHeadingOf };

/** Over the headings of the lead tab; its columns are found by their heading, never by position. */
export const LEADS_NAME = "SLA_LEADS";

export type OwnField = NameIn<"own">;

/** In the order in which a new lead tab has them. */
export const OWN_FIELDS: readonly OwnField[] = keysOf("own");

/** The headings of our own columns as they are written now. */
export const ownHeadings = (): string[] => headingsNow("own");

/** Whether a heading is one of our own columns', in whatever language. */
export const isOwnHeading = (heading: unknown): boolean => namedBy("own", heading) !== undefined;

/**
 * Two headings that both name one column of ours, each in another language: which of them is people's nobody can tell.
 *
 * @returns null where there are none; a column that bears the very same heading as one on its left is a copy of it
 * @example headedTwice(["Name", "SLA due", "SLA status"]) //=> null
 */
export function headedTwice(headings: readonly Cell[]): [string, string] | null {
  const met = new Map<string, string>();
  for (const heading of headings) {
    const field = typeof heading === "string" ? (namedBy("own", heading) ?? namedBy("score", heading)) : undefined;
    const first = field === undefined ? undefined : met.get(field);
    if (first !== undefined && plainWord(first) !== plainWord(String(heading))) return [first, String(heading)];
    if (field !== undefined && first === undefined) met.set(field, String(heading));
  }
  return null;
}

export type LeadField = PeopleField | OwnHeadingField;

/** Columns of the lead tab counted from 0; a field without a column is missing. */
export type LeadColumns = Partial<Record<LeadField, number>>;

/** Columns that people chose for a field by their heading, whatever it says; "" for none. */
export type ChosenColumns = Partial<Record<PeopleField, string>>;

/**
 * Understands the heading row of a lead tab with the words of all languages; see the rules in core.
 *
 * @param chosen what people chose, and what set-up noted where cells decided
 * @param cells rows below the headings: only where columns are being settled, so that a later row changes nothing
 */
export const understandLeads = (
  headings: readonly Cell[],
  chosen: ChosenColumns = {},
  cells: readonly (readonly Cell[])[] = [],
): UnderstoodColumns<HeadingField> => understandColumns<HeadingField>({ headings, cells, words: leadHeadings(), chosen });

/**
 * Finds the columns of a lead tab by their headings; a chosen heading first, then the heading that fits best, then the leftmost.
 *
 * @param chosen what people chose; a chosen heading that is gone counts as not chosen
 * @example leadColumns(["Name", "Created at", "SLA due"]) //=> { name: 0, received: 1, due: 2 }
 */
export const leadColumns = (headings: readonly Cell[], chosen: ChosenColumns = {}): LeadColumns =>
  understandLeads(headings, chosen).columns;

/** Columns with the hour of a moment, counted from 0, by the field whose date stands in another column. */
export type HourColumns = Partial<Record<HeadingField, number>>;

/**
 * Finds the columns of hours beside the lead tab's dates, by headings and by the columns that were found or chosen.
 *
 * @example leadHours(["Data de entrada", "Hora de entrada"], { received: 0 }) //=> { received: 1 }
 */
export const leadHours = (headings: readonly Cell[], columns: LeadColumns): HourColumns =>
  hoursBeside<HeadingField>({ headings, words: leadHeadings() }, columns);

/**
 * Columns as headings and cells tell them together. What only the cells settle is noted as if it had been chosen: from then on
 * the headings alone decide, so that set-up, a check and an edit see the same columns whatever rows come later.
 *
 * @param rows the tab's rows below its headings
 * @param chosen what people chose; it stays
 * @returns what to keep as chosen
 * @example settledByCells(["Received", "Responded"], [["2026-11-18", "yes"]]) //=> { responded: "" }
 */
export function settledByCells(headings: readonly Cell[], rows: readonly (readonly Cell[])[], chosen: ChosenColumns = {}): ChosenColumns {
  const settled = understandLeads(headings, chosen, rows).columns;
  const noted = (fields: readonly PeopleField[]): ChosenColumns => ({
    ...chosen,
    ...Object.fromEntries(fields.map((field) => [field, String(headings[settled[field] ?? -1] ?? "").trim()])),
  });
  // Without a column for the arrival nothing works: one whose cells are wrong is used, so that each row says what is wrong.
  const isLost = (field: PeopleField): boolean => field === "received" && settled.received === undefined;
  const differing = (columns: LeadColumns): PeopleField[] =>
    PEOPLE_FIELDS.filter((field) => columns[field] !== settled[field] && !isLost(field));
  const kept = noted(differing(leadColumns(headings, chosen)));
  return differing(leadColumns(headings, kept)).length === 0 ? kept : noted(PEOPLE_FIELDS);
}

/** The columns that a check needs: where people say when the lead came, and all of the add-on's own. */
export type TimedColumns = LeadColumns & Record<"received" | OwnField, number>;

export const isTimed = (columns: LeadColumns): columns is TimedColumns =>
  columns.received !== undefined && OWN_FIELDS.every((field) => columns[field] !== undefined);

/** How many cells of a row of headings hold one, blank ones between them counted. */
export const widthOf = (headings: readonly Cell[]): number =>
  headings.reduce<number>((width, cell, at) => (cell === "" ? width : at + 1), 0);

/** How many columns the rows' tint covers: all with a heading, but those of people's right of ours, where ours are the last known. */
export function tintedWidth(headings: readonly Cell[], columns: LeadColumns): number {
  const last = Math.max(...Object.values(columns)) + 1;
  return isOwnHeading(headings[last - 1]) ? last : Math.max(last, widthOf(headings));
}
