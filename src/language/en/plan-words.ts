/** Headings, labels and choices of a plan's tab. They are searched for in every language: see `isWord`. */
export const planWords = {
  salesTarget: "Sales target",
  toBeReachedBy: "To be reached by",
  /** Whose rates the plan takes: one of the two choices. */
  ratesUsed: "Rates used",
  agreed: "agreed",
  measured: "measured",
  rounding: "Rounding",
  stage: "Stage",
  owner: "Owner",
  lastMonth: "Last month",
  rateToNextStage: "Rate to next stage",
  low: "Low (95 %)",
  high: "High (95 %)",
  rateUsed: "Rate used",
  goal: "Goal",
  gap: "Gap",
  multiple: "Multiple",
  daysToNextStage: "Days to next stage",
  mustExistBy: "Must exist by",
  passesWhen: "Passes when",
  leads: "Leads",
  howLikely: "How likely",
  leadsNeeded: "Leads needed",
  timesLastMonths: "Times last month's",
  /** Between two stages: a rate leads from one to the other. */
  to: " to ",
};
