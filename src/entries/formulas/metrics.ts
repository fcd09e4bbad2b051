import { stepwise } from "../../core/calendar/zone-steps";
import type { Argument } from "../../core/cells/cell";
import { isLeftOut } from "../../core/cells/lists";
import { byChannel } from "../../core/metrics/by-channel";
import { byRep } from "../../core/metrics/by-rep";
import { lateness } from "../../core/metrics/lateness";
import { lostReasons } from "../../core/metrics/lost-reasons";
import { segments } from "../../core/metrics/segments";
import { offsets, timeZone } from "../../google/reading";
import { isSalesTeam } from "../../language/spoken/peoples-words";
import { agreedCells } from "./agreed";
import { clockArguments } from "./agreed-hours";
import { answered } from "./answered";
import { amountsTold, datedCosts, moments, momentsOfLeads, withUnread } from "./lead-cells";
import { leadRows } from "./lead-columns";
import { stagesCounted } from "./listed-stages";
import { numbers, numbersLast } from "./number-arguments";

const sheetZone = () => stepwise(offsets(timeZone));

/** An argument, or the agreement's own cell where it is left out. */
const orAgreed = (argument: Argument, key: string, agreed: (key: string) => Argument): Argument =>
  isLeftOut(argument) ? agreed(key) : argument;

/**
 * What each channel brought and cost in a period: leads, workable leads, customers, spend, cost per lead, acquisition cost, revenue and return.
 * Each event counts on its own day: a lead on the day it came, a workable one on the day it was passed to sales, a customer and the revenue on the day of winning. A tick in place of a date counts on the day the lead came.
 * Amounts that nobody filled in are blank, not zero. Rows whose received cell is no date, and costs without a month or an amount, count nowhere but in the last column.
 *
 * @param {Date} received When the leads came: a column such as K:K
 * @param {string} channel Their channel or source: as many cells as received, such as F:F
 * @param {Date} passed When they were passed to sales, which makes them workable: as many cells (leave blank if not kept)
 * @param {Date} won_on When they were won, blank while they are not: as many cells as received
 * @param {number} revenue What the won ones brought: as many cells as received
 * @param {Array<Array<any>>} spend Costs: month, channel, campaign, marketing or sales, amount, such as the range SLA_SPEND; or only channel and amount. A month counts whole (optional: no costs)
 * @param {Date} from First day that counts (optional: from the beginning)
 * @param {Date} to Last day that counts, to its end (optional: up to the latest)
 * @param {string} stage Their stage now: as many cells as received; a lead whose stage says lost is no customer, in a usual word of six languages or one that the tab SLA stages calls lost (optional)
 * @param {string} lost_reason Why they were lost: as many cells as received; a lead with a reason is no customer (optional)
 * @return {Array<Array<any>>} A table: Channel, Leads, Workable, Customers, Marketing spend, Sales cost, CPL (of marketing's spend), CAC (of both), Revenue, ROI (of both), Left out; the last row is for all. Amounts that cannot be read are counted in a row below.
 * @throws A sentence where a day is none, spend has other columns, or the columns differ in length.
 * @see Source: cost per lead = marketing spend / leads; acquisition cost = both teams' spend / customers; return = (revenue - spend) / spend.
 * @example =SLA_BY_CHANNEL("2026-11-02", "Webinar", "2026-11-03", "2026-11-17", 900, {"Webinar", 600}) gives Webinar, 1, 1, 1, 600, , 600, 600, 900, 0.5, 0 under the heading, and the same for All
 * @customfunction
 */
global.SLA_BY_CHANNEL = (
  received: Argument,
  channel: Argument,
  passed: Argument,
  won_on: Argument,
  revenue: Argument,
  spend: Argument,
  from: Argument,
  to: Argument,
  stage: Argument,
  lost_reason: Argument,
) =>
  answered(() => {
    const fields = ["received", "source", "passed", "won", "revenue", "stage", "lostReason"] as const;
    const { columns } = leadRows(fields, received, channel, passed, won_on, revenue, stage, lost_reason);
    const [first, of, second, third, earned, stages, reasons] = columns;
    const sheetOffset = sheetZone();
    const [came, handed, wonOn] = momentsOfLeads(sheetOffset, first, second, third);
    const brought = amountsTold("revenue", earned);
    const question = {
      received: came,
      channel: of,
      passed: handed,
      wonOn,
      revenue: brought.cells,
      spend: datedCosts(numbersLast(spend), sheetOffset),
      isSales: isSalesTeam,
      stage: stagesCounted(stages, sheetOffset),
      lostReason: reasons,
    };
    return withUnread(byChannel(question, ...moments(sheetOffset, from, to), sheetOffset), brought);
  });

