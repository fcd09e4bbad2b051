import type { Argument } from "../../core/cells/lists";
import { answerGoal } from "../../core/funnel/goal";
import { conversionRates } from "../../core/funnel/rates";
import { agreedPlan } from "./agreed";

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
global.SLA_GOAL = (target: Argument, rates: Argument, rounding: Argument) => answerGoal({ target, rates, rounding }, agreedPlan);

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
global.SLA_RATES = (counts: Argument) => conversionRates(counts);
