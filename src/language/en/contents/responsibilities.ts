import type { SectionTexts } from "../../figures/item-texts";

export const responsibilities = {
  name: "Responsibilities",
  items: {
    "duties.marketing": {
      label: "Responsibilities of marketing",
      help: "A line each.",
      start: [
        "Bring the planned number of leads that fit the profile",
        "Check every lead against the criteria before it is passed on",
        "Pass on the agreed information with each lead",
        "Keep in touch with leads that are not ready",
      ],
    },
    "duties.sales": {
      label: "Responsibilities of sales",
      help: "A line each.",
      start: [
        "Give every lead a first personal answer within the target",
        "Try as often as agreed before a lead is given up",
        "Accept or reject each lead with a reason",
        "Keep stage, next step and lost reason up to date",
      ],
    },
    "tools.marketing": {
      label: "Tools and methods of marketing",
      help: "A line each.",
      start: ["Website forms and landing pages", "E-mail newsletter", "This spreadsheet: leads, plan, monitor"],
    },
    "tools.sales": {
      label: "Tools and methods of sales",
      help: "A line each.",
      start: [
        "Telephone and e-mail",
        "Calendar with bookable times",
        "This spreadsheet: list of leads to answer, one click to log an attempt",
      ],
    },
  },
} satisfies SectionTexts;
