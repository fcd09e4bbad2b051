/** Headings of the monitor and the words for how a metric stands. They are searched for in every language: see `isWord`. */
export const monitorWords = {
  metric: "Metric",
  whose: "Whose",
  now: "This month so far",
  goal: "Goal for the month",
  expected: "Expected by now",
  status: "Status",
  before: "Last month to the same day",
  change: "Change",
  rows: "Rows counted",
  counts: "What counts",
  onTrack: "on track",
  behind: "behind",
  /** Of a metric on whose goal nobody has agreed. */
  noGoal: "no goal",
  thin: "not enough data",
};
