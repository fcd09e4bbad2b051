import { sayingsOf } from "../cells/saying";
import type { CellKind } from "./cell-kinds";

/** What a heading may say that no field is. */
export type LeftByHeading =
  | "company-owner"
  | "length"
  | "who"
  | "changed"
  | "ahead"
  | "weighted"
  | "yearly"
  | "lost-date"
  | "closed"
  | "campaign"
  | "converted"
  | "other-id"
  | "unknown";

/** Why a column holds no field, or why it holds the one it does. */
export interface HeadingSayings {
  leftByHeading: [why: LeftByHeading];
  /** Its cells look like something else than the field that the heading promised. */
  leftByCells: [holds: CellKind];
  unproven: [];
  sameHeading: [];
  blankBeside: [];
  chosenAgainst: [];
  betterBeside: [heading: string];
  hourBeside: [heading: string];
  partOfName: [];
  byChoice: [];
  fits: [];
  proven: [];
  eMails: [];
  stageWords: [];
  firstAndLast: [];
  answerOrArrival: [];
}

export const said = sayingsOf<HeadingSayings>("headings");
