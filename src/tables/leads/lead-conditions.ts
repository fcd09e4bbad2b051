/**
 * Conditions on the rows of the lead tab, and what they count and sum, as plain formulas that every engine of spreadsheets
 * reads alike: COUNTIFS where moments and numbers decide; SUMPRODUCT where words do, because COUNTIFS takes "007" for 7, a
 * "?" for any sign, and a blank at a word's end for a part of it. A heading is no moment, so whole columns do.
 */

import type { Cell } from "../../core/cells/cell";
import { plainWord } from "../../core/cells/plain-word";
import { holdsNoAnswer } from "../../core/cells/shown-words";
import { call } from "../formulas/formula-separator";
import { quote } from "../formulas/quote";
import { wholeColumn } from "../formulas/whole-column";
import type { LeadColumns, LeadField } from "./lead-table";

/** Which rows count: a test that is 1 or 0 for each row, and pairs of COUNTIFS where these say the same. */
export interface Condition {
  test: string;
  pairs?: readonly string[];
}

/**
 * A number without a decimal sign, which depends on the sheet's language.
 *
 * @example numberText(7.5) //=> "75/10"
 */
export function numberText(number: number): string {
  const [whole = "", decimals = ""] = String(number).split(".");
  return decimals === "" || /e/i.test(decimals)
    ? String(Math.round(number))
    : `${Number(whole + decimals)}/1${"0".repeat(decimals.length)}`;
}

/** A column's cells as words: without capitals and without blanks around them. */
const plain = (range: string): string => call("LOWER", call("TRIM", range));

/** Words whose blanks or accents the formula cannot make usual: compared as they stand in cells. */
const asTheyStand = (words: readonly string[]): string[] => [...new Set(words.filter(isOddText).map((word) => word.toLowerCase()))];

/** One of several tests that may hold together. */
const anyOf = (tests: readonly string[]): string => (tests.length === 1 ? `${tests[0]}` : `((${tests.join("+")})>0)`);

const unique = (words: readonly string[]): string[] => [...new Set(words.map(plainWord))].filter(Boolean);

/** COUNTIFS where moments and numbers decide, else a sum over the rows; a row with the error of a formula does not count. */
export const countOf = (conditions: readonly Condition[]): string =>
  conditions.every(({ pairs }) => pairs)
    ? call("COUNTIFS", ...conditions.flatMap(({ pairs = [] }) => pairs))
    : call("SUMPRODUCT", call("IFERROR", conditions.map(({ test }) => test).join("*"), "0"));

/** The same for amounts of 0 or more. */
export const sumOf = (amounts: string, conditions: readonly Condition[]): string =>
  conditions.every(({ pairs }) => pairs)
    ? call("SUMIFS", amounts, ...conditions.flatMap(({ pairs = [] }) => pairs), amounts, '">=0"')
    : call(
        "SUMPRODUCT",
        call("IFERROR", [...conditions.map(({ test }) => test), `ISNUMBER(${amounts})`, `(${amounts}>=0)`, amounts].join("*"), "0"),
      );

/** Where the leads stand: the tab, the row of its headings counted from 0, and its cells from there on. */
export interface LeadArea {
  leadTab: string;
  top: number;
  columns: LeadColumns;
  cells: readonly (readonly Cell[])[];
}

/** @param from, to cells that hold the ends of the period, both included */
export function leadConditions({ leadTab, top, columns, cells }: LeadArea, from: string, to: string) {
  const of = (field: LeadField): string => wholeColumn(leadTab, columns[field] ?? 0, top);
  const cellsOf = (field: LeadField): Cell[] => {
    const column = columns[field];
    return column === undefined ? [] : cells.slice(1).map((row) => row[column] ?? "");
  };
  /** A column of words, in which the error of a formula is none and drops no row. */
  const wordsOf = (field: LeadField): string => (cellsOf(field).some(holdsNoAnswer) ? call("IFERROR", of(field), '""') : of(field));
  return {
    of,
    cellsOf,
    holds: (field: LeadField, kind: (cell: Cell) => boolean): boolean => cellsOf(field).some(kind),
    within: (field: LeadField): Condition => ({
      test: `ISNUMBER(${of(field)})*(${of(field)}>=${from})*(${of(field)}<=${to})`,
      pairs: [of(field), `">="&${from}`, of(field), `"<="&${to}`],
    }),
    /** A number, such as a moment. */
    atLeast: (field: LeadField, number: number): Condition => ({
      test: `ISNUMBER(${of(field)})*(${of(field)}>=${numberText(number)})`,
      pairs: [of(field), `">="&${numberText(number)}`],
    }),
    above0: (field: LeadField): Condition => ({ test: `ISNUMBER(${of(field)})*(${of(field)}>0)`, pairs: [of(field), '">0"'] }),
    ticked: (field: LeadField): Condition => ({ test: `ISLOGICAL(${of(field)})*(${of(field)}=TRUE)` }),
    /** Any of several conditions. */
    either: (conditions: readonly Condition[]): Condition => ({ test: anyOf(conditions.map(({ test }) => test)) }),
    /** One of these words, agreed ones or as they stand in cells. */
    is: (field: LeadField, words: readonly string[]): Condition => ({
      test: anyOf([
        ...unique(words).map((word) => `(${plain(wordsOf(field))}=${quote(word)})`),
        ...asTheyStand(words).map((word) => `(${call("LOWER", wordsOf(field))}=${quote(word)})`),
      ]),
    }),
    /** None of these words, as they stand in cells. */
    isNot: (field: LeadField, words: readonly string[]): Condition => ({
      test: [
        ...unique(words).map((word) => `(${plain(wordsOf(field))}<>${quote(word)})`),
        ...asTheyStand(words).map((word) => `(${call("LOWER", wordsOf(field))}<>${quote(word)})`),
      ].join("*"),
    }),
    /** Any of these phrases within. */
    contains: (field: LeadField, phrases: readonly string[]): Condition => ({
      test: anyOf(unique(phrases).map((phrase) => call("ISNUMBER", call("FIND", quote(phrase), plain(wordsOf(field)))))),
    }),
    filled: (field: LeadField): Condition => ({ test: `(${call("TRIM", wordsOf(field))}<>"")` }),
    blank: (field: LeadField): Condition => ({ test: `(${call("TRIM", wordsOf(field))}="")` }),
    /** How many texts stand below the heading, which is one itself. */
    texts: (field: LeadField): string => {
      const heading = of(field).replace(/!\$([A-Z]+).*/, `!$$$1$$${top + 1}`);
      return `${countOf([{ test: `ISTEXT(${of(field)})*(${call("TRIM", of(field))}<>"")` }])}-${call("N", call("ISTEXT", heading))}`;
    },
  };
}

export type LeadConditions = ReturnType<typeof leadConditions>;

const ODD_BLANKS = /[^\S ]/;
/** A text whose blanks TRIM of Sheets does not take away, or leaves as they are, or whose accents are signs of their own. */
export const isOddText = (cell: Cell): boolean => typeof cell === "string" && (ODD_BLANKS.test(cell) || cell !== cell.normalize("NFC"));
