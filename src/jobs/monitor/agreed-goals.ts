/** What was agreed on of metrics: which are watched, and what each is to reach. */

import { amountOf } from "../../core/metrics/events";
import { type ChosenMetric, metricLinesOf } from "../../core/metrics/metric-lines";
import { METRICS, type MetricKey } from "../../core/metrics/metrics";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import type { CheckReading } from "../rules/reading-of-check";

type AgreedCells = Pick<CheckReading, "agreed">;

/** The metrics that the agreement lists; none where a line of it is not understood. */
export function listedMetrics({ agreed }: AgreedCells): ChosenMetric[] {
  const read = metricLinesOf(String(agreed("monitor.metrics")), PEOPLES_WORDS.metricNamed, PEOPLES_WORDS.decimalSign);
  return "chosen" in read ? read.chosen : [];
}

/** Goals that items of the agreement hold, by the item's key; those that are blank are missing. */
export const itemGoals = ({ agreed }: AgreedCells): Record<string, number> =>
  Object.fromEntries(
    METRICS.flatMap(({ goal }) => {
      const amount = goal && "item" in goal ? amountOf(agreed(goal.item)) : null;
      return goal && "item" in goal && amount !== null ? [[goal.item, amount]] : [];
    }),
  );

/** The goals beside the metrics of the list, and those in items; what the funnel plans is not among them. */
export function agreedGoals(reading: AgreedCells): (key: MetricKey) => number | null {
  const [listed, items] = [listedMetrics(reading), itemGoals(reading)];
  return (key) => {
    const goal = METRICS.find((metric) => metric.key === key)?.goal;
    const elsewhere = goal && "item" in goal ? items[goal.item] : undefined;
    return listed.find(({ metric }) => metric.key === key)?.goal ?? elsewhere ?? null;
  };
}
