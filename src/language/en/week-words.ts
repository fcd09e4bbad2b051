import type { DaySpan } from "../../core/calendar/day-spans";
import type { WorkingWeek } from "../../core/calendar/working-week";
import { DAY, MINUTE } from "../../core/cells/cell";

const NAMES = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0];

const twoDigits = (number: number): string => String(number).padStart(2, "0");
const clock = (time: number): string => `${twoDigits(Math.floor(time / (60 * MINUTE)))}:${twoDigits(Math.floor(time / MINUTE) % 60)}`;

const spanWords = ({ from, to }: DaySpan): string => (from === 0 && to === DAY ? "all day" : `${clock(from)} to ${clock(to)}`);

/**
 * Working hours in words, Monday first, days with the same hours together; closed days are left out.
 *
 * @example weekWords(USUAL_WEEK) //=> ["Mon to Fri: 09:00 to 18:00"]
 */
export function weekWords(week: WorkingWeek): string[] {
  const groups: { days: number[]; words: string }[] = [];
  for (const day of FROM_MONDAY) {
    const words = (week[day] ?? []).map(spanWords).join(", ");
    const last = groups[groups.length - 1];
    if (last?.words === words) last.days.push(day);
    else groups.push({ days: [day], words });
  }
  return groups.flatMap(({ days, words }) => {
    const [first = 0, last = first] = [days[0], days[days.length - 1]];
    const name = first === last ? NAMES[first] : `${NAMES[first]} to ${NAMES[last]}`;
    return words === "" ? [] : [`${name}: ${words}`];
  });
}
