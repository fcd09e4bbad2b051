import { type Cell, isBlank } from "../cells/cell";

import { areMostly, type CellKind, type ColumnKinds, columnKinds, kindOf, sampled } from "./cell-kinds";
import type { FieldRule, Fit, HeadingReader, ValueKind } from "./heading-fields";
import {
  ANSWER_OR_ARRIVAL,
  BETTER_BESIDE,
  BLANK_BESIDE,
  BY_CHOICE,
  CHOSEN_AGAINST,
  E_MAILS,
  FIRST_AND_LAST,
  FITS,
  HOUR_BESIDE,
  leftByCells,
  leftByHeading,
  PART_OF_NAME,
  PROVEN,
  SAME_HEADING,
  STAGE_WORDS,
  UNPROVEN,
  type Why,
} from "./left-out";
import { holdsStages } from "./stage-cells";

/** What reads the headings of one kind of tab. */
export interface HeadingWords<Field extends string> {
  reader: HeadingReader<Field>;
  fields: readonly FieldRule<Field>[];
  /** Whether a word is a usual name of a stage. */
  isStageWord(word: string): boolean;
}

export interface ColumnQuestion<Field extends string> {
  headings: readonly Cell[];
  /** Rows below the headings, all or some; none where only the headings are to tell. */
  cells?: readonly (readonly Cell[])[];
  words: HeadingWords<Field>;
  /** Headings that people chose by field, "" for none; one that is gone counts as not chosen. */
  chosen?: Partial<Record<Field, string>>;
}

export interface Taken<Field extends string> {
  field: Field;
  column: number;
  heading: string;
  why: Why;
  /** Whether a person should say if that is meant. */
  asks: boolean;
}

export interface Left {
  column: number;
  heading: string;
  why: Why;
}

/** What was understood of a heading row; columns count from 0. */
export interface UnderstoodColumns<Field extends string> {
  columns: Partial<Record<Field, number>>;
  taken: readonly Taken<Field>[];
  left: readonly Left[];
  /** The two columns that make the name, where no column holds all of it. */
  name: { first: number; last: number } | null;
  /** Columns with the hour of the day, by the field whose date stands in another column. */
  hours: Partial<Record<Field, number>>;
}

/** A column that a field may take. */
interface Candidate<Field extends string> extends Fit<Field> {
  column: number;
  heading: string;
  why: Why;
}

const FOREIGN: Record<ValueKind, readonly CellKind[]> = {
  moment: ["span", "hour", "number", "amount", "email", "phone", "yes or no"],
  words: ["moment", "span", "hour", "email", "phone", "yes or no"],
  number: ["moment", "email", "phone", "yes or no"],
  amount: ["moment", "span", "hour", "email", "phone", "yes or no"],
  email: ["moment", "counted moment", "span", "hour", "number", "amount", "phone", "yes or no", "words"],
  id: ["moment", "span", "hour", "yes or no"],
  "yes or no": ["moment", "counted moment", "span", "hour", "number", "amount", "email", "phone", "words"],
};

/** So many answers by yes or no are no chance: a list that was begun may hold one "no" where reasons are to stand. */
const FEWEST_ANSWERS = 3;
const tellsKind = (kind: CellKind, { filled }: ColumnKinds): boolean => kind !== "yes or no" || filled >= FEWEST_ANSWERS;

/** The kind of cells that fills a column and none of the field's kinds admits; null where it may hold the field. */
const foreignKind = (kinds: readonly ValueKind[], cells: ColumnKinds): CellKind | null =>
  (Object.keys(cells.counts) as CellKind[]).find((kind) => areMostly(cells, kind) && kinds.every((one) => FOREIGN[one].includes(kind))) ??
  null;

const HALF = 0.5;

function isStages(rows: readonly (readonly Cell[])[], column: number, isStageWord: (word: string) => boolean): boolean {
  const words = rows.flatMap((row) => (kindOf(row[column] ?? "") === "words" ? [String(row[column])] : []));
  return words.length > 0 && words.filter(isStageWord).length >= HALF * words.length;
}

