import { section } from "./item";

export const CUSTOMERS = section("customers", [
  {
    key: "profile.company",
    kind: "text",
    optional: true,
    start: null,
    owner: "both",
  },
  {
    key: "profile.products",
    kind: "table",
    columns: 3,
    optional: true,
    start: null,
    owner: "both",
  },
  {
    key: "profile.personas",
    kind: "table",
    columns: 4,
    optional: true,
    start: null,
    owner: "marketing",
  },
  {
    key: "profile.buying",
    kind: "table",
    columns: 3,
    optional: true,
    start: null,
    owner: "both",
  },
]);
