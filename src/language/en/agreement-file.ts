import { numberText } from "../figures/number-text";
import { CHOOSE_SET_UP } from "./choose-set-up";
import { agreeing, counted } from "./counted";
import { enumerated } from "./enumeration";
import { english } from "./names/english";

const items = (count: number): string => counted(count, "item");

/** The agreement exported into a file, and imported from one. */
export const agreementFile = {
  stagesMoved: `A heading of the tab ${english.tabs.stages} is gone or reworded. Put ${enumerated(Object.values(english.stages))} into its first row, then import. Nothing was imported.`,
  stagesFormulas: `The tab ${english.tabs.stages} holds formulas where the file's stages would go. Replace them by their values, then import. Nothing was imported.`,
  stagesFull: (rows: number) =>
    `The file has ${rows} stages, more than the tab ${english.tabs.stages} has rows. Add rows there, then import. Nothing was imported.`,
  notJson: "This is not a file of an agreement: it is not JSON. Choose the file that Export saved. Nothing was imported.",
  notOurs: "This is not a file of an agreement that this add-on exported. Choose the file that Export saved. Nothing was imported.",
  tooNew: "This file was exported by a newer version of the add-on. Update the add-on, then import it again. Nothing was imported.",
  faults: (count: number) => `${items(count)} of the file cannot be used. Nothing was imported.`,
  equal: "The agreement says all that the file says already. Nothing was changed.",
  wouldChange: (count: number) => `The file changes ${items(count)}. Look at ${agreeing(count, "it", "them")}, then import.`,
  cellsChanged: "Someone changed the agreement meanwhile. Look at what the file changes now, then import again. Nothing was imported.",
  /** @param rows of the sheet, as it counts them */
  leftOver: (rows: readonly number[]) =>
    `Rows of the agreement kept moving while the file was written. All is taken back but for what may be left in ${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")} of its tab: look there, then import again.`,
  refused: (googleSays: string) => `Nothing was imported. ${googleSays} Try again in a moment: choose the file once more.`,
  cut: (googleSays: string) =>
    `The file was imported in part only. ${googleSays} Choose it once more: what is left of it is shown, then import that.`,
  imported: (count: number) => `${items(count)} imported.`,
  hoursGone: `The file holds working hours, and the tab ${english.tabs.hours} or its headings ${english.hours.day} and ${english.hours.holiday} are gone. ${CHOOSE_SET_UP}, then import.`,
  badHours: (why: string) => `The tab ${english.tabs.hours} is not understood: put it right, then try again. ${why}`,
  withoutHours: (why: string) => `The working hours are not in it. ${why}`,
  hoursFormulas: `The tab ${english.tabs.hours} holds formulas where the file's hours would go. Replace them by their values, then import. Nothing was imported.`,
  hoursFull: (rows: number) =>
    `The file has ${numberText(rows)} rows of hours or holidays, more than the tab ${english.tabs.hours} has. Add rows there, then import. Nothing was imported.`,
  zoneHeadingGone: `The tab ${english.tabs.hours} has lost its heading "${english.hours.zone}". Type it above the time zone, then import. Nothing was imported.`,
  rowGone: (label: string) => `${label}: the tab ${english.tabs.agreement} lacks its row. ${CHOOSE_SET_UP} to add it again, then import.`,
};
