/** Which metrics are left out for want of a column of the lead tab. */

import type { Metric } from "../../core/metrics/metrics";
import { words } from "../../language/spoken/words";
import { type LeadColumns, type LeadField, PEOPLE_FIELDS, type PeopleField } from "../leads/lead-table";

/** The fields that a metric needs and the lead tab lacks. */
export const lackingFields = ({ needs, needsOne = [], saidBy }: Metric, columns: LeadColumns): LeadField[] => {
  const isThere = (field: LeadField): boolean => columns[field] !== undefined;
  const ofSome = needsOne.some(isThere) ? [] : needsOne.slice(0, 1);
  return ["received" as const, ...needs, ...ofSome, ...(saidBy ? [saidBy] : [])].filter((field) => !isThere(field));
};

/** Metrics that a lead tab cannot answer. */
export interface NotShown {
  metrics: readonly Metric[];
  /** Columns that they need and the tab lacks, each once: those that can be added to it. */
  fields: PeopleField[];
  /** Whether one of them needs leads that are scored. */
  needsScores: boolean;
}

/**
 * Of some metrics those that a lead tab cannot answer, and what it lacks.
 *
 * @example notShown([conversion], { received: 0 }) //=> { metrics: [conversion], fields: ["won"], needsScores: false }
 */
export function notShown(metrics: readonly Metric[], columns: LeadColumns): NotShown {
  const left = metrics.filter((metric) => lackingFields(metric, columns).length > 0);
  const lacking = [...new Set(left.flatMap((metric) => lackingFields(metric, columns)))];
  return {
    metrics: left,
    fields: lacking.filter((field): field is PeopleField => (PEOPLE_FIELDS as readonly LeadField[]).includes(field)),
    needsScores: lacking.includes("score"),
  };
}

/**
 * The same as one line, with the way to have them shown.
 *
 * @returns "" where all are shown
 */
export function notShownWords({ metrics, fields, needsScores }: NotShown): string {
  if (metrics.length === 0) return "";
  const { metricWords, leadFields, monitorTab: says } = words();
  const columns = fields.map((field) => leadFields.labels[field]);
  return [
    says.notShown(metrics.map(({ key }) => metricWords[key].name)),
    ...(columns.length > 0 ? [says.needed(metrics.length, columns)] : []),
    ...(needsScores ? [says.notScored] : []),
  ].join(" ");
}
