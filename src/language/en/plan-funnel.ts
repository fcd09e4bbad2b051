/** What the funnel of a plan's tab says, and what is said in the place of a figure that is missing. */
export const planFunnel = {
  title: "Funnel: what each stage has to bring in a month",
  channelTitle: (channel: string): string => `Funnel ${channel}: what each stage has to bring in a month`,
  picture: "The funnel: goals of a month",
  exampleSign: "Example: these counts are those of a published example, not yours. Type your own, or count them from your leads.",
  /** The entry of the menu that takes the counts from the lead tab, and puts them back. */
  countEntry: "Extensions > Lead SLA > More > Plan and agreement > Count from our own leads",
  /** Where the column Last month comes from; `average` says that it is one. */
  countsFollow: (period: string, average: string, entry: string): string =>
    `The column Last month follows your own leads: those that came from ${period}${average} (History below). ${entry} puts back what stood there before.`,
  asAverage: ", as the average of a month",
  countsTyped: "Last month's counts are typed.",
  countsTypedOrFormulas: "Last month's counts are formulas or typed.",
  countsMissing: "Last month's counts are still to be typed.",
  /** Follows one of the three. */
  countInstead: (entry: string): string => ` ${entry} takes them from the lead tab instead, and follows it.`,
  /** Follows a number in its cell. */
  times: " times",
  unnamedStage: (number: number): string => `Stage ${number}`,
  noDay: "Type a day beside To be reached by, such as 2027-02-28: the months and the days of each stage are counted from it.",
};
