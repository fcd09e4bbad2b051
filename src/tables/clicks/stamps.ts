/** What one click writes into people's own columns of a lead row, and nothing else ever does. */

import { words } from "../../language/spoken/words";
import { asText } from "../formulas/as-text";
import { CLICK_NEEDS, ONE_CLICKS, type OneClick, type PeopleField } from "../leads/lead-fields";
import type { LeadColumns, LeadField } from "../leads/lead-table";
import { answerStamps, attemptStamps, reachedStamps } from "./attempt-stamps";
import { type Asked, type ClickedRow, isFilled, isGivenBack, isPassedAgain, type Stamp, type Stamped, stamped, taken } from "./clicked-row";
import { lostStamps, wonStamps } from "./outcome-stamps";
import { giveStamps, turnStamps } from "./owner-stamps";
import { backOnStamps, passStamps, pauseStamps, restStamps, resumeStamps, wakeStamps } from "./rest-stamps";

export type { OneClick, Stamp, Stamped };

/** What a click asks for: "must" where it is not done without it, "may" where it can be given. */
interface Wants {
  reason?: "must";
  day?: "must" | "may";
  amount?: "may";
  /** The side of today on which its day lies. */
  leans?: "ahead" | "back";
}

const GIVES_BACK: Wants = { reason: "must", day: "may", leans: "ahead" };

const WANTS: Partial<Record<OneClick, Wants>> = {
  reject: GIVES_BACK,
  return: GIVES_BACK,
  lost: GIVES_BACK,
  pause: { day: "may", leans: "ahead" },
  rest: { day: "must", leans: "ahead" },
  won: { day: "may", leans: "back", amount: "may" },
};

export const wantsOf = (click: OneClick): Wants => WANTS[click] ?? {};

/** What clicks write and are not done without. */
export const CLICKED_FIELDS: readonly PeopleField[] = [...new Set(ONE_CLICKS.flatMap((click) => CLICK_NEEDS[click]))];

/** Fields in which a click is the last word; what came of a lead, and when it was passed, another system may know better. */
export const CLICKS_ALONE: readonly PeopleField[] = [
  ...CLICK_NEEDS.answer,
  ...CLICK_NEEDS.attempt,
  ...CLICK_NEEDS.accept,
  ...CLICK_NEEDS.return,
  ...CLICK_NEEDS.rest,
  ...CLICK_NEEDS.pause,
];

/** What stands in the column of the reason after a click. */
export const reasonText = (click: OneClick, reason: string): string => (click === "reject" ? words().clicks.rejected(reason) : reason);

/** Where a click writes its reason. */
export const reasonField = (click: OneClick): LeadField => (click === "lost" ? "lostReason" : "returnReason");

export const needsReason = (click: OneClick): boolean => wantsOf(click).reason === "must";

const BESIDES: Partial<Record<OneClick, readonly LeadField[]>> = {
  attempt: ["responded"],
  notReached: ["responded"],
  reached: ["responded", "connected"],
  answer: ["attempts"],
  reject: ["backOn"],
  return: ["backOn"],
  won: ["revenue", "stage"],
  lost: ["backOn", "stage"],
};

/** What a click writes besides where it can: it is done without it, too. */
export const besidesOf = (click: OneClick): readonly LeadField[] => BESIDES[click] ?? [];

/** Fields whose columns the tab lacks for a click, and for what was asked of it besides. */
export function lackingFields(
  click: OneClick,
  columns: LeadColumns,
  { day, amount }: { day?: unknown; amount?: unknown } = {},
): PeopleField[] {
  const { reason } = wantsOf(click);
  const needs = [
    ...CLICK_NEEDS[click],
    ...(reason && day ? (["backOn"] as const) : []),
    ...(amount !== null && amount !== undefined ? (["revenue"] as const) : []),
  ];
  return needs.filter((field) => columns[field] === undefined);
}

/** The headings of fields where their columns are added. */
export const headingsOf = (fields: readonly PeopleField[]): string[] => fields.map((field) => words().leadFields.labels[field]);

/** A box that is not ticked, or a dash, gives nothing back. */
function acceptStamps(row: ClickedRow, { at }: Asked): Stamped {
  const { why } = words().clicks;
  if (isGivenBack(row)) return { skipped: why.passFirst };
  const [accepted, passed] = [row.moment("accepted"), row.moment("passed")];
  const isOlder = isPassedAgain(row) && accepted !== null && passed !== null && accepted < passed;
  return stamped(isOlder ? "" : taken(row, "accepted", why.acceptedBefore), [{ field: "accepted", content: at }]);
}

function backStamps(click: OneClick) {
  return (row: ClickedRow, asked: Asked): Stamped => {
    const skipped = isPassedAgain(row) ? "" : taken(row, "returned", words().clicks.why.returnedBefore);
    if (skipped) return { skipped };
    const { stamps, stays } = backOnStamps(row, asked);
    const back: Stamp[] = [
      { field: "returned", content: asked.at },
      { field: "returnReason", content: asText(reasonText(click, asked.reason)) },
    ];
    return { stamps: [...back, ...stamps], ...(stays && { stays }) };
  };
}

const STAMPS: Readonly<Record<OneClick, (row: ClickedRow, asked: Asked) => Stamped>> = {
  pass: passStamps,
  answer: answerStamps,
  attempt: attemptStamps,
  reached: reachedStamps,
  notReached: attemptStamps,
  accept: acceptStamps,
  reject: backStamps("reject"),
  return: backStamps("return"),
  pause: pauseStamps,
  resume: resumeStamps,
  won: wonStamps,
  lost: lostStamps,
  wake: wakeStamps,
  rest: restStamps,
  give: giveStamps,
  giveInTurn: turnStamps,
};

/**
 * What a click writes into one row. A cell that is filled is not overwritten but where it speaks of an earlier round: a count goes
 * on, a day of an earlier rest makes room, and what was given back and passed again may be accepted or given back once more.
 */
export function stampsFor(click: OneClick, row: ClickedRow, asked: Asked): Stamped {
  if (!isFilled(row.read("received"))) return { skipped: words().clicks.why.noLead };
  return STAMPS[click](row, asked);
}
