import { section } from "./item";

export const PURPOSE = section("purpose", [
  {
    key: "agreement.title",
    kind: "text",
    start: null,
    owner: "both",
  },
  {
    key: "parties.company",
    kind: "text",
    optional: true,
    start: "",
    owner: "both",
  },
  {
    key: "purpose",
    kind: "text",
    optional: true,
    start: null,
    owner: "both",
  },
  {
    key: "contact.marketing",
    kind: "person",
    optional: true,
    start: "",
    owner: "marketing",
    aspect: "contact",
  },
  {
    key: "contact.sales",
    kind: "person",
    optional: true,
    start: "",
    owner: "sales",
    aspect: "contact",
  },
  {
    key: "contact.shared",
    kind: "person",
    optional: true,
    start: "",
    owner: "both",
    aspect: "contact",
  },
]);
