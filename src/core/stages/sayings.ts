import { sayingsOf } from "../cells/saying";

/** What is said of the table of stages. Rows count as the tab does; a word is the cell as it stands. */
export interface StageSayings {
  nameHeadingGone: [];
  noName: [row: number];
  teamWanted: [row: number, word: string];
  yesWanted: [row: number, word: string];
  endWanted: [row: number, word: string];
  twice: [row: number, word: string, first: number];
  takesOverTwice: [row: number, first: number];
}

export const said = sayingsOf<StageSayings>("stages");
