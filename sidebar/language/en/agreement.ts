import { numberText } from "../../../src/language/figures/number-text";
import { agreeing, counted } from "./counted";

export const agreement = {
  screensOf: "Screens of the agreement",
  screens: { contents: "Contents", versions: "Versions", copies: "Copies" },
  /** What must be filled before two teams sign. */
  needed: (count: number) => `${counted(count, "thing")} ${agreeing(count, "is", "are")} needed before you sign`,
  /** How many items a search has found. */
  found: (count: number) =>
    count === 0
      ? "No item of the agreement holds these words."
      : `${counted(count, "item")} ${count === 1 ? "holds" : "hold"} these words.`,
  /** What a section lacks, or that it was read. */
  needYou: (count: number) => `${numberText(count)} ${count === 1 ? "needs" : "need"} you`,
  neededHere: (count: number) => `${numberText(count)} needed`,
  read: "Read",
  owners: { marketing: "Marketing", sales: "Sales", both: "Shared" },
  haveRead: "I have read this section",
  openTab: "Open it in the sheet",
  openTabTitle: "Jumps to the tab whose cells hold all of this",
  openStages: "Open its stages",
  openStagesTitle: "Jumps to the tab that holds the list of stages",
  search: "Search",
  show: "Show",
  /** Whose part of it is shown. */
  sides: {
    all: "The whole agreement",
    sideBySide: "Both teams side by side",
    marketing: "Marketing's part",
    sales: "Sales' part",
    both: "What both share",
  },
};
