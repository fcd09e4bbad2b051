import type { Argument, Cell } from "../cells/cell";

import type { OffsetAt } from "../cells/moments";
import { quantile } from "../sla/quantile";
import { wonOn } from "../sla/won";
import { channelChoice } from "./channel-choice";
import { leadLines } from "./lead-columns";
import { asOfDay, dayOf, isWithin, maturePeriod } from "./lead-days";

/** Columns of the lead tab; `channel` and `only` choose the leads of one channel, `stage` and `lostReason` say which were lost. */
export interface WonLeads {
  received: Argument;
  wonOn: Argument;
  channel?: Argument;
  only?: Argument;
  stage?: Argument;
  lostReason?: Argument;
  /** The list's name for a word of the column stage. */
  named?: ((stage: Cell) => Cell) | undefined;
}

/**
 * How many days leads take from received to won, judged from the won ones of mature cohorts: of young leads only the
 * quick ones have been won yet. A lead that was won before it came, or after the day of judging, is left out, and so is a
 * lost one: its date is the day on which the deal was closed.
 *
 * @param asOf the day of judging
 * @param days how old a lead must be at least, 90 where left out
 * @param offsetAt the sheet's own zone, in which its days begin
 * @returns median and 90th percentile in calendar days, side by side; both "" while no such lead was won
 * @throws one sentence where as_of or days is not understood, or the columns differ in length
 * @example lagToWon({ received: [["2026-01-01"]], wonOn: [["2026-02-10"]] }, "2026-11-18", "", utc) //=> [[40, 40]]
 */
export function lagToWon(
  { received, wonOn: wonDays, channel, only, stage, lostReason, named }: WonLeads,
  asOf: Argument,
  days: Argument,
  offsetAt: OffsetAt,
): Cell[][] {
  const today = asOfDay(asOf, offsetAt);
  const mature = maturePeriod(today, days);
  const lags: number[] = [];
  const lines = leadLines([
    { name: "received", given: received },
    { name: "won_on", given: wonDays },
    { name: "channel", given: channel },
    { name: "stage", given: stage },
    { name: "lost_reason", given: lostReason },
  ]);
  const counts = channelChoice(channel, only);
  for (const [[came = ""] = [], [won = ""] = [], [from = ""] = [], [at = ""] = [], [reason = ""] = []] of lines) {
    if (!counts(from)) continue;
    const day = dayOf(came, offsetAt);
    const wonDay = dayOf(wonOn({ stage: named?.(at) ?? at, lostReason: reason, won }), offsetAt);
    if (!isWithin(day, mature) || !isWithin(wonDay, { first: day, last: today })) continue;
    lags.push(wonDay - day);
  }
  if (lags.length === 0) return [["", ""]];
  lags.sort((one, other) => one - other);
  return [[quantile(lags, 0.5), quantile(lags, 0.9)]];
}