/**
 * The closed loop: what a lead of each segment earns after its cost, and so which segments are workable and which to filter out or nurture.
 * Only mature leads count, because young ones have not shown what becomes of them. How sure the verdict is follows from the interval of the close rate: it is sure where both ends of the interval say the same.
 *
 * @param {Date} received When the leads came: a column such as K:K
 * @param {string} segment Their segment: as many cells as received, such as G:G
 * @param {Date} won_on When they were won, blank while they are not: as many cells as received
 * @param {number} revenue What the won ones brought: as many cells as received
 * @param {number} cost_per_lead What a lead costs, such as 40: one cell for all, or as many cells as received
 * @param {Date} as_of The day of judging: one cell that holds a date (NOW() is not allowed by Sheets)
 * @param {number} days How many days old a lead must be at least (optional: 90)
 * @param {number} confidence How often the interval shall hold the true close rate (optional: 95%)
 * @param {string} stage Their stage now: as many cells as received; a lead whose stage says lost is no customer, in a usual word of six languages or one that the tab SLA stages calls lost (optional)
 * @param {string} lost_reason Why they were lost: as many cells as received; a lead with a reason is no customer (optional)
 * @return {Array<Array<any>>} A table: Segment, Leads, Customers, Close rate, Low, High, Average revenue, Value of a lead, Cost of a lead, Profit of a lead, Profit, Verdict, How sure; the most profitable first. Amounts that cannot be read are counted in a row below.
 * @throws A sentence where as_of, days or confidence is not understood, or the columns differ in length.
 * @see Source: value of a lead = close rate x average revenue (of all customers where the segment has none); interval of Wilson (1927).
 * @example =SLA_SEGMENTS({"2026-05-04", "2026-05-05"}, {"Enterprise", "Enterprise"}, {"2026-07-01", ""}, {9000, ""}, 100, "2026-11-18") gives Segment, Leads, Customers, Close rate, Low, High, Average revenue, Value of a lead, Cost of a lead, Profit of a lead, Profit, Verdict, How sure, Enterprise, 2, 1, 0.5, 0.0945312057342308, 0.905468794265769, 9000, 4500, 100, 4400, 8800, Workable, sure
 * @customfunction
 */
global.SLA_SEGMENTS = (
  received: Argument,
  segment: Argument,
  won_on: Argument,
  revenue: Argument,
  cost_per_lead: Argument,
  as_of: Argument,
  days: Argument,
  confidence: Argument,
  stage: Argument,
  lost_reason: Argument,
) =>
  answered(() => {
    const [cost, age, sure] = numbers(cost_per_lead, days, confidence);
    const earned = amountsTold("revenue", revenue);
    const sheetOffset = sheetZone();
    const [came, wonOn] = momentsOfLeads(sheetOffset, received, won_on);
    const question = {
      received: came,
      segment,
      wonOn,
      revenue: earned.cells,
      cost,
      stage: stagesCounted(stage, sheetOffset),
      lostReason: lost_reason,
    };
    return withUnread(segments(question, ...moments(sheetOffset, as_of), age, sure, sheetOffset), earned);
  });

