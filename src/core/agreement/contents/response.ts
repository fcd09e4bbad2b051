import type { Saying } from "../../cells/saying";
import { targetsOf } from "../../sla/targets";
import { section } from "./item";

const NO_PROMISE = { targetMinutes: 1, warnMinutes: 1 };

function targetsProblem(text: string): Saying | string | null {
  const read = targetsOf(text, NO_PROMISE);
  return "sentence" in read ? read.sentence : null;
}

export const RESPONSE = section("Lead response", [
  {
    key: "response.target",
    label: "Response target",
    help: "Working minutes within which sales gives every new lead a first personal answer. Only the hours of the tab SLA hours count.",
    kind: "minutes",
    start: 60,
    owner: "Sales",
  },
  {
    key: "response.warning",
    label: "Warn before the target",
    help: "Working minutes before the due moment at which a waiting lead turns to Due soon.",
    kind: "minutes",
    start: 15,
    owner: "Sales",
  },
  {
    key: "response.targets",
    label: "Targets by priority or source",
    help: 'A line for each priority or source with a target of its own, such as "High: 15, warn 5" or "Source Referral: 30". The first line that fits a lead holds; a lead that fits none has the target above.',
    kind: "list",
    clock: true,
    optional: true,
    check: targetsProblem,
    start: "",
    owner: "Sales",
  },
  {
    key: "response.start",
    label: "The clock starts when the lead is",
    help: "received: the moment it came. passed to sales: the moment marketing handed it over; until then it says Not ready.",
    kind: "choice",
    choices: ["received", "passed to sales"],
    start: "received",
    owner: "Both",
  },
  {
    key: "response.automatic",
    label: "Automatic answers",
    help: "An automatic acknowledgement is no answer: one that came within this many minutes of arrival does not count. Blank: every answer counts.",
    kind: "minutes",
    optional: true,
    start: "",
    owner: "Both",
  },
]);
