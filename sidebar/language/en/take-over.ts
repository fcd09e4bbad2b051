import { counted } from "./counted";

/** Taking over the next file of a system. */
export const takeOver = {
  title: "Take over an export",
  says: "Paste or import the new file into a tab of its own. First it is shown what it would change; blank cells and what clicks wrote replace nothing.",
  tab: "Tab with the export",
  look: "Look at the export",
  lookAgain: "Look again",
  lookTitle: "Compares the tab with the leads; writes nothing",
  takeTitle: "Writes what is shown into the lead tab",
  takeBack: "Take back",
  comparing: "Comparing with the leads…",
  taking: "Taking over…",
  takingBack: "Taking back…",
  changes: (heading: string, cells: number) => `${heading}: ${counted(cells, "cell")}`,
  some: "Some of these leads",
  /** What becomes of a lead. */
  is: { new: "new", changed: "changed" },
};
