/** The columns of a lead tab as a person reads what was understood of them. */

import { type Cell, isBlank } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { saysNone } from "../../core/cells/none-words";
import type { DecimalSignOf } from "../../core/cells/numbers";
import { shortLine } from "../../core/cells/short-line";
import { clashTold } from "../../core/dates/clash-told";
import { readDateColumn } from "../../core/dates/date-column";
import type { DateRules, LocaleOrder } from "../../core/dates/date-rules";
import { E_MAILS, PROVEN, STAGE_WORDS } from "../../core/headings/left-out";
import type { UnderstoodColumns } from "../../core/headings/understand-columns";
import { numberText } from "../../language/figures/number-text";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import { columnLetters } from "../../tables/formulas/column-letters";
import type { HeadingField } from "../../tables/leads/heading-rules";
import { understoodAmounts } from "../../tables/leads/lead-amounts";
import { AMOUNT_FIELDS, MAY_BE_YES, MOMENT_FIELDS, TIMED_FIELDS } from "../../tables/leads/lead-fields";
import { understoodMoments } from "../../tables/leads/lead-moments";
import { leadHours, PEOPLE_FIELDS, type PeopleField } from "../../tables/leads/lead-table";
import { orderBeside } from "../../tables/leads/mended-moments";
import type { SetUpColumn, SetUpQuestion } from "../messages/set-up-messages";

/** A lead tab with what its headings and cells say. */
export interface ReadColumns {
  /** Headings first. */
  cells: readonly (readonly Cell[])[];
  understood: UnderstoodColumns<HeadingField>;
  added: Partial<Record<PeopleField, string>>;
  /** Fields of which a person said that no column holds them. */
  refused: readonly string[];
  at: Date;
  locale: LocaleOrder;
  offsetAt: OffsetAt;
  sign: DecimalSignOf;
}

const LONGEST = 40;
const SAMPLES = 2;

type Sample = SetUpColumn["values"][number];

/** A column's cells as they are understood. */
interface ReadColumn {
  samples: Sample[];
  /** Cells that were not read, from the first. */
  unread: Cell[];
}

const isFilled = (cell: Cell): boolean => !isBlank(cell) && !saysNone(cell);

/** Two values: the first, and one that is doubtful where there is one. */
function twoOf(samples: readonly Sample[]): Sample[] {
  const doubtful = samples.find(({ isDoubtful }) => isDoubtful);
  const sound = samples.filter(({ isDoubtful }) => !isDoubtful);
  return doubtful ? [...sound.slice(0, SAMPLES - 1), doubtful] : sound.slice(0, SAMPLES);
}

const MOMENTS: readonly string[] = MOMENT_FIELDS;
const AMOUNTS: readonly string[] = AMOUNT_FIELDS;
/** Columns that were not known by their headings. */
const GUESSED: ReadonlyMap<string, "cells" | "emails" | "stages"> = new Map([
  [PROVEN.code, "cells"],
  [E_MAILS.code, "emails"],
  [STAGE_WORDS.code, "stages"],
]);
/** What was done cannot lie ahead. */
const MAY_LIE_AHEAD: readonly string[] = ["until"];

function momentColumn(field: PeopleField, column: number, { cells, understood, at, locale, offsetAt }: ReadColumns, rules?: DateRules) {
  const rows = cells.slice(1);
  const hour = leadHours(cells[0] ?? [], understood.columns)[field as HeadingField];
  const all = rows.map((row) => row[column] ?? "");
  const question = { cells: all.map((cell) => (saysNone(cell) ? "" : cell)), locale, beside: orderBeside(rules), offsetAt };
  const read = readDateColumn(hour === undefined ? question : { ...question, hours: rows.map((row) => row[hour] ?? "") });
  const exchanged = new Set(read.clash?.exchanged.map(({ row }) => row));
  const samples: Sample[] = [];
  const unread: Cell[] = [];
  read.cells.forEach((cell, row) => {
    const isAhead = "instant" in cell && cell.instant > at.getTime() && !MAY_LIE_AHEAD.includes(field);
    const why = exchanged.has(row) ? words().setUpQuestions.mayBeExchanged : isAhead ? words().setUpQuestions.liesAhead : "";
    if ("instant" in cell)
      samples.push({ text: words().moments.short(cell.instant, offsetAt), isDoubtful: why !== "", ...(why && { why }) });
    else if (cell.instead === "no date" && !MAY_BE_YES.includes(field)) unread.push(all[row] ?? "");
  });
  return { samples, unread, read, all };
}

const amountText = (number: number): string => (Number.isInteger(number) ? numberText(number) : numberText(number, 2, 2));

function amountColumn(all: readonly Cell[], sign: DecimalSignOf): ReadColumn {
  const read: readonly Cell[] = understoodAmounts([...all], sign).cells as Cell[];
  const filled = all.flatMap((cell, row) => (isFilled(cell) ? [{ cell, number: read[row] }] : []));
  return {
    samples: filled.flatMap(({ number }) => (typeof number === "number" ? [{ text: amountText(number), isDoubtful: false }] : [])),
    unread: filled.flatMap(({ cell, number }) => (typeof number === "number" ? [] : [cell])),
  };
}

