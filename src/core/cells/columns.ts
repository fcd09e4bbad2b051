import type { Argument, Cell } from "./cell";

import type { Answer } from "./saying";
import { said } from "./sayings";
import { Unclear } from "./unclear";

/** What a rule answers for one row: a cell, or what is to be checked in it. Its list of cells holds for that row only. */
export type RowRule<Out extends Answer> = (cells: readonly Cell[], row: number) => Out;

const size = (rows: Cell[][]): string => `${rows.length} x ${rows[0]?.length ?? 0}`;

/**
 * Runs a rule over arguments cell by cell: the answer has the shape of the question. Single cells and left-out arguments
 * serve every row; arguments of several cells must have the same size.
 *
 * @param args the formula's arguments
 * @param names what messages call them
 * @param rule what one row answers
 * @returns one cell, or rows of cells in the arguments' shape
 * @throws where two arguments differ in size
 * @example alongside([[[1], [2]], 10], ["a", "b"], ([a, b]) => Number(a) + Number(b)) //=> [[11], [12]]
 */
export function alongside<Out extends Answer>(args: readonly Argument[], names: readonly string[], rule: RowRule<Out>): Out | Out[][] {
  const first = args.findIndex((argument) => Array.isArray(argument));
  const shape = args[first];
  if (!Array.isArray(shape))
    return rule(
      args.map((argument) => (argument ?? "") as Cell),
      0,
    );
  args.forEach((argument, at) => {
    if (!Array.isArray(argument) || size(argument) === size(shape)) return;
    throw new Unclear(said("otherSize", names[at] ?? "", size(argument), names[first] ?? "", size(shape)));
  });
  // One list of cells for all rows: over long columns a list for each costs as much as the rule.
  const cells: Cell[] = args.map((argument) => (Array.isArray(argument) ? "" : (argument ?? "")));
  const several = args.flatMap((argument, at) => (Array.isArray(argument) ? [{ at, rows: argument }] : []));
  const width = shape[0]?.length ?? 0;
  let row = 0;
  const answerTo = (_: Cell, column: number): Out => {
    for (const { at, rows } of several) cells[at] = rows[row]?.[column] ?? "";
    return rule(cells, row * width + column);
  };
  return shape.map((line, at) => {
    row = at;
    return line.map(answerTo);
  });
}
