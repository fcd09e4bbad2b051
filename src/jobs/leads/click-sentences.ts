/** What a click on marked leads answers: every sentence names the lead. */

import type { OneClick } from "../../tables/clicks/stamps";
import { namedLeads } from "../../tables/leads/lead-name";
import { refusalOf } from "../run/refusal-words";

/** A lead that a click left alone, by its name, and why. */
export interface LeftAlone {
  name: string;
  why: string;
}

export const HIDDEN = "hidden by the filter";

const DONE: Record<OneClick, string> = {
  answer: "Marked answered",
  attempt: "Logged an attempt",
  accept: "Accepted",
  reject: "Rejected",
  return: "Returned to marketing",
};

const NOT_DONE: Record<OneClick, string> = {
  answer: "No lead was marked answered",
  attempt: "No lead got an attempt",
  accept: "No lead was accepted",
  reject: "No lead was rejected",
  return: "No lead was returned",
};

/** "Ben, L-2 (answered before); row 5 (no lead in the row)" */
function byReason(left: readonly LeftAlone[]): string {
  const reasons = [...new Set(left.map(({ why }) => why))];
  return reasons.map((why) => `${namedLeads(left.filter((one) => one.why === why).map(({ name }) => name))} (${why})`).join("; ");
}

const leftAlone = (left: readonly LeftAlone[]): string => `Left alone: ${byReason(left)}.`;

const withLeft = (head: string, left: readonly LeftAlone[]): string => (left.length === 0 ? head : `${head} ${leftAlone(left)}`);

/**
 * What a click did.
 *
 * @param partly leads that got an attempt, but not as their first answer
 * @example stampedWords("answer", ["Henrik Chaudhry, L-4288"], [{ name: "Ben, L-2", why: "answered before" }], [])
 *   //=> "Marked answered: Henrik Chaudhry, L-4288. Left alone: Ben, L-2 (answered before)."
 */
export function stampedWords(click: OneClick, done: readonly string[], left: readonly LeftAlone[], partly: readonly LeftAlone[]): string {
  const head = done.length === 0 ? `${NOT_DONE[click]}.` : `${DONE[click]}: ${namedLeads(done)}.`;
  return withLeft(partly.length === 0 ? head : `${head} Not noted as the first answer: ${byReason(partly)}.`, left);
}

const TAKEN: Record<OneClick, string> = {
  answer: "the answer of",
  attempt: "an attempt at",
  accept: "the acceptance of",
  reject: "the rejection of",
  return: "the return of",
};

/** "Taken back: the answer of Ada, L-1; the return of Ben, L-2. Left alone: Cleo, L-3 (changed since the click)." */
export function takenBackWords(taken: readonly { name: string; click: OneClick }[], left: readonly LeftAlone[]): string {
  const clicks = [...new Set(taken.map(({ click }) => click))];
  const groups = clicks.map((click) => `${TAKEN[click]} ${namedLeads(taken.filter((one) => one.click === click).map(({ name }) => name))}`);
  return withLeft(groups.length === 0 ? "Nothing was taken back." : `Taken back: ${groups.join("; ")}.`, left);
}

/**
 * @param leftOver the sheet's rows in which something may be left, because rows moved again while it was taken back
 */
export const rowsShifted = (names: readonly string[], leftOver: readonly number[]): string =>
  leftOver.length === 0
    ? `The rows changed at that moment, so nothing was written for ${namedLeads(names)}. Mark the rows again and try once more.`
    : `Rows kept moving at that moment. What was written for ${namedLeads(names)} is taken back but for what may be left in ${leftOver.length === 1 ? "row" : "rows"} ${leftOver.join(", ")}: look there, then try once more.`;

export const needsReasonFor = (names: readonly string[]): string =>
  `Type a reason for ${namedLeads(names)}: marketing needs it to do better. Nothing was changed.`;

export const lacksColumns = (names: readonly string[], tab: string, headings: readonly string[]): string =>
  `Nothing was written for ${namedLeads(names)}: the tab "${tab}" has no column headed ${headings.join(" or ")}. Add ${headings.length === 1 ? "one" : "them"} anywhere in the first row, then try again.`;

/** Leads into which a click that was cut has written all, a part, or nothing; null where they could not be read any more. */
export type CameSoFar = Record<"all" | "part" | "nothing", string[]> | null;

const SO_FAR = [
  ["all", "Written"],
  ["part", "Written in part"],
  ["nothing", "Not written"],
] as const;

const GO_ON = "Choose it again within ten minutes: it goes on where it was stopped, and nothing is counted twice.";
const GOES_ON = "Within ten minutes it goes on where it was stopped, and nothing is counted twice.";

/**
 * What a click answers that Google cut: what stands, and what to do.
 *
 * @example cutWords({ all: ["L-1"], part: [], nothing: ["L-2"] }, "Service error", ["L-1", "L-2"])
 *   //=> "This was not done to its end. Google says: Service error. Written: L-1. Not written: L-2. Choose it again within ten minutes: …"
 */
export function cutWords(came: CameSoFar, says: string, names: readonly string[]): string {
  const { googleSays, advice, needsMore } = refusalOf(says);
  const then = needsMore ? `${advice} ${GOES_ON}` : GO_ON;
  const begin = `This was not done to its end. ${googleSays}`;
  if (!came) return `${begin} It is not known what was written for ${namedLeads(names)}. ${then}`;
  if (came.all.length + came.part.length === 0) return `${begin} Nothing was written for ${namedLeads(names)}. ${advice}`;
  const groups = SO_FAR.flatMap(([how, words]) => (came[how].length > 0 ? [`${words}: ${namedLeads(came[how])}.`] : []));
  return [begin, ...groups, then].join(" ");
}
