import type { SectionTexts } from "../../figures/item-texts";
import { english } from "../names/english";
import { stageChoices } from "./chosen";

export const people = {
  name: "People",
  items: {
    people: {
      label: "People",
      help: `A row for each person who has leads or gets mails, the name as in the column ${english.lead.owner}. Mail goes only to addresses that this agreement names.`,
      columns: ["Name", "Also called", "Team", "E-mail", "Takes", "Share", "Away"],
      columnHelp: [
        `As the column ${english.lead.owner} has it, such as Ada Roth.`,
        "Other words and addresses for the same person, such as Ada; A. Roth.",
        "Leads are given in turn to people of sales only.",
        "One address, such as ada@example.com.",
        "Which leads, by source, segment or priority, such as Source: Website, Fair; Priority: High (from Website or Fair, and of high priority). Blank: every lead.",
        "2 gets twice as many leads as 1, 0 gets none in turn. Blank: 1.",
        "First and last day: 2026-12-24 to 2027-01-02; 2027-02-10. No lead is given on these days.",
      ],
      columnWords: stageChoices.whose,
    },
    turns: {
      label: "Leads without an owner get one in turn",
      help: `By the table above: among the people of sales who take such a lead and are not away, by their shares. Only blank cells of ${english.lead.owner} are filled.`,
    },
    reassign: {
      label: "Overdue leads may go to another owner",
      help: "For leads without a first answer. “offered”: the manager gets a mail that says who could have each. “given”: the next person gets it by itself, once; all hear of it, and a click takes it back. Only a published version gives leads; “no” ends it at once.",
      choices: { no: "no", offered: "offered", given: "given" },
    },
    "reassign.after": {
      label: "Another owner after",
      help: "Working minutes past the due moment after which an overdue lead is offered or given to another owner; leads are given after the minutes of the published version.",
    },
  },
} satisfies SectionTexts;
