import type { Argument } from "../../core/cells/cell";

import { capacity } from "../../core/funnel/capacity";
import { mustExistBy } from "../../core/funnel/exist-by";
import { answerGoal } from "../../core/funnel/goal";
import { leadValues } from "../../core/funnel/lead-value";
import { levers } from "../../core/funnel/levers";
import { planFault } from "../../core/funnel/plan-check";
import { quotas } from "../../core/funnel/quota";
import { conversionRates } from "../../core/funnel/rates";
import { splits } from "../../core/funnel/splits";
import { roundingNamed } from "../../language/spoken/peoples-words";
import { agreedPlan } from "./agreed";
import { workingDays } from "./agreed-hours";
import { answered } from "./answered";
import { moments } from "./lead-cells";
import { numbers } from "./number-arguments";

/**
 * Plans the funnel backwards from a sales target: how many leads each stage needs so that the target is reached.
 * Each stage is the next one divided by the conversion rate between them, and is rounded before it is divided again.
 * One rate fewer than stages; the answer starts with the first stage and has no heading.
 *
 * @param {number} target Customers to win, such as 35, or a column of targets (one line of answers each) (optional: the agreement's sales target)
 * @param {Array<Array<number>>} rates Conversion rates from stage to stage, first stage first, one row or one column such as B2:B5 (optional: the agreement's rates)
 * @param {string} rounding "nearest", "up" (never too few) or "none" (optional: the agreement's rounding, else nearest)
 * @return {Array<Array<number>>} The volume of each stage, first stage first, in the direction of the rates.
 * @throws A sentence where a rate is blank, 0 or above 100%, the target is below 0 or no number, or the rounding is unknown.
 * @see Source: funnel mathematics, volume = next volume / conversion rate; published example 1,783 / 535 / 257 / 175 / 35.
 * @example =SLA_GOAL(35, {0.3, 0.48, 0.68, 0.2}) gives 1783, 535, 257, 175, 35
 * @customfunction
 */
global.SLA_GOAL = (target: Argument, rates: Argument, rounding: Argument) =>
  answered(() => {
    const [wanted, shares] = numbers(target, rates);
    return answerGoal({ target: wanted, rates: shares, rounding }, agreedPlan, roundingNamed);
  });

/**
 * Conversion rates from history: the share of each stage's leads that reached the next stage.
 * Count each lead in every stage that it ever reached. The answer has one rate fewer than counts and no heading.
 *
 * @param {Array<Array<number>>} counts Leads in each stage, first stage first: one row, one column such as B2:B6, or a table with one period a row
 * @return {Array<Array<number>>} The rates as shares from 0 to 1, in the direction of the counts; format them as percentages.
 * @throws A sentence where a count is blank, below 0, no number, or larger than the stage before. In a table only its own row says so.
 * @see Source: conversion rate = leads that reached the stage / leads of the stage before.
 * @example =SLA_RATES({500, 150, 73, 50, 10}) gives 0.3, 0.486666666666667, 0.684931506849315, 0.2
 * @customfunction
 */
global.SLA_RATES = (counts: Argument) => answered(() => conversionRates(...numbers(counts)));

/**
 * Splits a target into parts: a year into quarters or months, evenly or by season weights. Whole totals give whole parts
 * that add up exactly, and the months, three at a time, add up to the quarters.
 *
 * @param {number} total What to split, such as 420, or a column of totals (one line of parts each)
 * @param {Array<Array<number>>} parts_or_weights A number of equal parts such as 12, or one weight for each part such as B2:B13
 * @return {Array<Array<number>>} A column of parts, or the parts in the shape of the weights; blank where a weight is blank.
 * @throws A sentence where the total or a weight is below 0 or no number, all weights are 0, or the number of parts is not from 1 to 1,000.
 * @see Source: largest remainder (Hamilton's method), the first part winning a tie; twelve parts are split into quarters, then months.
 * @example =SLA_SPLIT(35, {1, 1, 2, 1}) gives 7, 7, 14, 7
 * @customfunction
 */
