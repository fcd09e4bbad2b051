import { stepwise } from "../../core/calendar/zone-steps";
import type { Argument } from "../../core/cells/cell";
import { isLeftOut } from "../../core/cells/lists";
import { lagToWon } from "../../core/funnel/lag";
import { matureCounts, stageCounts } from "../../core/funnel/stage-counts";
import { offsets, timeZone } from "../../google/reading";
import { agreedCells } from "./agreed";
import { answered } from "./answered";
import { moments } from "./lead-cells";
import { listedStages } from "./listed-stages";
import { numbers } from "./number-arguments";

const daysOrAgreed = (days: Argument): Argument => numbers(isLeftOut(days) ? agreedCells()("history.mature") : days)[0];

/**
 * How many leads of a period reached each stage, from the columns of the lead tab. Each lead counts in every stage up to the
 * furthest that it ever reached, and every lead that came in the first. Lost or another stage that is not in the list counts
 * as reached only what proofs show; of a lost lead a date in Won on proves no win, because it is the day on which the deal was
 * closed. Leads whose received cell is no date are left out.
 *
 * @param {Date} received When the leads came: a column such as K:K
 * @param {string} stage Their stage now: as many cells as received, such as I:I; other words for a stage are those of the tab SLA stages
 * @param {Array<Array<string>>} stages The names of the stages, first stage first, one row or one column such as A2:A6
 * @param {Date} from First day of arrival that counts (optional: from the beginning)
 * @param {Date} to Last day of arrival that counts, to its end (optional: up to the latest)
 * @param {Array<Array<any>>} proofs A column that is filled once the last stage was reached, such as Won on in S:S; or several side by side, such as HSTACK(U:U, Q:Q, S:S), for the last stages in their order (optional: only stage counts)
 * @param {string} channel What chooses the leads of one channel: a column such as F:F (optional: every lead counts)
 * @param {string} only The words in channel that count, one cell or several (optional: every lead counts)
 * @param {Array<Array<string>>} proves The stage that each column of proofs proves, such as HSTACK(A10, A11, A12, A13); a blank one proves none (optional: the last stages in their order)
 * @param {string} lost_reason Why leads were lost: a column such as T2:T (optional: only a stage such as Lost says so)
 * @return {Array<Array<number>>} A count for each stage, in the direction of the stages.
 * @throws A sentence where a stage is blank or there twice, from or to is no date, or columns or proves differ in length.
 * @see Source: leads by day of arrival in the spreadsheet's zone; a date, a tick or an amount above 0 is a proof.
 * @example =SLA_STAGE_COUNTS({"2026-10-05", "2026-10-31 17:00", "2026-10-12", "2026-11-01"}, {"SAL", "On hold", "new", "MQL"}, {"Lead", "MQL", "SAL", "Customer"}, "2026-10-01", "2026-10-31", {"", "2026-11-20", "", ""}) gives 3, 2, 2, 1
 * @customfunction
 */
global.SLA_STAGE_COUNTS = (
  received: Argument,
  stage: Argument,
  stages: Argument,
  from: Argument,
  to: Argument,
  proofs: Argument,
  channel: Argument,
  only: Argument,
  proves: Argument,
  lost_reason: Argument,
) =>
  answered(() => {
    const sheetOffset = stepwise(offsets(timeZone));
    const [came, proven] = moments(sheetOffset, received, proofs);
    const named = listedStages(only, sheetOffset);
    const question = { received: came, stage, stages, proofs: proven, channel, only, proves, lostReason: lost_reason, named };
    return stageCounts(question, ...moments(sheetOffset, from, to), sheetOffset);
  });

