/** Every metric of a month so far, from the lead rows: what the monitor stores a day, and what reports say. */
import { METRICS, type MetricKey } from "./metrics";
import { type MetricLead, type MonthTerms, monthCounts } from "./month-counts";

/** A metric's value, null where it is not known, and how many rows it rests on. Shares are 0..1. */
export interface Figure {
  value: number | null;
  counted: number;
}

export type Figures = Record<MetricKey, Figure>;

/**
 * The figures of a month so far. Each event counts at its own moment.
 *
 * @param leads every lead of the tab
 * @example monthFigures([], terms).leads //=> { value: 0, counted: 0 }
 */
export function monthFigures(leads: readonly MetricLead[], terms: MonthTerms): Figures {
  const counts = monthCounts(leads, terms);
  return Object.fromEntries(
    METRICS.map(({ key, value, rows }): [MetricKey, Figure] => [key, { value: value(counts), counted: rows(counts) ?? 0 }]),
  ) as Figures;
}
