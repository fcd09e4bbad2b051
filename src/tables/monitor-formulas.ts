import type { MetricKey } from "../core/metrics/metrics";
import { call } from "./formula-separator";
import type { LeadField } from "./lead-table";

/** A column of the lead tab as formulas name it, such as "'Leads'!$K$2:$K"; null where the tab has none. */
export type ColumnReference = (field: LeadField) => string | null;

/** A stretch of time by the cells that hold its ends, and the table of SLA_BY_CHANNEL over it. */
export interface PeriodCells {
  from: string;
  to: string;
  /** Cells of the row for all in that table. */
  channels: (heading: "CPL" | "CAC" | "ROI") => string;
}

/** What formulas need besides the lead tab. */
export interface FormulaWords {
  inbound: readonly string[];
  marketing: readonly string[];
  outside: readonly string[];
  /** A formula for the number of reps. */
  reps: string;
  asOf: string;
}

/** How a metric is computed over a period: its value, and how many rows it rests on. Or the fields that the tab lacks. */
export type MetricFormula = { value: string; counted: string } | { lacks: LeadField[] };

const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const upFrom = (cell: string): string => `">="&${cell}`;
const upTo = (cell: string): string => `"<="&${cell}`;
const sum = (parts: readonly string[]): string => (parts.length === 0 ? "0" : parts.join("+"));
const ratio = (part: string, whole: string): string => call("IF", `${whole}=0`, '""', `(${part})/(${whole})`);

/** Words of a condition as COUNTIFS takes them literally: its own signs are masked. */
const literally = (word: string): string => quote(word.replace(/[~*?]/g, "~$&"));

class Missing extends Error {
  constructor(readonly field: LeadField) {
    super(field);
  }
}

/** Counts and sums over the lead tab's own columns. A date counts on its day; a tick on the day the lead came. */
function counting(column: ColumnReference, { from, to }: PeriodCells) {
  const of = (field: LeadField): string => {
    const reference = column(field);
    if (reference === null) throw new Missing(field);
    return reference;
  };
  const within = (field: LeadField): string[] => [of(field), upFrom(from), of(field), upTo(to)];
  const ticked = (field: LeadField): string[] => [of(field), "TRUE", ...within("received")];
  const count = (...conditions: string[]) => call("COUNTIFS", ...conditions);
  const happened = (field: LeadField, ...more: string[]) => `${count(...within(field), ...more)}+${count(...ticked(field), ...more)}`;
  const summed = (amounts: LeadField, field: LeadField, ...more: string[]) =>
    `${call("SUMIFS", of(amounts), ...within(field), ...more)}+${call("SUMIFS", of(amounts), ...ticked(field), ...more)}`;
  return { of, within, count, happened, summed };
}

/** A column that nobody fills says nothing. */
const ifKept = (reference: string, then: string): string => call("IF", `${call("COUNTA", reference)}=0`, '""', then);

function formulaOf(key: MetricKey, column: ColumnReference, period: PeriodCells, words: FormulaWords): { value: string; counted: string } {
  const { of, within, count, happened, summed } = counting(column, period);
  const leads = () => count(...within("received"));
  const passed = () => happened("passed");
  const customers = () => happened("won");
  const revenue = () => summed("revenue", "won");
  const plainly = (formula: string) => ({ value: formula, counted: formula });
  const share = (part: string, whole: string) => ({ value: ratio(part, whole), counted: whole });
  const state = (word: string) => count(of("status"), quote(word), ...within("received"));
  const minutes = (place: number) => {
    const during = `(${of("received")}>=${period.from})*(${of("received")}<=${period.to})`;
    const only = (field: LeadField) => call("FILTER", of(field), during);
    const table = (at: number) =>
      call(
        "IFERROR",
        call(
          "INDEX",
          call(
            "SLA_RESPONSE_STATS",
            only("received"),
            only("responded"),
            only("due"),
            words.asOf,
            '""',
            "SLA_HOURS",
            "SLA_HOLIDAYS",
            call("INDEX", "SLA_CALENDAR", "2", "10"),
          ),
          "2",
          String(at),
        ),
        '""',
      );
    return { value: table(place), counted: call("N", table(3)) };
  };
  const byWord = (list: readonly string[], one: (word: string) => string) => sum(list.map((word) => one(literally(word))));
  switch (key) {
    case "leads":
      return plainly(leads());
    case "average": {
      const before = count(of("received"), `">="&${call("EDATE", period.from, "-12")}`, of("received"), `"<"&${period.from}`);
      const first = call("MIN", of("received"));
      const months = `(${call("YEAR", period.from)}-${call("YEAR", first)})*12+${call("MONTH", period.from)}-${call("MONTH", first)}`;
      return { value: call("IF", `${before}=0`, '""', `${before}/${call("MIN", "12", call("MAX", "1", months))}`), counted: before };
    }
    case "passed":
      return plainly(passed());
    case "inbound":
      return share(
        byWord(words.inbound, (word) => happened("passed", of("source"), word)),
        passed(),
      );
    case "cpl":
      return { value: period.channels("CPL"), counted: leads() };
    case "cac":
      return { value: period.channels("CAC"), counted: customers() };
    case "roi":
      return { value: period.channels("ROI"), counted: customers() };
    case "within":
      return share(state("On time"), sum(["On time", "Late", "Overdue"].map(state)));
    case "median":
      return minutes(5);
    case "ninetieth":
      return minutes(6);
    case "conversion":
      return share(customers(), leads());
    case "closing":
      return share(customers(), passed());
    case "customers":
      return plainly(customers());
    case "revenue":
      return { value: ifKept(of("revenue"), revenue()), counted: customers() };
    case "marketingRevenue":
    case "marketingShare": {
      const part = byWord(words.marketing, (word) => summed("revenue", "won", of("source"), word));
      if (words.marketing.length === 0) return { value: '""', counted: customers() };
      return { value: key === "marketingShare" ? ratio(part, revenue()) : ifKept(of("revenue"), part), counted: customers() };
    }
    case "perCustomer":
      return { value: ifKept(of("revenue"), ratio(revenue(), customers())), counted: customers() };
    case "workable":
      return { value: ratio(passed(), words.reps), counted: passed() };
    case "attempts":
      return { value: ifKept(of("attempts"), ratio(summed("attempts", "passed"), passed())), counted: passed() };
    case "connect": {
      const reached = sum(['"Yes"', "TRUE", '">0"'].map((yes) => happened("passed", of("connected"), yes)));
      return { value: ifKept(of("connected"), ratio(reached, passed())), counted: passed() };
    }
    case "pipeline":
      return { value: ifKept(of("pipeline"), ratio(happened("passed", of("pipeline"), '">0"'), passed())), counted: passed() };
    case "outside": {
      const lost = (...more: string[]) => count(...within("received"), of("lostReason"), ...more);
      const containing = (word: string) => lost(`"*${word.slice(1, -1)}*"`);
      return share(byWord(words.outside, containing), lost('"?*"'));
    }
  }
}

/**
 * A metric as plain Sheets formulas over the lead tab's own columns, so that a click on its cell shows where it comes from.
 *
 * @param column how formulas name the lead tab's columns
 * @param period the cells that hold the ends of the period
 * @returns formulas without "=", or the fields that the lead tab lacks
 */
export function metricFormula(key: MetricKey, column: ColumnReference, period: PeriodCells, words: FormulaWords): MetricFormula {
  try {
    return formulaOf(key, column, period, words);
  } catch (error) {
    if (error instanceof Missing) return { lacks: [error.field] };
    throw error;
  }
}
