import { lines, section } from "./item";

export const REPORTS = section("Reports", [
  {
    key: "reports.marketing",
    label: "Reports that marketing sends",
    help: "A row for each report: what it says, who gets it, and when.",
    kind: "table",
    columns: ["Report", "To", "When"],
    optional: true,
    start: lines(
      "Month in leads: generated, qualified, passed on, cost per lead | Head of sales, by e-mail | First working day of the month",
    ),
    owner: "Marketing",
    aspect: "Report",
  },
  {
    key: "reports.sales",
    label: "Reports that sales sends",
    help: "A row for each report: what it says, who gets it, and when.",
    kind: "table",
    columns: ["Report", "To", "When"],
    optional: true,
    start: lines("Pipeline status: deals by stage, next steps, forecast | Head of marketing | Every Friday"),
    owner: "Sales",
    aspect: "Report",
  },
  {
    key: "reports.shared",
    label: "Reports of both teams",
    help: "A row for each report: what it says, who gets it, and when.",
    kind: "table",
    columns: ["Report", "To", "When"],
    optional: true,
    start: lines(
      "Share of revenue from marketing leads | Management | Every month",
      "Whether both sides kept this agreement | Both teams | Every month",
    ),
    owner: "Both",
    aspect: "Report",
  },
]);
