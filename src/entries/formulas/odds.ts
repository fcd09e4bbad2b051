import type { Argument } from "../../core/cells/cell";

import { chances, leadsNeeded } from "../../core/funnel/chances";
import { rateIntervals } from "../../core/funnel/rate-intervals";
import { answered } from "./answered";
import { numbers } from "./number-arguments";

/**
 * How sure a conversion rate is: between which two rates the true one lies, judged from so many trials.
 * One formula serves a whole column. Few trials give a wide interval; without any it is 0 to 1.
 *
 * @param {number} successes How many of the trials succeeded: one cell or a column such as C2:C
 * @param {number} trials How many there were: as many cells as successes, or one for all
 * @param {number} confidence How often the interval shall hold the true rate, such as 95% (optional: 95%)
 * @return {Array<Array<number>>} The low and the high rate side by side, from 0 to 1, format them as percentages; blank where a cell is blank, "Check ..." where a row is not understood.
 * @throws A sentence where a cell that all rows share is not understood, or the columns differ in length.
 * @see Source: the score interval of Wilson (1927).
 * @example =SLA_RATE_INTERVAL(10, 50) gives 0.112437500157761, 0.330371059322254
 * @customfunction
 */
global.SLA_RATE_INTERVAL = (successes: Argument, trials: Argument, confidence: Argument) =>
  answered(() => rateIntervals(...numbers(successes, trials, confidence)));

/**
 * The odds that leads bring the sales you plan for, judged from your own counts: thin history makes them less certain.
 * One formula serves a column of leads or of targets. Same arguments, same answer: nothing is drawn at random.
 *
 * @param {Array<Array<number>>} counts Leads in each stage of a past period, first stage first, one row or one column such as B2:B6
 * @param {number} target Customers to win, such as 35: one cell, or as many cells as leads
 * @param {number} leads Leads that you will have, such as 1783: one cell or a range
 * @return {number} The odds as a share from 0 to 1, format it as a percentage; in the shape of target and leads.
 * @throws A sentence where a count is blank, below 0, no number, or larger than the stage before, or the only target or leads is not understood.
 * @see Source: each rate is Beta(k + 1/2, n - k + 1/2) over its own counts (Jeffreys), sales are binomial at the product of the rates; computed by one integral (Gil-Pelaez 1951), right to six digits.
 * @example =SLA_CHANCE({500, 150, 73, 50, 10}, 35, 1783) gives 0.52749772
 * @customfunction
 */
global.SLA_CHANCE = (counts: Argument, target: Argument, leads: Argument) => answered(() => chances(...numbers(counts, target, leads)));

/**
 * How many leads it takes to reach a target with the confidence that you want, judged from your own counts.
 * It is the smallest number of leads for which SLA_CHANCE gives at least that confidence.
 *
 * @param {Array<Array<number>>} counts Leads in each stage of a past period, first stage first, one row or one column such as B2:B6
 * @param {number} target Customers to win, such as 35: one cell or a range
 * @param {number} confidence How sure you want to be, such as 80%: one cell, or as many cells as target, or a range (optional: 80%)
 * @return {number} A whole number of leads, in the shape of target and confidence.
 * @throws A sentence where a count is blank, below 0, no number, or larger than the stage before, or the only target or confidence is not understood.
 * @see Source: the odds of SLA_CHANCE, searched by halving.
 * @example =SLA_LEADS_FOR({500, 150, 73, 50, 10}, 35, {0.8, 0.9}) gives 2363, 2794
 * @customfunction
 */
global.SLA_LEADS_FOR = (counts: Argument, target: Argument, confidence: Argument) =>
  answered(() => leadsNeeded(...numbers(counts, target, confidence)));
