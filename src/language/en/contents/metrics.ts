import type { SectionTexts } from "../../figures/item-texts";

export const metrics = {
  name: "Metrics and goals",
  items: {
    "metrics.marketing": {
      label: "Metrics of marketing",
      help: "A row for each number that marketing answers for.",
      columns: ["Metric", "Goal", "Looked at"],
      start: [
        ["Leads generated", "as planned for the month", "Weekly"],
        ["Qualified leads passed to sales", "as planned for the month", "Weekly"],
        ["Cost per lead, by channel", "not above last quarter", "Monthly"],
      ],
    },
    "metrics.sales": {
      label: "Metrics of sales",
      help: "A row for each number that sales answers for.",
      columns: ["Metric", "Goal", "Looked at"],
      start: [
        ["First response within the target", "90% of leads", "Weekly"],
        ["Attempts per workable lead", "as agreed under Sales approach", "Weekly"],
        ["Closing rate", "as planned", "Monthly"],
      ],
    },
    "metrics.shared": {
      label: "Metrics of both teams",
      help: "A row for each number that neither team reaches alone.",
      columns: ["Metric", "Goal", "Looked at"],
      start: [
        ["Conversion from lead to customer", "as planned", "Monthly"],
        ["Revenue from marketing leads", "a third of all revenue", "Monthly"],
        ["Customer acquisition cost", "below a third of the first year's revenue", "Quarterly"],
        ["Customer lifetime value", "rising", "Yearly"],
      ],
    },
  },
} satisfies SectionTexts;