/**
 * Each rep's month to date: workable leads against the pace of the working days gone, attempts, connect rate, conversion to forecasted pipeline and response within SLA, of the leads that were passed to sales this month.
 * A column that nobody fills gives blanks, not zeros. Leads without an owner stand in a row of their own. Rows whose received cell is no date are left out.
 *
 * @param {string} owner Whose lead it is: a column such as J:J
 * @param {Date} received When the leads came: as many cells as owner
 * @param {Date} passed When they were passed to sales: as many cells (leave blank if not kept: every lead is workable from its first day)
 * @param {Date} responded Moments of the first answer, blank while open: as many cells
 * @param {Date} due Due moments: as many cells (never the status column, which holds NOW())
 * @param {number} attempts Attempts to reach the lead: as many cells
 * @param {Date} connected A date, a tick or Yes once it was reached: as many cells
 * @param {number} pipeline Its forecasted value: as many cells
 * @param {Date} as_of The moment of judging: one cell that holds a date and time (NOW() is not allowed by Sheets)
 * @param {number} promised Workable leads promised to each rep a month (optional: the agreement's)
 * @param {Array<Array<any>>} hours Working hours: day, open, close (optional: the agreement's, else Monday to Friday 09:00 to 18:00)
 * @param {Array<Array<any>>} holidays Dates, and open and close where only a part of the day is worked (optional: the agreement's, else none)
 * @param {string} time_zone Zone of the working hours, such as "Europe/Berlin" (optional: the agreement's, else the spreadsheet's)
 * @return {Array<Array<any>>} A table: Rep, Workable leads, Pace (leads promised by now), Status (on track, behind, not enough data), Attempts per lead, Connect rate, Pipeline rate, Pipeline value, Within SLA; the last row is for all. Amounts that cannot be read are counted in a row below.
 * @throws A sentence where as_of or promised is not understood, the columns differ in length, or a row of hours or holidays is not understood.
 * @see Source: pace = promised x working days gone / working days of the month, the present day by its part gone; on track from the pace rounded down.
 * @example =SLA_MONITOR("Ada", "2026-11-16 10:00", "2026-11-16 11:00", "2026-11-16 10:30", "2026-11-16 11:00", 3, true, 5000, "2026-11-17 18:00", 21) gives Rep, Workable leads, Pace, Status, Attempts per lead, Connect rate, Pipeline rate, Pipeline value, Within SLA, Ada, 1, 12, behind, 3, 1, 1, 5000, 1, All, 1, 12, behind, 3, 1, 1, 5000, 1
 * @customfunction
 */
global.SLA_MONITOR = (
  owner: Argument,
  received: Argument,
  passed: Argument,
  responded: Argument,
  due: Argument,
  attempts: Argument,
  connected: Argument,
  pipeline: Argument,
  as_of: Argument,
  promised: Argument,
  hours: Argument,
  holidays: Argument,
  time_zone: Argument,
) =>
  answered(() => {
    const { calendar, sheetOffset } = clockArguments(hours, holidays, time_zone);
    const [perRep] = numbers(orAgreed(promised, "monitor.workable", agreedCells()));
    const fields = ["owner", "received", "passed", "responded", "due", "attempts", "connected", "pipeline"] as const;
    const [who, first, second, third, last, tries, reached, value] = leadRows(
      fields,
      owner,
      received,
      passed,
      responded,
      due,
      attempts,
      connected,
      pipeline,
    ).columns;
    const [came, handed, answered, by] = momentsOfLeads(sheetOffset, first, second, third, last);
    const [counts, forecast] = [amountsTold("attempts", tries), amountsTold("pipeline", value)];
    const question = {
      owner: who,
      received: came,
      passed: handed,
      responded: answered,
      due: by,
      attempts: counts.cells,
      connected: reached,
    };
    return withUnread(
      byRep({ ...question, pipeline: forecast.cells }, ...moments(sheetOffset, as_of), perRep, calendar, sheetOffset),
      counts,
      forecast,
    );
  });

/**
 * The price of lateness from your own rows: how many leads answered on time became customers, against those answered late or not at all, and what the late ones would have brought at the conversion of the others.
 * Only mature leads count. Leads that are not due yet and rows with impossible dates count on neither side. That late leads are often the weaker ones anyway is not taken out.
 *
 * @param {Date} received When the leads came: a column such as K:K
 * @param {Date} responded Moments of the first answer, blank while open: as many cells as received
 * @param {Date} due Due moments: as many cells (never the status column, which holds NOW())
 * @param {Date} won_on When they were won, blank while they are not: as many cells
 * @param {number} revenue What the won ones brought: as many cells; or one average deal value
 * @param {Date} as_of The moment of judging: one cell that holds a date and time (NOW() is not allowed by Sheets)
 * @param {number} days How many days old a lead must be at least (optional: 90)
 * @param {number} confidence How often the intervals shall hold the true rates (optional: 95%)
 * @param {string} stage Their stage now: as many cells as received; a lead whose stage says lost is no customer, in a usual word of six languages or one that the tab SLA stages calls lost (optional)
 * @param {string} lost_reason Why they were lost: as many cells as received; a lead with a reason is no customer (optional)
 * @return {Array<Array<any>>} A table: Answered, Leads, Customers, Conversion, Low, High, Value (of a lead); rows On time, Late, Price of lateness (late leads, customers lost, difference with its interval, revenue lost), and a verdict in words. Amounts that cannot be read are counted in a row below.
 * @throws A sentence where as_of, days or confidence is not understood, or the columns differ in length.
 * @see Source: intervals of Wilson (1927); interval of the difference by Newcombe (1998), method 10.
 * @example =SLA_LATENESS({"2026-05-04 10:00", "2026-05-04 10:00"}, {"2026-05-04 10:30", "2026-05-05 10:00"}, {"2026-05-04 11:00", "2026-05-04 11:00"}, {"2026-07-01", ""}, 9000, "2026-11-18 12:00") gives Answered, Leads, Customers, Conversion, Low, High, Value, On time, 1, 1, 1, 0.206549314377238, 1, 9000, Late, 1, 0, 0, 0, 0.793450685622762, 0, Price of lateness, 1, 1, 1, -0.122108720681941, 1, 9000, Not sure: the difference may be chance. More leads will tell., , , , , ,
 * @customfunction
 */
