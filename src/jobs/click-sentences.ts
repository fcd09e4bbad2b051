/** What a click on marked leads answers: every sentence names the lead. */
import { namedLeads } from "../tables/lead-name";
import type { OneClick } from "../tables/stamps";

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

/** "Left alone: Ben, L-2 (answered before); row 5 (no lead in the row)." */
function leftAlone(left: readonly LeftAlone[]): string {
  const reasons = [...new Set(left.map(({ why }) => why))];
  const groups = reasons.map((why) => `${namedLeads(left.filter((one) => one.why === why).map(({ name }) => name))} (${why})`);
  return `Left alone: ${groups.join("; ")}.`;
}

const withLeft = (head: string, left: readonly LeftAlone[]): string => (left.length === 0 ? head : `${head} ${leftAlone(left)}`);

/** "Marked answered: Henrik Chaudhry, L-4288 and 2 more. Left alone: Ben, L-2 (answered before)." */
export const stampedWords = (click: OneClick, done: readonly string[], left: readonly LeftAlone[]): string =>
  withLeft(done.length === 0 ? `${NOT_DONE[click]}.` : `${DONE[click]}: ${namedLeads(done)}.`, left);

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

export const rowsShifted = (names: readonly string[]): string =>
  `The rows changed at that moment, so nothing was written for ${namedLeads(names)}. Mark the rows again and try once more.`;

export const needsReasonFor = (names: readonly string[]): string =>
  `Type a reason for ${namedLeads(names)}: marketing needs it to do better. Nothing was changed.`;

export const lacksColumns = (names: readonly string[], tab: string, headings: readonly string[]): string =>
  `Nothing was written for ${namedLeads(names)}: the tab "${tab}" has no column headed ${headings.join(" or ")}. Add ${headings.length === 1 ? "one" : "them"} anywhere in the first row, then try again.`;
