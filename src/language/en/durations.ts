import { MINUTE } from "../../core/cells/cell";
import { numberText } from "../figures/number-text";

/** Whole minutes of a length of time, none below 0. */
const wholeMinutes = (time: number): number => Math.max(0, Math.round(time / MINUTE));

/**
 * A length of working time: the one way in which sentences say it. Hours are not made days of: a working day is as long as the
 * agreement has it.
 *
 * @param time milliseconds
 * @example durationWords(556 * 60_000) //=> "9 h 16 min"
 */
export function durationWords(time: number): string {
  const minutes = wholeMinutes(time);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  // Over long columns a locale takes longer than all the rest.
  const words = `${hours < 1000 ? hours : numberText(hours)} h`;
  return rest === 0 ? words : `${words} ${rest} min`;
}

/**
 * By how much a length of time is above another, which it is: seconds that both do not show are not nothing.
 *
 * @param time milliseconds, more than the other
 * @example excessWords(60.3 * 60_000, 60 * 60_000) //=> "less than 1 min more than the 1 h"
 */
export function excessWords(time: number, other: number): string {
  const more = wholeMinutes(time) - wholeMinutes(other);
  return `${more === 0 ? "less than 1 min" : durationWords(more * MINUTE)} more than the ${durationWords(other)}`;
}
