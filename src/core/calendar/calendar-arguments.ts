import type { Argument, Cell } from "../cells/cell";
import { isLeftOut, rowsOf } from "../cells/lists";
import type { OffsetAt } from "../cells/moments";
import { holidaysOf } from "./holidays";
import type { Calendar } from "./opening-spans";
import { type DayWords, USUAL_WEEK, workingWeek } from "./working-week";

/** The agreement's own tables; null where there is none. */
export interface AgreedHours {
  hours: Cell[][] | null;
  holidays: Cell[][] | null;
}

/**
 * The calendar that a formula names in its arguments; what it leaves out is the agreement's, else Monday to Friday
 * 09:00 to 18:00 without holidays.
 *
 * @param agreed asked only where an argument is left out
 * @param sheetOffset the sheet's own zone, in which time and date cells stand
 * @param zoneOffset the zone of the working hours
 * @param words for days
 * @throws one sentence where a table is not understood
 */
export function calendarOf(
  hours: Argument,
  holidays: Argument,
  agreed: () => AgreedHours,
  sheetOffset: OffsetAt,
  zoneOffset: OffsetAt,
  words: DayWords,
): Calendar {
  let known: AgreedHours | null = null;
  const fromAgreement = () => (known ??= agreed());
  const hoursTable = isLeftOut(hours) ? fromAgreement().hours : rowsOf(hours as Cell | Cell[][]);
  const holidayList = isLeftOut(holidays) ? fromAgreement().holidays : rowsOf(holidays as Cell | Cell[][]);
  return {
    week: hoursTable ? workingWeek(hoursTable, sheetOffset, words) : USUAL_WEEK,
    holidays: holidayList ? holidaysOf(holidayList, sheetOffset) : new Map(),
    offsetAt: zoneOffset,
  };
}
