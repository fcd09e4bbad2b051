/** The days of a week as people write them where working hours are typed, Sunday first. */
export const weekdays = {
  names: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  short: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  /** Between the first and the last of several days. */
  until: "to",
};
