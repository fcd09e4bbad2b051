/** The check that Google's clock starts. */
export const hourly = {
  off: "The hourly check is off: leads are checked when they are edited and when somebody asks for it.",
  mine: "The hourly check is on; it is yours.",
  others: "The hourly check is on; another person switched it on.",
  /** Of a timer that runs oftener than every hour. */
  often: (minutes: number, isMine: boolean) =>
    `Leads are checked every ${minutes} minutes while your team works, else every hour; ${isMine ? "the timer is yours" : "another person's timer does it"}.`,
  /** Where it runs less often for the rest of the day. */
  spared: (minutes: number) =>
    `To spare Google's time it is every ${minutes === 60 ? "hour" : `${minutes} minutes`} for the rest of the day.`,
  spent:
    "Its 30 minutes of Google's time today are used: until tomorrow leads are checked when they are edited and when somebody asks for it.",
  used: (time: string) =>
    `It used ${time} of run time today. Google gives a person 90 minutes a day for all timers, 360 with Workspace; when they are spent, checks stop until the next day.`,
  /** Leads that are timed as they come. */
  formAtOnce: "Leads of the linked form are timed at once.",
  changeAtOnce: "Leads that imports and other programs bring are timed within a minute.",
  notAtOnce: "Leads that imports and other programs bring are timed by the next check.",
};
