import { type Saying, sayingsOf } from "../cells/saying";

/** What is said of the agreement: its cells, its file, its dates. An item is named by its key, a day is year-month-day. */
export interface AgreementSayings {
  minutesWanted: [];
  overAYear: [];
  countWanted: [];
  wholeWanted: [];
  overABillion: [];
  /** A number that was meant as a percentage. */
  percentMeant: [value: number];
  shareWanted: [];
  choiceWanted: [key: string];
  languageWanted: [languages: readonly string[]];
  yesOrNoWanted: [];
  dayWanted: [];
  tooLong: [longest: number];
  stillComputed: [];
  showsError: [];
  tooManyCells: [row: number, key: string];

  /** A fault of an item in a list of faults. */
  faultOf: [key: string, fault: Saying | string];
  numberWanted: [key: string];
  textWanted: [key: string];
  noSuchItem: [key: string];
  twiceInFile: [key: string];
  holidayNoDay: [text: string];
  noSuchZone: [zone: string];

  reviewPassed: [day: string];
  reviewSoon: [days: number, day: string];
  termUpsideDown: [];
  termPassed: [day: string];
  termSoon: [days: number, day: string];
  notAccepted: [version: number, teams: readonly ("marketing" | "sales")[]];
  /** A promise so long that another unit was meant; the line of the targets that says it, null where it is the item itself. */
  longPromise: [key: string, line: string | null, amount: number, unit: "minutes" | "days"];
  draftDiffers: [items: number, version: number, isInForce: boolean];

  headingsLacking: [headings: readonly string[]];
  /** A target for a word that no lead has; the one that was probably meant. */
  targetMisspelt: [of: "priority" | "source" | "either", word: string, meant: string];
  targetUnused: [of: "priority" | "source" | "either", word: string];
  /** A rule of a stage that the list does not know; the one that was probably meant. */
  stageMisspelt: [stage: string, meant: string];
  stageUnused: [stage: string];
}

export const said = sayingsOf<AgreementSayings>("agreement");
