import { type AgreedHours, calendarOf } from "../../core/calendar/calendar-arguments";
import type { Calendar } from "../../core/calendar/opening-spans";
import { badZone } from "../../core/calendar/sentences";
import { stepwise } from "../../core/calendar/zone-steps";
import { type Argument, isLeftOut } from "../../core/cells/lists";
import type { OffsetAt } from "../../core/cells/moments";
import { quoted } from "../../core/cells/numbers";
import { namedCells, offsets, offsetsOf, timeZone } from "../../google/reading";
import { HOLIDAYS_NAME, HOURS_NAME, ZONE_NAME } from "../../tables/hours-table";

const agreedHours = (): AgreedHours => ({ hours: namedCells(HOURS_NAME), holidays: namedCells(HOLIDAYS_NAME) });

const firstCell = (argument: Argument) => (Array.isArray(argument) ? argument[0]?.[0] : argument);

function zoneOffset(argument: Argument, sheetOffset: OffsetAt): OffsetAt {
  const given = firstCell(argument);
  const name = isLeftOut(given) ? firstCell(namedCells(ZONE_NAME) ?? "") : given;
  if (isLeftOut(name)) return sheetOffset;
  const offsetAt = offsetsOf(String(name).trim());
  if (!offsetAt) throw new Error(badZone(quoted(name)));
  return stepwise(offsetAt);
}

/** The calendar of a formula's arguments and the sheet's own zone, asked for few offsets whatever the number of rows. */
export function clockArguments(hours: Argument, holidays: Argument, time_zone: Argument): { calendar: Calendar; sheetOffset: OffsetAt } {
  const sheetOffset = stepwise(offsets(timeZone));
  return { calendar: calendarOf(hours, holidays, agreedHours, sheetOffset, zoneOffset(time_zone, sheetOffset)), sheetOffset };
}

/** The days that count where hours or holidays are given, null for every day; and the sheet's own zone. */
export function workingDays(hours: Argument, holidays: Argument): { worked: Calendar | null; sheetOffset: OffsetAt } {
  const sheetOffset = stepwise(offsets(timeZone));
  if (isLeftOut(hours) && isLeftOut(holidays)) return { worked: null, sheetOffset };
  return { worked: calendarOf(hours, holidays, agreedHours, sheetOffset, sheetOffset), sheetOffset };
}
