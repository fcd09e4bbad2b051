import { DAY } from "../cells/cell";
import { counted } from "../cells/counted";
import { dayWords } from "../dates/days";
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

const inDays = (days: number): string => (days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`);

/** What to say of the next review; null where it is far. */
export function reviewNotice({ draft, today }: Pick<Watched, "draft" | "today">): string | null {
  const day = draft.get("review.next");
  if (!isDayText(day)) return null;
  const days = daysUntil(day, today);
  if (days < 0) return `The next review was due on ${dayWords(day)}: go through the agreement together, then set the day of the next one.`;
  return days <= REVIEW_SOON ? `The next review is ${inDays(days)}, on ${dayWords(day)}.` : null;
}

/** What to say of the end of the term; null where it is far. */
export function termNotice({ draft, today }: Pick<Watched, "draft" | "today">): string | null {
  const [start, end] = [draft.get("term.start"), draft.get("term.end")];
  if (!isDayText(end)) return null;
  if (isDayText(start) && end < start) return "The term of the agreement ends before it begins: set its last day after its first.";
  const days = daysUntil(end, today);
  if (days < 0) return `The term of the agreement ended on ${dayWords(end)}: renew it by setting a new last day, then publish it.`;
  return days <= END_SOON ? `The term of the agreement ends ${inDays(days)}, on ${dayWords(end)}: decide whether to renew it.` : null;
}

function acceptanceNotice({ versions }: Watched): string | null {
  const newest = versions[versions.length - 1];
  if (!newest) return null;
  const teams: SigningTeam[] = ["Marketing", "Sales"];
  const missing = teams.filter((team) => !newest.accepted.some((one) => one.team === team)).map((team) => team.toLowerCase());
  return missing.length > 0 ? `Version ${newest.number} still waits to be accepted by ${missing.join(" and ")}.` : null;
}

function draftNotice({ versions, differs, at }: Watched): string | null {
  const newest = versions[versions.length - 1];
  if (!newest || differs === 0) return null;
  const items = counted(differs, "item differs", "items differ");
  const judged = versionAt(versions, at) ? "New leads are judged by what was published" : "Nothing of it is in force yet";
  return `${items} from version ${newest.number}. ${judged}: publish again to hold leads to the change.`;
}

/** What people should be told of the agreement now, a sentence each, the most urgent first. */
export const noticesOf = (watched: Watched): string[] =>
  [reviewNotice(watched), termNotice(watched), acceptanceNotice(watched), draftNotice(watched)].flatMap((notice) => notice ?? []);
