import { section } from "./item";

export const NURTURING = section("nurturing", [
  {
    key: "nurture.program",
    kind: "text",
    optional: true,
    start: null,
    owner: "marketing",
  },
  {
    key: "nurture.streams",
    kind: "table",
    columns: 3,
    optional: true,
    start: null,
    owner: "marketing",
  },
  {
    key: "nurture.return",
    kind: "text",
    optional: true,
    start: null,
    owner: "sales",
  },
  {
    key: "nurture.afterSale",
    kind: "text",
    optional: true,
    start: null,
    owner: "both",
  },
  {
    key: "nurture.materials",
    kind: "list",
    optional: true,
    start: null,
    owner: "marketing",
  },
  {
    key: "nurture.resume",
    kind: "list",
    optional: true,
    start: null,
    owner: "both",
  },
]);