const sameHeading = (one: Cell, other: Cell): boolean => String(one).trim().toLowerCase() === String(other).trim().toLowerCase();
const isHeading = (cell: Cell): cell is string => typeof cell === "string" && cell.trim() !== "";

/** Names are made of parts: these fields alone belong together. */
const NAME = { whole: "name", first: "firstName", last: "lastName" } as const;
const [RECEIVED, RESPONDED, STAGE, EMAIL] = ["received", "responded", "stage", "email"] as const;
/** By its cells alone: behind all that a heading tells. */
const LAST_RANK = 1000;

const filledIn = (rows: readonly (readonly Cell[])[], column: number): Cell[] =>
  rows.flatMap((row) => (isBlank(row[column]) ? [] : [row[column] ?? ""]));

/** A heading that says what its column is, and that it is no field of ours, is believed. */
const saysNothing = <Field extends string>(heading: string, { reader }: HeadingWords<Field>): boolean =>
  leftByHeading(reader.meanings(heading)).code === "unknown";

function candidatesOf<Field extends string>({ words, headings, cells = [] }: ColumnQuestion<Field>, free: readonly number[]) {
  const rows = sampled(cells);
  const kinds = new Map(free.map((column) => [column, columnKinds(rows, column)] as const));
  const left = new Map<number, Why>();
  const candidates: Candidate<Field>[] = [];
  const fieldKinds = new Map(words.fields.map(({ field, kinds: its }) => [field, its] as const));
  const isProven = (field: Field, column: number, cellKinds: ColumnKinds): boolean => {
    if (field === STAGE) return isStages(rows, column, words.isStageWord);
    const own = fieldKinds.get(field)?.[0];
    if (own === "number") return areMostly(cellKinds, "number");
    if (own === "amount") return areMostly(cellKinds, "amount", "number", "counted moment");
    return own === "moment" ? areMostly(cellKinds, "moment", "counted moment") : areMostly(cellKinds, "words");
  };
  for (const column of free) {
    const heading = headings[column];
    const cellKinds = kinds.get(column);
    if (!isHeading(heading ?? "") || !cellKinds) continue;
    const fits = words.reader.fits(String(heading));
    for (const fit of fits) {
      const foreign = foreignKind(fieldKinds.get(fit.field) ?? [], cellKinds);
      if (foreign && tellsKind(foreign, cellKinds)) left.set(column, leftByCells(foreign));
      else if (fit.unproven && !isProven(fit.field, column, cellKinds)) left.set(column, UNPROVEN);
      else {
        // Any other column of the field is more likely than one of which too few cells speak against it.
        const rank = foreign ? fit.rank + LAST_RANK : fit.rank;
        candidates.push({ ...fit, rank, column, heading: String(heading).trim(), why: fit.unproven ? PROVEN : FITS });
      }
    }
    const isTaken = candidates.some((one) => one.column === column);
    const email = words.fields.find(({ field }) => field === EMAIL)?.field;
    if (email && !isTaken && areMostly(cellKinds, "email")) {
      const rank = LAST_RANK + (fits.length > 0 ? 0 : 1);
      candidates.push({ field: email, rank, unproven: true, column, heading: String(heading).trim(), why: E_MAILS });
    }
    const stage = words.fields.find(({ field }) => field === STAGE)?.field;
    if (stage && fits.length === 0 && saysNothing(String(heading), words) && holdsStages(filledIn(rows, column))) {
      candidates.push({ field: stage, rank: LAST_RANK, unproven: true, column, heading: String(heading).trim(), why: STAGE_WORDS });
    }
  }
  return { candidates, kinds, left, hasRows: rows.length > 0 };
}

/** The columns of a name as far as headings tell them; each the best of its kind. */
type NameColumns<Field extends string> = Record<"whole" | "first" | "last", Candidate<Field> | undefined>;

/**
 * First and last name make the name where no column holds all of it: "Nom" beside "Prénom" is the last name, "Nome" beside
 * "Sobrenome" the first.
 */
