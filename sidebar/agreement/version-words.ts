import type { Difference, SigningTeam, VersionList, VersionSummary } from "../server/server";
import { excerpts } from "../words/excerpts";
import { dayWords } from "../words/moment-words";

function holds({ inForceFrom, isInForce }: VersionSummary, now: Date, zone: string): string {
  const from = new Date(inForceFrom);
  const day = dayWords(from, zone);
  if (isInForce) return `in force since ${day}`;
  return from > now ? `in force from ${day}` : `published for ${day}, no longer in force`;
}

const items = (count: number): string => (count === 1 ? "1 item" : `${count} items`);

/** How the draft stands to what was published last, in a sentence or two. */
export function draftWords({ versions, draft }: VersionList, now: Date, zone: string): string {
  const newest = versions[0];
  if (!newest) return "Nothing is published yet. Until then leads are judged by the agreement as it stands.";
  const name = `version ${newest.version}, ${holds(newest, now, zone)}`;
  const count = draft.differences.length;
  if (count === 0) return `The draft says the same as ${name}.`;
  return `The draft differs from ${name}: ${items(count)}. Leads that come follow it once it is published.`;
}

/** @example "Version 2, in force since 18 Nov 2026" */
export const versionTitle = (summary: VersionSummary, now: Date, zone: string): string =>
  `Version ${summary.version}, ${holds(summary, now, zone)}`;

/** What is said of a version whose rows in the log were written over. */
export const CHANGED_SINCE =
  "Somebody changed its rows in the tab SLA log after it was published. File > Version history brings them back; or publish a new version.";

export const TEAMS: readonly SigningTeam[] = ["marketing", "sales"];
export const TEAM_NAMES: Readonly<Record<SigningTeam, string>> = { marketing: "Marketing", sales: "Sales" };

/** @example "Accepted for marketing by Ana Lim on 18 Nov 2026." */
export function acceptedWords({ accepted }: VersionSummary, team: SigningTeam, zone: string): string {
  const found = accepted.find((one) => one.team === team);
  return found ? `Accepted for ${team} by ${found.who} on ${dayWords(new Date(found.at), zone)}.` : `Not accepted for ${team} yet.`;
}

/** A value before and after, shortened to where the two part; "blank" for none. */
export function changeWords({ before, after }: Pick<Difference, "before" | "after">): [before: string, after: string] {
  const [one, other] = excerpts(String(before), String(after));
  const word = (text: string): string => (text.trim() === "" ? "blank" : text);
  return [word(one), word(other)];
}
