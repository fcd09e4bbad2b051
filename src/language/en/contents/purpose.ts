import type { SectionTexts } from "../../figures/item-texts";

export const purpose = {
  name: "Purpose and parties",
  items: {
    "agreement.title": {
      label: "Title",
      help: "What the agreement is called where it is printed.",
      start: "Service level agreement between marketing and sales",
    },
    "parties.company": {
      label: "Company",
      help: "The company whose two teams sign this; with the department or region where it holds for one only.",
    },
    purpose: {
      label: "Purpose of this agreement",
      help: "Why the two teams sign this, in words that both would use.",
      start:
        "Marketing and sales share one revenue target. Marketing promises enough leads of the agreed quality; sales promises to answer each of them within the agreed time. This page holds both promises, and the sheet shows every day whether they are kept.",
    },
    "contact.marketing": {
      label: "Contact person of marketing",
      help: "Who answers for marketing's promises: a name and an e-mail address, such as Ana Lim, ana@example.com.",
    },
    "contact.sales": {
      label: "Contact person of sales",
      help: "Who answers for sales' promises: a name and an e-mail address, such as Ben Ode, ben@example.com.",
    },
    "contact.shared": {
      label: "Who decides where the teams differ",
      help: "The person both teams turn to when they cannot settle something themselves, with an e-mail address.",
    },
    "document.language": {
      label: "Language of this spreadsheet",
      help: "The language in which the add-on writes its cells, its mails and the panel. What people type stays as it is.",
    },
  },
} satisfies SectionTexts;