function nameOf<Field extends string>({ whole, first, last }: NameColumns<Field>, reader: HeadingReader<Field>) {
  const words = whole ? reader.meanings(whole.heading) : [];
  const says = (meaning: string): boolean => words.some((word) => word.includes(meaning));
  const isBare = words.length === 1 && says("name");
  const isFull = says("name") && !isBare && !says("deal") && !says("opportunity");
  const parts =
    first && last ? (isBare || isFull ? null : [first, last]) : isBare && first ? [first, whole] : isBare && last ? [whole, last] : null;
  const [given, surname] = parts ?? [];
  return given && surname
    ? { column: given.column, surname: surname.column }
    : { column: (whole ?? first ?? last)?.column, surname: undefined };
}

/** What is taken so far. */
interface Taking<Field extends string> {
  columns: Partial<Record<Field, number>>;
  taken: Taken<Field>[];
  take(field: Field, column: number, why: Why): void;
}

function taking<Field extends string>(headings: readonly Cell[]): Taking<Field> {
  const columns: Partial<Record<Field, number>> = {};
  const taken: Taken<Field>[] = [];
  const take = (field: Field, column: number, why: Why): void => {
    columns[field] = column;
    taken.push({ field, column, heading: String(headings[column] ?? "").trim(), why, asks: false });
  };
  return { columns, taken, take };
}

/** Takes what was chosen by hand; the fields that nothing else may hold. */
function takeChosen<Field extends string>({ headings, words, chosen }: ColumnQuestion<Field>, { take }: Taking<Field>): Set<string> {
  const closed = new Set<string>();
  for (const { field } of words.fields) {
    const wish = chosen?.[field];
    if (wish === undefined) continue;
    const at = wish === "" ? -1 : headings.findIndex((heading) => sameHeading(heading, wish));
    if (wish === "" || at >= 0) closed.add(field);
    if (at >= 0) take(field, at, BY_CHOICE);
  }
  if (closed.has(NAME.whole)) for (const field of Object.values(NAME)) closed.add(field);
  return closed;
}

/** The candidates of a field, the best first. */
function ranked<Field extends string>(candidates: readonly Candidate<Field>[], isBlank: (column: number) => boolean) {
  const fitsTwo = ({ column }: Candidate<Field>): boolean => candidates.filter((one) => one.column === column).length > 1;
  const better = (one: Candidate<Field>, other: Candidate<Field>): number =>
    Number(isBlank(one.column)) - Number(isBlank(other.column)) ||
    Number(fitsTwo(one)) - Number(fitsTwo(other)) ||
    one.rank - other.rank ||
    one.column - other.column;
  return (field: string): Candidate<Field>[] => candidates.filter((one) => one.field === field).sort(better);
}

/**
 * Understands the heading row of a lead tab: which column holds which field, and what was left out and why. Where two columns
 * fit, the cells decide: a blank one loses, a length of time is no moment; a heading that fits two fields goes to the one that
 * no other column fits.
 *
 * @returns columns as the rest of the add-on reads them, and what a view can show of each column
 * @example understandColumns({ headings: ["Vorname", "Nachname", "Eingang"], words }).name //=> { first: 0, last: 1 }
 */
