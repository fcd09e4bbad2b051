import { sayingsOf } from "../cells/saying";

/** What is said of names and addresses; lines and rows count from 1. */
export interface PeopleSayings {
  noAddress: [line: number];
  badOwner: [row: number];
  onePerson: [];
  wholeAddress: [];
}

export const said = sayingsOf<PeopleSayings>("people");
