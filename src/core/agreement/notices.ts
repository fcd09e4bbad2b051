import { DAY } from "../cells/cell";
import type { Saying } from "../cells/saying";
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

/** What people should be told of the agreement now, the most urgent first. */
export const noticesOf = (watched: Watched): Saying[] =>
  [reviewNotice(watched), termNotice(watched), acceptanceNotice(watched), draftNotice(watched)].flatMap((notice) => notice ?? []);
