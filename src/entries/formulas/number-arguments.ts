import type { Argument, Cell } from "../../core/cells/cell";
import { rowsOf } from "../../core/cells/lists";
import { type DecimalSignOf, numbersBySign } from "../../core/cells/numbers";
import { sheetSign } from "../../google/reading";

function bySign(argument: Argument, sign: DecimalSignOf, isMeant?: (place: number, width: number) => boolean): Argument {
  if (!Array.isArray(argument) && typeof argument !== "string") return argument;
  const rows = numbersBySign(rowsOf(argument), sign, isMeant);
  return Array.isArray(argument) ? rows : (rows[0]?.[0] as Cell);
}

/** Arguments of numbers, their texts read as the spreadsheet writes numbers. */
export function numbers<Given extends readonly Argument[]>(...args: Given): { [Place in keyof Given]: Argument } {
  const sign = sheetSign();
  return args.map((argument) => bySign(argument, sign)) as { [Place in keyof Given]: Argument };
}

/** A table whose last column holds numbers, such as amounts beside what they were spent on. */
export const numbersLast = (argument: Argument): Argument => bySign(argument, sheetSign(), (place, width) => place === width - 1);
