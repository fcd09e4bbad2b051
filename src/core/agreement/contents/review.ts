import { section } from "./item";

export const REVIEW = section("review", [
  {
    key: "review.period",
    kind: "text",
    optional: true,
    start: null,
    owner: "both",
  },
  {
    key: "review.next",
    kind: "date",
    optional: true,
    start: "",
    owner: "both",
  },
  {
    key: "review.meeting",
    kind: "text",
    optional: true,
    start: null,
    owner: "both",
  },
  {
    key: "review.criteria",
    kind: "text",
    optional: true,
    start: null,
    owner: "both",
  },
  {
    key: "term.start",
    kind: "date",
    optional: true,
    start: "",
    owner: "both",
  },
  {
    key: "term.end",
    kind: "date",
    optional: true,
    start: "",
    owner: "both",
  },
  {
    key: "term.renewal",
    kind: "text",
    optional: true,
    start: null,
    owner: "both",
  },
  {
    key: "signer.marketing",
    kind: "person",
    optional: true,
    start: "",
    owner: "marketing",
  },
  {
    key: "signer.sales",
    kind: "person",
    optional: true,
    start: "",
    owner: "sales",
  },
]);
