import type { SlaSayings } from "../../core/sla/sayings";
import type { SentencesOf } from "../figures/sentences-of";

/** Under 200 characters each. */
export const sla: SentencesOf<SlaSayings> = {
  asOf: () => "as_of: give one date and time, such as the cell of the last check. NOW() is not allowed by Sheets.",
  farAsOf: () => "as_of: it is before 1970 or after 2199. Give one date and time, such as the cell of the last check.",
  warnMinutes: (trouble) => `warn_minutes: ${trouble ?? "give a number of minutes of 0 or more, such as 15."}`,
  badMoment: (name) => `Check: ${name} is not a date.`,
  badTarget: () => "Check: targets is not a number of minutes of 0 or more.",
  unclearTarget: (trouble) => `Check: targets ${trouble}`,
};
