import { barringsOf } from "../../sla/barring";
import { section } from "../item";

function barringProblem(text: string): string | null {
  const read = barringsOf(text);
  return "sentence" in read ? read.sentence : null;
}

export const HANDOFF = section("Handoff", [
  {
    key: "handoff.required",
    label: "Information that every lead needs",
    help: "Headings of columns that must be filled before the clock starts, a line each, such as Email. A lead without it says Not ready and why.",
    kind: "list",
    clock: true,
    optional: true,
    start: "",
    owner: "Marketing",
  },
  {
    key: "handoff.barred",
    label: "Profiles that are never passed on",
    help: 'A line for each rule, such as "Email ends with @rival.com" or "Title contains student". For one stage only: "At MQL: Company is Tallow Ltd".',
    kind: "list",
    clock: true,
    optional: true,
    check: barringProblem,
    start: "",
    owner: "Both",
  },
  {
    key: "handoff.accept",
    label: "Sales accepts or rejects within",
    help: "Working minutes from passing a lead to sales until sales accepts or rejects it. Blank: no acceptance is promised.",
    kind: "minutes",
    optional: true,
    start: "",
    owner: "Sales",
  },
]);