global.SLA_SPLIT = (total: Argument, parts_or_weights: Argument) => answered(() => splits(...numbers(total, parts_or_weights)));

/**
 * What each lever would have to do to reach a target: more leads, each conversion rate alone, all rates together, or twice
 * the leads and all rates. Says so where a rate would have to pass 100 %.
 *
 * @param {Array<Array<number>>} counts Leads in each stage of a past period, first stage first, one row or one column such as B2:B6
 * @param {number} target Customers to win in a period of the same length, such as 35
 * @return {Array<Array<any>>} A table: Lever, Now, Needed, Verdict. Leads are whole numbers, rates are shares from 0 to 1; all rates together are the share of leads that become customers.
 * @throws A sentence where a count is blank, below 0, no number, or larger than the stage before, the last count is 0, or the target is not understood.
 * @see Source: sales = leads x all rates, solved for one lever with the others unchanged, from unrounded ratios.
 * @example =SLA_LEVERS({500, 300, 60}, 120) gives Lever, Now, Needed, Verdict, Leads, 500, 1000, 2 times, Rate 1, 0.6, 1.2, impossible: would need 120 %, Rate 2, 0.2, 0.4, 2 times, All rates, 0.12, 0.24, each rate 1.41 times, Leads doubled and all rates, 0.12, 0.12, enough as it is
 * @customfunction
 */
global.SLA_LEVERS = (counts: Argument, target: Argument) => answered(() => levers(...numbers(counts, target)));

/**
 * Whether the team can work the leads: hours that the attempts take, beside the hours that the reps have.
 * One formula serves several months: give columns, or one cell where it is the same for all.
 *
 * @param {number} leads Leads of the period, such as 1783: one cell or a column
 * @param {number} attempts Contact attempts that each lead is promised, such as 6
 * @param {number} minutes Minutes that one attempt takes, such as 5
 * @param {number} reps People who work leads, such as 4
 * @param {number} hours Hours that each of them has for leads in the period, such as 120
 * @return {Array<Array<any>>} A table: Hours needed, Hours available, Load (above 100% is too much), Leads honoured (how many the team can work), Leads per rep, Reps needed.
 * @throws A sentence where a cell that all rows share is not understood, or the columns differ in length.
 * @see Source: hours needed = leads x attempts x minutes / 60; hours available = reps x hours.
 * @example =SLA_CAPACITY(1800, 6, 5, 4, 120) gives Hours needed, Hours available, Load, Leads honoured, Leads per rep, Reps needed, 900, 480, 1.875, 960, 240, 8
 * @customfunction
 */
global.SLA_CAPACITY = (leads: Argument, attempts: Argument, minutes: Argument, reps: Argument, hours: Argument) =>
  answered(() => capacity(...numbers(leads, attempts, minutes, reps, hours)));

/**
 * From the company's revenue goal to the sales quota: what new business must bring, in how many deals, from how many
 * discovery calls. The deals are the target of SLA_GOAL.
 *
 * @param {number} revenue_goal Revenue of the company in the period, such as 1000000: one cell or a column
 * @param {number} new_share Part of it that new business must bring, such as 60%
 * @param {number} average_deal Revenue of an average deal, such as 12000
 * @param {number} close_rate Deals won for each discovery call, such as 25% (optional: no discovery calls are given)
 * @return {Array<Array<any>>} A table: Sales quota, Deals, Discovery calls. Deals and calls are whole numbers, rounded up.
 * @throws A sentence where a cell that all rows share is not understood, or the columns differ in length.
 * @see Source: quota = goal x share of new business; deals = quota / average deal; calls = deals / close rate.
 * @example =SLA_QUOTA(1000000, 0.6, 12000, 0.25) gives Sales quota, Deals, Discovery calls, 600000, 50, 200
 * @customfunction
 */
global.SLA_QUOTA = (revenue_goal: Argument, new_share: Argument, average_deal: Argument, close_rate: Argument) =>
  answered(() => quotas(...numbers(revenue_goal, new_share, average_deal, close_rate)));

