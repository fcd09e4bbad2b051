import { section } from "./item";

export const STRATEGIES = section("strategies", [
  {
    key: "strategies.content",
    kind: "list",
    optional: true,
    start: null,
    owner: "marketing",
    aspect: "strategies",
  },
  {
    key: "strategies.calls",
    kind: "list",
    optional: true,
    start: null,
    owner: "marketing",
    aspect: "strategies",
  },
  {
    key: "strategies.workflows",
    kind: "list",
    optional: true,
    start: null,
    owner: "marketing",
    aspect: "strategies",
  },
  {
    key: "strategies.sales",
    kind: "list",
    optional: true,
    start: null,
    owner: "sales",
    aspect: "strategies",
  },
  {
    key: "strategies.challenges",
    kind: "list",
    optional: true,
    start: null,
    owner: "both",
    aspect: "strategies",
  },
]);
