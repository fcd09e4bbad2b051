import { sayingsOf } from "./saying";

/** What is said of cells and answers as such. */
export interface CellSayings {
  /** A single answer is none that a cell can hold. */
  noNumber: [];
  /** The same of one cell among others. */
  noNumberHere: [];
  raggedTable: [];
  /** An argument of another size than the first. */
  otherSize: [name: string, size: string, first: string, firstSize: string];
}

export const said = sayingsOf<CellSayings>("cells");
