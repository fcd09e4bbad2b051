import type { State } from "../../core/sla/states";
import type { OneClick } from "./lead-fields";
import type { RowPromise } from "./row-promise";

const OF_PROMISE = {
  firstAnswer: ["answer", "notReached"],
  followUp: ["reached", "notReached"],
  accept: ["accept", "reject"],
} as const satisfies Record<string, readonly OneClick[]>;

/** Where no promise is open. */
const OF_STATE: Partial<Record<State, readonly OneClick[]>> = {
  backToday: ["pass", "rest"],
  paused: ["resume"],
  resting: ["wake"],
  givenUp: ["return", "lost"],
  onTime: ["won", "lost"],
  late: ["won", "lost"],
};

/**
 * The clicks that are likely next for a lead, the most likely first.
 *
 * @example likelyClicks({ state: "dueSoon", promise: { kind: "firstAnswer", due: "" } }) //=> ["answer", "notReached"]
 */
export function likelyClicks({ state, promise }: Pick<RowPromise, "state" | "promise">): OneClick[] {
  const kind = promise?.kind;
  if (kind === "firstAnswer" || kind === "followUp" || kind === "accept") return [...OF_PROMISE[kind]];
  return [...((state && OF_STATE[state]) ?? [])];
}

const SENSIBLE_IN: Partial<Record<OneClick, readonly State[]>> = {
  resume: ["paused"],
  wake: ["resting"],
  rest: ["resting", "backToday"],
};

/** Whether a click whose column is lacking means something for a lead, so that it is worth adding the column. */
export const isSensible = (click: OneClick, { state }: Pick<RowPromise, "state">): boolean => {
  const states = SENSIBLE_IN[click];
  return !states || (state !== null && states.includes(state));
};
