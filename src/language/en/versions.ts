import { numberText } from "../figures/number-text";
import { english } from "./names/english";

/** Versions of the agreement, published and accepted. */
export const versions = {
  /** Google neither said that it is written nor could it be asked. */
  unsure: (version: number, why: string) =>
    `Version ${version} was written, but Google did not confirm it: ${why} Open the list of versions again to see whether it is there.`,
  acceptanceUnsure: (team: string, version: number, why: string) =>
    `That ${team} accepts version ${version} was written, but Google did not confirm it: ${why} Open the list of versions again to see whether it is there.`,
  none: (version: number) => `There is no version ${version} in the tab ${english.tabs.log}. Open the list of versions again.`,
  needsDay: "Choose the day from which the version holds, such as 2026-12-01. Nothing was published.",
  needsName: "Type your name: the log says who did this. Nothing was changed.",
  nameTooLong: (most: number) => `Shorten the name to ${numberText(most)} characters. Nothing was changed.`,
  noteTooLong: (most: number) => `Shorten the note to ${numberText(most)} characters. Nothing was changed.`,
  pastDay: "Choose today or a later day: leads that came before are judged by the version that was in force then. Nothing was published.",
  draftChanged: "Someone changed the agreement meanwhile. Look at what changed, then publish again. Nothing was published.",
  nothingDiffers: (version: number) => `The agreement says what version ${version} says, so there is nothing to publish.`,
  published: (version: number, day: string) =>
    `Version ${version} is published, in force from ${day}. Leads that come from then on are judged by it. Now both teams accept it by name.`,
  accepted: (team: string, version: number) => `Version ${version} is accepted for ${team}.`,
  acceptedBefore: (team: string, version: number, who: string) =>
    `${team} has accepted version ${version} already, by ${who}. Nothing was changed.`,
  copied: (tab: string) => `The copy stands in the tab "${tab}". Choose File > Print, landscape, and fit it to the width of the page.`,
  gone: `The tab ${english.tabs.log} lacks the version that was in force when this lead came. Bring it back in File > Version history, then choose Check all leads now.`,
  notInLog: `It does not stand in the tab ${english.tabs.log}: its rows moved while it was written, or Google refused it. Open the list of versions again, then try once more.`,
  /** @param why of a version of which something is not understood */
  inLog: (log: string, version: number, why: string) => `Tab ${log}, version ${version}, ${why}`,
  /** The state that a printed copy shows; a day is in words, "" for none. */
  printed: (version: number, from: string) => `Version ${version}${from && `, in force from ${from}`}`,
  printedDraft: (day: string, inForce: number | null) =>
    inForce === null ? `Draft of ${day}, not published yet` : `Draft of ${day}; version ${inForce} is in force`,
  noBeginning: "In force from: this is no date and time any more. Undo the change in File > Version history.",
  rowsMissing: "some of its rows are gone. Bring them back in File > Version history; until then leads are judged by what held before.",
};
