import type { Cell } from "./cell";
import type { DecimalSign } from "./numbers";
import { type Saying, sayingsOf } from "./saying";

/** What is asked for where a cell is something else: any number, one of 0 or more, and so on. */
export type AskedNumber = "number" | "zeroOrMore" | "aboveZero" | "share" | "shareAboveZero" | "confidence";

/** What is said of cells and answers as such. */
export interface CellSayings {
  /** A single answer is none that a cell can hold. */
  noNumber: [];
  /** The same of one cell among others. */
  noNumberHere: [];
  raggedTable: [];
  /** An argument of another size than the first. */
  otherSize: [name: string, size: string, first: string, firstSize: string];
  /** What is wrong with an argument, behind its name. */
  inArgument: [name: string, trouble: Saying | string];
  /** In the cell of a row: its fault is one to check. */
  check: [fault: Saying | string];
  /** The same, where the fault begins a sentence of its own. */
  checkThat: [fault: Saying | string];
  /** A text that is a number with a decimal comma, and how it is written with a point. */
  decimalComma: [text: string, withPoint: string];
  /** A text whose sign may part thousands or the fraction, and both of its numbers. */
  twoNumbers: [text: string, whole: string, part: string, sign: DecimalSign];
  giveNumber: [wanted: AskedNumber, instead: Cell];
  tooLarge: [];
  /** 30 where 30% is meant. */
  typePercent: [number: number];
  notTable: [];
  /** What rows without a name in the column are called. */
  noName: [];
}

export const said = sayingsOf<CellSayings>("cells");
