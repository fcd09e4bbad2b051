import { agreeing } from "./counted";
import { namedLeads } from "./named-leads";

/** Leads by name that a click left alone for the same reason. */
export interface LeftGroup {
  names: readonly string[];
  why: string;
}

const DONE = {
  pass: "Passed to sales",
  answer: "Marked answered",
  attempt: "Logged an attempt",
  reached: "Logged an attempt that reached",
  notReached: "Logged an attempt",
  accept: "Accepted",
  reject: "Rejected",
  return: "Returned to marketing",
  pause: "Paused",
  resume: "Resumed",
  won: "Marked won",
  lost: "Marked lost",
  wake: "Back today",
  rest: "Resting",
};
type ClickKind = keyof typeof DONE;

/** How the day stands behind what was done: "Paused until 1 Mar 2027". */
const WITH_DAY: Partial<Record<ClickKind, string>> = {
  reject: ", back on",
  return: ", back on",
  lost: ", back on",
  pause: " until",
  won: " on",
  rest: " until",
};

const NOT_DONE: Record<ClickKind, string> = {
  pass: "No lead was passed to sales",
  answer: "No lead was marked answered",
  attempt: "No lead got an attempt",
  reached: "No lead got an attempt",
  notReached: "No lead got an attempt",
  accept: "No lead was accepted",
  reject: "No lead was rejected",
  return: "No lead was returned",
  pause: "No lead was paused",
  resume: "No lead was resumed",
  won: "No lead was marked won",
  lost: "No lead was marked lost",
  wake: "No lead was brought back",
  rest: "No lead was left to rest",
};

const TAKEN: Record<ClickKind, string> = {
  pass: "the passing to sales of",
  answer: "the answer of",
  attempt: "an attempt at",
  reached: "an attempt that reached",
  notReached: "an attempt at",
  accept: "the acceptance of",
  reject: "the rejection of",
  return: "the return of",
  pause: "the pause of",
  resume: "the end of the pause of",
  won: "the win of",
  lost: "the loss of",
  wake: "the waking of",
  rest: "the longer rest of",
};

const ATTEMPTS: readonly ClickKind[] = ["attempt", "notReached"];

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
  /** The panel showed other leads than are marked now. */
  elsewhere: "Nothing was changed: another lead is marked in the sheet by now. It is shown here.",
  markAgain: "Mark the rows again that you clicked: others are marked by now.",
  /**
   * What a click did; `day` is the one that it wrote, "" for none, `partly` are leads for which it left a cell as it was, and which
   * cell that is.
   */
  stamped: (click: ClickKind, day: string, done: readonly string[], left: readonly LeftGroup[], partly: readonly LeftGroup[]): string => {
    const what = `${DONE[click]}${day && WITH_DAY[click] ? `${WITH_DAY[click]} ${day}` : ""}`;
    const head = done.length === 0 ? `${NOT_DONE[click]}.` : `${what}: ${namedLeads(done)}.`;
    const stays = ATTEMPTS.includes(click) ? "Not noted as the first answer" : "One cell stays as it is";
    return withLeft(partly.length === 0 ? head : `${head} ${stays}: ${reasons(partly)}.`, left);
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
  needsLostReason: (names: readonly string[]): string =>
    `Type why ${namedLeads(names)} ${agreeing(names.length, "was", "were")} lost: both teams learn from it. Nothing was changed.`,
  needsDay: (names: readonly string[]): string =>
    `Type until when ${namedLeads(names)} ${agreeing(names.length, "is", "are")} to rest, such as "in 3 months" or "1 Mar 2027". Nothing was changed.`,
  /** A day that is not understood, or cannot be meant; `why` is a sentence. */
  dayRefused: (why: string): string => `${why} Nothing was changed.`,
  dayOver: (day: string): string => `${day} is over. Give a later day, such as "tomorrow" or "in 3 months".`,
  dayToday: (day: string): string => `${day} is today. Give a later day, such as "tomorrow" or "in 3 months".`,
  dayAhead: (day: string): string => `${day} is still to come. Give the day on which it was won.`,
  noAmount: (text: string): string => `"${text}" is no amount. Type a number, such as 1200. Nothing was changed.`,
  negativeAmount: (text: string): string => `"${text}" is less than 0. Type what the customer pays. Nothing was changed.`,
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
    passedBefore: "passed before",
    /** A return without its moment: nobody could tell whether it was passed since. */
    returnedUndated: (column: string): string => `${column} does not say when it was returned: clear it to pass the lead again`,
    /** A return of today without its hour: nobody could tell whether it was passed since. */
    returnedToday: (column: string): string => `${column} holds today without an hour: add the hour to pass the lead again`,
    restsUntil: (day: string): string => `it rests until ${day}; wake it first`,
    pausedBefore: (day: string): string => (day === "" ? "paused before" : `paused until ${day} before; resume it first`),
    notPaused: "not paused",
    stageWaits: (stage: string): string => `its stage ${stage} waits: change the stage to go on`,
    /** Passed though its own cells still say that it is over. */
    closedByReason: (column: string): string => `${column} still says why it was lost: clear that, so that its clock starts`,
    closedByStage: (stage: string): string => `its stage ${stage} still says that it was lost: change it, so that its clock starts`,
    wonBefore: "won before",
    lostBefore: "lost before",
    lostReasonStands: (column: string): string => `${column} says why it was lost: clear that first`,
    stageLost: (stage: string): string => `its stage ${stage} says that it was lost: change the stage first`,
    notResting: "it does not rest",
    backAlready: (day: string): string => `back since ${day}`,
    restsThen: (day: string): string => `it rests until ${day} already`,
    /** Of one cell that a click leaves as it is. */
    holdsOther: (column: string, content: string): string => `${column} says ${content}`,
  },
};
