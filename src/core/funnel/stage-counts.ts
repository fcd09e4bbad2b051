/** Counts per stage, from the columns of the lead tab. */
import type { Cell } from "../agreement/item-values";
import { type Argument, laidOut } from "../cells/lists";
import { type OffsetAt, readMoment } from "../cells/moments";
import { numberTrouble, readNumber } from "../cells/numbers";
import { channelChoice } from "./channel-choice";
import { leadLines } from "./lead-columns";
import { asOfDay, dayOf, isWithin, maturePeriod, type Period, periodOf } from "./lead-days";
import { wideProofs } from "./sentences";
import { type StageList, stageListOf } from "./stage-list";

export interface LeadHistory {
  received: Argument;
  stage: Argument;
  /** First stage first. */
  stages: Argument;
  /** Columns that are filled once a stage was reached: the last one for the last stage, the one before it for the one before. */
  proofs: Argument;
  /** What the leads of one channel are known by, and the words that count; every lead where `only` is blank. */
  channel?: Argument;
  only?: Argument;
}

/** A date, a tick or an amount. A word is none: "no" and "n/a" stand in such columns, too. */
function proves(cell: Cell, offsetAt: OffsetAt): boolean {
  if (cell === true || "instant" in readMoment(cell, offsetAt)) return true;
  const read = readNumber(cell);
  if ("number" in read) return read.number > 0;
  // More than nothing, whatever the sign in it parts.
  return numberTrouble(cell) !== "" && /[1-9]/.test(String(cell));
}

/** The place of the furthest stage that a lead's own stage or a proof shows. That it came is proof of the first. */
function furthest(stage: Cell, proofs: readonly Cell[], stages: StageList, offsetAt: OffsetAt): number {
  const stated = stages.placeOf(stage) ?? 0;
  for (let at = proofs.length - 1; at >= 0; at -= 1) {
    const place = stages.size - proofs.length + at;
    if (place <= stated) return stated;
    if (proves(proofs[at] ?? "", offsetAt)) return place;
  }
  return stated;
}

function countWithin(history: LeadHistory, stages: StageList, period: Period, offsetAt: OffsetAt): number[] {
  const ended: number[] = Array(stages.size).fill(0);
  const lines = leadLines([
    { name: "received", given: history.received },
    { name: "stage", given: history.stage },
    { name: "proofs", given: history.proofs, wide: true },
    { name: "channel", given: history.channel },
  ]);
  const counts = channelChoice(history.channel, history.only);
  for (const [[received = ""] = [], [stage = ""] = [], proofs = [], [channel = ""] = []] of lines) {
    if (proofs.length > stages.size) throw new Error(wideProofs(stages.size));
    if (!counts(channel) || !isWithin(dayOf(received, offsetAt), period)) continue;
    const place = furthest(stage, proofs, stages, offsetAt);
    ended[place] = (ended[place] ?? 0) + 1;
  }
  return ended.map((_, at) => ended.slice(at).reduce((sum, count) => sum + count, 0));
}

/**
 * How many leads of a period reached each stage: each lead counts in every stage up to the furthest that it ever reached.
 * A lead without a received date, or with one that is none, is left out.
 *
 * @param from first day of arrival, open where blank
 * @param to last day of arrival, open where blank
 * @param offsetAt the sheet's own zone, in which its days begin
 * @returns a count a stage in the direction of the stages, "" where no stage is named
 * @throws one sentence about the stages, a day, or a column of another length
 * @example stageCounts({ received: [["2026-10-05"]], stage: [["MQL"]], stages: [["Lead", "MQL", "SAL"]], proofs: "" }, "", "", utc) //=> [[1, 1, 0]]
 */
export function stageCounts(history: LeadHistory, from: Argument, to: Argument, offsetAt: OffsetAt): Cell | Cell[][] {
  const stages = stageListOf(history.stages);
  if (!stages) return "";
  return laidOut(countWithin(history, stages, periodOf(from, to, offsetAt), offsetAt), stages.direction);
}

/**
 * The same for leads that are old enough to have shown what becomes of them.
 *
 * @param asOf the day of judging
 * @param days how old a lead must be at least, 90 where left out
 * @example matureCounts({ received: [["2026-05-04"]], stage: [["MQL"]], stages: [["Lead", "MQL"]], proofs: "" }, "2026-11-18", "", utc) //=> [[1, 1]]
 */
export function matureCounts(history: LeadHistory, asOf: Argument, days: Argument, offsetAt: OffsetAt): Cell | Cell[][] {
  const stages = stageListOf(history.stages);
  if (!stages) return "";
  const mature = maturePeriod(asOfDay(asOf, offsetAt), days);
  return laidOut(countWithin(history, stages, mature, offsetAt), stages.direction);
}
