import type { Cell } from "../cells/cell";
import { numberTrouble, quoted } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { said } from "../cells/sayings";

/** Every wording of the planning functions: what is wrong, and what to do. Under 200 characters each. */

/** What is wrong with a place's cell: how its text is written, or what else to give. */
const inPlace = (place: string, cell: Cell, give: string): Saying | string => {
  const trouble = numberTrouble(cell);
  return trouble ? said("inArgument", place, trouble) : `${place} is ${quoted(cell)}. ${give}`;
};

/** Where a function takes from the agreement what its formula leaves out. */
const orAgree = (what: string): string =>
  `or fill in the ${what} in the tab SLA agreement, which Extensions > Lead SLA > Set up this spreadsheet makes`;

export const NO_TARGET = "target: give the number of customers to win, such as 35.";
export const NO_AGREED_TARGET = `target: give the number of customers to win, such as 35, ${orAgree("sales target")}.`;
export const NO_AGREED_RATES = `rates: give the conversion rates, first stage first, such as B2:B5, ${orAgree("conversion rates")}.`;
export const NO_RATES = "rates: all are blank. Fill in the conversion rates, first stage first, such as 30%.";
export const ONE_LIST = "rates: give one row or one column of adjacent rates, not a table.";
export const TARGET_IS_TABLE = "target: give one number or one column of numbers, not a table.";
export const ROUNDING = 'rounding: give "nearest", "up" or "none".';
export const TOO_LARGE = "the plan needs more than a trillion leads: look for a rate that is far too small.";

export const blankRate = (place: number): string => `rates: rate ${place} is blank. Fill it, or leave the stage out.`;
export const badRate = (place: number, cell: Cell): Saying | string =>
  inPlace(`rates: rate ${place}`, cell, "Give a percentage above 0% and up to 100%.");
export const wholeRate = (place: number, rate: number): string => `rates: rate ${place} is ${rate}. Type ${rate}% instead of ${rate}.`;

export const NO_COUNTS = "counts: give at least two adjacent counts, first stage first, such as B2:B6.";
export const blankCount = (place: number): string => `count ${place} is blank. Fill it, or leave the stage out.`;
export const badCount = (place: number, cell: Cell): Saying | string => inPlace(`count ${place}`, cell, "Give a number of 0 or more.");
export const emptyStage = (place: number): string => `count ${place} is 0, so the rate after it cannot be known. Take a longer period.`;
export const moreThanBefore = (place: number, count: number, before: number): string =>
  `count ${place} (${count}) is larger than the stage before (${before}). Count each lead in every stage that it reached.`;
export const hugeCount = (place: number): string => `count ${place} is more than a trillion. Look for a wrong cell.`;
export const ONE_HISTORY = "counts: give one row or one column with the counts of one period, not a table.";
export const NOBODY_WON = "counts: the last count is 0, so no lever can be solved. Take a longer period.";

export const ONE_TARGET = "target: give one number, not several.";
export const TOO_MANY_LEADS = "confidence: it takes more than a trillion leads. Lower it, or take a longer period for the counts.";
export const moreThanTrials = (successes: number, trials: number): string =>
  `successes: ${successes} is more than the ${trials} trials. Swap them, or count each lead in every stage that it reached.`;

export const NO_PARTS = "parts_or_weights: give a number of parts such as 12, or one weight for each part such as B2:B13.";
export const badParts = (cell: Cell): Saying | string => {
  const trouble = numberTrouble(cell);
  return trouble ? said("inArgument", "parts_or_weights", trouble) : PARTS;
};
const PARTS = "parts_or_weights: give a whole number of parts from 1 to 1,000, or one weight for each part such as B2:B13.";
export const NO_WEIGHT = "parts_or_weights: all weights are 0. Give at least one above 0.";
export const WEIGHTS_ARE_TABLE = "parts_or_weights: give one row or one column of weights where total is a column.";
export const TOTAL_IS_TABLE = "total: give one number or one column of numbers, not a table.";
export const badWeight = (place: number, cell: Cell): Saying | string =>
  inPlace(`parts_or_weights: weight ${place}`, cell, "Give a number of 0 or more.");

export const DATE_IS_TABLE = "target_date: give one date or one column of dates, not a table.";
export const NO_LAGS = "lags: give the days from each stage to the next, first stage first, such as B2:B5.";
export const ONE_LIST_OF_LAGS = "lags: give one row or one column of days, not a table.";
export const LONG_LAGS = "lags: together they are more than 36,525 days, a hundred years. Give days, not hours or minutes.";
export const blankLag = (place: number): string => `lags: lag ${place} is blank. Give 0 where there is none.`;
export const badLag = (place: number, cell: Cell): Saying | string =>
  inPlace(`lags: lag ${place}`, cell, "Give a number of days of 0 or more.");
