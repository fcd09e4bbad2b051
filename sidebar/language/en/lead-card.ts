import { numberText } from "../../../src/language/figures/number-text";
import { agreeing, counted } from "./counted";

/** The lead under the cursor, or several that are marked. */
export const leadCard = {
  none: "Click a lead in the sheet to see its promises.",
  row: (row: number) => `Row ${row}`,
  rows: (first: number, last: number) => `Rows ${first} to ${last}`,
  marked: (leads: number) => `${counted(leads, "lead")} marked`,
  count: (leads: number, state: string) => `${numberText(leads)} ${state}`,
  /** @param why the reason that the click would give, such as "answered before" */
  stay: (leads: number, why: string) => `${numberText(leads)} ${agreeing(leads, "stays as it is", "stay as they are")}: ${why}.`,
  hidden: (leads: number) => `${numberText(leads)} more, hidden by the filter, ${agreeing(leads, "stays as it is", "stay as they are")}.`,
  hiddenCounted: "Leads that the filter hides are counted here, but stay as they are.",
  why: "Why?",
  whyTitle: "Counts the minutes of this lead, day by day",
  whyClose: "Close",
  more: "More",
  moreTitle: "All other clicks",
  /** After a click. */
  takeBack: "Take back",
  takeBackTitle: "Undoes this click, where nobody changed its cells since",
  /** Beside the daily work. */
  about: (notices: number) => (notices === 0 ? "More about these leads" : `More about these leads (${numberText(notices)} to look at)`),
  readAgain: "Read again",
  readAgainTitle: "Reads the leads once more",
};
