import type { Cell } from "../../core/cells/cell";
import { saysNone } from "../../core/cells/none-words";
import { wallOfSerial } from "../../core/dates/number-date";
import { amountOf, saysYes } from "../../core/metrics/events";
import type { MetricKey } from "../../core/metrics/metrics";
import type { Figures } from "../../core/metrics/month-figures";
import { BROKEN, KEPT } from "../../core/sla/states";
import { isLost, isReason } from "../../core/sla/won";
import { saysLost } from "../../core/stages/stage-words";
import { call } from "../formulas/formula-separator";
import { AMOUNT_FIELDS, type AmountField, type NotRead, type Unread } from "../leads/lead-amounts";
import { type Condition, countOf, isOddText, leadConditions, sumOf } from "../leads/lead-conditions";
import type { LeadColumns, LeadField } from "../leads/lead-table";
import { lackingFields, METRIC_FIELDS } from "./metric-fields";
import { SPEND_NAME } from "./spend-table";

/** What formulas over the lead tab need to know of it. */
export interface FormulaTerms {
  leadTab: string;
  /** The lead tab's row of headings, counted from 0. */
  top: number;
  /** Where its fields stand, counted from 0. */
  columns: LeadColumns;
  /** Its cells, headings included: a condition is written only for kinds of cells that there are. */
  cells: readonly (readonly Cell[])[];
  /** The same as the cells are written: what was understood of them is a Date or a number in `cells`. */
  written: readonly (readonly Cell[])[];
  /** How many cells of a column of amounts cannot be read. */
  notRead: NotRead;
  /** The same with stages as figures count them: what the team's list calls lost says so. */
  counted: readonly (readonly Cell[])[];
  /** Where the columns of costs stand, counted from 0; null where a month is no date, as plain formulas need it. */
  spend: readonly number[] | null;
  inbound: readonly string[];
  marketing: readonly string[];
  outside: readonly string[];
  /** Points from which a lead is sales-ready. */
  readyFrom: number;
  /** Months of a customer that an amount of revenue covers; null where it is not agreed. */
  covers: number | null;
  /** People who own leads. */
  reps: number;
  /** Cells that hold the ends of the period. */
  from: string;
  to: string;
}

const sum = (parts: readonly string[]): string => (parts.length === 0 ? "0" : parts.join("+"));
const ratio = (part: string, whole: string): string => call("IF", `${whole}=0`, '""', `(${part})/(${whole})`);
/** What came of others than the whole is no share of it: more customers than leads are those of earlier months. */
const shareOf = (part: string, whole: string): string =>
  call("IF", call("OR", `${whole}=0`, `${part}>${whole}`), '""', `(${part})/(${whole})`);

const isTick = (cell: Cell): boolean => cell === true;
const isMoment = (cell: Cell): boolean => cell instanceof Date || typeof cell === "number";

/** Counts and sums over the lead tab's own columns. A date counts on its day, a tick on the day the lead came. */
function counting({ from, to, counted, ...leads }: FormulaTerms) {
  const given = leadConditions(leads, from, to);
  const { of, cellsOf, holds, within, above0, ticked, is, isNot, blank, either } = given;
  const received = cellsOf("received");
  /** Rows that have it and do not say when the lead came count nowhere. */
  const dated = (field: LeadField): Condition[] =>
    cellsOf(field).some((cell, row) => isMoment(cell) && !isMoment(received[row] ?? "")) ? [above0("received")] : [];
  /** A condition is written only where there are rows that it leaves out. */
  const notLost = (): Condition[] => {
    const [stages, reasons, won] = (["stage", "lostReason", "won"] as const).map(cellsOf) as [Cell[], Cell[], Cell[]];
    const { stage } = leads.columns;
    const says = stage === undefined ? [] : counted.slice(1).map((row) => row[stage] ?? "");
    const end = (row: number) => ({ stage: says[row] ?? "", lostReason: reasons[row] ?? "" });
    if (!won.some((cell, row) => (isMoment(cell) || isTick(cell)) && isLost(end(row)))) return [];
    const words = stages.filter((_, row) => saysLost(says[row] ?? "")).map(String);
    const noReasons = reasons.filter((cell) => !isReason(cell) && (String(cell).trim() !== "" || isOddText(cell))).map(String);
    const noReason = noReasons.length > 0 ? either([blank("lostReason"), is("lostReason", noReasons)]) : blank("lostReason");
    return [...(words.length > 0 ? [isNot("stage", words)] : []), ...(reasons.some(isReason) ? [noReason] : [])];
  };
  /** The ways in which something happened: by a moment of its own, or a tick. */
  const ways = (field: "passed" | "won"): Condition[][] => {
    const more = field === "won" ? notLost() : [];
    const ticks = holds(field, isTick) ? [[ticked(field), within("received"), ...more]] : [];
    return [[within(field), ...dated(field), ...more], ...ticks];
  };
  const happened = (field: "passed" | "won", ...more: Condition[]) => sum(ways(field).map((one) => countOf([...one, ...more])));
  /** null where amounts stand as texts, which plain formulas do not add. */
  const summed = (amounts: "revenue" | "attempts", field: "passed" | "won", ...more: Condition[]): string | null =>
    holds(amounts, (cell) => typeof cell === "string" && amountOf(cell) !== null)
      ? null
      : sum(ways(field).map((one) => sumOf(of(amounts), [...one, ...more])));
  return { ...given, happened, summed };
}

