import { CHOOSE_SET_UP } from "./choose-set-up";
import { agreeing, counted } from "./counted";
import { enumerated } from "./enumeration";
import { english } from "./names/english";

/** The lead tab, its columns and its rows. */
export const leadTab = {
  noReceived: (tab: string) =>
    `The tab "${tab}" has no column headed ${english.lead.received}, so no lead can be timed. Head the column that says when a lead came "${english.lead.received}", then check again.`,
  ownColumnsGone: (tab: string) =>
    `The columns ${enumerated(Object.values(english.own))} are not all in the tab "${tab}". Choose Check all leads now to add them again; nothing else changes.`,
  /** Columns of ours that a tab lacked while it had others. */
  ownColumnsAdded: (tab: string, headings: readonly string[]) =>
    `The tab "${tab}" has ${agreeing(headings.length, "the column", "the columns")} ${enumerated(headings)} now. Your own columns stay as they are.`,
  /** A heading of ours stood there before any column of ours did. */
  ownNamesTaken: (tab: string, headings: readonly string[]) =>
    `The tab "${tab}" has ${agreeing(headings.length, "a column", "columns")} of your own headed ${enumerated(headings)}, which Lead SLA needs for itself. Give ${agreeing(headings.length, "yours another heading", "them other headings")}, then check again. Your cells stay as they are.`,
  /** @param paused leads whose pauses were put back */
  restored: (tab: string, paused: number) =>
    `The columns headed SLA were gone from the tab "${tab}", as after File > Import > Replace current sheet. They are back with their colours${paused > 0 ? ` and the pauses of ${counted(paused, "lead")}` : ""}.`,
  headedTwice: (tab: string, first: string, second: string) =>
    `In the tab "${tab}" two columns are headed as one of the add-on's, each in another language: "${first}" and "${second}". Rename the one that is yours, then check again. Until then no lead is checked.`,
  rowsMoved: "The rows kept moving while they were checked. Nothing was written. Check again when the sorting is done.",
  gone: `The lead tab was not found. ${CHOOSE_SET_UP} to make one, or while you look at another tab that holds your leads.`,
  columnsKept: "The columns are kept as you chose them.",
  markLeads: "Mark one or more lead rows in the lead tab first, then choose this again.",
  tooManyRows: (most: number) => `Mark at most ${most} rows at once, none of them thousands of rows from another. Nothing was changed.`,
  chosenTwice: (heading: string) => `The column "${heading}" is chosen twice. Choose another one for one of the two.`,
  needsReceived: `Choose the column that says when a lead came (${english.lead.received}): without it no lead can be timed. Nothing was changed.`,
  columnsThere: "The lead tab has these columns already. Nothing was changed.",
  columnsAdded: (headings: readonly string[]) =>
    `The lead tab has ${agreeing(headings.length, "an empty column", "empty columns")} ${enumerated(headings)} now. Your cells stay as they are.`,
};
