import { section } from "../item";

export const REVIEW = section("Review, term and acceptance", [
  {
    key: "review.next",
    label: "Next review",
    help: "The day on which both teams next go through this agreement. The panel says when it is due.",
    kind: "date",
    optional: true,
    start: "",
    owner: "Both",
  },
  {
    key: "term.start",
    label: "Term: first day",
    help: "The day from which the teams hold themselves to this agreement.",
    kind: "date",
    optional: true,
    start: "",
    owner: "Both",
  },
  {
    key: "term.end",
    label: "Term: last day",
    help: "The day on which the agreement ends unless the teams renew it. The panel says when it comes near.",
    kind: "date",
    optional: true,
    start: "",
    owner: "Both",
  },
]);
