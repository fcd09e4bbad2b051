/** The check that Google's clock starts. */
export const hourly = {
  off: "The hourly check is off: leads are checked when they are edited and when somebody asks for it.",
  mine: "The hourly check is on; it is yours.",
  others: "The hourly check is on; another person switched it on.",
  used: (time: string) =>
    `It used ${time} of run time today. Google gives a person 90 minutes a day for all timers, 360 with Workspace; when they are spent, checks stop until the next day.`,
};
