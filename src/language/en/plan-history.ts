import { english } from "./names/english";
/** What the history of a plan's tab says: what the team's own leads show. */
export const planHistory = {
  title: "History: what your own leads show",
  from: "Counted from",
  to: "Counted to",
  asOf: "As of",
  mature: "Mature after so many days",
  channel: "Only this channel",
  aboutFrom: "the first day of the month before; type another",
  aboutTo: "its last day",
  aboutDay: "stamped every day, while it is left as it is",
  aboutMature: `agreed in the tab ${english.tabs.agreement}; younger leads are still on their way`,
  aboutChannel: `a word of the column ${english.lead.source}; blank counts every lead`,
  leadsThen: "Leads then",
  rateToNext: "Rate to next",
  matureLeads: "Mature leads",
  daysToWon: "Days to won: median, 90th percentile",
  period: (from: string, to: string): string => `${from} to ${to}`,
  /** From where it counts; `hasChannel` tells whether the lead tab has a column Source. */
  countedFrom: (tab: string, hasChannel: boolean): string =>
    `Counted from the tab ${tab}: each lead in every stage up to the furthest that it ever reached. Leads whose ${english.lead.received} is no date are left out${hasChannel ? "" : `; there is no column headed ${english.lead.source}`}.`,
  /** `cell` holds the first stage's name. */
  noStage: (tab: string, cell: string): string =>
    `The tab ${tab} has no column headed ${english.lead.stage}. Add one (the words of ${cell} and below), then choose Extensions > Lead SLA > Set up this spreadsheet.`,
  unread: "The lead tab cannot be read. Extensions > Lead SLA > Set up this spreadsheet finds it again.",
  noDay: "Type a day beside As of, such as 2026-11-18: then this line says what the leads that are old enough show.",
  badPeriod: "Check Counted from and Counted to: the first and the last day of a period, such as 2026-07-01 and 2026-07-31.",
  noAge: "Type a number of days beside Mature after so many days, such as 90: then this line says what older leads show.",
  /** `lead` is the word that goes with the number of mature leads. */
  thin: (fewest: string, lead: string, enough: number): string =>
    `Thin history: only ${fewest}${lead} in the last stage. Below ${enough}, a rate is rough. `,
  matureLead: " mature lead",
  manyMatureLeads: " mature leads",
  /** `plan` says on how many days the plan counts, and ends the sentence. */
  quick: (half: string, stage: string, most: string, plan: string): string =>
    `Half of the won leads took ${half} days or less from ${stage} to won, nine of ten ${most}${plan}`,
  planCounts: (days: string): string => `; the plan counts on ${days}.`,
  planCountsNone: ".",
  noneWon: "No mature lead has been won yet.",
  noneMature: "No lead is old enough yet to be judged by.",
};