/** The costs of the period: those of marketing alone, or of both teams. A month counts whole. */
function spent({ from, to }: FormulaTerms, places: readonly number[], ofMarketing: boolean): { amount: string; isKnown: string } {
  const [month = "", , , team = "", amount = ""] = places.map((place) => call("INDEX", SPEND_NAME, "0", String(place + 1)));
  const end = `${call("EOMONTH", to, "0")}+1`;
  const during: Condition = {
    test: `ISNUMBER(${month})*(${month}>=${from})*(${month}<${end})`,
    pairs: [month, `">="&${from}`, month, `"<"&${end}`],
  };
  const notSales: Condition = { test: `(${call("LOWER", call("LEFT", call("TRIM", team), "5"))}<>"sales")` };
  const known: Condition = { test: `ISNUMBER(${amount})*(${amount}>=0)`, pairs: [amount, '">=0"'] };
  const conditions = [during, ...(ofMarketing ? [notSales] : [])];
  return { amount: sumOf(amount, conditions), isKnown: `${countOf([...conditions, known])}>0` };
}

/**
 * Figures in which a metric is not known where the lead tab lacks a column that it counts: nobody won is another thing than
 * nobody says who was won.
 */
export const knownFigures = (figures: Figures, columns: LeadColumns): Figures => ({
  ...figures,
  ...Object.fromEntries(
    Object.keys(figures).flatMap((key) =>
      lackingFields(key as MetricKey, columns).length > 0 ? [[key, { value: null, counted: 0 }]] : [],
    ),
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

/** The fields that a metric needs and that nobody has filled in any row. */
export const emptyFields = (key: MetricKey, { columns, written }: FormulaTerms): LeadField[] =>
  METRIC_FIELDS[key].filter((field) => written.every((row, at) => at === 0 || (row[columns[field] ?? -1] ?? "") === ""));

/** Of the amounts that a metric needs, those of which cells cannot be read. */
export const unreadAmounts = (key: MetricKey, { notRead }: FormulaTerms): ({ field: AmountField } & Unread)[] =>
  AMOUNT_FIELDS.flatMap((field) => (METRIC_FIELDS[key].includes(field) && notRead[field] ? [{ field, ...notRead[field] }] : []));

/**
 * A metric as plain Sheets formulas over the lead tab's own columns, so that a click on its cell shows where it comes from.
 *
 * @returns a formula without "="; null where plain formulas cannot do it, or nothing is kept that it counts
 * @example metricFormula("leads", terms) //=> "COUNTIFS('Leads'!$K:$K;">="&$B$5;'Leads'!$K:$K;"<="&$B$3)"
 */
export function metricFormula(key: MetricKey, terms: FormulaTerms): string | null {
  if ((["received", ...METRIC_FIELDS[key]] as LeadField[]).some((field) => isOnlyUnderstood(terms, field))) return null;
  const { of, cellsOf, holds, within, above0, atLeast, ticked, either, is, isNot, filled, contains, happened, summed } = counting(terms);
  const isFilled = (field: LeadField) => holds(field, (cell) => cell !== "");
  const leads = countOf([within("received")]);
  const state = (word: string) => call("COUNTIFS", of("status"), `"${word}"`, ...(within("received").pairs ?? []));
  const perCustomer = (ofMarketing: boolean, rule: (amount: string) => string) => {
    if (!terms.spend) return null;
    const { amount, isKnown } = spent(terms, terms.spend, ofMarketing);
    return call("IF", isKnown, rule(amount), '""');
  };
  const withRevenue = (rule: (revenue: string) => string | null, ...more: Condition[]): string | null => {
    const revenue = isFilled("revenue") ? summed("revenue", "won", ...more) : null;
    return revenue === null ? null : rule(revenue);
  };
  const ofSources = (words: readonly string[], rule: (condition: Condition) => string | null): string | null => {
    if (words.every((word) => word.trim() === "") || holds("source", isOddText)) return null;
    return rule(is("source", words));
  };
  /** Of the leads passed to sales, those with a date, a tick or a word for one. */
  const reached = (field: "connected" | "accepted"): string | null => {
    if (!isFilled(field) || holds(field, isOddText)) return null;
    const words = cellsOf(field).filter((cell): cell is string => typeof cell === "string" && saysYes(cell));
    const conditions = [
      ...(words.length > 0 ? [is(field, words)] : []),
      ...(holds(field, isTick) ? [ticked(field)] : []),
      ...(holds(field, isMoment) ? [atLeast(field, 1)] : []),
    ];
    return conditions.length === 0 ? ratio("0", happened("passed")) : ratio(happened("passed", either(conditions)), happened("passed"));
  };
  switch (key) {
    case "leads":
      return leads;
    case "average": {
      const before = call("COUNTIFS", of("received"), `">="&${call("EDATE", terms.from, "-12")}`, of("received"), `"<"&${terms.from}`);
      const first = call("MIN", of("received"));
      const months = `(${call("YEAR", terms.from)}-${call("YEAR", first)})*12+${call("MONTH", terms.from)}-${call("MONTH", first)}`;
      return call("IF", `${before}=0`, '""', `${before}/${call("MIN", "12", call("MAX", "1", months))}`);
    }
    case "passed":
      return happened("passed");
    case "inbound":
      if (terms.inbound.length === 0) return ratio("0", happened("passed"));
      return ofSources(terms.inbound, (isInbound) => ratio(happened("passed", isInbound), happened("passed")));
    case "cpl":
      return perCustomer(true, (amount) => ratio(amount, leads));
    case "cac":
      return perCustomer(false, (amount) => ratio(amount, happened("won")));
    case "roi":
      return withRevenue((revenue) => perCustomer(false, (amount) => ratio(`${revenue}-${amount}`, amount)));
    case "within":
      return ratio(state(KEPT), sum([KEPT, ...BROKEN].map(state)));
    case "median":
    case "ninetieth":
    case "stay":
    case "lifetime":
      return null;
    case "conversion":
      return shareOf(happened("won"), leads);
    case "closing":
      return shareOf(happened("won"), happened("passed"));
    case "customers":
      return happened("won");
    case "revenue":
      return withRevenue((revenue) => revenue);
    case "marketingRevenue":
      return ofSources(terms.marketing, (isMarketing) => withRevenue((revenue) => revenue, isMarketing));
    case "marketingShare":
      return ofSources(terms.marketing, (isMarketing) => withRevenue((part) => withRevenue((all) => ratio(part, all)), isMarketing));
    case "perCustomer":
      return withRevenue((revenue) => ratio(revenue, happened("won")));
    case "workable":
      return terms.reps === 0 ? null : `(${happened("passed")})/${terms.reps}`;
    case "attempts": {
      const attempts = isFilled("attempts") ? summed("attempts", "passed") : null;
      return attempts === null ? null : ratio(attempts, happened("passed"));
    }
    case "ready":
      return isFilled("score") ? ratio(happened("won", atLeast("score", terms.readyFrom)), happened("won")) : null;
    case "connect":
      return reached("connected");
    case "accepted":
      return reached("accepted");
    case "pipeline": {
      const isKnown = holds("pipeline", (cell) => typeof cell === "number" && cell > 0);
      const asText = holds("pipeline", (cell) => typeof cell === "string" && (amountOf(cell) ?? 0) > 0);
      return isKnown && !asText ? ratio(happened("passed", above0("pipeline")), happened("passed")) : null;
    }
    case "outside": {
      if (holds("lostReason", (cell) => isOddText(cell) || typeof cell === "boolean")) return null;
      const noReasons = cellsOf("lostReason").filter((cell) => String(cell).trim() !== "" && !isReason(cell));
      const given = noReasons.length > 0 ? [isNot("lostReason", noReasons.map(String))] : [];
      const lost = [within("received"), filled("lostReason"), ...given];
      const phrases = terms.outside.filter((phrase) => phrase.trim() !== "");
      if (phrases.length === 0) return ratio("0", countOf(lost));
      return ratio(countOf([...lost, contains("lostReason", phrases)]), countOf(lost));
    }
  }
}
