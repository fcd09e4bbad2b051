import { stepwise } from "../../core/calendar/zone-steps";
import type { Argument } from "../../core/cells/cell";

import { sharesMet } from "../../core/sla/back-test";
import { responseStats } from "../../core/sla/response-stats";
import { compliance, statuses } from "../../core/sla/status";
import { offsets, timeZone } from "../../google/reading";
import { inStateWords, statesIn } from "../../language/spoken/states";
import { clockArguments } from "./agreed-hours";
import { answered } from "./answered";
import { moments, momentsOfLeads } from "./lead-cells";
import { leadRows, under } from "./lead-columns";
import { numbers } from "./number-arguments";

/** What answers are usually grouped by. */
const GROUPS = ["owner", "source", "priority", "segment", "stage"] as const;

/**
 * The state of leads in words at one moment: Waiting, Due soon, Overdue, On time or Late.
 * One formula in the headings' row serves whole columns, under a heading of its own. A lead answered at its due moment is on time; an open one at it is not overdue yet.
 *
 * @param {Date} due Due moments: a cell or a column such as U:U
 * @param {Date} responded Moments of the first answer, blank while open: as many cells as due
 * @param {Date} as_of The moment at which open leads are judged: one cell that holds a date and time (NOW() is not allowed by Sheets)
 * @param {number} warn_minutes Minutes before due at which an open lead is due soon (optional: none)
 * @return {string} A word for each lead, in the shape of the question; blank for a blank due moment, "Check ..." where a cell is no date.
 * @throws A sentence where as_of or warn_minutes is not understood, or the columns differ in length.
 * @see Source: on time = answered - due <= 0; overdue = as of - due > 0.
 * @example =SLA_STATUS("2026-11-18 10:00", "", "2026-11-18 09:50", 15) gives Due soon
 * @customfunction
 */
global.SLA_STATUS = (due: Argument, responded: Argument, as_of: Argument, warn_minutes: Argument) =>
  answered(() => {
    const { columns, had } = leadRows(["due", "responded"], due, responded);
    const sheetOffset = stepwise(offsets(timeZone));
    const states = statuses(
      ...momentsOfLeads(sheetOffset, columns[0], columns[1]),
      ...moments(sheetOffset, as_of),
      ...numbers(warn_minutes),
      sheetOffset,
    );
    return under("status", had, inStateWords(states));
  });

/**
 * The share of the due leads that were answered in time. A lead counts once it is answered, or once its due moment has passed.
 *
 * @param {Date} due Due moments: a cell or a column such as U:U
 * @param {Date} responded Moments of the first answer, blank while open: as many cells as due
 * @param {Date} as_of The moment at which open leads are judged: one cell that holds a date and time (NOW() is not allowed by Sheets)
 * @return {number} A share from 0 to 1, format it as a percentage; blank while no lead counts. Cells that are no dates are left out, and leads whose due is blank, such as those that are Not recorded.
 * @throws A sentence where as_of is not understood, or the columns differ in length.
 * @see Source: compliance = answered on time / (answered + overdue).
 * @example =SLA_COMPLIANCE("2026-11-18 10:00", "2026-11-18 09:59", "2026-11-18 12:00") gives 1
 * @customfunction
 */
global.SLA_COMPLIANCE = (due: Argument, responded: Argument, as_of: Argument) =>
  answered(() => {
    const sheetOffset = stepwise(offsets(timeZone));
    return compliance(...momentsOfLeads(sheetOffset, due, responded), ...moments(sheetOffset, as_of), sheetOffset);
  });

