import type { Saying } from "../../cells/saying";
import { barringsOf } from "../../sla/blacklist";
import { lines, section } from "./item";

function barringProblem(text: string): Saying | string | null {
  const read = barringsOf(text);
  return "sentence" in read ? read.sentence : null;
}

export const HANDOFF = section("Handoff", [
  {
    key: "handoff.notify",
    label: "How marketing says that a lead is ready",
    help: "How a sales rep learns of a new lead, and who it is given to.",
    kind: "text",
    optional: true,
    start:
      "Marketing fills the column Passed to sales and names the owner in the same minute. The owner gets a notice; leads without an owner go to the head of sales.",
    owner: "Marketing",
  },
  {
    key: "handoff.automated",
    label: "What is automated",
    help: "Which part happens by itself and which part people do.",
    kind: "text",
    optional: true,
    start:
      "By itself: the lead comes into the tab, gets its due moment and its colour. By people: the check against the criteria and the choice of the owner.",
    owner: "Both",
  },
  {
    key: "handoff.information",
    label: "Information passed with each lead",
    help: "What sales finds in the row or in its notes, a line each.",
    kind: "list",
    optional: true,
    start: lines(
      "Contact details: name, company, e-mail, telephone",
      "Brief history: where the lead came from and when",
      "Summary of interactions: what the lead read, asked and answered",
      "Other traits: language, best time to call, tools in use",
    ),
    owner: "Marketing",
  },
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
  {
    key: "blacklist.review",
    label: "Review of lost reasons",
    help: "How the profiles above stay right.",
    kind: "text",
    optional: true,
    start:
      "At each monthly meeting the teams count the lost reasons. A profile that was lost three times for not fitting goes on the list; one that was won by another way comes off it.",
    owner: "Both",
  },
]);
