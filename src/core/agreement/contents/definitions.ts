import { section } from "./item";

export const DEFINITIONS = section("definitions", [
  {
    key: "definition.lead",
    kind: "text",
    optional: true,
    start: null,
    owner: "both",
  },
  {
    key: "definition.mql",
    kind: "text",
    optional: true,
    start: null,
    owner: "marketing",
  },
  {
    key: "definition.sal",
    kind: "text",
    optional: true,
    start: null,
    owner: "sales",
  },
  {
    key: "definition.opportunity",
    kind: "text",
    optional: true,
    start: null,
    owner: "sales",
  },
  {
    key: "definition.client",
    kind: "text",
    optional: true,
    start: null,
    owner: "sales",
  },
  {
    key: "definition.salesReady",
    kind: "text",
    optional: true,
    start: null,
    owner: "both",
    aspect: "qualification",
  },
]);
