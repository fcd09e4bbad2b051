/** Counts per stage, from the columns of the lead tab. */

import { readAmount } from "../cells/amounts";
import { type Argument, type Cell, isBlank } from "../cells/cell";
import { isLeftOut, laidOut, rowsOf } from "../cells/lists";
import { type OffsetAt, readMoment } from "../cells/moments";
import { unknownSign } from "../cells/numbers";
import { Unclear } from "../cells/unclear";
import { isLost } from "../sla/won";
import { channelChoice } from "./channel-choice";
import { leadLines } from "./lead-columns";
import { asOfDay, dayOf, isWithin, maturePeriod, type Period, periodOf } from "./lead-days";
import { said } from "./sayings";
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
  /** The stage that each column of proofs proves, where it is not the last ones in their order; blank: the column proves none. */
  proves?: Argument;
  /** Why leads were lost. A lost lead reached the last stage by no proof: the date is the one on which its deal was closed. */
  lostReason?: Argument;
  /** The list's name for a word of the column; every word stays where there is no list. */
  named?: ((stage: Cell) => Cell) | undefined;
}

/** A lead of the history: the day it came, counted from 1970-01-01, and the furthest stage that its row shows, from 0. */
export interface CountedLead {
  day: number;
  reached: number;
  /** What its cell Stage says. */
  stage: Cell;
}

/** A date, a tick or an amount. A word is none: "no" and "n/a" stand in such columns, too. */
function proves(cell: Cell, offsetAt: OffsetAt): boolean {
  if (cell === true || "instant" in readMoment(cell, offsetAt)) return true;
  const read = readAmount(cell, unknownSign);
  if ("number" in read) return read.number > 0;
  // More than nothing, whatever the sign in it parts.
  return "why" in read && read.why === "two ways" && !/[-(]/.test(String(cell));
}

/** The place of the stage that each column of proofs proves; -1 where it proves none. */
function provenPlaces(given: Argument, columns: number, stages: StageList): number[] {
  if (isLeftOut(given)) {
    if (columns > stages.size) throw new Unclear(said("wideProofs", stages.size));
    return Array.from({ length: columns }, (_, at) => stages.size - columns + at);
  }
  const names = rowsOf(given).flat();
  if (names.length !== columns) throw new Unclear(said("unlikeProves", columns));
  return names.map((name) => (isBlank(name) ? -1 : (stages.placeOf(name) ?? -1)));
}

/**
 * Reads the leads that came on a known day, of the channel that is asked for. That a lead came is proof of the first stage.
 *
 * @param offsetAt the sheet's own zone, in which its days begin
 * @throws one sentence about a column of another length, or proofs that do not fit the stages
 */
export function countedLeads(history: LeadHistory, stages: StageList, offsetAt: OffsetAt): CountedLead[] {
  const lines = leadLines([
    { name: "received", given: history.received },
    { name: "stage", given: history.stage },
    { name: "proofs", given: history.proofs, wide: true },
    { name: "channel", given: history.channel },
    { name: "lost_reason", given: history.lostReason },
  ]);
  const counts = channelChoice(history.channel, history.only);
  const hasProofs = !isLeftOut(history.proofs);
  const places = hasProofs ? provenPlaces(history.proves, lines[0]?.[2]?.length ?? 0, stages) : [];
  const last = stages.size - 1;
  const leads: CountedLead[] = [];
  for (const [[received = ""] = [], [stage = ""] = [], proofs = [], [channel = ""] = [], [lostReason = ""] = []] of lines) {
    const day = counts(channel) ? dayOf(received, offsetAt) : null;
    if (day === null) continue;
    const listed = stages.placeOf(stage) === undefined ? (history.named?.(stage) ?? stage) : stage;
    const stated = stages.placeOf(listed) ?? 0;
    const end = { stage: listed, lostReason };
    const proven = places.filter((place, at) => place > stated && proves(proofs[at] ?? "", offsetAt) && !(place === last && isLost(end)));
    leads.push({ day, reached: Math.max(stated, ...proven), stage: listed === "" ? stage : listed });
  }
  return leads;
}

/**
 * Counts leads in every stage up to the furthest that they reached.
 *
 * @example countsOfStages([{ day: 0, reached: 1, stage: "MQL" }], 3) //=> [1, 1, 0]
 */
export function countsOfStages(leads: readonly CountedLead[], stages: number): number[] {
  const ended: number[] = Array(stages).fill(0);
  for (const { reached } of leads) ended[reached] = (ended[reached] ?? 0) + 1;
  return ended.map((_, at) => ended.slice(at).reduce((sum, count) => sum + count, 0));
}

function countWithin(history: LeadHistory, stages: StageList, period: Period, offsetAt: OffsetAt): number[] {
  const leads = countedLeads(history, stages, offsetAt).filter(({ day }) => isWithin(day, period));
  return countsOfStages(leads, stages.size);
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
