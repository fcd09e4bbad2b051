/** Odds, levers, months, capacity and revenue of a plan's tab. */
export const planOdds = {
  title: "Odds: how many leads make it likely",
  planned: "As planned",
  likely: "To be likely",
  safe: "To be safe",
};

export const planLevers = {
  title: "Levers: what would close the gap by itself",
  rateOf: "Rate of",
  nobodyWon: (stage: string): string =>
    `${stage} has 0 in the column Last month: without a sale no lever can be solved. Take a month that had one.`,
};

export const planMonths = {
  title: "Months: the year's plan by season",
  month: "Month",
  seasonWeight: "Season weight",
  year: "Year",
  /** The heading over the days by which a stage must exist. */
  stageBy: (stage: string): string => `${stage} by`,
  badWeights: "Check the column Season weight: each is a number of 0 or more, at least one of them above 0.",
};

export const planCapacity = {
  title: "Capacity: can the team work these leads?",
  reps: "Reps",
  hours: "Hours a month for leads, each",
  attempts: "Attempts a lead",
  minutes: "Minutes an attempt",
  /** `lead` is the word that goes with what the team can work. */
  canWork: (workable: string, lead: string, planned: string, perRep: string, reps: string): string =>
    `The team can work ${workable}${lead} a month, the plan brings ${planned}. Workable leads per rep per month: ${perRep}. Reps needed for all of them: ${reps}.`,
  lead: " lead",
  leads: " leads",
  unknown: "Fill in reps, hours and minutes, all above 0: then this line says whether the team can work the plan's leads.",
};

export const planRevenue = {
  title: "Revenue: does the sales target fit the company's goal?",
  goal: "Revenue goal a month",
  newBusiness: "Share of new business",
  deal: "Average deal",
  closeRate: "Close rate",
  leadValue: "Value of a lead",
  agree: "The revenue goal and the sales target agree.",
  differ: (deals: string, target: string): string =>
    `The revenue goal needs ${deals} deals a month, the sales target is ${target}. One of the two should follow the other.`,
  unknown: "Fill in a month's revenue goal, the share of new business and the average deal: then this line compares them with the target.",
};
