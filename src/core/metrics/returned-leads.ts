/** Why sales gave leads back, and how many of them for their quality. */

import type { Cell } from "../cells/cell";
import { groupsBy, NO_NAME } from "../cells/groups";
import type { OffsetAt } from "../cells/moments";
import type { Answer, Saying } from "../cells/saying";
import { dayOf, isWithin, type Period } from "../funnel/lead-days";
import { isReason } from "../sla/won";
import { dayOfEvent } from "./events";
import { meansOutside } from "./lost-reasons";
import { THIN } from "./metric";
import { headed, said } from "./sayings";

/** A lead's cells, "" where one is blank or the tab has no such column. */
export interface HandedLead {
  received: Cell;
  passed: Cell;
  returned: Cell;
  returnReason: Cell;
}

export interface ReturnTerms {
  /** What a reason contains that means that the lead fits and its time has not come. */
  notNow: readonly string[];
  /** What one contains that means that the lead never fitted. */
  outside: readonly string[];
  /** Share of the leads passed to sales above which marketing's side is not kept; null where none was agreed. */
  limit: number | null;
}

/**
 * Whether a reason judges what marketing passed on: every one does but those that say that the lead's time has not come. A return
 * without a reason judges nobody.
 *
 * @example judgesQuality({ notNow: ["Later"], outside: [], limit: null })("Rejected: student") //=> true
 */
export function judgesQuality({ notNow, outside }: ReturnTerms): (reason: Cell) => boolean {
  const [isNotNow, isOutside] = [meansOutside(notNow), meansOutside(outside)];
  return (reason) => isReason(reason) && (isOutside(reason) || !isNotNow(reason));
}

function verdictOf(handed: number, share: number, limit: number | null): Saying | "" {
  if (handed < THIN) return said("fewHanded", handed);
  if (limit === null) return "";
  return said(share > limit ? "qualityBroken" : "qualityKept", share, limit);
}

/**
 * Why leads were returned or rejected, each by the day on which it was, a tick by the day the lead came. Shares are of the leads that
 * sales had: passed to it in the period, or given back in it.
 *
 * @returns a table with a heading, the most frequent reason first, a row for all, one for those returned for their quality, and what it
 * means for marketing's side of the agreement
 */
export function returnedLeads(leads: readonly HandedLead[], period: Period, terms: ReturnTerms, offsetAt: OffsetAt): Answer[][] {
  const isQuality = judgesQuality(terms);
  const groups = groupsBy(() => ({ leads: 0, quality: 0 }), offsetAt);
  let [handed, returned, quality] = [0, 0, 0];
  for (const lead of leads) {
    const came = dayOf(lead.received, offsetAt);
    const wasReturned = isWithin(dayOfEvent(lead.returned, came, offsetAt), period);
    if (wasReturned || isWithin(dayOfEvent(lead.passed, came, offsetAt), period)) handed += 1;
    if (!wasReturned) continue;
    const tally = groups.of(isReason(lead.returnReason) ? lead.returnReason : "");
    returned += 1;
    tally.leads += 1;
    if (!isQuality(lead.returnReason)) continue;
    quality += 1;
    tally.quality += 1;
  }
  const share = (count: number): Answer => (handed === 0 ? "" : count / handed);
  const rows = groups
    .sorted(({ leads: count }) => count)
    .map(([name, tally]): Answer[] => {
      const judges = tally.quality > 0 ? said("quality") : name === NO_NAME ? "" : said("notNow");
      return [name, tally.leads, share(tally.leads), judges];
    });
  return [
    headed(["returnReason", "leads", "share", "judges"]),
    ...rows,
    [said("all"), returned, share(returned), ""],
    [said("allQuality"), quality, share(quality), ""],
    [verdictOf(handed, handed === 0 ? 0 : quality / handed, terms.limit), "", "", ""],
  ];
}
