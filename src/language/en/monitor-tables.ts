/** Titles, headings and words of the tables under the monitor's metrics. */
export const monitorTables = {
  reps: "Reps: workable leads of this month",
  channels: "Channels: this month so far",
  lost: "Lost reasons of the last three months",
  late: "Price of lateness: mature leads",
  answers: "Answers of this month: by rep, source and priority",
  promises: "Promises after the first answer: by rep, source and priority",
  returned: "Returned, rejected and barred leads of the last three months",
  segments: "Segments: mature leads, at the average cost of a lead",
  leadsBefore: "Leads last month to the same day",
  against: "Against last month",
  /** How the leads of this month compare with those of the last one to the same day. */
  compared: { thin: "not enough data", more: "more", fewer: "fewer", same: "as many" },
  before: "Last month to the same day",
  leads: "Leads of this month",
  /** Over the goals of the shares in the table of reps. */
  goal: "Goal",
  followUps: "Follow-ups in time",
  acceptances: "Accepted in time",
  /** The table of promises: of each how many were due, their share in this month, and last month to the same day. */
  promiseHeadings: [
    "Promises of this month",
    "Follow-ups due",
    "Follow-ups in time",
    "Follow-ups last month",
    "Acceptances due",
    "Accepted in time",
    "Accepted last month",
    "Cadences ended",
    "Cadences kept",
    "Cadences last month",
  ],
  /** A rule by which leads are never passed on. */
  barred: (line: string): string => `Never passed on: ${line}`,
  groups: {
    owner: (rep: string): string => `Rep: ${rep}`,
    source: (source: string): string => `Source: ${source}`,
    priority: (priority: string): string => `Priority: ${priority}`,
  },
};
