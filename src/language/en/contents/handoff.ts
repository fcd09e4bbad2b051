import type { SectionTexts } from "../../figures/item-texts";
import { english } from "../names/english";

export const handoff = {
  name: "Handoff",
  items: {
    "handoff.notify": {
      label: "How marketing says that a lead is ready",
      help: "How a sales rep learns of a new lead, and who it is given to.",
      start: `Marketing fills the column ${english.lead.passed} and names the owner in the same minute. The owner gets a notice; leads without an owner go to the head of sales.`,
    },
    "handoff.automated": {
      label: "What is automated",
      help: "Which part happens by itself and which part people do.",
      start:
        "By itself: the lead comes into the tab, gets its due moment and its colour. By people: the check against the criteria and the choice of the owner.",
    },
    "handoff.information": {
      label: "Information passed with each lead",
      help: "What sales finds in the row or in its notes, a line each.",
      start: [
        "Contact details: name, company, e-mail, telephone",
        "Brief history: where the lead came from and when",
        "Summary of interactions: what the lead read, asked and answered",
        "Other traits: language, best time to call, tools in use",
      ],
    },
    "handoff.required": {
      label: "Information that every lead needs",
      help: `Headings of columns that must be filled before the clock starts, a line each, such as ${english.lead.email}. A lead without it says Not ready and why.`,
    },
    "handoff.barred": {
      label: "Profiles that are never passed on",
      help: 'A line for each rule, such as "Email ends with @rival.com" or "Title contains student". For one stage only: "At MQL: Company is Tallow Ltd".',
    },
    "handoff.accept": {
      label: "Sales accepts or rejects within",
      help: "Working minutes from passing a lead to sales until sales accepts or rejects it. Blank: no acceptance is promised.",
    },
    "handoff.acceptWarning": {
      label: "Warn before the acceptance is due",
      help: `Working minutes before that moment at which a lead that sales has not accepted turns to Accept due in ${english.own.nextStatus}. Blank: it does not warn.`,
    },
    "blacklist.review": {
      label: "Review of lost reasons",
      help: "How the profiles above stay right.",
      start:
        "At each monthly meeting the teams count the lost reasons. A profile that was lost three times for not fitting goes on the list; one that was won by another way comes off it.",
    },
  },
} satisfies SectionTexts;