global.SLA_LATENESS = (
  received: Argument,
  responded: Argument,
  due: Argument,
  won_on: Argument,
  revenue: Argument,
  as_of: Argument,
  days: Argument,
  confidence: Argument,
  stage: Argument,
  lost_reason: Argument,
) =>
  answered(() => {
    const [age, sure] = numbers(days, confidence);
    const earned = amountsTold("revenue", revenue);
    const sheetOffset = sheetZone();
    const [came, answered, by, wonOn] = momentsOfLeads(sheetOffset, received, responded, due, won_on);
    const question = {
      received: came,
      responded: answered,
      due: by,
      wonOn,
      revenue: earned.cells,
      stage: stagesCounted(stage, sheetOffset),
      lostReason: lost_reason,
    };
    return withUnread(lateness(question, ...moments(sheetOffset, as_of), age, sure, sheetOffset), earned);
  });

/**
 * Why leads were lost, the most frequent reason first, and how many of them never fitted the profile: above the agreed share marketing's side of the agreement is not kept, and the last row says so.
 * A row with a blank reason, or a dash, is no lost lead. With from or to, leads count by the day they came.
 *
 * @param {string} lost_reason The reasons: a column such as T:T
 * @param {string} out_of_profile Words that such a reason contains: one cell with a line each, or several cells (optional: the agreement's)
 * @param {number} limit Share of the lost leads that may be out of profile (optional: the agreement's)
 * @param {Date} received When the leads came: as many cells as lost_reason, needed only with from or to (optional: all leads)
 * @param {Date} from First day of arrival that counts (optional: from the beginning)
 * @param {Date} to Last day of arrival that counts, to its end (optional: up to the latest)
 * @return {Array<Array<any>>} A table: Lost reason, Leads, Share, Profile; then a row for all, one for those out of profile, and a verdict in words.
 * @throws A sentence where a day or the limit is not understood, or the columns differ in length.
 * @see Source: share = leads with the reason / leads with any reason; fewer than 10 are not enough for a verdict.
 * @example =SLA_LOST_REASONS({"No budget", "Not a fit", "no budget"}, "Not a fit", 0.2) gives Lost reason, Leads, Share, Profile, No budget, 2, 0.666666666666667, , Not a fit, 1, 0.333333333333333, out of profile, All, 3, 1, , Out of profile, 1, 0.333333333333333, , Not enough data: only 3 leads lost with a reason., , ,
 * @customfunction
 */
global.SLA_LOST_REASONS = (
  lost_reason: Argument,
  out_of_profile: Argument,
  limit: Argument,
  received: Argument,
  from: Argument,
  to: Argument,
) =>
  answered(() => {
    const agreed = agreedCells();
    const terms = {
      outOfProfile: orAgreed(out_of_profile, "monitor.outside", agreed),
      limit: numbers(orAgreed(limit, "monitor.outsideLimit", agreed))[0],
    };
    const [reasons, given] = leadRows(["lostReason", "received"], lost_reason, received).columns;
    const sheetOffset = sheetZone();
    const [came] = moments(sheetOffset, given);
    return lostReasons(reasons, came, ...moments(sheetOffset, from, to), terms, sheetOffset);
  });
