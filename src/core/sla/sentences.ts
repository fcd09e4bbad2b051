/** Every wording of the clock's functions. Under 200 characters each. */

export const AS_OF = "as_of: give one date and time, such as the cell of the last check. NOW() is not allowed by Sheets.";
export const WARN_MINUTES = "warn_minutes: give a number of minutes of 0 or more, such as 15.";

export const badMoment = (name: string): string => `Check: ${name} is not a date.`;
export const badTarget = "Check: targets is not a number of minutes of 0 or more.";
