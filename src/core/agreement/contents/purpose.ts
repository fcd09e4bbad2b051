import { section } from "../item";

export const PURPOSE = section("Purpose and parties", [
  {
    key: "purpose",
    label: "Purpose of this agreement",
    help: "Why the two teams sign this, in words that both would use.",
    kind: "text",
    optional: true,
    start:
      "Marketing and sales share one revenue target. Marketing promises enough leads of the agreed quality; sales promises to answer each of them within the agreed time. This page holds both promises, and the sheet shows every day whether they are kept.",
    owner: "Both",
  },
  {
    key: "contact.marketing",
    label: "Contact person of marketing",
    help: "Who answers for marketing's promises: a name and an e-mail address, such as Ana Lim, ana@example.com.",
    kind: "person",
    optional: true,
    start: "",
    owner: "Marketing",
    aspect: "Contact",
  },
  {
    key: "contact.sales",
    label: "Contact person of sales",
    help: "Who answers for sales' promises: a name and an e-mail address, such as Ben Ode, ben@example.com.",
    kind: "person",
    optional: true,
    start: "",
    owner: "Sales",
    aspect: "Contact",
  },
]);
