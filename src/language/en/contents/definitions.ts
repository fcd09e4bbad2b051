import type { SectionTexts } from "../../figures/item-texts";

export const definitions = {
  name: "Definitions",
  items: {
    "definition.lead": {
      label: "Lead",
      help: "From when on both teams call somebody a lead.",
      start: "Somebody who gave us a name and a way to reach them, and whose company could buy from us.",
    },
    "definition.mql": {
      label: "Marketing qualified lead (MQL)",
      help: "What marketing checks before it passes a lead on. The criteria stand under Qualification.",
      start:
        "A lead that fits our ideal customer profile and has done at least one of the agreed actions. Marketing checks both before it passes the lead on.",
    },
    "definition.sal": {
      label: "Sales accepted lead (SAL)",
      help: "What sales has done when it accepts a lead.",
      start:
        "An MQL that a sales rep has looked at and accepted within the agreed time. A lead that is not accepted goes back with a reason.",
    },
    "definition.opportunity": {
      label: "Opportunity",
      help: "From when on a lead counts in the pipeline.",
      start: "An accepted lead with a need that we can meet, a budget or a way to get one, and a next step with a date.",
    },
    "definition.client": {
      label: "Client",
      help: "When a deal counts as won.",
      start: "An opportunity that has signed and whose first payment is due.",
    },
    "definition.salesReady": {
      label: "Sales-ready lead",
      help: "One definition that both teams use everywhere: in reports, in the score, in conversations.",
      start:
        "A lead is sales-ready when it fits the profile, has asked for contact or reached the agreed score, and carries all the information that every lead needs.",
    },
  },
} satisfies SectionTexts;
