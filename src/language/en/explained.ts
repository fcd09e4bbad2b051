import type { ExplainWords, Standing } from "../../core/calendar/explained";
import { dayName } from "./days";
import { durationWords, excessWords } from "./durations";

function comparison(total: number, promised: number | null, standing: Standing): string {
  if (promised === null) return "";
  if (total > promised) return `, ${excessWords(total, promised)} ${standing}`;
  return `, within the ${durationWords(promised)} ${standing}`;
}

/** "2 h 10 min of working time, 10 min more than the 2 h promised: Fri 20 Nov 17:50-18:00 (10 min), Mon 23 Nov 09:00-11:00 (2 h)." */
export const explained: ExplainWords = {
  also: (stretches, stretch) => `${stretches} and ${stretch}`,
  counted: (day, stretches, length) => `${dayName(day)} ${stretches} (${durationWords(length)})`,
  closed: (day, because) => (because === "" ? dayName(day) : `${dayName(day)} (${because})`),
  between: ", ",
  moreDays: (count) => `${count} more days`,
  whole: (time, paused, promised, standing, counted, closed) => {
    const total = time - paused;
    const less = paused > 0 ? ` (${durationWords(time)} less ${durationWords(paused)} in which the clock stood still)` : "";
    const head = `${durationWords(total)} of working time${comparison(total, promised, standing)}${less}`;
    // Joined, because a text that is added up piece by piece keeps all its pieces: over long columns that is most of the time.
    return [head, counted && ": ", counted, ".", closed && " Not counted: ", closed, closed && "."].join("");
  },
};
