import { linesOf } from "../cells/lines";
import { type DecimalSignOf, numberTrouble, readNumber, signInLine } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { METRICS, type Metric, type MetricKey } from "./metrics";
import { said } from "./sayings";

/** A metric that the agreement chose, with its goal for a month; null where none was agreed. */
export interface ChosenMetric {
  metric: Metric;
  goal: number | null;
}

/** Which metric a name means, in whatever language it was written; undefined for none. */
export type MetricNamed = (name: string) => MetricKey | undefined;

function goalTrouble(key: MetricKey, goal: string): Saying {
  const trouble = numberTrouble(goal);
  return trouble ? said("unclearGoal", said("name", key), trouble) : said("badGoal", said("name", key));
}

/**
 * Reads the metrics that a team chose, a line each, with a goal behind a colon: "Within SLA: 90%".
 *
 * @param sign the spreadsheet's decimal sign
 * @returns the metrics in their order, or what is wrong with the first line that is not understood
 * @example metricLinesOf("Leads: 120", metricNamed) //=> { chosen: [{ metric: …, goal: 120 }] }
 */
export function metricLinesOf(
  text: string,
  metricNamed: MetricNamed,
  sign?: DecimalSignOf,
): { chosen: ChosenMetric[] } | { sentence: Saying } {
  const chosen: ChosenMetric[] = [];
  for (const line of linesOf(text)) {
    const at = line.lastIndexOf(":");
    const [name, goal] = at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1).trim()];
    const found = metricNamed(name);
    const metric = METRICS.find(({ key }) => key === found);
    if (!metric) return { sentence: said("unknownMetric", name.trim()) };
    const read = readNumber(goal, signInLine(goal, sign));
    if ("instead" in read && read.instead !== "blank") return { sentence: goalTrouble(metric.key, goal) };
    if (!chosen.some((one) => one.metric === metric)) chosen.push({ metric, goal: "number" in read ? read.number : null });
  }
  return { chosen };
}
