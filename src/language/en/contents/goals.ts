import type { SectionTexts } from "../../figures/item-texts";
import { english } from "../names/english";

const rate = (from: string, to: string) => ({
  label: english.labels.rate(from, to),
  help: "Share of the stage before that reaches this stage. Type it as a percentage, such as 30%.",
});

const laterRate = (number: number) => rate(`stage ${number}`, `stage ${number + 1}`);

export const goals = {
  name: "Sales target and funnel",
  items: {
    "goal.company": {
      label: "Goals of the company",
      help: "What both teams work for; type your amounts.",
      columns: ["Goal", "Amount"],
      start: [
        ["Revenue of the year", ""],
        ["of it from new customers", ""],
        ["of it from existing customers", ""],
        ["Average deal", ""],
      ],
    },
    "goal.marketing": {
      label: "Goal of marketing",
      help: "What marketing owes sales, in numbers that the plan gives.",
      start:
        "Each month as many qualified leads as the plan asks for to reach the sales target, and the promised number of workable leads for every sales rep.",
    },
    "goal.sales": {
      label: "Goal of sales",
      help: "What sales owes in return.",
      start: "The sales target of the month: the deals behind it, the discovery calls that they need, and an answer to every lead in time.",
    },
    "goal.target": {
      label: "Sales target: new customers a month",
      help: "The number of customers to win in a month. =SLA_GOAL() plans the funnel backwards from it. Blank: nothing is planned yet.",
    },
    "rate.1": rate("lead", "MQL"),
    "rate.2": rate("MQL", "SAL"),
    "rate.3": rate("SAL", "opportunity"),
    "rate.4": rate("opportunity", "customer"),
    "rate.5": laterRate(5),
    "rate.6": laterRate(6),
    "rate.7": laterRate(7),
    "rate.8": laterRate(8),
    "rate.9": laterRate(9),
    "rate.10": laterRate(10),
    "rate.11": laterRate(11),
    "goal.rounding": {
      label: "Rounding of planned leads",
      help: "nearest: to whole leads at each stage. up: never plan too few. none: keep the fractions.",
      choices: { nearest: "nearest", up: "up", none: "none" },
    },
    "history.mature": {
      label: "Days until a lead is judged",
      help: "Measured rates count only leads that are at least so many days old: younger ones are still on their way.",
    },
  },
} satisfies SectionTexts;
