import type { Cell } from "../core/agreement/item-values";
import { saysYes } from "../core/metrics/events";
import type { MetricKey } from "../core/metrics/metrics";
import { BROKEN, KEPT } from "../core/sla/states";
import { columnLetters } from "./column-letters";
import { call } from "./formula-separator";
import type { LeadColumns, LeadField } from "./lead-table";
import { SPEND_NAME } from "./spend-table";

/** What formulas over the lead tab need to know of it. */
export interface FormulaTerms {
  leadTab: string;
  /** Where its fields stand, counted from 0. */
  columns: LeadColumns;
  /** Its cells, headings included: a condition is written only for kinds of cells that there are. */
  cells: readonly (readonly Cell[])[];
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

const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;
/** A word as COUNTIFS takes it literally: its own signs are masked. */
const literally = (word: string): string => quote(word.replace(/[~*?]/g, "~$&"));
const containing = (word: string): string => quote(`*${word.replace(/[~*?]/g, "~$&")}*`);
const sum = (parts: readonly string[]): string => (parts.length === 0 ? "0" : parts.join("+"));
const ratio = (part: string, whole: string): string => call("IF", `${whole}=0`, '""', `(${part})/(${whole})`);
const tabReference = (tab: string): string => `'${tab.replace(/'/g, "''")}'`;

/** Counts and sums over the lead tab's own columns. A date counts on its day, a tick on the day the lead came. */
function counting({ leadTab, columns, cells, from, to }: FormulaTerms) {
  const of = (field: LeadField): string => {
    const letters = columnLetters(columns[field] ?? 0);
    return `${tabReference(leadTab)}!$${letters}$2:$${letters}`;
  };
  const holds = (field: LeadField, kind: (cell: Cell) => boolean) =>
    cells.some((row, at) => at > 0 && kind(row[columns[field] ?? -1] ?? ""));
  const within = (field: LeadField): string[] => [of(field), `">="&${from}`, of(field), `"<="&${to}`];
  const onTicks = (field: LeadField): string[][] =>
    holds(field, (cell) => cell === true) ? [[of(field), "TRUE", ...within("received")]] : [];
  const count = (...conditions: string[]) => call("COUNTIFS", ...conditions);
  const happened = (field: LeadField, ...more: string[]) =>
    sum([within(field), ...onTicks(field)].map((conditions) => count(...conditions, ...more)));
  const summed = (amounts: LeadField, field: LeadField, ...more: string[]) =>
    sum([within(field), ...onTicks(field)].map((conditions) => call("SUMIFS", of(amounts), ...conditions, ...more)));
  return { of, holds, within, count, happened, summed };
}

/** The costs of the period: those of marketing alone, or of both teams. */
function spent({ from, to }: FormulaTerms, places: readonly number[], ofMarketing: boolean): { amount: string; isKnown: string } {
  const [month = "", , , team = "", amount = ""] = places.map((place) => call("INDEX", SPEND_NAME, "0", String(place + 1)));
  const during = [month, `">="&${from}`, month, `"<="&${to}`, ...(ofMarketing ? [team, '"<>Sales*"'] : []), amount, '">=0"'];
  return { amount: call("SUMIFS", amount, ...during), isKnown: `${call("COUNTIFS", ...during)}>0` };
}

/** The fields that a metric counts. */
const NEEDS: Record<MetricKey, readonly LeadField[]> = {
  leads: [],
  average: [],
  passed: ["passed"],
  inbound: ["passed", "source"],
  cpl: [],
  cac: ["won"],
  within: ["status"],
  median: ["responded"],
  ninetieth: ["responded"],
  conversion: ["won"],
  closing: ["won", "passed"],
  roi: ["won", "revenue"],
  customers: ["won"],
  revenue: ["won", "revenue"],
  marketingRevenue: ["won", "revenue", "source"],
  marketingShare: ["won", "revenue", "source"],
  perCustomer: ["won", "revenue"],
  workable: ["passed", "owner"],
  attempts: ["passed", "attempts"],
  connect: ["passed", "connected"],
  pipeline: ["passed", "pipeline"],
  outside: ["lostReason"],
  accepted: ["passed", "accepted"],
  ready: ["won", "score"],
  stay: ["won", "until"],
  lifetime: ["won", "until", "revenue"],
};

/** The fields that a metric needs and the lead tab lacks. */
export const lackingFields = (key: MetricKey, columns: LeadColumns): LeadField[] =>
  (["received", ...NEEDS[key]] as LeadField[]).filter((field) => columns[field] === undefined);

/** The fields that a metric needs and that nobody has filled in any row. */
export const emptyFields = (key: MetricKey, { columns, cells }: FormulaTerms): LeadField[] =>
  NEEDS[key].filter((field) => cells.every((row, at) => at === 0 || (row[columns[field] ?? -1] ?? "") === ""));

const isNumber = (cell: Cell): boolean => typeof cell === "number" && cell > 0;
const wordIn = (row: readonly Cell[], column: number | undefined): string =>
  String(row[column ?? -1] ?? "")
    .trim()
    .toLowerCase();

/**
 * A metric as plain Sheets formulas over the lead tab's own columns, so that a click on its cell shows where it comes from.
 *
 * @returns a formula without "="; null where plain formulas cannot do it, or nothing is kept that it counts
 * @example metricFormula("leads", terms) //=> "COUNTIFS('Leads'!$K$2:$K;">="&$B$5;'Leads'!$K$2:$K;"<="&$B$3)"
 */
export function metricFormula(key: MetricKey, terms: FormulaTerms): string | null {
  const { columns, cells } = terms;
  const { of, holds, within, count, happened, summed } = counting(terms);
  const isFilled = (field: LeadField) => holds(field, (cell) => cell !== "");
  const leads = count(...within("received"));
  const byWord = (words: readonly string[], one: (word: string) => string) => sum(words.map(one));
  const state = (word: string) => count(of("status"), quote(word), ...within("received"));
  const perCustomer = (ofMarketing: boolean, rule: (amount: string) => string) => {
    if (!terms.spend) return null;
    const { amount, isKnown } = spent(terms, terms.spend, ofMarketing);
    return call("IF", isKnown, rule(amount), '""');
  };
  /** Of the leads passed to sales, those with a date, a tick or a word for one. */
  const reached = (field: "connected" | "accepted") => {
    const isYes = (cell: Cell) => typeof cell === "string" && saysYes(cell);
    const words = new Set(cells.slice(1).flatMap((row) => (isYes(row[columns[field] ?? -1] ?? "") ? [wordIn(row, columns[field])] : [])));
    const conditions = [
      ...[...words].map(literally),
      ...(holds(field, (cell) => cell === true) ? ["TRUE"] : []),
      ...(holds(field, (cell) => cell instanceof Date) ? ['">1"'] : []),
    ];
    const parts = conditions.map((one) => happened("passed", of(field), one));
    return isFilled(field) ? ratio(sum(parts), happened("passed")) : null;
  };
  switch (key) {
    case "leads":
      return leads;
    case "average": {
      const before = count(of("received"), `">="&${call("EDATE", terms.from, "-12")}`, of("received"), `"<"&${terms.from}`);
      const first = call("MIN", of("received"));
      const months = `(${call("YEAR", terms.from)}-${call("YEAR", first)})*12+${call("MONTH", terms.from)}-${call("MONTH", first)}`;
      return call("IF", `${before}=0`, '""', `${before}/${call("MIN", "12", call("MAX", "1", months))}`);
    }
    case "passed":
      return happened("passed");
    case "inbound":
      return ratio(
        byWord(terms.inbound, (word) => happened("passed", of("source"), literally(word))),
        happened("passed"),
      );
    case "cpl":
      return perCustomer(true, (amount) => ratio(amount, leads));
    case "cac":
      return perCustomer(false, (amount) => ratio(amount, happened("won")));
    case "roi":
      return isFilled("revenue") ? perCustomer(false, (amount) => ratio(`${summed("revenue", "won")}-${amount}`, amount)) : null;
    case "within":
      return ratio(state(KEPT), sum([KEPT, ...BROKEN].map(state)));
    case "median":
    case "ninetieth":
    case "stay":
    case "lifetime":
      return null;
    case "conversion":
      return ratio(happened("won"), leads);
    case "closing":
      return ratio(happened("won"), happened("passed"));
    case "customers":
      return happened("won");
    case "revenue":
      return isFilled("revenue") ? summed("revenue", "won") : null;
    case "marketingRevenue":
    case "marketingShare": {
      if (terms.marketing.length === 0 || !isFilled("revenue")) return null;
      const part = byWord(terms.marketing, (word) => summed("revenue", "won", of("source"), literally(word)));
      return key === "marketingShare" ? ratio(part, summed("revenue", "won")) : part;
    }
    case "perCustomer":
      return isFilled("revenue") ? ratio(summed("revenue", "won"), happened("won")) : null;
    case "workable":
      return terms.reps === 0 ? null : `(${happened("passed")})/${terms.reps}`;
    case "attempts":
      return isFilled("attempts") ? ratio(summed("attempts", "passed"), happened("passed")) : null;
    case "ready":
      return isFilled("score") ? ratio(happened("won", of("score"), `">="&${terms.readyFrom}`), happened("won")) : null;
    case "connect":
      return reached("connected");
    case "accepted":
      return reached("accepted");
    case "pipeline":
      return holds("pipeline", isNumber) ? ratio(happened("passed", of("pipeline"), '">0"'), happened("passed")) : null;
    case "outside": {
      const lost = (condition: string) => count(...within("received"), of("lostReason"), condition);
      return ratio(
        byWord(terms.outside, (word) => lost(containing(word))),
        lost('"?*"'),
      );
    }
  }
}
