import { MOST_STAGES } from "./blocks";

/** Where the parts of a plan tab stand, in A1 notation, by its number of stages. Rows count from 1, as Sheets shows them. */
export interface PlanPlaces {
  stages: number;
  first: number;
  last: number;
  target: string;
  targetDate: string;
  ratesFrom: string;
  rounding: string;
  names: string;
  counts: string;
  leadsBefore: string;
  /** From each stage to the next; the last cell is blank, so that a stage inserted anywhere inside belongs to the range. */
  rates: string;
  /** What the counts say of them, as long as the rates. */
  measured: string;
  goals: string;
  leads: string;
  lags: string;
  /** The day by which the plan's leads must exist. */
  leadsBy: string;
  odds: { title: number; planned: string; confidences: string };
  months: { title: number; dates: string; weights: string; targets: string; first: number; last: number };
  capacity: { title: number; values: number };
  levers: { title: number };
  revenue: { title: number; values: number };
  history: HistoryPlaces;
  rows: number;
}

export interface HistoryPlaces {
  title: number;
  from: string;
  to: string;
  day: string;
  mature: string;
  only: string;
  first: number;
  last: number;
  lag: number;
}

const FIRST_STAGE = 9;
export const A_YEAR = 12;
/** Leads, each rate of the longest funnel, all rates, leads doubled; and their heading. */
const LEVER_ROWS = MOST_STAGES + 3;

/** From the title of a history to the line of its first stage. */
export const TITLE_TO_STAGES = 7;

export const historyAt = (title: number): HistoryPlaces => ({
  title,
  from: `B${title + 1}`,
  to: `B${title + 2}`,
  day: `B${title + 3}`,
  mature: `B${title + 4}`,
  only: `B${title + 5}`,
  first: title + TITLE_TO_STAGES,
  last: title + TITLE_TO_STAGES + MOST_STAGES - 1,
  lag: title + TITLE_TO_STAGES + MOST_STAGES,
});

/**
 * Lays the parts of a plan out below one another.
 *
 * @param stages how many the funnel has, 2 to 12
 * @example placesOf(5).names //=> "A9:A13"
 */
export function placesOf(stages: number): PlanPlaces {
  const [first, last] = [FIRST_STAGE, FIRST_STAGE + stages - 1];
  const odds = last + 3;
  const levers = odds + 6;
  const months = levers + LEVER_ROWS + 3;
  const capacity = months + A_YEAR + 4;
  const revenue = capacity + 5;
  const history = revenue + 4;
  return {
    stages,
    first,
    last,
    target: "B4",
    targetDate: "B5",
    ratesFrom: "B6",
    rounding: "H7",
    names: `A${first}:A${last}`,
    counts: `C${first}:C${last}`,
    leadsBefore: `C${first}`,
    rates: `G${first}:G${last}`,
    measured: `D${first}:D${last}`,
    goals: `H${first}:H${last}`,
    leads: `H${first}`,
    lags: `K${first}:K${last}`,
    leadsBy: `L${first}`,
    odds: { title: odds, planned: `B${odds + 2}`, confidences: `B${odds + 3}:B${odds + 4}` },
    months: {
      title: months,
      first: months + 2,
      last: months + A_YEAR + 1,
      dates: `A${months + 2}:A${months + A_YEAR + 1}`,
      weights: `B${months + 2}:B${months + A_YEAR + 1}`,
      targets: `C${months + 2}:C${months + A_YEAR + 1}`,
    },
    capacity: { title: capacity, values: capacity + 2 },
    levers: { title: levers },
    revenue: { title: revenue, values: revenue + 2 },
    history: historyAt(history),
    rows: history + TITLE_TO_STAGES + MOST_STAGES + 3,
  };
}
