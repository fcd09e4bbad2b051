/** What leads are judged by before anybody has said so: the add-on assumes it, and says that it does. */

import { USUAL_WEEK, type WorkingWeek } from "../calendar/working-week";
import type { Saying } from "../cells/saying";
import { said } from "./sayings";

export interface Judging {
  /** Working minutes until the first answer is due. */
  targetMinutes: number;
  /** Whether these are what the add-on began with, and nobody has kept them on purpose. */
  isStart: boolean;
  week: WorkingWeek;
  /** Whether a version was published: then all of it is agreed on. */
  isPublished: boolean;
}

/**
 * What of it is assumed.
 *
 * @returns null where nothing is
 * @example assumedOf({ targetMinutes: 60, isStart: true, week: USUAL_WEEK, isPublished: false }) //=> said("assumed", 60, USUAL_WEEK)
 */
export function assumedOf({ targetMinutes, isStart, week, isPublished }: Judging): Saying | null {
  const isUsual = JSON.stringify(week) === JSON.stringify(USUAL_WEEK);
  return isPublished || !(isStart || isUsual) ? null : said("assumed", isStart ? targetMinutes : null, isUsual ? week : null);
}
