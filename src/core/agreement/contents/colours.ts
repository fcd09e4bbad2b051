import { section } from "../item";

export const COLOURS = section("Colours", [
  {
    key: "colours.palette",
    label: "Colours of lead rows",
    help: "clear: every state has its colour. strong: the same in deeper colours. quiet: only what somebody must act on is coloured. The word stands in SLA status in each of them.",
    kind: "choice",
    choices: ["clear", "strong", "quiet"],
    start: "clear",
    owner: "Both",
  },
]);
