import type { Argument } from "../../core/cells/lists";
import { compliance, statuses } from "../../core/sla/status";
import { offsets, timeZone } from "../../google/reading";

/**
 * The state of leads in words at one moment: Waiting, Due soon, Overdue, On time or Late.
 * One formula serves a whole column. A lead answered at its due moment is on time; an open one at it is not overdue yet.
 *
 * @param {Date} due Due moments: a cell or a column such as U2:U
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
  statuses(due, responded, as_of, warn_minutes, offsets(timeZone));

/**
 * The share of the due leads that were answered in time. A lead counts once it is answered, or once its due moment has passed.
 *
 * @param {Date} due Due moments: a cell or a column such as U2:U
 * @param {Date} responded Moments of the first answer, blank while open: as many cells as due
 * @param {Date} as_of The moment at which open leads are judged: one cell that holds a date and time (NOW() is not allowed by Sheets)
 * @return {number} A share from 0 to 1, format it as a percentage; blank while no lead counts. Cells that are no dates are left out.
 * @throws A sentence where as_of is not understood, or the columns differ in length.
 * @see Source: compliance = answered on time / (answered + overdue).
 * @example =SLA_COMPLIANCE("2026-11-18 10:00", "2026-11-18 09:59", "2026-11-18 12:00") gives 1
 * @customfunction
 */
global.SLA_COMPLIANCE = (due: Argument, responded: Argument, as_of: Argument) => compliance(due, responded, as_of, offsets(timeZone));
