/** Metrics as cells of the monitor show them, and what of the lead tab they cannot show. */

import type { Cell } from "../../core/cells/cell";
import { saysNone } from "../../core/cells/none-words";
import { wallOfSerial } from "../../core/dates/number-date";
import type { CountedField, LoggedField } from "../../core/metrics/counts";
import { METRICS, type Metric } from "../../core/metrics/metrics";
import type { Figures } from "../../core/metrics/month-figures";
import type { Unread } from "../leads/lead-amounts";
import { AMOUNT_FIELDS, type AmountField } from "../leads/lead-fields";
import type { LeadColumns, LeadField } from "../leads/lead-table";
import { cellCounts, type FormulaTerms, formulaText } from "./cell-counts";
import { lackingFields } from "./metric-fields";

/**
 * Figures in which a metric is not known where the lead tab lacks a column that it counts: nobody won is another thing than
 * nobody says who was won.
 */
export const knownFigures = (figures: Figures, columns: LeadColumns): Figures => ({
  ...figures,
  ...Object.fromEntries(
    METRICS.flatMap((metric) => (lackingFields(metric, columns).length > 0 ? [[metric.key, { value: null, counted: 0 }]] : [])),
  ),
});

/** What a formula reads as it was understood: real dates, numbers, words and blanks, and what says none, which counts as little. */
const isRead = (written: Cell, understood: Cell): boolean =>
  written === understood ||
  (understood === "" && saysNone(written)) ||
  (typeof written === "number" && understood instanceof Date && wallOfSerial(written) !== null);

/** Whether formulas over the lead tab meet other cells in a field than those that were understood. */
export const isOnlyUnderstood = ({ columns, cells, written }: FormulaTerms, field: LeadField): boolean => {
  const column = columns[field];
  if (column === undefined || cells === written) return false;
  return cells.some((row, at) => !isRead(written[at]?.[column] ?? "", row[column] ?? ""));
};

/** Of the columns of which one is enough those that the tab has. */
const someOf = ({ needsOne = [] }: Metric, { columns }: FormulaTerms): LoggedField[] =>
  needsOne.filter((field) => columns[field] !== undefined);

/** The fields that a metric needs and that nobody has filled in any row. */
export function emptyFields(metric: Metric, terms: FormulaTerms): (CountedField | LoggedField)[] {
  const { columns, written } = terms;
  const isEmpty = (field: LeadField): boolean => written.every((row, at) => at === 0 || (row[columns[field] ?? -1] ?? "") === "");
  const some = someOf(metric, terms);
  return [...metric.needs.filter(isEmpty), ...(some.every(isEmpty) ? some.slice(0, 1) : [])];
}

/** Of the amounts that a metric needs, those of which cells cannot be read. */
export function unreadAmounts(metric: Metric, terms: FormulaTerms): ({ field: AmountField } & Unread)[] {
  const needs: readonly LeadField[] = [...metric.needs, ...someOf(metric, terms)];
  return AMOUNT_FIELDS.flatMap((field) => {
    const unread = terms.notRead[field];
    return needs.includes(field) && unread ? [{ field, ...unread }] : [];
  });
}

/**
 * A metric as plain Sheets formulas over the lead tab's own columns, so that a click on its cell shows where it comes from.
 *
 * @returns a formula without "="; null where plain formulas cannot do it, or nothing is kept that it counts
 * @example metricFormula(leads, terms) //=> "COUNTIFS('Leads'!$K:$K;\">=\"&$B$5;'Leads'!$K:$K;\"<=\"&$B$3)"
 */
export function metricFormula(metric: Metric, terms: FormulaTerms): string | null {
  const fields: readonly LeadField[] = ["received", ...metric.needs, ...someOf(metric, terms)];
  if (fields.some((field) => isOnlyUnderstood(terms, field))) return null;
  const made = metric.value(cellCounts(terms));
  return made && formulaText(made);
}
