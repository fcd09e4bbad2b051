import type { Cell } from "../cells/cell";
import { kindOf } from "./cell-kinds";
import { type HeadingWords, understandColumns } from "./understand-columns";

/** Where the headings stand, counted from 0; null where no row is one. */
export interface HeadingRow {
  row: number | null;
  /** Whether the words say so, or no more than how the rows look. */
  sure: "sure" | "likely" | "no";
}

/** Below so many rows nobody looks for headings. */
const ROWS = 10;
/** So many fields in one row are no chance. */
const SURE_FIELDS = 3;
/** Fewer cells are a title or a note. */
const FEWEST_CELLS = 3;
/** Of a row's cells: a row of data may hold a word or two that are headings elsewhere. */
const SHARE = 1 / 3;

interface RowLook {
  row: number;
  filled: number;
  /** How many fields its words name. */
  fields: number;
  saysWhen: boolean;
  isWords: boolean;
}

const isFilled = (cell: Cell): boolean => String(cell).trim() !== "";

function lookAt<Field extends string>(cells: readonly Cell[], row: number, words: HeadingWords<Field>): RowLook {
  const { taken } = understandColumns({ headings: cells, words });
  const filled = cells.filter(isFilled);
  const texts = filled.map((cell) => String(cell).trim().toLowerCase());
  return {
    row,
    filled: filled.length,
    fields: new Set(taken.map(({ column }) => column)).size,
    saysWhen: taken.some(({ field }) => field === "received"),
    isWords: filled.every((cell) => kindOf(cell) === "words") && new Set(texts).size === texts.length,
  };
}

/** A row of different words above a row that is about as wide and holds something else than words in some column. */
function looksLikeHeadings({ row, filled, isWords }: RowLook, rows: readonly (readonly Cell[])[]): boolean {
  const below = rows.slice(row + 1).find((cells) => cells.some(isFilled));
  if (!isWords || filled < FEWEST_CELLS || !below) return false;
  const isData = below.some((cell, column) => isFilled(rows[row]?.[column] ?? "") && !["words", null].includes(kindOf(cell)));
  return isData && below.filter(isFilled).length * 2 >= filled;
}

/**
 * Finds the row of headings among the first rows of a tab: titles, notes and blank rows may stand above it, a row of groups,
 * too, and a row of units below it.
 *
 * @param rows the tab's first rows from its top; those below the tenth only tell what data look like
 * @example findHeadingRow([["Leads 2026"], [""], ["Name", "E-mail", "Eingang"]], words) //=> { row: 2, sure: "sure" }
 */
export function findHeadingRow<Field extends string>(rows: readonly (readonly Cell[])[], words: HeadingWords<Field>): HeadingRow {
  const looks = rows.slice(0, ROWS).map((cells, row) => lookAt(cells, row, words));
  const named = looks.filter(({ fields, filled }) => fields >= 2 && fields >= SHARE * filled);
  const [best] = [...named].sort((one, other) => other.fields - one.fields || one.row - other.row);
  if (best && (best.fields >= SURE_FIELDS || best.saysWhen)) return { row: best.row, sure: "sure" };
  const likely = looks.find((look) => looksLikeHeadings(look, rows)) ?? best;
  return likely ? { row: likely.row, sure: "likely" } : { row: null, sure: "no" };
}