export const badTargetDate = (cell: Cell): string => `target_date: ${quoted(cell)} is no date. Write it like 2026-12-31.`;
export const EARLY_DATE = "target_date: a stage would lie before 1970. Give a later date.";

export const NO_STAGES = "stages: give the names of the stages, first stage first, such as A2:A6.";
export const ONE_LIST_OF_STAGES = "stages: give one row or one column of names, not a table.";
export const blankStage = (place: number): string => `stages: stage ${place} is blank. Fill it, or leave it out.`;
export const doubledStage = (cell: Cell): string => `stages: ${quoted(cell)} is there twice. Give each stage once.`;
export const NO_AS_OF = "as_of: give the day of judging, such as a cell with a date. NOW() is not allowed by Sheets.";
export const badDay = (name: string, cell: Cell): string =>
  `${name}: ${quoted(cell)} is no date. Write it like 2026-10-01, or leave it blank.`;
export const lateFrom = "from: it lies after to. Swap them.";
export const oneColumn = (name: string): string => `${name}: give one column, such as K:K, not a table.`;
export const unlikeLength = (name: string, like: string, length: number): string => `${name}: give as many rows as in ${like} (${length}).`;
export const wideProofs = (stages: number): string => `proofs: give at most one column for each of the ${stages} stages.`;
export const unlikeProves = (columns: number): string =>
  `proves: give one stage for each column of proofs (${columns}), such as HSTACK(A3, A5), or leave it out.`;

export const NO_CHANNEL = "channel: give the column that says which channel a lead came by, such as F:F, or leave only blank.";

/** What the plan tab says of its own cells: each names the column and the stage. */
const CHECK_COUNTS = "Check the column Last month:";
const CHECK_RATES = "Check the column Rate used:";
export const NO_COUNTS_YET =
  "Type your counts into the column Last month: how many leads reached each stage in a month. Extensions > Lead SLA > Plan > Count from our own leads counts them for you.";
export const NO_RATES_YET =
  "There are no rates yet: type your counts into the column Last month, or the rates that you plan with into the column Rate used.";
export const NO_LAGS_YET =
  "Type into the column Days to next stage how many days leads take from each stage to the next: then this tab says by when they must exist.";
export const noCount = (stage: string, holds: string): string =>
  `${CHECK_COUNTS} every stage needs a number, 0 or more. ${stage} ${holds}: fill it in, or delete the row of a stage that you do not have.`;
export const hugeStage = (stage: string): string => `${CHECK_COUNTS} ${stage} has more than a trillion. Look for a wrong cell.`;
export const noLeads = (stage: string): string => `${CHECK_COUNTS} the first stage has no leads. Take a month in which ${stage} had some.`;
export const growingStage = (stage: string, count: string, before: string, had: string): string =>
  `${CHECK_COUNTS} ${stage} has ${count}, ${before} ${had}: a stage has more than the one before it. Count each lead in every stage that it reached.`;
export const nobodyIn = (stage: string, next: string): string =>
  `${CHECK_COUNTS} ${stage} has 0, so nothing is known of the way from ${stage} to ${next}. Take a month in which it had some.`;
export const noRate = (from: string, to: string, holds: string): string =>
  `${CHECK_RATES} each is a percentage above 0 % and up to 100 %. From ${from} to ${to} it ${holds}.`;
export const measuredZero = (from: string, to: string): string =>
  `${CHECK_RATES} last month's counts show 0 % from ${from} to ${to}, and nothing can be planned by that. Choose agreed in B6, or take a month that had some.`;
export const tinyRate = (from: string, to: string): string =>
  `${CHECK_RATES} the plan needs more than a trillion leads. Look at the rate from ${from} to ${to}, and at the sales target.`;
export const NO_SALES_TARGET = "Type a sales target above 0, such as 35: without it nothing can be planned.";
export const NO_ROUNDING = "Check the rounding: it is nearest, up or none.";
export const noLag = (stage: string, holds: string): string =>
  `Check the column Days to next stage: each is a number of days, 0 or more. ${stage} ${holds}.`;
export const LONG_WAY =
  "Check the column Days to next stage: together they are more than a hundred years. Give days, not hours or minutes.";
export const unnamedStage = (place: number): string => `Check the column Stage: stage ${place} has no name. Type one, or delete its row.`;
export const doubledName = (stage: string): string => `Check the column Stage: ${stage} is there twice. Give each stage a name of its own.`;
