import { english } from "./names/english";
/**
 * What the first rows of a plan's tab say. Figures are parts of formulas: sentences stand in the tab's own formulas, which compute
 * them anew.
 */
export const planHead = {
  help: `Type into the yellow cells, the others compute. Stages, owners and pass criteria follow the tab ${english.tabs.stages}, but for those that you reword here. One more stage: add its row in that tab.`,
  aboutTarget: `new customers a month, from the tab ${english.tabs.agreement}`,
  aboutOwnTarget: "new customers a month by this funnel",
  aboutDay: "the end of the first month that is planned here",
  agreedRates: "These are the agreed rates. Choose measured to plan with what last month's counts show, or type over column G.",
  otherRates:
    "The rates used are not the agreed ones. Extensions > Lead SLA > Plan > Agree on the plan's rates puts them into the agreement.",
  /** How likely the plan is: so many times whose leads; judged from whose counts; per cent; sales; and whether it is too late. */
  odds: (times: string, leads: string, counts: string, odds: string, target: string, sales: string, late: string): string =>
    `${times} times ${leads}. Judging from ${counts} counts, this plan has ${odds} % odds of ${target}${sales}${late}`,
  oneSale: " sale.",
  sales: " sales.",
  /** Where the leads had to exist before today; `cell` is that of the target's day. */
  tooLate: (cell: string): string =>
    ` But the leads had to exist before today: see the column Must exist by, and choose a later day in ${cell}.`,
  lessThanAHundredth: "Less than 0.01",
  over99: "over 99",
  under1: "under 1",
  lastMonthsLeads: "last month's leads",
  /** A period as two days follows. */
  averageLeads: "the leads of an average month from ",
  leadsOf: "the leads that came from ",
  /** Whose counts: last month's, or those of the leads just named. */
  lastMonths: "last month's",
  their: "their",
  thinHistory: (fewest: string, stage: string, when: string, enough: number): string =>
    `Thin history: only ${fewest} in the stage ${stage}${when} Below ${enough}, rates and odds are rough: the true rate may lie anywhere from Low to High.`,
  inAMonth: " in a month.",
  inLastMonth: " last month.",
};
