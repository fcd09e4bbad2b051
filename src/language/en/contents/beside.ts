/** What versions and files of the agreement hold beside its items, by key. */
export const beside = {
  stages: "Stages",
  "stages.goals": "Goal of each stage, a month",
  "hours.week": "Working hours",
  "hours.zone": "Time zone of the working hours",
  "hours.holidays": "Holidays",
} satisfies Readonly<Record<string, string>>;
