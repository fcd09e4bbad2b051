import { section } from "./item";

export const COLOURS = section("colours", [
  {
    key: "colours.palette",
    kind: "choice",
    choices: ["clear", "strong", "quiet"],
    start: "clear",
    owner: "both",
  },
]);
