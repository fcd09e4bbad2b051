import { type Saying, sayingsOf } from "../cells/saying";
import type { Test } from "./rules";

/** What is wrong with a text that is a number to a person; nothing where the cell is none to anybody. */
type Trouble = Saying | null;

/** What scoring says to a person. */
export interface ScoringSayings {
  noColumn: [row: number];
  badTest: [row: number];
  noNumber: [row: number, test: Test, trouble: Trouble];
  badPoints: [row: number, trouble: Trouble];
  badGrade: [row: number, trouble: Trouble];
  gradeTwice: [row: number];
  noHeadings: [];
  badReady: [trouble: Trouble];
  score: [];
  grade: [];
  ready: [];
  reasons: [];
  /** The heading over the reasons where rules name columns that are not there. */
  reasonsLacking: [columns: readonly string[]];
}

export const said = sayingsOf<ScoringSayings>("scoring");
