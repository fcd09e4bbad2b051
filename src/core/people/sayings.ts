import { sayingsOf } from "../cells/saying";

/** What is said of names and addresses; lines and rows count from 1, and `who` is the row's name, or its number. */
export interface PeopleSayings {
  noAddress: [line: number];
  /** Of somebody who is to get mails. */
  nameWithoutAddress: [name: string];
  onePerson: [];
  wholeAddress: [];

  noName: [row: number];
  badTeam: [row: number, who: string, text: string];
  badAddress: [row: number, who: string, text: string];
  badTakes: [row: number, who: string, text: string];
  badShare: [row: number, who: string, text: string];
  badAway: [row: number, who: string, text: string];
  awayUpsideDown: [row: number, who: string, text: string];
  /** A name, or what somebody is also called, of two rows. */
  sharedName: [row: number, other: number, name: string];
}

export const said = sayingsOf<PeopleSayings>("people");