/** Different words tell more than the same one twice. */
function wordColumn(all: readonly Cell[], offsetAt: OffsetAt): ReadColumn {
  const texts = all.flatMap((cell) =>
    isBlank(cell) ? [] : [cell instanceof Date ? words().moments.short(cell.getTime(), offsetAt) : shortLine(String(cell), LONGEST)],
  );
  return { samples: [...new Set(texts)].slice(0, SAMPLES).map((text) => ({ text, isDoubtful: false })), unread: [] };
}

const headingAt = (cells: ReadColumns["cells"], column: number): string => String(cells[0]?.[column] ?? "").trim();

const notRead = (unread: readonly Cell[]): string =>
  unread.length === 0 ? "" : words().setUpQuestions.notRead(unread.length, shortLine(String(unread[0]), LONGEST));

function shownColumn(field: PeopleField, read: ReadColumns, rules: DateRules | undefined): { column: SetUpColumn; clash: SetUpQuestion[] } {
  const { cells, understood, added, offsetAt, sign } = read;
  const place = understood.columns[field];
  const base = {
    field,
    label: words().leadFields.labels[field],
    cost: words().leadFields.costs[field],
    canAdd: place === undefined,
    isTimed: (TIMED_FIELDS as readonly string[]).includes(field),
  };
  const heading = place === undefined ? (added[field] ?? "") : headingAt(cells, place);
  const blank = { letters: "", values: [], unread: "", asks: false, isAdded: added[field] !== undefined };
  if (place === undefined) return { column: { ...base, heading, ...blank }, clash: [] };
  const all = cells.slice(1).map((row) => row[place] ?? "");
  const moments = MOMENTS.includes(field) ? momentColumn(field, place, read, rules) : null;
  const { samples, unread } = moments ?? (AMOUNTS.includes(field) ? amountColumn(all, sign) : wordColumn(all, offsetAt));
  const sentence = worded((moments && clashTold(moments.all, moments.read, offsetAt)) ?? "");
  const taken = understood.taken.find((one) => one.field === field);
  const guess = taken && GUESSED.get(taken.why.code);
  const why = taken?.asks ? worded(taken.why.sentence) : guess && words().setUpQuestions.guessed[guess];
  const column: SetUpColumn = {
    ...base,
    heading,
    ...blank,
    letters: columnLetters(place),
    values: twoOf(samples),
    unread: notRead(unread),
    asks: taken?.asks ?? false,
    ...(why && { why }),
  };
  const cellsOfClash = moments?.read.clash ? moments.read.clash.texts.length + moments.read.clash.exchanged.length : 0;
  const clash: SetUpQuestion[] = sentence
    ? [{ kind: "clash", heading, title: words().setUpQuestions.clashTitle(heading), sentence: `${sentence}.`, cells: cellsOfClash }]
    : [];
  return { column, clash };
}

/**
 * Each field with two of its values as they are understood, and the questions without whose answers colours may be wrong: those of
 * missing columns first.
 */
export function understoodColumns(read: ReadColumns): { columns: SetUpColumn[]; questions: SetUpQuestion[] } {
  const { cells, understood, locale, offsetAt, refused } = read;
  const [headings = [], ...rows] = cells;
  const { rules } = understoodMoments({ headings, rows, columns: understood.columns }, locale, offsetAt);
  const shown = PEOPLE_FIELDS.map((field) => shownColumn(field, read, (rules as Partial<Record<string, DateRules>>)[field]));
  const columns = shown.map(({ column }) => column);
  const lacks = TIMED_FIELDS.filter((field) =>
    columns.some((one) => one.field === field && one.heading === "" && !refused.includes(field)),
  );
  const missing = lacks.map(
    (field): SetUpQuestion => ({
      kind: "missing",
      field,
      sentence: words().setUpQuestions.missing[field],
      cost: words().leadFields.costs[field],
    }),
  );
  // A column of remarks, chosen by mistake, times no lead.
  const unread = TIMED_FIELDS.flatMap((field): SetUpQuestion[] => {
    const one = columns.find((column) => column.field === field);
    if (!one || one.unread === "" || one.values.length > 0) return [];
    return [{ kind: "missing", field, sentence: words().setUpQuestions.unread(field, one.heading), cost: words().leadFields.costs[field] }];
  });
  // A field that is asked for already is not asked for once more.
  const isAsked = (field: string): boolean => [...missing, ...unread].some((one) => one.kind === "missing" && one.field === field);
  const asked = columns.flatMap(({ field, label, heading, asks, why = "" }): SetUpQuestion[] =>
    asks && !isAsked(field) ? [{ kind: "asks", field, heading, sentence: words().setUpQuestions.meaning(label, heading), why }] : [],
  );
  return { columns, questions: [...missing, ...unread, ...asked, ...shown.flatMap(({ clash }) => clash)] };
}
