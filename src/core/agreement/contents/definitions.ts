import { section } from "./item";

export const DEFINITIONS = section("Definitions", [
  {
    key: "definition.lead",
    label: "Lead",
    help: "From when on both teams call somebody a lead.",
    kind: "text",
    optional: true,
    start: "Somebody who gave us a name and a way to reach them, and whose company could buy from us.",
    owner: "Both",
  },
  {
    key: "definition.mql",
    label: "Marketing qualified lead (MQL)",
    help: "What marketing checks before it passes a lead on. The criteria stand under Qualification.",
    kind: "text",
    optional: true,
    start:
      "A lead that fits our ideal customer profile and has done at least one of the agreed actions. Marketing checks both before it passes the lead on.",
    owner: "Marketing",
  },
  {
    key: "definition.sal",
    label: "Sales accepted lead (SAL)",
    help: "What sales has done when it accepts a lead.",
    kind: "text",
    optional: true,
    start:
      "An MQL that a sales rep has looked at and accepted within the agreed time. A lead that is not accepted goes back with a reason.",
    owner: "Sales",
  },
  {
    key: "definition.opportunity",
    label: "Opportunity",
    help: "From when on a lead counts in the pipeline.",
    kind: "text",
    optional: true,
    start: "An accepted lead with a need that we can meet, a budget or a way to get one, and a next step with a date.",
    owner: "Sales",
  },
  {
    key: "definition.client",
    label: "Client",
    help: "When a deal counts as won.",
    kind: "text",
    optional: true,
    start: "An opportunity that has signed and whose first payment is due.",
    owner: "Sales",
  },
  {
    key: "definition.salesReady",
    label: "Sales-ready lead",
    help: "One definition that both teams use everywhere: in reports, in the score, in conversations.",
    kind: "text",
    optional: true,
    start:
      "A lead is sales-ready when it fits the profile, has asked for contact or reached the agreed score, and carries all the information that every lead needs.",
    owner: "Both",
    aspect: "Qualification",
  },
]);
