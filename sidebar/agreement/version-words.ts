import { words } from "../language/spoken/words";
import type { Difference, SigningTeam, VersionList, VersionSummary } from "../server/server";
import { excerpts } from "../words/excerpts";
import { dayWords } from "../words/moment-words";
import { plainText } from "../words/number-text";

function holds({ inForceFrom, isInForce }: VersionSummary, now: Date, zone: string): string {
  const from = new Date(inForceFrom);
  const day = dayWords(from, zone);
  const texts = words().versions;
  if (isInForce) return texts.inForceSince(day);
  return from > now ? texts.inForceFrom(day) : texts.noLongerInForce(day);
}

/** How the draft stands to what was published last, in a sentence or two. */
export function draftWords({ versions, draft }: VersionList, now: Date, zone: string): string {
  const newest = versions[0];
  const { nonePublished, draftIsSame, draftDiffers } = words().versions;
  if (!newest) return nonePublished;
  const name = [newest.version, holds(newest, now, zone)] as const;
  const count = draft.differences.length;
  return count === 0 ? draftIsSame(...name) : draftDiffers(...name, count);
}

/** @example "Version 2, in force since 18 Nov 2026" */
export const versionTitle = (summary: VersionSummary, now: Date, zone: string): string =>
  words().versions.title(summary.version, holds(summary, now, zone));

export const TEAMS: readonly SigningTeam[] = ["marketing", "sales"];

/** @example "Accepted for marketing by Ana Lim on 18 Nov 2026." */
export function acceptedWords({ accepted }: VersionSummary, team: SigningTeam, zone: string): string {
  const found = accepted.find((one) => one.team === team);
  const { accepted: said, notAccepted } = words().versions;
  return found ? said[team](found.who, dayWords(new Date(found.at), zone)) : notAccepted[team];
}

/** A value before and after, shortened to where the two part; "blank" for none. */
export function changeWords({ before, after }: Pick<Difference, "before" | "after">): [before: string, after: string] {
  const [one, other] = excerpts(plainText(before), plainText(after));
  const word = (text: string): string => (text.trim() === "" ? words().values.blank : text);
  return [word(one), word(other)];
}
