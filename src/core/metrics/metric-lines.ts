import { linesOf, sameWord } from "../cells/lines";
import { numberTrouble, readNumber, signInLine } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { METRICS, type Metric } from "./metrics";
import { badGoal, unclearGoal, unknownMetric } from "./sentences";

/** A metric that the agreement chose, with its goal for a month; null where none was agreed. */
export interface ChosenMetric {
  metric: Metric;
  goal: number | null;
}

function goalTrouble(name: string, goal: string): Saying | string {
  const trouble = numberTrouble(goal);
  return trouble ? unclearGoal(name, trouble) : badGoal(name);
}

/**
 * Reads the metrics that a team chose, a line each, with a goal behind a colon: "Within SLA: 90%".
 *
 * @returns the metrics in their order, or one sentence about the first line that is not understood
 * @example metricLinesOf("Leads: 120") //=> { chosen: [{ metric: …, goal: 120 }] }
 */
export function metricLinesOf(text: string): { chosen: ChosenMetric[] } | { sentence: Saying | string } {
  const chosen: ChosenMetric[] = [];
  for (const line of linesOf(text)) {
    const at = line.lastIndexOf(":");
    const [name, goal] = at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1).trim()];
    const metric = METRICS.find((one) => sameWord(one.name, name));
    if (!metric) return { sentence: unknownMetric(name.trim()) };
    const read = readNumber(goal, signInLine(goal));
    if ("instead" in read && read.instead !== "blank") return { sentence: goalTrouble(metric.name, goal) };
    if (!chosen.some((one) => one.metric === metric)) chosen.push({ metric, goal: "number" in read ? read.number : null });
  }
  return { chosen };
}
