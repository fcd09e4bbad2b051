/**
 * Which published versions the document's properties hold, compiled: those that the next edits need, whatever number was published.
 * The others stand in the tab of versions and are read from it where a lead came under one of them.
 */
import { versionAt } from "../../core/agreement/versions";
import { words } from "../../language/spoken/words";
import type { ClockRules } from "./clock-rules";
import type { VersionRules } from "./version-rules";

/** From this instant on, until the next one's, leads are judged by versions whose rules only the tab of versions holds. */
export interface VersionsInLog {
  from: number;
  inLog: true;
}

export type HeldVersion = VersionRules | VersionsInLog;

/** The rules as the properties hold them; versions are missing in what an older add-on kept, which held all that there were. */
export interface HeldRules extends Omit<ClockRules, "versions"> {
  versions?: readonly HeldVersion[];
}

/** As many of the last versions are held in any case: leads that came under them are still worked on. */
const LAST = 8;
/** Characters of JSON that all versions together may take; the properties hold 500,000 bytes in all. */
const MOST = 24_000;

const isInLog = (version: HeldVersion): version is VersionsInLog => "inLog" in version;

/**
 * The versions that judge any lead, each from its instant until the next one's: without those that a later one took back before
 * any lead could come. Whatever the instant, `versionAt` finds the same in both lists.
 *
 * @param versions in the order of their numbers
 * @returns in the order of their instants
 */
export function versionsInForce<One extends { from: number }>(versions: readonly One[]): One[] {
  const found: One[] = [];
  let earliest = Number.POSITIVE_INFINITY;
  for (const version of [...versions].reverse()) {
    if (version.from >= earliest) continue;
    earliest = version.from;
    found.push(version);
  }
  return found.reverse();
}

/** Those to hold, the most wanted first: what is in force, the last ones with what is to come, and what open leads came under. */
function byNeed(all: readonly VersionRules[], open: readonly number[], at: number): VersionRules[] {
  const now = versionAt(all, at);
  const newest = [...all].reverse();
  const judging = new Set(open.map((instant) => versionAt(all, instant)));
  return [...new Set([...(now ? [now] : []), ...newest.slice(0, LAST), ...newest.filter((version) => judging.has(version))])];
}

/**
 * What the properties hold of the published versions.
 *
 * @param versions all of them, compiled
 * @param open the instants at which leads came that have no answer yet
 * @param at the present
 */
export function heldVersions(versions: readonly VersionRules[], open: readonly number[], at: number): HeldVersion[] {
  const all = versionsInForce(versions);
  let room = MOST;
  const held = new Set<VersionRules>();
  for (const version of byNeed(all, open, at)) {
    room -= JSON.stringify(version).length;
    // What is in force is held, however much it says.
    if (room >= 0 || held.size === 0) held.add(version);
  }
  const kept = all.map((version): HeldVersion => (held.has(version) ? version : { from: version.from, inLog: true }));
  return kept.filter((version, place) => {
    const before = kept[place - 1];
    return !(isInLog(version) && before && isInLog(before));
  });
}

/** All versions again: the stretches that were left to the log with what it says of them; null where it says nothing by now. */
function filled(held: readonly HeldVersion[], log: readonly VersionRules[]): VersionRules[] | null {
  const all = versionsInForce(log);
  const whole: VersionRules[] = [];
  for (const [place, version] of held.entries()) {
    if (!isInLog(version)) {
      whole.push(version);
      continue;
    }
    const first = versionAt(all, version.from);
    if (!first) return null;
    const end = held[place + 1]?.from ?? Number.POSITIVE_INFINITY;
    whole.push({ ...first, from: version.from }, ...all.filter(({ from }) => from > version.from && from < end));
  }
  return whole;
}

/**
 * The rules by which leads are judged that came at these instants.
 *
 * @param fromLog reads all versions from their tab; asked only where one of these leads came under a version that is left to it
 * @returns one sentence where that is not understood
 */
export function rulesFor(
  rules: HeldRules,
  instants: readonly number[],
  fromLog: () => VersionRules[] | { problem: string },
): ClockRules | { problem: string } {
  const held = rules.versions ?? [];
  const isHeld = instants.every((instant) => {
    const version = versionAt(held, instant);
    return version === null || !isInLog(version);
  });
  // No such lead came under one of the others.
  if (isHeld) return { ...rules, versions: held.filter((version): version is VersionRules => !isInLog(version)) };
  const log = fromLog();
  if ("problem" in log) return log;
  const { funnel } = rules.terms;
  const versions = filled(
    held,
    log.map((version) => ({ ...version, terms: { ...version.terms, ...(funnel && { funnel }) } })),
  );
  return versions ? { ...rules, versions } : { problem: words().versions.gone };
}

/** The rules as the properties hold them. */
export const heldRules = (rules: ClockRules, open: readonly number[], at: Date): HeldRules => ({
  ...rules,
  versions: heldVersions(rules.versions, open, at.getTime()),
});
