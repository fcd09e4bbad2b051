import type { Cell } from "../../core/cells/cell";
import type { FunnelColumn, FunnelSayings } from "../../core/funnel/sayings";
import { numberText } from "../figures/number-text";
import type { SentencesOf } from "../figures/sentences-of";
import { english } from "./names/english";
import { quoted } from "./quoted";

const COLUMNS: Readonly<Record<FunnelColumn, string>> = {
  calls: "Discovery calls",
  deals: "Deals",
  honoured: "Leads honoured",
  hoursAvailable: "Hours available",
  hoursNeeded: "Hours needed",
  lever: "Lever",
  load: "Load",
  needed: "Needed",
  now: "Now",
  perRep: "Leads per rep",
  quota: "Sales quota",
  repsNeeded: "Reps needed",
  verdict: "Verdict",
};

/** What is wrong with a place's cell: how its text is written, or what else to give. */
const inPlace = (place: string, cell: Cell, trouble: string | null, give: string): string =>
  trouble ? `${place}: ${trouble}` : `${place} is ${quoted(cell)}. ${give}`;

/** Where a function takes from the agreement what its formula leaves out. */
const orAgree = (what: string): string =>
  `or fill in the ${what} in the tab ${english.tabs.agreement}, which Extensions > Lead SLA > Set up this spreadsheet makes`;

const CHECK_COUNTS = "Check the column Last month:";
const CHECK_RATES = "Check the column Rate used:";

/** A number that does not look like the one it was compared with: 1.004 is not "1". */
function apart(number: number, digits: number, from: number): string {
  const most = 6;
  let shown = digits;
  while (shown < most && Number(number.toFixed(shown)) === from) shown += 1;
  return numberText(number, shown);
}

const times = (factor: number): string => `${apart(factor, 2, 1)} times`;

