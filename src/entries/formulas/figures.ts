import type { Argument } from "../../core/cells/cell";

import { acquisitionCost, costPerLead, lifetimeValue, returnOnInvestment } from "../../core/metrics/figures";
import { answered } from "./answered";
import { numbers } from "./number-arguments";

/**
 * Cost per lead: what marketing spent for each lead that came. One formula serves a whole column, such as one row a channel.
 *
 * @param {number} spend Amount spent: one cell or a column such as B2:B
 * @param {number} leads Leads that came: as many cells as spend, or one for all
 * @return {number} An amount in the shape of the question; blank in a column where a cell is blank or there are no leads, "Check ..." where a row is not understood.
 * @throws A sentence where a cell that all rows share is not understood, there are no leads where only one answer is asked, or the columns differ in length.
 * @see Source: cost per lead = spend / leads.
 * @example =SLA_CPL({5000, 1200}, {250, 40}) gives 20, 30
 * @customfunction
 */
global.SLA_CPL = (spend: Argument, leads: Argument) => answered(() => costPerLead(...numbers(spend, leads)));

/**
 * Customer acquisition cost: what marketing and sales spent together for each customer won. One formula serves a whole column.
 *
 * @param {number} spend Amount spent by marketing and by sales: one cell or a column such as B2:B
 * @param {number} customers Customers won: as many cells as spend, or one for all
 * @return {number} An amount in the shape of the question; blank in a column where a cell is blank or nobody was won, "Check ..." where a row is not understood.
 * @throws A sentence where a cell that all rows share is not understood, there are no customers where only one answer is asked, or the columns differ in length.
 * @see Source: customer acquisition cost = (marketing + sales spend) / customers won.
 * @example =SLA_CAC(42000, 35) gives 1200
 * @customfunction
 */
global.SLA_CAC = (spend: Argument, customers: Argument) => answered(() => acquisitionCost(...numbers(spend, customers)));

/**
 * Return on investment of marketing or sales actions: what came back above what was spent, for each unit spent. Below 0 is a loss.
 * One formula serves a whole column.
 *
 * @param {number} revenue Revenue that the actions brought: one cell or a column such as C2:C
 * @param {number} cost What they cost: as many cells as revenue, or one for all
 * @return {number} A share in the shape of the question, format it as a percentage; blank in a column where a cell is blank or nothing was spent, "Check ..." where a row is not understood.
 * @throws A sentence where a cell that all rows share is not understood, the cost is 0 where only one answer is asked, or the columns differ in length.
 * @see Source: return on investment = (revenue - cost) / cost.
 * @example =SLA_ROI({63000, 21000}, 42000) gives 0.5, -0.5
 * @customfunction
 */
global.SLA_ROI = (revenue: Argument, cost: Argument) => answered(() => returnOnInvestment(...numbers(revenue, cost)));

/**
 * Customer lifetime value: what a customer brings while he stays. One formula serves a whole column, such as one row a segment.
 * Take the same period for both: revenue per month and months, or revenue per year and years.
 *
 * @param {number} revenue_per_period Average revenue of a customer in a period, such as 400 a month: one cell or a column
 * @param {number} periods Length of engagement in such periods, such as 30 months: as many cells, or one for all
 * @param {number} margin Gross margin, such as 60% (optional: 100%, which gives revenue rather than profit)
 * @return {number} An amount in the shape of the question; blank where a cell is blank, "Check ..." where a row is not understood.
 * @throws A sentence where a cell that all rows share is not understood, or the columns differ in length.
 * @see Source: the simple form of customer lifetime value, without interest: average revenue per period x length of engagement x gross margin.
 * @example =SLA_LTV(400, 30, "60%") gives 7200
 * @customfunction
 */
global.SLA_LTV = (revenue_per_period: Argument, periods: Argument, margin: Argument) =>
  answered(() => lifetimeValue(...numbers(revenue_per_period, periods, margin)));
