import type { AgreementItem } from "./items";

const SECTION = "Metrics and goals";

/** What the two teams watch, and what they promised of it. */
export const MONITOR_ITEMS: readonly AgreementItem[] = [
  {
    key: "monitor.workable",
    section: SECTION,
    label: "Workable leads promised to each rep a month",
    help: "How many leads marketing passes to each sales rep in a month. Blank: none are promised.",
    kind: "count",
    optional: true,
    start: 40,
    owner: "Marketing",
  },
  {
    key: "monitor.outside",
    section: SECTION,
    label: "Lost reasons that mean out of profile",
    help: "Words of the column Lost reason, a line each: leads that marketing should not have passed on.",
    kind: "list",
    clock: true,
    optional: true,
    start: "Not a fit\nOut of profile\nStudent\nWrong region",
    owner: "Both",
  },
  {
    key: "monitor.outsideLimit",
    section: SECTION,
    label: "Out-of-profile leads among the lost, at most",
    help: "Above this share marketing's side of the agreement is not kept.",
    kind: "share",
    start: 0.2,
    owner: "Marketing",
  },
];