/**
 * How quickly leads were answered, by rep, source, priority or any other column: a table with a heading.
 * Leads, answered, share within the agreement (of the leads that were due), median and 90th percentile of the working minutes to the first answer, open and overdue.
 * Rows with impossible dates (answered before received, text for a date) are left out of all of these and counted in the last column.
 * With status, a lead that says Never answered counts as not kept and one that is Not recorded in no share; neither is open or overdue.
 *
 * @param {Date} received Moments the leads came: a column such as K:K
 * @param {Date} responded Moments of the first answer, blank while open: as many cells as received
 * @param {Date} due Due moments: as many cells as received
 * @param {Date} as_of The moment at which open leads are judged: one cell that holds a date and time (NOW() is not allowed by Sheets)
 * @param {string} group What to group by, such as the Owner column: as many cells as received (optional: one row for all)
 * @param {Array<Array<any>>} hours Working hours: day, open, close (optional: the agreement's, else Monday to Friday 09:00 to 18:00)
 * @param {Array<Array<any>>} holidays Dates, and open and close where only a part of the day is worked (optional: the agreement's, else none)
 * @param {string} time_zone Zone of the working hours, such as "Europe/Berlin" (optional: the agreement's, else the spreadsheet's)
 * @param {string} status The words of the column SLA status: as many cells as received (optional: every lead without an answer is open)
 * @return {Array<Array<any>>} A table: Group, Leads, Answered, Within SLA (0 to 1), Median minutes, 90th percentile, Open, Overdue, Check dates; the last row is for all.
 * @throws A sentence where as_of is not understood, the columns differ in length, or a row of hours or holidays is not understood.
 * @see Source: percentile as in Sheets' PERCENTILE; within SLA = answered on time / (answered + overdue + never answered).
 * @example =SLA_RESPONSE_STATS("2026-11-20 17:50", "2026-11-23 09:20", "2026-11-23 09:50", "2026-11-23 12:00", "Ada") gives Ada, 1, 1, 1, 30, 30, 0, 0, 0 under the heading, and the same for All
 * @customfunction
 */
global.SLA_RESPONSE_STATS = (
  received: Argument,
  responded: Argument,
  due: Argument,
  as_of: Argument,
  group: Argument,
  hours: Argument,
  holidays: Argument,
  time_zone: Argument,
  status: Argument,
) =>
  answered(() => {
    const { calendar, sheetOffset } = clockArguments(hours, holidays, time_zone);
    const named = ["received", "responded", "due", GROUPS, "status"] as const;
    const [first, second, third, of, words] = leadRows(named, received, responded, due, group, status).columns;
    const [came, answered, by] = momentsOfLeads(sheetOffset, first, second, third);
    return responseStats(
      { received: came, responded: answered, due: by, asOf: moments(sheetOffset, as_of)[0], group: of, status: statesIn(words) },
      calendar,
      sheetOffset,
    );
  });

/**
 * Tries response targets on your own history before you promise them: the share of leads that would have been answered in time.
 * A lead counts once it was answered, or once it has waited longer than the target.
 *
 * @param {Date} received Moments the leads came: a column such as K:K
 * @param {Date} responded Moments of the first answer, blank while open: as many cells as received
 * @param {number} targets Targets to try, in working minutes: one cell, a row or a column, such as {15, 30, 60}
 * @param {Date} as_of The moment at which leads without an answer are judged: one cell that holds a date and time (NOW() is not allowed by Sheets)
 * @param {Array<Array<any>>} hours Working hours: day, open, close (optional: the agreement's, else Monday to Friday 09:00 to 18:00)
 * @param {Array<Array<any>>} holidays Dates, and open and close where only a part of the day is worked (optional: the agreement's, else none)
 * @param {string} time_zone Zone of the working hours, such as "Europe/Berlin" (optional: the agreement's, else the spreadsheet's)
 * @param {string} status The words of the column SLA status: as many cells as received; a lead that is Not recorded counts in no share (optional: all count)
 * @return {number} Shares from 0 to 1 in the shape of the targets, format them as percentages; blank while no lead counts.
 * @throws A sentence where as_of is not understood, the columns differ in length, or a row of hours or holidays is not understood.
 * @see Source: share met = answered within the target / (answered + waiting longer than the target).
 * @example =SLA_BACKTEST("2026-11-20 17:50", "2026-11-23 09:20", {15, 30, 60}, "2026-11-23 12:00") gives 0, 1, 1
 * @customfunction
 */
global.SLA_BACKTEST = (
  received: Argument,
  responded: Argument,
  targets: Argument,
  as_of: Argument,
  hours: Argument,
  holidays: Argument,
  time_zone: Argument,
  status: Argument,
) =>
  answered(() => {
    const { calendar, sheetOffset } = clockArguments(hours, holidays, time_zone);
    return sharesMet(
      ...momentsOfLeads(sheetOffset, received, responded),
      ...numbers(targets),
      ...moments(sheetOffset, as_of),
      calendar,
      sheetOffset,
      statesIn(status),
    );
  });