/**
 * What a lead is worth: the average deal value times the close rate. One formula serves a column of lead types.
 *
 * @param {number} deal_value Average deal value of the lead type: one cell or a column such as B2:B
 * @param {number} close_rate Share of these leads that become customers, such as 5%: as many cells as deal_value, or one for all
 * @return {number} The value of one lead, in the shape of the question; blank where a cell is blank, "Check ..." where a row is not understood.
 * @throws A sentence where a cell that all rows share is not understood, or the columns differ in length.
 * @see Source: value of a lead = average deal value x close rate.
 * @example =SLA_LEAD_VALUE(12000, 0.05) gives 600
 * @customfunction
 */
global.SLA_LEAD_VALUE = (deal_value: Argument, close_rate: Argument) => answered(() => leadValues(...numbers(deal_value, close_rate)));

/**
 * By which day each stage's volume must exist, so that the target is reached in time: the target date, less the days that
 * leads take from each stage to the next. One lag fewer than stages, like the rates of SLA_GOAL. Format the cells as dates.
 * All days count; where hours or holidays are given, only working days do.
 *
 * @param {Date} target_date The day by which the target must be reached, or a column of days (one line of answers each)
 * @param {Array<Array<number>>} lags Days from each stage to the next, first stage first, one row or one column such as B2:B5
 * @param {Array<Array<any>>} hours Working hours: day, open, close, such as Mon, 09:00, 18:00; a day with any hours counts (optional: every day counts, unless holidays are given)
 * @param {Array<Array<any>>} holidays Dates that do not count (optional: where hours are given the agreement's, else none)
 * @return {Array<Array<Date>>} A day for each stage, first stage first, in the direction of the lags; the last is the target date.
 * @throws A sentence where a lag is blank, below 0 or no number, the only date is no date, or a row of hours or holidays is not understood.
 * @see Source: counted backwards like WORKDAY; lags are added up from the end, then rounded up to whole days.
 * @example =SLA_EXIST_BY("2026-12-31", {30, 14, 7, 21}) gives 2026-10-20 00:00, 2026-11-19 00:00, 2026-12-03 00:00, 2026-12-10 00:00, 2026-12-31 00:00
 * @customfunction
 */
global.SLA_EXIST_BY = (target_date: Argument, lags: Argument, hours: Argument, holidays: Argument) =>
  answered(() => {
    const { worked, sheetOffset } = workingDays(hours, holidays);
    return mustExistBy(...moments(sheetOffset, target_date), ...numbers(lags), worked, sheetOffset);
  });

/**
 * What keeps a plan from being computed, in one sentence that names the column of the plan tab and the stage. The plan tab asks
 * it where a figure is missing; each argument but the first may be left out, and is not looked at then.
 *
 * @param {Array<Array<string>>} stages The names of the stages, first stage first, such as A9:A13
 * @param {Array<Array<number>>} counts Leads in each stage of a month: as many cells as stages, such as C9:C13 (optional)
 * @param {Array<Array<number>>} rates Rates from each stage to the next, such as G9:G13 (optional)
 * @param {Array<Array<number>>} lags Days from each stage to the next, such as K9:K13 (optional)
 * @param {number} target Customers to win in a month, such as 35 (optional)
 * @param {string} rounding "nearest", "up" or "none" (optional)
 * @return {string} The first thing that is wrong and what to do; blank where nothing is.
 * @throws A sentence where stages are left out.
 * @see Source: what SLA_GOAL, SLA_CHANCE and SLA_EXIST_BY ask of their arguments.
 * @example =SLA_PLAN_CHECK({"Lead", "SAL", "Customer"}, {10, 0, 0}) gives Check the column Last month: SAL has 0, so nothing is known of the way from SAL to Customer. Take a month in which it had some.
 * @customfunction
 */
global.SLA_PLAN_CHECK = (stages: Argument, counts: Argument, rates: Argument, lags: Argument, target: Argument, rounding: Argument) =>
  answered(() => planFault({ stages, counts, rates, lags, target, rounding }, roundingNamed));
