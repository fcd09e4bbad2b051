import { numberText } from "../../../src/language/figures/number-text";
import { counted } from "./counted";

export const agreement = {
  screensOf: "Screens of the agreement",
  screens: { contents: "Contents", versions: "Versions", copies: "Copies" },
  progress: "Filled or confirmed",
  filled: (done: number, all: number) => `${numberText(done)} of ${numberText(all)} filled or confirmed`,
  /** How many items a search has found. */
  found: (count: number) =>
    count === 0
      ? "No item of the agreement holds these words."
      : `${counted(count, "item")} ${count === 1 ? "holds" : "hold"} these words.`,
  /** How far a section is. */
  needYou: (count: number) => `${numberText(count)} ${count === 1 ? "needs" : "need"} you`,
  optional: "optional",
  done: (done: number, all: number) => `${numberText(done)} of ${numberText(all)}`,
  owners: { marketing: "Marketing", sales: "Sales", both: "Shared" },
  keepAll: (starts: number) => `Keep all ${numberText(starts)} starting texts of this section`,
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
