import { agreeing } from "./counted";
import { enumerated } from "./enumeration";

/** Taking the add-on out of a spreadsheet. */
export const removal = {
  title: "Remove from this spreadsheet",
  ask: "The colours, the columns headed SLA and the hourly check go away. Your leads and everything that people typed stay; what is remembered of pauses is lost. Go on?",
  askTabs: (tabs: readonly string[]) =>
    `Delete the ${agreeing(tabs.length, "tab", "tabs")} ${enumerated(tabs)}, too? ${agreeing(tabs.length, "It holds", "They hold")} what your teams agreed on. No keeps ${agreeing(tabs.length, "it", "them")}.`,
  removed: "Lead SLA is removed from this spreadsheet. A timer that another person switched on ends when that person removes it.",
};
