import type { SectionTexts } from "../../figures/item-texts";
import { english } from "../names/english";

export const people = {
  name: "People",
  items: {
    people: {
      label: "People",
      help: `A row for each person who has leads or gets mails, the name as in the column ${english.lead.owner}. Mail goes only to addresses that this agreement names.`,
      columns: ["Name", "Also called", "Team", "E-mail", "Takes", "Share", "Away"],
    },
    turns: {
      label: "Leads without an owner get one in turn",
      help: `By the table above: among the people of sales who take such a lead and are not away, by their shares. Only blank cells of ${english.lead.owner} are filled.`,
    },
    reassign: {
      label: "Overdue leads may go to another owner",
      help: "For leads without a first answer. offered: the manager gets a mail with links to do it. given: it happens by itself in working hours, once a lead, as the published version says; a click takes it back.",
      choices: { no: "no", offered: "offered", given: "given" },
    },
    "reassign.after": {
      label: "Another owner after",
      help: "Working minutes past the due moment after which an overdue lead is offered or given to the next person in turn.",
    },
  },
} satisfies SectionTexts;
