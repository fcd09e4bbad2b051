import { type AgreedHours, calendarOf } from "../../core/calendar/calendar-arguments";
import type { Calendar } from "../../core/calendar/opening-spans";
import { said } from "../../core/calendar/sayings";
import { stepwise } from "../../core/calendar/zone-steps";
import type { Argument } from "../../core/cells/cell";
import { isLeftOut, rowsOf } from "../../core/cells/lists";
import type { OffsetAt } from "../../core/cells/moments";
import { Unclear } from "../../core/cells/unclear";
import { namedCells, offsets, offsetsOf, type SheetCell, sheetOrder, timeZone } from "../../google/reading";
import { DAY_WORDS } from "../../language/spoken/peoples-words";
import { CALENDAR_NAME, type HoursTables, hoursTables } from "../../tables/agreement/hours-table";
import { withDates } from "../../tables/leads/understood-dates";

/** The tab of working hours, read once and only if something is left out. */
function agreedTables(): () => HoursTables | null {
  let known: HoursTables | null | undefined;
  return () => {
    if (known === undefined) known = hoursTables(namedCells(CALENDAR_NAME) ?? []);
    return known;
  };
}

const firstCell = (argument: Argument) => (Array.isArray(argument) ? argument[0]?.[0] : argument);

function zoneOffset(argument: Argument, agreedZone: () => SheetCell | undefined, sheetOffset: OffsetAt): OffsetAt {
  const given = firstCell(argument);
  const name = isLeftOut(given) ? agreedZone() : given;
  if (isLeftOut(name)) return sheetOffset;
  const offsetAt = offsetsOf(String(name).trim());
  if (!offsetAt) throw new Unclear(said("badZone", name));
  return stepwise(offsetAt);
}

/** A list of holidays whose days are understood as the moments of leads are. */
const daysIn = (rows: readonly SheetCell[][], offsetAt: OffsetAt): SheetCell[][] =>
  withDates(rows, 0, sheetOrder(), offsetAt).map((row) => [...row]);

/** The agreement's own hours and holidays, asked only where a formula leaves them out. */
const agreedFrom =
  (tables: () => HoursTables | null, offsetAt: OffsetAt): (() => AgreedHours) =>
  () => {
    const holidays = tables()?.holidays;
    return { hours: tables()?.hours ?? null, holidays: holidays ? daysIn(holidays, offsetAt) : null };
  };

const daysOff = (holidays: Argument, offsetAt: OffsetAt): Argument =>
  isLeftOut(holidays) ? holidays : daysIn(rowsOf(holidays as SheetCell | SheetCell[][]), offsetAt);

/** The calendar of a formula's arguments and the sheet's own zone, asked for few offsets whatever the number of rows. */
export function clockArguments(hours: Argument, holidays: Argument, time_zone: Argument): { calendar: Calendar; sheetOffset: OffsetAt } {
  const sheetOffset = stepwise(offsets(timeZone));
  const tables = agreedTables();
  const zone = zoneOffset(time_zone, () => tables()?.zone, sheetOffset);
  return {
    calendar: calendarOf(hours, daysOff(holidays, sheetOffset), agreedFrom(tables, sheetOffset), sheetOffset, zone, DAY_WORDS),
    sheetOffset,
  };
}

/** The days that count where hours or holidays are given, null for every day; and the sheet's own zone. */
export function workingDays(hours: Argument, holidays: Argument): { worked: Calendar | null; sheetOffset: OffsetAt } {
  const sheetOffset = stepwise(offsets(timeZone));
  if (isLeftOut(hours) && isLeftOut(holidays)) return { worked: null, sheetOffset };
  return {
    worked: calendarOf(hours, daysOff(holidays, sheetOffset), agreedFrom(agreedTables(), sheetOffset), sheetOffset, sheetOffset, DAY_WORDS),
    sheetOffset,
  };
}
