/** Items that stood in the agreement before its stages had one list: versions hold them, and so does the tab of an older sheet. */
import { carriedStages, EARLIER_STARTS } from "../stages/earlier-stages";
import { stagesText } from "../stages/stage-text";

/** What a version holds of the list of stages, a line a stage. */
export const STAGES_KEY = "stages";

export const OWNERS_KEY = "duties.stages";
export const WAITING_KEY = "response.waiting";
export const ENDS_KEY = "attempts.end";

/** Keys that are never used for anything else, with the text that the item began with. */
export const RETIRED_ITEMS: readonly { key: string; start: string }[] = [
  { key: OWNERS_KEY, start: EARLIER_STARTS.owners },
  { key: WAITING_KEY, start: EARLIER_STARTS.waiting },
  { key: ENDS_KEY, start: EARLIER_STARTS.ends },
];

type RetiredValues = ReadonlyMap<string, string | number>;

/**
 * Values of a version with its stages as one item, whichever items held them when it was published.
 *
 * @example withStages(new Map([["attempts.end", "Lost"]])).get("stages") //=> "Lost |  |  |  |  | lost"
 */
export function withStages(values: RetiredValues): RetiredValues {
  if (!RETIRED_ITEMS.some(({ key }) => values.has(key))) return values;
  const text = (key: string): string => String(values.get(key) ?? "");
  const earlier = { owners: text(OWNERS_KEY), waiting: text(WAITING_KEY), ends: text(ENDS_KEY), funnel: [] };
  const others = [...values].filter(([key]) => !RETIRED_ITEMS.some((item) => item.key === key));
  const stages = values.get(STAGES_KEY) ?? stagesText(carriedStages(earlier));
  return new Map([...others, [STAGES_KEY, stages]]);
}
