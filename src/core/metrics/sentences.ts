/** Every wording of the metrics: what is wrong, and what to do. Under 200 characters each. */

export const overNone = (what: "leads" | "customers"): string =>
  `${what}: there are none, so there is no cost of one. Give a number above 0, or a longer period.`;
export const NO_COST = "cost: it is 0, so there is no return on it. Give the amount that was spent.";
