/** How the rows of a plan follow the funnel's steps when the list of stages changes. */
import { foldedWord } from "./folded-word";

export interface PlanRow {
  name: string;
  /** Whether something stands in it that people typed, so that it may not go. */
  isTyped: boolean;
}

/** A row of the plan as it is to be: which row it was, and which step of the list it shows; null for none. */
export interface FollowedRow {
  from: number | null;
  step: number | null;
}

const isSame = (one: string | undefined, other: string | undefined): boolean => foldedWord(one ?? "") === foldedWord(other ?? "");

/**
 * Which of two lists' entries are the same: by their names, and between these in their order where as many stand in both.
 *
 * @returns of each entry of the first list its place in the other
 */
function paired(names: readonly string[], others: readonly string[]): (number | null)[] {
  const places = names.map((name): number | null => {
    const found = name === "" ? -1 : others.findIndex((other) => isSame(name, other));
    return found < 0 ? null : found;
  });
  const inOrder = places.filter((place) => place !== null);
  // Where the order is another, nothing stands between the same two names.
  if (inOrder.some((place, at) => at > 0 && place < (inOrder[at - 1] ?? 0))) return places;
  let [from, last] = [0, -1];
  while (from < names.length) {
    const to = places.findIndex((place, at) => at >= from && place !== null);
    const [end, next] = to < 0 ? [names.length, others.length] : [to, places[to] ?? 0];
    const isRenamed = end - from === next - last - 1;
    for (let at = from; isRenamed && at < end; at += 1)
      if (names[at] !== "" && others[last + 1 + at - from] !== "") places[at] = last + 1 + at - from;
    [from, last] = [end + 1, next];
  }
  return places;
}

/** A row that stays though no step shows it stands below the row that it stood below. */
function withKept(rows: FollowedRow[], kept: readonly number[]): FollowedRow[] {
  const list = [...rows];
  for (const row of kept) {
    const above = list.reduce((best, { from }, at) => {
      const present = list[best]?.from ?? -1;
      return from !== null && from < row && from > present ? at : best;
    }, -1);
    list.splice(above + 1, 0, { from: row, step: null });
  }
  return list;
}

/**
 * The rows of a plan after the list of stages has changed. Rows of people's own stay, and so does one that lost its step but holds
 * what somebody typed; a step whose row somebody deleted does not come back.
 *
 * @param rows of the plan as they stand
 * @param before the steps' names when the plan followed them last
 * @param now as they are
 * @example followedSteps([{ name: "Lead", isTyped: true }, { name: "Won", isTyped: true }], ["Lead", "Won"], ["Lead", "Demo", "Won"])
 *   //=> [{ from: 0, step: 0 }, { from: null, step: 1 }, { from: 1, step: 2 }]
 */
export function followedSteps(rows: readonly PlanRow[], before: readonly string[], now: readonly string[]): FollowedRow[] {
  const wasIn = paired(
    rows.map(({ name }) => name),
    before,
  );
  const became = paired(before, now);
  const rowOf = new Map<number, number>();
  rows.forEach((_, row) => {
    const step = became[wasIn[row] ?? -1];
    if (step !== undefined && step !== null && !rowOf.has(step)) rowOf.set(step, row);
  });
  rows.forEach(({ name }, row) => {
    const step = name === "" || wasIn[row] !== null ? -1 : now.findIndex((one) => isSame(one, name));
    if (step >= 0 && !rowOf.has(step)) rowOf.set(step, row);
  });
  const shown = now.flatMap((_, step): FollowedRow[] => {
    const from = rowOf.get(step) ?? null;
    return from === null && became.includes(step) ? [] : [{ from, step }];
  });
  const used = new Set(rowOf.values());
  const stays = ({ name, isTyped }: PlanRow, row: number): boolean => !used.has(row) && (isTyped || (name !== "" && wasIn[row] === null));
  return withKept(
    shown,
    rows.flatMap((one, row) => (stays(one, row) ? [row] : [])),
  );
}
