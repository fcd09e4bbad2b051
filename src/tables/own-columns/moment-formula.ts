/** Moments as parts of formulas, by the zone's wall clock: without a decimal sign, which depends on the sheet's language. */

import type { OffsetAt } from "../../core/cells/moments";
import { call } from "../formulas/formula-separator";

/** A tenth of a second in days: moments pass through decimal serial numbers. */
export const SLACK = "1/864000";

const wallOf = (moment: Date, offsetAt: OffsetAt): Date => new Date(moment.getTime() + offsetAt(moment.getTime()));

/** A day in a formula. */
export function dayFormula(moment: Date, offsetAt: OffsetAt): string {
  const wall = wallOf(moment, offsetAt);
  return call("DATE", String(wall.getUTCFullYear()), String(wall.getUTCMonth() + 1), String(wall.getUTCDate()));
}

/** A moment in a formula, to the second. */
export function momentFormula(moment: Date, offsetAt: OffsetAt): string {
  const wall = wallOf(moment, offsetAt);
  const time = call("TIME", String(wall.getUTCHours()), String(wall.getUTCMinutes()), String(wall.getUTCSeconds()));
  return `${dayFormula(moment, offsetAt)}+${time}`;
}