/** What is wrong, and what to do: under 200 characters each. */
export const funnel: SentencesOf<FunnelSayings> = {
  column: (column) => COLUMNS[column],

  noTarget: () => "target: give the number of customers to win, such as 35.",
  noAgreedTarget: () => `target: give the number of customers to win, such as 35, ${orAgree("sales target")}.`,
  noAgreedRates: () => `rates: give the conversion rates, first stage first, such as B2:B5, ${orAgree("conversion rates")}.`,
  noRates: () => "rates: all are blank. Fill in the conversion rates, first stage first, such as 30%.",
  oneList: () => "rates: give one row or one column of adjacent rates, not a table.",
  targetIsTable: () => "target: give one number or one column of numbers, not a table.",
  rounding: () => 'rounding: give "nearest", "up" or "none".',
  tooLarge: () => "the plan needs more than a trillion leads: look for a rate that is far too small.",
  blankRate: (place) => `rates: rate ${place} is blank. Fill it, or leave the stage out.`,
  badRate: (place, cell, trouble) => inPlace(`rates: rate ${place}`, cell, trouble, "Give a percentage above 0% and up to 100%."),
  wholeRate: (place, rate) => `rates: rate ${place} is ${rate}. Type ${rate}% instead of ${rate}.`,

  noCounts: () => "counts: give at least two adjacent counts, first stage first, such as B2:B6.",
  twoCounts: () => "give at least two counts.",
  blankCount: (place) => `count ${place} is blank. Fill it, or leave the stage out.`,
  badCount: (place, cell, trouble) => inPlace(`count ${place}`, cell, trouble, "Give a number of 0 or more."),
  emptyStage: (place) => `count ${place} is 0, so the rate after it cannot be known. Take a longer period.`,
  moreThanBefore: (place, count, before) =>
    `count ${place} (${count}) is larger than the stage before (${before}). Count each lead in every stage that it reached.`,
  hugeCount: (place) => `count ${place} is more than a trillion. Look for a wrong cell.`,
  oneHistory: () => "counts: give one row or one column with the counts of one period, not a table.",
  nobodyWon: () => "counts: the last count is 0, so no lever can be solved. Take a longer period.",

  oneTarget: () => "target: give one number, not several.",
  tooManyLeads: () => "confidence: it takes more than a trillion leads. Lower it, or take a longer period for the counts.",
  moreThanTrials: (successes, trials) =>
    `successes: ${successes} is more than the ${trials} trials. Swap them, or count each lead in every stage that it reached.`,

  noParts: () => "parts_or_weights: give a number of parts such as 12, or one weight for each part such as B2:B13.",
  badParts: (trouble) =>
    `parts_or_weights: ${trouble || "give a whole number of parts from 1 to 1,000, or one weight for each part such as B2:B13."}`,
  noWeight: () => "parts_or_weights: all weights are 0. Give at least one above 0.",
  weightsAreTable: () => "parts_or_weights: give one row or one column of weights where total is a column.",
  totalIsTable: () => "total: give one number or one column of numbers, not a table.",
  badWeight: (place, cell, trouble) => inPlace(`parts_or_weights: weight ${place}`, cell, trouble, "Give a number of 0 or more."),

  dateIsTable: () => "target_date: give one date or one column of dates, not a table.",
  noLags: () => "lags: give the days from each stage to the next, first stage first, such as B2:B5.",
  oneListOfLags: () => "lags: give one row or one column of days, not a table.",
  longLags: () => "lags: together they are more than 36,525 days, a hundred years. Give days, not hours or minutes.",
  blankLag: (place) => `lags: lag ${place} is blank. Give 0 where there is none.`,
  badLag: (place, cell, trouble) => inPlace(`lags: lag ${place}`, cell, trouble, "Give a number of days of 0 or more."),
  badTargetDate: (cell) => `target_date: ${quoted(cell)} is no date. Write it like 2026-12-31.`,
  earlyDate: () => "target_date: a stage would lie before 1970. Give a later date.",

  noStages: () => "stages: give the names of the stages, first stage first, such as A2:A6.",
  oneListOfStages: () => "stages: give one row or one column of names, not a table.",
  blankStage: (place) => `stages: stage ${place} is blank. Fill it, or leave it out.`,
  doubledStage: (cell) => `stages: ${quoted(cell)} is there twice. Give each stage once.`,
  noAsOf: () => "as_of: give the day of judging, such as a cell with a date. NOW() is not allowed by Sheets.",
  badDay: (argument, cell) => `${argument}: ${quoted(cell)} is no date. Write it like 2026-10-01, or leave it blank.`,
  lateFrom: () => "from: it lies after to. Swap them.",
  oneColumn: (argument) => `${argument}: give one column, such as K:K, not a table.`,
  unlikeLength: (argument, like, length) => `${argument}: give as many rows as in ${like} (${length}).`,
  wideProofs: (stages) => `proofs: give at most one column for each of the ${stages} stages.`,
  unlikeProves: (columns) => `proves: give one stage for each column of proofs (${columns}), such as HSTACK(A3, A5), or leave it out.`,
  noChannel: () => "channel: give the column that says which channel a lead came by, such as F:F, or leave only blank.",

  leads: () => "Leads",
  rate: (place) => `Rate ${place}`,
  allRates: () => "All rates",
  leadsDoubled: () => "Leads doubled and all rates",
  enough: () => "enough as it is",
  times,
  eachRate: (factor, most) => `each rate ${times(factor)}${most ? ", at most 100 %" : ""}`,
  impossible: (rate) => `impossible: would need ${apart(rate * 100, 0, 100)} %`,

  stageAt: (place) => `stage ${place}`,
  noWord: () => "an error instead of a word",
  noCountsYet: () =>
    "Type your counts into the column Last month: how many leads reached each stage in a month. Extensions > Lead SLA > Plan > Count from our own leads counts them for you.",
  noRatesYet: () =>
    "There are no rates yet: type your counts into the column Last month, or the rates that you plan with into the column Rate used.",
  noLagsYet: () =>
    "Type into the column Days to next stage how many days leads take from each stage to the next: then this tab says by when they must exist.",
  noCount: (stage, holds) =>
    `${CHECK_COUNTS} every stage needs a number, 0 or more. ${stage} ${holds}: fill it in, or delete the row of a stage that you do not have.`,
  hugeStage: (stage) => `${CHECK_COUNTS} ${stage} has more than a trillion. Look for a wrong cell.`,
  noLeads: (stage) => `${CHECK_COUNTS} the first stage has no leads. Take a month in which ${stage} had some.`,
  growingStage: (stage, count, before, had) =>
    `${CHECK_COUNTS} ${stage} has ${numberText(count, 2)}, ${before} ${numberText(had, 2)}: a stage has more than the one before it. Count each lead in every stage that it reached.`,
  nobodyIn: (stage, next) =>
    `${CHECK_COUNTS} ${stage} has 0, so nothing is known of the way from ${stage} to ${next}. Take a month in which it had some.`,
  badPlanRate: (from, to, holds) => `${CHECK_RATES} each is a percentage above 0 % and up to 100 %. From ${from} to ${to} it ${holds}.`,
  measuredZero: (from, to) =>
    `${CHECK_RATES} last month's counts show 0 % from ${from} to ${to}, and nothing can be planned by that. Choose agreed in B6, or take a month that had some.`,
  tinyRate: (from, to) =>
    `${CHECK_RATES} the plan needs more than a trillion leads. Look at the rate from ${from} to ${to}, and at the sales target.`,
  noSalesTarget: () => "Type a sales target above 0, such as 35: without it nothing can be planned.",
  noRounding: () => "Check the rounding: it is nearest, up or none.",
  noLag: (stage, holds) => `Check the column Days to next stage: each is a number of days, 0 or more. ${stage} ${holds}.`,
  longWay: () => "Check the column Days to next stage: together they are more than a hundred years. Give days, not hours or minutes.",
  unnamedStage: (place) => `Check the column ${english.stages.name}: stage ${place} has no name. Type one, or delete its row.`,
  doubledName: (stage) => `Check the column ${english.stages.name}: ${stage} is there twice. Give each stage a name of its own.`,

  holdsNothing: () => "is blank",
  holdsNegative: () => "is below 0",
  holdsNumber: (number) => `is ${numberText(number, 2)}`,
  holdsDate: () => "is a date",
  holdsError: () => "shows an error",
  holdsText: (cell) => `is ${quoted(cell)}`,
  holdsWhole: (number) => `is ${numberText(number, 2)}: type ${numberText(number, 2)}%`,
  holdsShare: (share) => `is ${numberText(Number((100 * share).toPrecision(4)), 6)} %`,
};
