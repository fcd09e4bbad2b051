/** What leads are judged by before anybody has said so: the add-on assumes it, and says that it does. */

import { durationWords } from "../calendar/duration";
import { weekWords } from "../calendar/week-words";
import { USUAL_WEEK, type WorkingWeek } from "../calendar/working-week";
import { MINUTE } from "../cells/cell";

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
 * What of it is assumed, as one sentence.
 *
 * @returns "" where nothing is
 * @example assumedWords({ targetMinutes: 60, isStart: true, week: USUAL_WEEK, isPublished: false })
 * //=> "Assumed until somebody changes or keeps it: a first answer within 1 h of working time; working hours Mon to Fri: 09:00 to 18:00."
 */
export function assumedWords({ targetMinutes, isStart, week, isPublished }: Judging): string {
  if (isPublished) return "";
  const isUsual = JSON.stringify(week) === JSON.stringify(USUAL_WEEK);
  const parts = [
    ...(isStart ? [`a first answer within ${durationWords(targetMinutes * MINUTE)} of working time`] : []),
    ...(isUsual ? [`working hours ${weekWords(week).join(", ")}`] : []),
  ];
  return parts.length === 0 ? "" : `Assumed until somebody changes or keeps it: ${parts.join("; ")}.`;
}
