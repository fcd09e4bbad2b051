import type { Saying } from "../../cells/saying";
import { barringsOf } from "../../sla/blacklist";
import { section } from "./item";

function barringProblem(text: string): Saying | string | null {
  const read = barringsOf(text);
  return "sentence" in read ? read.sentence : null;
}

export const HANDOFF = section("handoff", [
  {
    key: "handoff.notify",
    kind: "text",
    optional: true,
    start: null,
    owner: "marketing",
  },
  {
    key: "handoff.automated",
    kind: "text",
    optional: true,
    start: null,
    owner: "both",
  },
  {
    key: "handoff.information",
    kind: "list",
    optional: true,
    start: null,
    owner: "marketing",
  },
  {
    key: "handoff.required",
    kind: "list",
    clock: true,
    optional: true,
    start: "",
    owner: "marketing",
  },
  {
    key: "handoff.barred",
    kind: "list",
    clock: true,
    optional: true,
    check: barringProblem,
    start: "",
    owner: "both",
  },
  {
    key: "handoff.accept",
    kind: "minutes",
    optional: true,
    start: "",
    owner: "sales",
  },
  {
    key: "blacklist.review",
    kind: "text",
    optional: true,
    start: null,
    owner: "both",
  },
]);
