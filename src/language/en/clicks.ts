import { agreeing } from "./counted";
import { namedLeads } from "./named-leads";

/** Leads by name that a click left alone for the same reason. */
export interface LeftGroup {
  names: readonly string[];
  why: string;
}

const DONE = {
  answer: "Marked answered",
  attempt: "Logged an attempt",
  accept: "Accepted",
  reject: "Rejected",
  return: "Returned to marketing",
};
type ClickKind = keyof typeof DONE;

const NOT_DONE: Record<ClickKind, string> = {
  answer: "No lead was marked answered",
  attempt: "No lead got an attempt",
  accept: "No lead was accepted",
  reject: "No lead was rejected",
  return: "No lead was returned",
};

const TAKEN: Record<ClickKind, string> = {
  answer: "the answer of",
  attempt: "an attempt at",
  accept: "the acceptance of",
  reject: "the rejection of",
  return: "the return of",
};

/** "Ben, L-2 (answered before); row 5 (no lead in the row)" */
const reasons = (left: readonly LeftGroup[]): string => left.map(({ names, why }) => `${namedLeads(names)} (${why})`).join("; ");

const withLeft = (head: string, left: readonly LeftGroup[]): string => (left.length === 0 ? head : `${head} Left alone: ${reasons(left)}.`);

const SO_FAR = [
  ["all", "Written"],
  ["part", "Written in part"],
  ["nothing", "Not written"],
] as const;

const GO_ON = "Choose it again within ten minutes: it goes on where it was stopped, and nothing is counted twice.";
const GOES_ON = "Within ten minutes it goes on where it was stopped, and nothing is counted twice.";

/** What a click on marked leads answers: every sentence names the lead. */
export const clicks = {
  /** What a click did; `partly` are leads that got an attempt, but not as their first answer. */
  stamped: (click: ClickKind, done: readonly string[], left: readonly LeftGroup[], partly: readonly LeftGroup[]): string => {
    const head = done.length === 0 ? `${NOT_DONE[click]}.` : `${DONE[click]}: ${namedLeads(done)}.`;
    return withLeft(partly.length === 0 ? head : `${head} Not noted as the first answer: ${reasons(partly)}.`, left);
  },
  /** What was taken back of each kind of click. */
  takenBack: (taken: readonly { click: ClickKind; names: readonly string[] }[], left: readonly LeftGroup[]): string => {
    const groups = taken.map(({ click, names }) => `${TAKEN[click]} ${namedLeads(names)}`);
    return withLeft(groups.length === 0 ? "Nothing was taken back." : `Taken back: ${groups.join("; ")}.`, left);
  },
  rowsShifted: (names: readonly string[]): string =>
    `The rows changed at that moment, so nothing was written for ${namedLeads(names)}. Mark the rows again and try once more.`,
  /** `rows` are the sheet's rows in which something may be left, because rows moved again while it was taken back. */
  rowsKeptMoving: (names: readonly string[], rows: readonly number[]): string =>
    `Rows kept moving at that moment. What was written for ${namedLeads(names)} is taken back but for what may be left in ${agreeing(rows.length, "row", "rows")} ${rows.join(", ")}: look there, then try once more.`,
  needsReason: (names: readonly string[]): string =>
    `Type a reason for ${namedLeads(names)}: marketing needs it to do better. Nothing was changed.`,
  lacksColumns: (names: readonly string[], tab: string, headings: readonly string[]): string =>
    `Nothing was written for ${namedLeads(names)}: the tab "${tab}" has no column headed ${headings.join(" or ")}. Add ${agreeing(headings.length, "one", "them")} anywhere in the first row, then try again.`,
  /**
   * What a click answers that Google cut: what stands, and what to do. `came` is null where the leads could not be read any more;
   * `needsMore` says that more is advised than to try again.
   */
  cut: (
    came: Record<"all" | "part" | "nothing", readonly string[]> | null,
    { googleSays, advice, needsMore }: { googleSays: string; advice: string; needsMore: boolean },
    names: readonly string[],
  ): string => {
    const then = needsMore ? `${advice} ${GOES_ON}` : GO_ON;
    const begin = `This was not done to its end. ${googleSays}`;
    if (!came) return `${begin} It is not known what was written for ${namedLeads(names)}. ${then}`;
    if (came.all.length + came.part.length === 0) return `${begin} Nothing was written for ${namedLeads(names)}. ${advice}`;
    const groups = SO_FAR.flatMap(([how, words]) => (came[how].length > 0 ? [`${words}: ${namedLeads(came[how])}.`] : []));
    return [begin, ...groups, then].join(" ");
  },
  /** What stands in Return reason after a rejection: it tells a lead that sales never took from one that needs nurturing. */
  rejected: (reason: string): string => `Rejected: ${reason}`,
  /** Why a click leaves a lead alone. */
  why: {
    hidden: "hidden by the filter",
    formula: "a formula stands there",
    notRemembered: "no click of yours is remembered",
    changedSince: "changed since the click",
    noNumber: (column: string): string => `${column} is not a number`,
    emptyTick: (column: string): string => `${column} is an empty tick box`,
    shows: (column: string, shown: string): string => `${column} shows ${shown}`,
    noLead: "no lead in the row",
    answeredBefore: "answered before",
    returnedBefore: "returned before",
    passFirst: "returned; pass it to sales again first",
    acceptedBefore: "accepted before",
  },
};