/**
 * How many mature leads reached each stage: those that are old enough to have shown what becomes of them. Rates of young
 * leads are too low, because most of them are still on their way. Counted like SLA_STAGE_COUNTS.
 *
 * @param {Date} received When the leads came: a column such as K:K
 * @param {string} stage Their stage now: as many cells as received, such as I:I; other words for a stage are those of the tab SLA stages
 * @param {Array<Array<string>>} stages The names of the stages, first stage first, one row or one column such as A2:A6
 * @param {Date} as_of The day of judging: one cell that holds a date (NOW() is not allowed by Sheets)
 * @param {number} days How many days old a lead must be at least (optional: the agreement's days, else 90)
 * @param {Array<Array<any>>} proofs A column that is filled once the last stage was reached, such as Won on in S:S; or several side by side, such as HSTACK(U:U, Q:Q, S:S), for the last stages in their order (optional: only stage counts)
 * @param {string} channel What chooses the leads of one channel: a column such as F:F (optional: every lead counts)
 * @param {string} only The words in channel that count, one cell or several (optional: every lead counts)
 * @param {Array<Array<string>>} proves The stage that each column of proofs proves, such as HSTACK(A10, A11, A12, A13); a blank one proves none (optional: the last stages in their order)
 * @param {string} lost_reason Why leads were lost: a column such as T2:T (optional: only a stage such as Lost says so)
 * @return {Array<Array<number>>} A count for each stage, in the direction of the stages; SLA_RATES makes rates of them.
 * @throws A sentence where a stage is blank or there twice, as_of or days is not understood, or columns or proves differ in length.
 * @see Source: mature = day of as_of - day of arrival >= days.
 * @example =SLA_MATURE_COUNTS({"2026-05-04", "2026-06-01", "2026-10-12"}, {"Customer", "MQL", "Customer"}, {"Lead", "MQL", "Customer"}, "2026-11-18") gives 2, 2, 1
 * @customfunction
 */
global.SLA_MATURE_COUNTS = (
  received: Argument,
  stage: Argument,
  stages: Argument,
  as_of: Argument,
  days: Argument,
  proofs: Argument,
  channel: Argument,
  only: Argument,
  proves: Argument,
  lost_reason: Argument,
) =>
  answered(() => {
    const sheetOffset = stepwise(offsets(timeZone));
    const [came, proven] = moments(sheetOffset, received, proofs);
    const named = listedStages(only, sheetOffset);
    const question = { received: came, stage, stages, proofs: proven, channel, only, proves, lostReason: lost_reason, named };
    return matureCounts(question, ...moments(sheetOffset, as_of), daysOrAgreed(days), sheetOffset);
  });

/**
 * How many days leads take until they are won, from the won leads of mature cohorts: of young leads only the quick ones have
 * been won yet, and would make it look faster. Rows that are no dates, were won before they came, or were
 * lost, are left out.
 *
 * @param {Date} received When the leads came: a column such as K:K
 * @param {Date} won_on When they were won, blank while they are not: as many cells as received, such as S:S
 * @param {Date} as_of The day of judging: one cell that holds a date (NOW() is not allowed by Sheets)
 * @param {number} days How many days old a lead must be at least (optional: the agreement's days, else 90)
 * @param {string} channel What chooses the leads of one channel: a column such as F:F (optional: every lead counts)
 * @param {string} only The words in channel that count, one cell or several (optional: every lead counts)
 * @param {string} stage Their stage now: a column such as I2:I (optional: no stage says that a lead was lost)
 * @param {string} lost_reason Why leads were lost: a column such as T2:T (optional: no reason says that a lead was lost)
 * @return {Array<Array<number>>} The median and the 90th percentile side by side, in calendar days; blank while no such lead was won.
 * @throws A sentence where as_of or days is not understood, or the columns differ in length.
 * @see Source: day won - day received; percentiles as PERCENTILE gives them.
 * @example =SLA_LAG({"2026-03-02", "2026-04-01", "2026-05-04", "2026-11-02"}, {"2026-04-01", "2026-05-11", "2026-07-03", "2026-11-05"}, "2026-11-18") gives 40, 56
 * @customfunction
 */
global.SLA_LAG = (
  received: Argument,
  won_on: Argument,
  as_of: Argument,
  days: Argument,
  channel: Argument,
  only: Argument,
  stage: Argument,
  lost_reason: Argument,
) =>
  answered(() => {
    const sheetOffset = stepwise(offsets(timeZone));
    const [came, wonOn] = moments(sheetOffset, received, won_on);
    const named = isLeftOut(stage) ? undefined : listedStages(only, sheetOffset);
    const question = { received: came, wonOn, channel, only, stage, lostReason: lost_reason, named };
    return lagToWon(question, ...moments(sheetOffset, as_of), daysOrAgreed(days), sheetOffset);
  });
