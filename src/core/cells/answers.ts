import { LONGEST_TEXT } from "./cell";
import { type Answer, isSaying } from "./saying";
import { said } from "./sayings";
import { Unclear } from "./unclear";

const fault = (cell: unknown): boolean => {
  if (typeof cell === "number") return !Number.isFinite(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime());
  if (isSaying(cell)) return false;
  return typeof cell !== "string" && typeof cell !== "boolean";
};

const isClean = (cell: unknown): boolean => (typeof cell === "string" ? cell.length <= LONGEST_TEXT : !fault(cell) && !Object.is(cell, -0));

/** What a cell may hold in place of what it may not. */
function cleaned(cell: unknown): Answer {
  if (fault(cell)) return said("noNumberHere");
  if (typeof cell === "string") return cell.length > LONGEST_TEXT ? `${cell.slice(0, LONGEST_TEXT - 1)}…` : cell;
  return Object.is(cell, -0) ? 0 : (cell as Answer);
}

/**
 * The last look at what a custom function answers: Sheets says not what it makes of NaN, Infinity, null or a table of ragged
 * rows, and shows -0 as it is.
 *
 * @param answer one value, or rows of them
 * @returns the same; 0 for -0, and what is wrong in a table's cell that would be none
 * @throws where the only value is none, or rows differ in length
 * @example checkedAnswer([[-0, Number.NaN]]) //=> [[0, { say: "cells.noNumberHere", figures: [] }]]
 */
export function checkedAnswer(answer: unknown): Answer | Answer[][] {
  if (!Array.isArray(answer)) {
    if (fault(answer)) throw new Unclear(said("noNumber"));
    return cleaned(answer);
  }
  const rows = answer as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) throw new Unclear(said("raggedTable"));
  return (rows as unknown[][]).map((row) => (row.every(isClean) ? (row as Answer[]) : row.map(cleaned)));
}
