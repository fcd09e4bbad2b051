/** Versions of the agreement: what was published, from when it holds, and who accepted it. */

import type { EarlierStarts } from "../stages/earlier-stages";
import type { Team } from "../stages/stage";
import type { AgreementItem } from "./contents/item";
import { AGREED_ITEMS } from "./items";
import { STAGES_KEY, toCompare } from "./retired-items";
import { GOALS_KEY } from "./stage-goals";

export type SigningTeam = Team;

/** What one team said to a version. */
export interface Acceptance {
  team: SigningTeam;
  who: string;
  /** An instant in milliseconds. */
  at: number;
}

/** Texts, numbers and days (year-month-day) by key. */
export type Values = ReadonlyMap<string, string | number>;

export interface Version {
  number: number;
  /** The instant from which leads that come are judged by it, in milliseconds; NaN where the log does not say it any more. */
  from: number;
  who: string;
  at: number;
  note: string;
  values: Values;
  /** How many items it held when it was published. */
  items: number;
  /** A short sum of its values as they were then; "" where an older add-on published it. */
  sum: string;
  /** What its items were called, by key. */
  labels: ReadonlyMap<string, string>;
  accepted: readonly Acceptance[];
}

/** What a version holds besides the items: the week that the clock counts, and its zone. */
export const WEEK_KEY = "hours.week";
export const ZONE_KEY = "hours.zone";

type VersionItem = Pick<AgreementItem, "key" | "section">;

const HOURS_ITEMS: readonly VersionItem[] = [
  { key: WEEK_KEY, section: "response" },
  { key: ZONE_KEY, section: "response" },
];

/** The list of stages, which has a tab of its own as the hours have, and the goals that the plan gives them. */
const STAGES_ITEMS: readonly VersionItem[] = [
  { key: GOALS_KEY, section: "responsibilities" },
  { key: STAGES_KEY, section: "responsibilities" },
];

/** Everything that a version holds, in the agreement's order. */
export const VERSION_ITEMS: readonly VersionItem[] = AGREED_ITEMS.flatMap((item) => {
  if (item.key === "response.start") return [...HOURS_ITEMS, item];
  return item.key === "tools.marketing" ? [...STAGES_ITEMS, item] : [item];
});

/**
 * The version that was in force at an instant: of those that held by then the one that was published last.
 *
 * @param versions in the order of their numbers
 * @returns null before the first one
 */
export function versionAt<One extends { from: number }>(versions: readonly One[], instant: number): One | null {
  let found: One | null = null;
  for (const version of versions) if (version.from <= instant) found = version;
  return found;
}

/** An item whose value is not the same in two states of the agreement; "" where one has none. */
export interface ItemChange {
  key: string;
  before: string | number;
  after: string | number;
}

/** Line ends and outer spaces do not make a difference, nor does a number that is written as text. */
const same = (one: string | number, other: string | number): boolean => {
  const plain = (value: string | number) => String(value).replace(/\r\n?/g, "\n").trim();
  return plain(one) === plain(other);
};

/** Goals that one of them does not hold are no change: an earlier build kept none, and a plan that is gone says none. */
const isUnsaid = (key: string, earlier: Values, later: Values): boolean => key === GOALS_KEY && !(earlier.has(key) && later.has(key));

/**
 * What differs between two states of the agreement, in its order; items that it no longer knows come last.
 *
 * @param starts with what items began that earlier versions hold
 */
export function differences(earlier: Values, later: Values, starts: EarlierStarts): ItemChange[] {
  const [before, after] = [toCompare(earlier, starts), toCompare(later, starts)];
  const keys = new Set([...VERSION_ITEMS.map(({ key }) => key), ...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => {
    const [old, now] = [before.get(key) ?? "", after.get(key) ?? ""];
    return same(old, now) || isUnsaid(key, before, after) ? [] : [{ key, before: old, after: now }];
  });
}