export function understandColumns<Field extends string>(question: ColumnQuestion<Field>): UnderstoodColumns<Field> {
  const { headings, words } = question;
  const why = new Map<number, Why>();
  const so = taking<Field>(headings);
  const { columns, taken, take } = so;
  const closed = takeChosen(question, so);
  const isFirst = (column: number): boolean => headings.findIndex((one) => sameHeading(one, headings[column] ?? "")) === column;
  const claimed = new Set(taken.map(({ column }) => column));
  const free = headings.flatMap((heading, column) => (isHeading(heading) && isFirst(column) && !claimed.has(column) ? [column] : []));
  const { candidates, kinds, left, hasRows } = candidatesOf(question, free);
  const isBlank = (column: number): boolean => hasRows && kinds.get(column)?.filled === 0;
  const bestFirst = ranked(candidates, isBlank);
  const named = (field: string) => (closed.has(field) ? undefined : bestFirst(field)[0]);
  const name = nameOf({ whole: named(NAME.whole), first: named(NAME.first), last: named(NAME.last) }, words.reader);
  for (const { field } of words.fields) {
    const fitting = bestFirst(field);
    if (closed.has(field)) {
      for (const { column } of fitting) why.set(column, CHOSEN_AGAINST);
      continue;
    }
    const isPart = field === NAME.whole || field === NAME.first || field === NAME.last;
    const wanted = field === NAME.whole ? name.column : field === NAME.last ? name.surname : undefined;
    const best = isPart ? undefined : fitting.find(({ column }) => !taken.some((one) => one.column === column));
    if (best) take(field, best.column, best.why);
    else if (wanted !== undefined) take(field, wanted, name.surname === undefined ? FITS : FIRST_AND_LAST);
    const winner = taken.find((one) => one.field === field) ?? (isPart ? taken.find((one) => one.field === NAME.whole) : undefined);
    for (const { column } of winner ? fitting.filter((one) => one.column !== winner.column) : []) {
      const isBeaten = isBlank(column) && !isBlank(winner?.column ?? -1);
      why.set(column, isPart && field !== NAME.whole ? PART_OF_NAME : isBeaten ? BLANK_BESIDE : BETTER_BESIDE(winner?.heading ?? ""));
    }
  }
  const hours = hoursBeside(question, columns);
  const dateOf = new Map(Object.entries(hours).map(([field, column]) => [column as number, columns[field as Field] ?? -1]));
  const isTaken = new Set(taken.map(({ column }) => column));
  const reason = (column: number): Why => {
    const date = dateOf.get(column);
    if (date !== undefined) return HOUR_BESIDE(String(headings[date]).trim());
    if (!isFirst(column)) return SAME_HEADING;
    return why.get(column) ?? left.get(column) ?? leftByHeading(words.reader.meanings(String(headings[column])));
  };
  return {
    columns,
    taken: taken.map((one) => (isQuestion(one, columns, words.reader) ? { ...one, asks: true, why: ANSWER_OR_ARRIVAL } : one)),
    left: headings.flatMap((heading, column) =>
      !isHeading(heading) || isTaken.has(column) ? [] : [{ column, heading: heading.trim(), why: reason(column) }],
    ),
    name: name.column === undefined || name.surname === undefined ? null : { first: name.column, last: name.surname },
    hours,
  };
}

/** "First contact" is the first answer where another column says when the lead came; where none does, nobody but the team knows. */
function isQuestion<Field extends string>(
  { field, heading, why }: Taken<Field>,
  columns: Partial<Record<string, number>>,
  reader: HeadingReader<Field>,
): boolean {
  if (why === BY_CHOICE || (field !== RECEIVED && (field !== RESPONDED || columns[RECEIVED] !== undefined))) return false;
  const words = reader.meanings(heading);
  const says = (meaning: string): boolean => words.some((word) => word.includes(meaning));
  return says("contact") && (says("first") || says("date"));
}

/**
 * Columns with the hour of a moment whose date stands in another column: named alike, or no more than Hour and right of any date.
 * Headings and the columns that were taken are all that it needs.
 *
 * @param columns where the fields stand
 * @returns columns by the field whose date they belong to
 * @example hoursBeside({ headings: ["Data", "Hora"], words }, { received: 0 }) //=> { received: 1 }
 */
export function hoursBeside<Field extends string>(
  { headings, words }: Pick<ColumnQuestion<Field>, "headings" | "words">,
  columns: Partial<Record<Field, number>>,
): Partial<Record<Field, number>> {
  const hours: Partial<Record<Field, number>> = {};
  const isTaken = new Set(Object.values(columns));
  const datesAt = (column: number): Field[] =>
    words.fields.flatMap(({ field, kinds }) => (kinds[0] === "moment" && columns[field] === column ? [field] : []));
  for (const [column, heading] of headings.entries()) {
    if (!isHeading(heading) || isTaken.has(column)) continue;
    const named = words.reader.hoursOf(heading);
    const isBare = named.length > 0 && words.reader.meanings(heading).length === 1;
    const fields = isBare ? datesAt(column - 1) : named;
    const field = fields.find((one) => columns[one] !== undefined && hours[one] === undefined);
    if (field !== undefined) hours[field] = column;
  }
  return hours;
}
