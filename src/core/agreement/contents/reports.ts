import { section } from "../item";

export const REPORTS = section("Reports", [
  {
    key: "reports.marketing",
    label: "Reports that marketing sends",
    help: "A row for each report: what it says, who gets it, and when.",
    kind: "table",
    columns: ["Report", "To", "When"],
    optional: true,
    start: "Month in leads: generated, qualified, passed on, cost per lead | Sales managers | First working day of the month, by e-mail",
    owner: "Marketing",
    aspect: "Report",
  },
]);
