import type { Cell } from "../cells/cell";
import { type Saying, sayingsOf } from "../cells/saying";

/** Columns of the tables that the planning functions answer. */
export type FunnelColumn =
  | "calls"
  | "deals"
  | "honoured"
  | "hoursAvailable"
  | "hoursNeeded"
  | "lever"
  | "load"
  | "needed"
  | "now"
  | "perRep"
  | "quota"
  | "repsNeeded"
  | "verdict";

/** A stage as its cell calls it, or `stageAt` where it has no name. */
export type CalledStage = string | Saying;

/**
 * What planning says to a person. Places count from 1; a trouble is what is wrong with a text that is a number to a person, null where
 * the cell is none to anybody.
 */
export interface FunnelSayings {
  column: [column: FunnelColumn];

  /** Arguments of the functions. */
  noTarget: [];
  noAgreedTarget: [];
  noAgreedRates: [];
  noRates: [];
  oneList: [];
  targetIsTable: [];
  rounding: [];
  tooLarge: [];
  blankRate: [place: number];
  badRate: [place: number, cell: Cell, trouble: Saying | null];
  wholeRate: [place: number, rate: number];

  noCounts: [];
  twoCounts: [];
  blankCount: [place: number];
  badCount: [place: number, cell: Cell, trouble: Saying | null];
  emptyStage: [place: number];
  moreThanBefore: [place: number, count: number, before: number];
  hugeCount: [place: number];
  oneHistory: [];
  nobodyWon: [];

  oneTarget: [];
  tooManyLeads: [];
  moreThanTrials: [successes: number, trials: number];

  noParts: [];
  badParts: [trouble: Saying | null];
  noWeight: [];
  weightsAreTable: [];
  totalIsTable: [];
  badWeight: [place: number, cell: Cell, trouble: Saying | null];

  dateIsTable: [];
  noLags: [];
  oneListOfLags: [];
  longLags: [];
  blankLag: [place: number];
  badLag: [place: number, cell: Cell, trouble: Saying | null];
  badTargetDate: [cell: Cell];
  earlyDate: [];

  noStages: [];
  oneListOfStages: [];
  blankStage: [place: number];
  doubledStage: [cell: Cell];
  noAsOf: [];
  badDay: [argument: string, cell: Cell];
  lateFrom: [];
  oneColumn: [argument: string];
  unlikeLength: [argument: string, like: string, length: number];
  wideProofs: [stages: number];
  unlikeProves: [columns: number];
  noChannel: [];

  /** Levers, and what each would have to do. */
  leads: [];
  rate: [place: number];
  allRates: [];
  leadsDoubled: [];
  enough: [];
  times: [factor: number];
  /** `most`: whether a rate stays at 100 %. */
  eachRate: [factor: number, most: boolean];
  /** A rate above 1. */
  impossible: [rate: number];

  /** Cells of the plan tab: each sentence names the column and the stage. */
  stageAt: [place: number];
  /** What leads whose stage is the error of a formula are listed as. */
  noWord: [];
  noCountsYet: [];
  noRatesYet: [];
  noLagsYet: [];
  noCount: [stage: CalledStage, holds: Saying];
  hugeStage: [stage: CalledStage];
  noLeads: [stage: CalledStage];
  growingStage: [stage: CalledStage, count: number, before: CalledStage, had: number];
  nobodyIn: [stage: CalledStage, next: CalledStage];
  badPlanRate: [from: CalledStage, to: CalledStage, holds: Saying];
  measuredZero: [from: CalledStage, to: CalledStage];
  tinyRate: [from: CalledStage, to: CalledStage];
  noSalesTarget: [];
  noRounding: [];
  noLag: [stage: CalledStage, holds: Saying];
  longWay: [];
  unnamedStage: [place: number];
  doubledName: [stage: CalledStage];

  /** What stands where a number should. */
  holdsNothing: [];
  holdsNegative: [];
  holdsNumber: [number: number];
  holdsDate: [];
  holdsError: [];
  holdsText: [cell: Cell];
  /** 30 where 30 % is meant. */
  holdsWhole: [number: number];
  holdsShare: [share: number];
}

export const said = sayingsOf<FunnelSayings>("funnel");

/** The heading row of a table. */
export const headed = (columns: readonly FunnelColumn[]): Saying[] => columns.map((column) => said("column", column));
