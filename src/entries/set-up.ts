import { addLeadColumns } from "../jobs/clicks/add-lead-columns";
import { setUpFromPanel } from "../jobs/menu/menu";
import { begunAnswers, keepBegunAnswers } from "../jobs/set-up/begun-answers";
import { mendBack, mendColumn, mendLook } from "../jobs/set-up/mend-column";
import { readBegunAnswers, readColumnWish, readFields, readMendWish, readSetUpWish } from "../jobs/set-up/read-set-up-wish";
import { setUpLook } from "../jobs/set-up/set-up-look";
import { setUpStep } from "../jobs/set-up/set-up-progress";

export type {
  MendShown,
  OwnPlace,
  SetUpAdd,
  SetUpAnswer,
  SetUpColumn,
  SetUpExample,
  SetUpHeading,
  SetUpPart,
  SetUpProgress,
  SetUpQuestion,
  SetUpShown,
  SetUpStageColumn,
  SetUpTab,
  SetUpWish,
  SetUpWord,
} from "../jobs/messages/set-up-messages";

/** What the guided set-up asks of the server. All of it crosses as JSON text. */
export interface SetUpServer {
  /** JSON of SetUpWish in, JSON of SetUpShown out; nothing is written. */
  panelSetUpLook(wish: string): string;
  /** Sets up; JSON of SetUpWish in, nothing where all is guessed; JSON of SetUpAnswer out. */
  panelSetUp(wish?: string): string;
  /** JSON of SetUpProgress, or null where no set-up runs; reads no cell and waits for no lock. */
  panelSetUpStep(): string;
  /** JSON of what panelSetUpKeep kept of this person's answers here, null for nothing. */
  panelSetUpKept(): string;
  /** JSON of { answers } in, a text, or null to forget it; JSON of true. */
  panelSetUpKeep(begun: string): string;
  /** JSON of { wish, heading } in, JSON of MendShown out; nothing is written. */
  panelMendLook(column: string): string;
  /** JSON of { wish, heading, sum } in, with the sum that was shown; JSON of a sentence that says what was done. */
  panelMend(column: string): string;
  /** JSON of { wish, heading } in; JSON of a sentence that says what was put back. */
  panelMendBack(column: string): string;
  /** Adds empty columns for fields that lack one: JSON of { fields } in; JSON of a sentence. */
  panelAddColumns(fields: string): string;
}

/** Panel: shows what set-up would do. */
global.panelSetUpLook = (wish: string) => JSON.stringify(setUpLook(readSetUpWish(wish), new Date()));

/** Panel: sets the spreadsheet up. */
global.panelSetUp = (wish?: string) => JSON.stringify(setUpFromPanel(readSetUpWish(wish), () => new Date()));

/** Panel: says which step of a set-up runs. */
global.panelSetUpStep = () => JSON.stringify(setUpStep());

/** Panel: gives back answers that were begun when it was open before. */
global.panelSetUpKept = () => JSON.stringify(begunAnswers());

/** Panel: keeps answers that were begun. */
global.panelSetUpKeep = (begun: string) => {
  keepBegunAnswers(readBegunAnswers(begun));
  return JSON.stringify(true);
};

/** Panel: shows what the cells of a column of dates would become. */
global.panelMendLook = (column: string) => JSON.stringify(mendLook(readColumnWish(column), new Date()));

/** Panel: turns them into dates. */
global.panelMend = (column: string) => JSON.stringify(mendColumn(readMendWish(column), new Date()));

/** Panel: puts back what stood there. */
global.panelMendBack = (column: string) => JSON.stringify(mendBack(readColumnWish(column), new Date()));

/** Panel: adds empty columns to the lead tab. */
global.panelAddColumns = (fields: string) => JSON.stringify(addLeadColumns(readFields(fields), new Date()));
