import { businessMinutes, dueMoments } from "../../core/calendar/clock-columns";
import { explanations } from "../../core/calendar/explained";
import type { Argument } from "../../core/cells/cell";

import { words } from "../../language/spoken/words";
import { MOMENT_FIELDS } from "../../tables/leads/lead-fields";
import { clockArguments } from "./agreed-hours";
import { answered } from "./answered";
import { moments } from "./lead-cells";
import { leadRows, under } from "./lead-columns";
import { numbers } from "./number-arguments";

/** What working time is usually counted from and to. */
const MOMENTS = [...MOMENT_FIELDS, "due"] as const;

/**
 * Working minutes between two moments: only time within working hours counts, holidays do not, and clock changes are right.
 * One formula in the headings' row serves whole columns, under a heading of its own. An end before its start gives a negative number.
 *
 * @param {Date} start Moments to count from: a cell or a column such as K:K
 * @param {Date} end Moments to count to: as many cells as start, or one for all
 * @param {Array<Array<any>>} hours Working hours: day, open, close, such as Mon, 09:00, 18:00; several rows a day are fine (optional: the agreement's, else Monday to Friday 09:00 to 18:00)
 * @param {Array<Array<any>>} holidays Dates, and open and close where only a part of the day is worked (optional: the agreement's, else none)
 * @param {string} time_zone Zone of the working hours, such as "Europe/Berlin" (optional: the agreement's, else the spreadsheet's)
 * @return {number} Minutes, unrounded, in the shape of the question; blank where a moment is blank, "Check ..." where a cell is no date.
 * @throws A sentence where a row of hours or holidays, or the time zone, is not understood, or the columns differ in length.
 * @see Source: the sum of the open time between both moments, open whenever the wall clock reads from open up to close.
 * @example =SLA_BUSINESS_MINUTES("2026-11-20 17:50", "2026-11-23 10:50") gives 120
 * @customfunction
 */
global.SLA_BUSINESS_MINUTES = (start: Argument, end: Argument, hours: Argument, holidays: Argument, time_zone: Argument) =>
  answered(() => {
    const { calendar, sheetOffset } = clockArguments(hours, holidays, time_zone);
    const { columns, had } = leadRows([MOMENTS, MOMENTS], start, end);
    return under("workingMinutes", had, businessMinutes(...moments(sheetOffset, columns[0], columns[1]), calendar, sheetOffset));
  });

/**
 * The moment at which an answer is due: so many working minutes after a lead came. Format the cells as date and time.
 * One formula in the headings' row serves whole columns, under a heading of its own. Due exactly at closing is the closing moment; no minutes at all is the next opening.
 *
 * @param {Date} received Moments the leads came: a cell or a column such as K:K
 * @param {number} minutes Working minutes, a fraction is fine: one number for all, or as many cells as received
 * @param {Array<Array<any>>} hours Working hours: day, open, close, such as Mon, 09:00, 18:00; several rows a day are fine (optional: the agreement's, else Monday to Friday 09:00 to 18:00)
 * @param {Array<Array<any>>} holidays Dates, and open and close where only a part of the day is worked (optional: the agreement's, else none)
 * @param {string} time_zone Zone of the working hours, such as "Europe/Berlin" (optional: the agreement's, else the spreadsheet's)
 * @return {Date} Dates in the shape of the question; blank where a cell is blank, "Check ..." where it is not understood.
 * @throws A sentence where a row of hours or holidays, or the time zone, is not understood, or the columns differ in length.
 * @see Source: the first moment up to which so much open time has passed, open whenever the wall clock reads from open up to close.
 * @example =SLA_DUE("2026-11-20 17:50", 120) gives 2026-11-23 10:50
 * @customfunction
 */
global.SLA_DUE = (received: Argument, minutes: Argument, hours: Argument, holidays: Argument, time_zone: Argument) =>
  answered(() => {
    const { calendar, sheetOffset } = clockArguments(hours, holidays, time_zone);
    const { columns, had } = leadRows([MOMENTS], received, minutes);
    return under("due", had, dueMoments(...moments(sheetOffset, columns[0]), ...numbers(columns[1]), calendar, sheetOffset));
  });

/**
 * Says why a lead is late, or is not: the working time counted day by day, and the days that did not count.
 * One formula in the headings' row serves whole columns, under a heading of its own.
 *
 * @param {Date} received Moments the leads came: a cell or a column such as K:K
 * @param {Date} end Moments of the answers, or one cell with the moment up to which to count: as many cells as received, or one
 * @param {number} minutes Working minutes promised, to compare with (optional: nothing is compared)
 * @param {Array<Array<any>>} hours Working hours: day, open, close, such as Mon, 09:00, 18:00; several rows a day are fine (optional: the agreement's, else Monday to Friday 09:00 to 18:00)
 * @param {Array<Array<any>>} holidays Dates, and open and close where only a part of the day is worked (optional: the agreement's, else none)
 * @param {string} time_zone Zone of the working hours, such as "Europe/Berlin" (optional: the agreement's, else the spreadsheet's)
 * @return {string} A sentence for each lead, in the shape of the question; blank where a moment is blank, "Check ..." where a cell is no date.
 * @throws A sentence where a row of hours or holidays, or the time zone, is not understood, or the columns differ in length.
 * @see Source: the open time between both moments as SLA_BUSINESS_MINUTES counts it, cut at each midnight.
 * @example =SLA_EXPLAIN("2026-11-20 17:50", "2026-11-23 11:00", 120) gives 2 h 10 min of working time, 10 min more than the 2 h promised: Fri 20 Nov 17:50-18:00 (10 min), Mon 23 Nov 09:00-11:00 (2 h). Not counted: Sat 21 Nov, Sun 22 Nov.
 * @customfunction
 */
global.SLA_EXPLAIN = (received: Argument, end: Argument, minutes: Argument, hours: Argument, holidays: Argument, time_zone: Argument) =>
  answered(() => {
    const { calendar, sheetOffset } = clockArguments(hours, holidays, time_zone);
    const { columns, had } = leadRows([MOMENTS, MOMENTS], received, end, minutes);
    return under(
      "why",
      had,
      explanations(...moments(sheetOffset, columns[0], columns[1]), ...numbers(columns[2]), calendar, sheetOffset, words().explained),
    );
  });
