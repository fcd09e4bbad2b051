import type { Cell } from "../../core/cells/cell";

/**
 * A text as it is written into a cell to stay the text that it is. Sheets reads what a script writes as if it were typed: of a
 * name such as 007, 2026-01-05, TRUE, 1e5, 5% or 1.5 it would make a number, a day or a tick, in each language of the sheet
 * another, and of "=1+1" a formula. Numbers, days and ticks stay what they are.
 *
 * @example asText("007") //=> "'007"
 */
export const asText = <Content extends Cell>(cell: Content): Content | string =>
  typeof cell === "string" && cell !== "" ? `'${cell}` : cell;

/** How such a cell reads back. */
export const textOf = (written: string): string => written.replace(/^'/, "");
