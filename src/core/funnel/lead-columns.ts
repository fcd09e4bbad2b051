import type { Argument, Cell } from "../cells/cell";
import { rowsOf } from "../cells/lists";
import { Unclear } from "../cells/unclear";
import { said } from "./sayings";

/** A column of the lead tab as a formula gives it; `wide` may be several columns side by side. */
export interface LeadColumn {
  name: string;
  given: Argument;
  wide?: true;
}

const transposed = (rows: readonly Cell[][]): Cell[][] => (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ""));

/**
 * Lays columns of leads side by side, one line a lead. Rows do as well as columns.
 *
 * @param columns the first one says how many leads there are; one that was left out is blank for all of them
 * @returns for each lead the cells of each column
 * @throws one sentence about a column of another length or width
 * @example leadLines([{ name: "a", given: [[1], [2]] }, { name: "b", given: undefined }]) //=> [[[1], [""]], [[2], [""]]]
 */
export function leadLines(columns: readonly LeadColumn[]): Cell[][][] {
  const given = columns.map(({ given: argument }) => rowsOf(argument ?? ""));
  const [leads = []] = given;
  const lies = leads.length === 1 && (leads[0]?.length ?? 0) > 1;
  const upright = lies ? given.map(transposed) : given;
  const length = upright[0]?.length ?? 0;
  columns.forEach(({ name, wide, given: argument }, at) => {
    const rows = upright[at] ?? [];
    if (!wide && rows.some((row) => row.length > 1)) throw new Unclear(said("oneColumn", name));
    const isMissing = at > 0 && (argument ?? "") === "";
    if (!isMissing && rows.length !== length) throw new Unclear(said("unlikeLength", name, columns[0]?.name ?? "", length));
  });
  return (upright[0] ?? []).map((_, row) => upright.map((rows) => rows[row] ?? [""]));
}
