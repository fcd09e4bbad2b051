/** Titles, headings and words of the tables under the monitor's metrics. */
export const monitorTables = {
  reps: "Reps: workable leads of this month",
  channels: "Channels: this month so far",
  lost: "Lost reasons of the last three months",
  late: "Price of lateness: mature leads",
  answers: "Answers of this month: by rep, source and priority",
  segments: "Segments: mature leads, at the average cost of a lead",
  leadsBefore: "Leads last month to the same day",
  against: "Against last month",
  /** How the leads of this month compare with those of the last one to the same day. */
  compared: { thin: "not enough data", more: "more", fewer: "fewer", same: "as many" },
  before: "Last month to the same day",
  leads: "Leads of this month",
  groups: {
    owner: (rep: string): string => `Rep: ${rep}`,
    source: (source: string): string => `Source: ${source}`,
    priority: (priority: string): string => `Priority: ${priority}`,
  },
};
