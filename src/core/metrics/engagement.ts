/** How long customers stay, and what one is worth over that time: M9. */

import { type Cell, DAY, isBlank } from "../cells/cell";

/** A customer's cells: instants in milliseconds. */
export interface Customer {
  won: number;
  /** The column Customer until. */
  until: Cell;
  /** 0 or more; null where it is not known. */
  revenue: number | null;
}

/** What customers of all time show up to a moment. */
export interface Engagement {
  /** Months that a customer stays; null while none has left. */
  months: number | null;
  /** Customers who left: what the months rest on. */
  left: number;
  /** Revenue for each customer of whom it is known; null where it is of none. */
  revenue: number | null;
}

/** Days of an average month of the calendar. */
const MONTH = (365.2425 / 12) * DAY;

/**
 * The instant at which a customer ceased to be one.
 *
 * @param won an instant in milliseconds
 * @returns Infinity where he is one still; null where the cell is no date, or one before he was won
 * @example endOf(0, "gone") //=> null
 */
export function endOf(won: number, until: Cell): number | null {
  if (isBlank(until)) return Number.POSITIVE_INFINITY;
  if (!(until instanceof Date) || Number.isNaN(until.getTime()) || until.getTime() < won) return null;
  return until.getTime();
}

/**
 * How long customers stay: the months of all of them for each who left. The average of those who left alone would be too
 * short, because those who stay longest have not left. It is the maximum-likelihood estimate of a mean lifetime from censored
 * data where the chance to leave is the same in every month (Epstein and Sobel, 1953), and 1 / churn rate in words of the field.
 *
 * @param customers all who were ever won; one won after the moment, or with no date in Customer until, is left out
 * @param at the moment of judging
 * @example engagementOf([{ won: 0, until: "", revenue: 900 }, { won: 0, until: new Date(0), revenue: 500 }], 30.436875 * 86400000)
 *   //=> { months: 1, left: 1, revenue: 700 }
 */
export function engagementOf(customers: readonly Customer[], at: number): Engagement {
  const wonByThen = customers.filter(({ won }) => won <= at);
  const known = wonByThen.flatMap(({ won, until }) => {
    const end = endOf(won, until);
    return end === null ? [] : [{ won, end }];
  });
  const left = known.filter(({ end }) => end <= at).length;
  const months = known.reduce((sum, { won, end }) => sum + (Math.min(end, at) - won) / MONTH, 0);
  const revenues = wonByThen.flatMap(({ revenue }) => revenue ?? []);
  const total = revenues.reduce((sum, revenue) => sum + revenue, 0);
  return {
    months: left === 0 ? null : months / left,
    left,
    revenue: revenues.length === 0 ? null : total / revenues.length,
  };
}

/** What the agreement says of revenue: how many months of a customer an amount covers, and the share that is profit (0..1). */
export interface RevenueTerms {
  covers: number | null;
  margin: number | null;
}

/**
 * Customer lifetime value = revenue a month x months that a customer stays x gross margin, as SLA_LTV computes it.
 *
 * @returns null where revenue, its months or the stay are not known
 * @example lifetimeOf({ months: 30, left: 12, revenue: 4800 }, { covers: 12, margin: 0.6 }) //=> 7200
 */
export function lifetimeOf({ months, revenue }: Engagement, { covers, margin }: RevenueTerms): number | null {
  if (months === null || revenue === null || !covers) return null;
  return (revenue / covers) * months * (margin ?? 1);
}
