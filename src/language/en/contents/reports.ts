import type { SectionTexts } from "../../figures/item-texts";

export const reports = {
  name: "Reports",
  items: {
    "reports.marketing": {
      label: "Reports that marketing sends",
      help: "A row for each report: what it says, who gets it, and when.",
      columns: ["Report", "To", "When"],
      start: [
        ["Month in leads: generated, qualified, passed on, cost per lead", "Head of sales, by e-mail", "First working day of the month"],
      ],
    },
    "reports.sales": {
      label: "Reports that sales sends",
      help: "A row for each report: what it says, who gets it, and when.",
      columns: ["Report", "To", "When"],
      start: [["Pipeline status: deals by stage, next steps, forecast", "Head of marketing", "Every Friday"]],
    },
    "reports.shared": {
      label: "Reports of both teams",
      help: "A row for each report: what it says, who gets it, and when.",
      columns: ["Report", "To", "When"],
      start: [
        ["Share of revenue from marketing leads", "Management", "Every month"],
        ["Whether both sides kept this agreement", "Both teams", "Every month"],
      ],
    },
  },
} satisfies SectionTexts;
