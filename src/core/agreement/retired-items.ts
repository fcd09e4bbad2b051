/** Items that stood in the agreement before its stages had one list: versions hold them, and so does the tab of an older sheet. */
import { carriedStages, type EarlierStarts } from "../stages/earlier-stages";
import { stagesText } from "../stages/stage-text";

/** What a version holds of the list of stages, a line a stage. */
export const STAGES_KEY = "stages";

export const OWNERS_KEY = "duties.stages";
export const WAITING_KEY = "response.waiting";
export const ENDS_KEY = "attempts.end";

/** Keys that are never used for anything else. */
export const RETIRED_KEYS: readonly string[] = [OWNERS_KEY, WAITING_KEY, ENDS_KEY];

/** The texts with which these items began, by key. */
export const retiredStarts = ({ owners, waiting, ends }: EarlierStarts): [key: string, start: string][] => [
  [OWNERS_KEY, owners],
  [WAITING_KEY, waiting],
  [ENDS_KEY, ends],
];

type RetiredValues = ReadonlyMap<string, string | number>;

/**
 * Values of a version with its stages as one item, whichever items held them when it was published.
 *
 * @param starts with what the items began
 * @example withStages(new Map([["attempts.end", "Lost"]]), starts).get("stages") //=> "Lost |  |  |  |  | lost"
 */
export function withStages(values: RetiredValues, starts: EarlierStarts): RetiredValues {
  if (!RETIRED_KEYS.some((key) => values.has(key))) return values;
  const text = (key: string): string => String(values.get(key) ?? "");
  const earlier = { owners: text(OWNERS_KEY), waiting: text(WAITING_KEY), ends: text(ENDS_KEY), funnel: [] };
  const others = [...values].filter(([key]) => !RETIRED_KEYS.includes(key));
  const stages = values.get(STAGES_KEY) ?? stagesText(carriedStages(earlier, starts));
  return new Map([...others, [STAGES_KEY, stages]]);
}
