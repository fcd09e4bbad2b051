import { DAY } from "../cells/cell";
import type { Saying } from "../cells/saying";
import { type TargetWords, targetsOf } from "../sla/targets";
import { said } from "./sayings";
import type { SigningTeam, Values, Version } from "./versions";
import { versionAt } from "./versions";

/** What is known of the agreement at a moment. */
export interface Watched {
  /** The day in the sheet's zone, year-month-day. */
  today: string;
  /** An instant in milliseconds. */
  at: number;
  draft: Values;
  versions: readonly Version[];
  /** How many items of the draft differ from the newest version. */
  differs: number;
  /** Those of the lines of targets; left out: as they are coded. */
  targetWords?: TargetWords;
}

/** Days before a review and before the end of the term. */
const REVIEW_SOON = 7;
const END_SOON = 30;
const daysUntil = (day: string, today: string): number => Math.round((Date.parse(day) - Date.parse(today)) / DAY);
const isDayText = (value: string | number | undefined): value is string => /^\d{4}-\d{2}-\d{2}$/.test(String(value ?? ""));

/** What to say of the next review; null where it is far. */
export function reviewNotice({ draft, today }: Pick<Watched, "draft" | "today">): Saying | null {
  const day = draft.get("review.next");
  if (!isDayText(day)) return null;
  const days = daysUntil(day, today);
  if (days < 0) return said("reviewPassed", day);
  return days <= REVIEW_SOON ? said("reviewSoon", days, day) : null;
}

/** What to say of the end of the term; null where it is far. */
export function termNotice({ draft, today }: Pick<Watched, "draft" | "today">): Saying | null {
  const [start, end] = [draft.get("term.start"), draft.get("term.end")];
  if (!isDayText(end)) return null;
  if (isDayText(start) && end < start) return said("termUpsideDown");
  const days = daysUntil(end, today);
  if (days < 0) return said("termPassed", end);
  return days <= END_SOON ? said("termSoon", days, end) : null;
}

function acceptanceNotice({ versions }: Watched): Saying | null {
  const newest = versions[versions.length - 1];
  if (!newest) return null;
  const teams: SigningTeam[] = ["marketing", "sales"];
  const missing = teams.filter((team) => !newest.accepted.some((one) => one.team === team));
  return missing.length > 0 ? said("notAccepted", newest.number, missing) : null;
}

function draftNotice({ versions, differs, at }: Watched): Saying | null {
  const newest = versions[versions.length - 1];
  if (!newest || differs === 0) return null;
  return said("draftDiffers", differs, newest.number, versionAt(versions, at) !== null);
}

/** Working days: nobody promises a step with one lead for so long. */
const LONGEST = 60;
/** Minutes of a working day, for want of the team's own. */
const WORKING_DAY = 480;
const isLong = (minutes: number): boolean => minutes > LONGEST * WORKING_DAY;

const TIMES = ["response.target", "response.warning", "response.automatic", "handoff.accept", "handoff.acceptWarning", "attempts.spacing"];

/** Times that are so long that another unit was meant, such as 540 where days count. */
function longPromises({ draft, targetWords }: Watched): Saying[] {
  const times = TIMES.flatMap((key): Saying[] => {
    const amount = Number(draft.get(key)) || 0;
    const isDays = key === "attempts.spacing" && draft.get("attempts.spacingIn") === "days";
    if (isDays ? amount <= LONGEST : !isLong(amount)) return [];
    return [said("longPromise", key, null, amount, isDays ? "days" : "minutes")];
  });
  const targets = targetsOf(String(draft.get("response.targets") ?? ""), { targetMinutes: 1, warnMinutes: 1 }, targetWords);
  const long = Array.isArray(targets) ? targets.filter(({ targetMinutes }) => isLong(targetMinutes)) : [];
  return [...times, ...long.map(({ word, targetMinutes }) => said("longPromise", "response.targets", word, targetMinutes, "minutes"))];
}

/** What people should be told of the agreement now, the most urgent first. */
export const noticesOf = (watched: Watched): Saying[] => [
  ...[reviewNotice(watched), termNotice(watched)].flatMap((notice) => notice ?? []),
  ...longPromises(watched),
  ...[acceptanceNotice(watched), draftNotice(watched)].flatMap((notice) => notice ?? []),
];
