import { numberText } from "../../../src/language/figures/number-text";

export const plan = {
  none: "There is no plan tab yet. Set this spreadsheet up again, under Set-up, to make one.",
  counting: "Counting… The new figures are not in yet.",
  target: (customers: number) => `Target: ${numberText(customers)} new ${customers === 1 ? "customer" : "customers"} a month`,
  changedIn: "Counts, rates and months are changed in the tab; the target in the agreement.",
  open: "Open the plan",
  openTitle: "Jumps to the tab of the plan",
  funnel: "What each stage has to bring in a month",
  stage: "Stage",
  lastMonth: "Last month",
  rate: "Rate to next",
  goal: "Goal",
  gap: "Gap",
  mustExist: (goal: string) => `{stage}: ${goal} must exist by {day}.`,
  odds: "How many leads make it likely",
  name: "Plan",
  likely: "How likely",
  needed: "Leads needed",
};
