import { agreeing } from "./counted";
import { enumerated } from "./enumeration";
import { english } from "./names/english";

/** What is said of plans that follow the tab of stages; `tab` is the plan's. */
export const planSteps = {
  keeps: (tab: string, stages: readonly string[]): string =>
    `The tab ${tab} keeps ${enumerated(stages.map((stage) => `"${stage}"`))}: the tab ${english.tabs.stages} has ${agreeing(stages.length, "no such step", "no such steps")} any more, but something is typed into ${agreeing(stages.length, "its row. Delete the row", "their rows. Delete the rows")} if nobody needs it.`,
  tooManyOrFew: (tab: string, stages: number): string =>
    `The tab ${tab} was left as it is: a plan has 2 to 12 stages, and by the tab ${english.tabs.stages} it would have ${stages}.`,
  rearranged: (tab: string): string =>
    `The tab ${tab} does not follow the steps of the tab ${english.tabs.stages}: its parts were moved. Insert or delete the rows of its stages by hand.`,
  refused: (tab: string, says: string): string =>
    `The tab ${tab} could not follow the tab ${english.tabs.stages}. Google says: ${says} The next check tries again.`,
};
