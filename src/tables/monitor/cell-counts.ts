/** What metrics are made of, as pieces of plain Sheets formulas over the lead tab's own columns. */

import type { Cell } from "../../core/cells/cell";
import { saysYes } from "../../core/cells/yes-words";
import type { MetricCounts } from "../../core/metrics/counts";
import { amountOf } from "../../core/metrics/events";
import type { State } from "../../core/sla/states";
import { isLost, isReason } from "../../core/sla/won";
import { saysLost } from "../../core/stages/stage-words";
import { salesBeginnings } from "../../language/spoken/peoples-words";
import { stateWord } from "../../language/spoken/states";
import { call } from "../formulas/formula-separator";
import { criterion, quote } from "../formulas/quote";
import type { NotRead } from "../leads/lead-amounts";
import { type Condition, countOf, isOddText, leadConditions, sumOf } from "../leads/lead-conditions";
import type { LeadColumns, LeadField } from "../leads/lead-table";
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
  const notSales = salesBeginnings().map((word): Condition => {
    const beginning = call("LOWER", call("LEFT", call("TRIM", team), String(word.length)));
    return { test: `(${beginning}<>${quote(word)})` };
  });
  const known: Condition = { test: `ISNUMBER(${amount})*(${amount}>=0)`, pairs: [amount, '">=0"'] };
  const conditions = [during, ...(ofMarketing ? notSales : [])];
  return { amount: sumOf(amount, conditions), isKnown: `${countOf([...conditions, known])}>0` };
}

type Counting = ReturnType<typeof counting>;

/** A piece of a formula. */
interface Piece {
  text: string;
  /** What must hold in the sheet for it to be known; blank where it does not. */
  knownIf?: string;
  /** A number above 0 that no cell changes. */
  isFixed?: true;
}
type CellCountsOf<Name extends keyof MetricCounts<Piece>> = Pick<MetricCounts<Piece>, Name>;

const piece = (text: string | null): Piece | null => (text === null ? null : { text });
const isFilled = ({ holds }: Counting, field: LeadField): boolean => holds(field, (cell) => cell !== "");

/** Null where words of the tab cannot be compared in formulas, or none are agreed. */
function sources(words: readonly string[], { holds, is }: Counting): Condition | null {
  if (words.every((word) => word.trim() === "") || holds("source", isOddText)) return null;
  return is("source", words);
}

function ofLeads({ of, within }: Counting, { from, reps }: FormulaTerms): CellCountsOf<"came" | "cameBefore" | "monthlyAverage" | "reps"> {
  return {
    came: () => piece(countOf([within("received")])),
    cameBefore: () => null,
    monthlyAverage: () => {
      const before = call("COUNTIFS", of("received"), `">="&${call("EDATE", from, "-12")}`, of("received"), `"<"&${from}`);
      const first = call("MIN", of("received"));
      const months = `(${call("YEAR", from)}-${call("YEAR", first)})*12+${call("MONTH", from)}-${call("MONTH", first)}`;
      return piece(call("IF", `${before}=0`, '""', `${before}/${call("MIN", "12", call("MAX", "1", months))}`));
    },
    reps: () => (reps === 0 ? null : { text: String(reps), isFixed: true }),
  };
}

function ofPassed(
  counts: Counting,
  { inbound }: FormulaTerms,
): CellCountsOf<"passed" | "passedInbound" | "passedAnd" | "passedWithPipeline" | "attempts"> {
  const { holds, cellsOf, happened, is, ticked, atLeast, either, above0, summed } = counts;
  return {
    passed: () => piece(happened("passed")),
    passedInbound: () => {
      if (inbound.length === 0) return piece("0");
      const isInbound = sources(inbound, counts);
      return piece(isInbound && happened("passed", isInbound));
    },
    /** Those with a date, a tick or a word for one. */
    passedAnd: (field) => {
      if (!isFilled(counts, field) || holds(field, isOddText)) return null;
      const words = cellsOf(field).filter((cell): cell is string => typeof cell === "string" && saysYes(cell));
      const conditions = [
        ...(words.length > 0 ? [is(field, words)] : []),
        ...(holds(field, isTick) ? [ticked(field)] : []),
        ...(holds(field, isMoment) ? [atLeast(field, 1)] : []),
      ];
      return piece(conditions.length === 0 ? "0" : happened("passed", either(conditions)));
    },
    passedWithPipeline: () => {
      const isKnown = holds("pipeline", (cell) => typeof cell === "number" && cell > 0);
      const asText = holds("pipeline", (cell) => typeof cell === "string" && (amountOf(cell) ?? 0) > 0);
      return piece(isKnown && !asText ? happened("passed", above0("pipeline")) : null);
    },
    attempts: () => piece(isFilled(counts, "attempts") ? summed("attempts", "passed") : null),
  };
}

function ofAnswers({ of, within }: Counting): CellCountsOf<"inState" | "answered" | "minutes"> {
  const inState = (state: State) => call("COUNTIFS", of("status"), criterion(stateWord(state)), ...(within("received").pairs ?? []));
  return { inState: (...states) => piece(sum(states.map(inState))), answered: () => null, minutes: () => null };
}

/** What only the memory of attempts and pauses can tell. */
const OF_PROMISES: CellCountsOf<"promised" | "promisesKept"> = { promised: () => null, promisesKept: () => null };

function ofLost(counts: Counting, { outside }: FormulaTerms): CellCountsOf<"lost" | "lostOutside"> {
  const { holds, cellsOf, isNot, within, filled, contains } = counts;
  const lost = (): Condition[] | null => {
    if (holds("lostReason", (cell) => isOddText(cell) || typeof cell === "boolean")) return null;
    const noReasons = cellsOf("lostReason").filter((cell) => String(cell).trim() !== "" && !isReason(cell));
    return [within("received"), filled("lostReason"), ...(noReasons.length > 0 ? [isNot("lostReason", noReasons.map(String))] : [])];
  };
  const phrases = outside.filter((phrase) => phrase.trim() !== "");
  return {
    lost: () => {
      const conditions = lost();
      return piece(conditions && countOf(conditions));
    },
    lostOutside: () => {
      const conditions = lost();
      if (phrases.length === 0) return piece("0");
      return piece(conditions && countOf([...conditions, contains("lostReason", phrases)]));
    },
  };
}

function ofMoney(counts: Counting, terms: FormulaTerms): CellCountsOf<"won" | "wonReady" | "revenue" | "spent"> {
  const { happened, atLeast, summed } = counts;
  return {
    won: () => piece(happened("won")),
    wonReady: () => piece(isFilled(counts, "score") ? happened("won", atLeast("score", terms.readyFrom)) : null),
    revenue: (from) => {
      if (!isFilled(counts, "revenue")) return null;
      if (!from) return piece(summed("revenue", "won"));
      const isMarketing = sources(terms.marketing, counts);
      return piece(isMarketing && summed("revenue", "won", isMarketing));
    },
    spent: (by) => {
      if (!terms.spend) return null;
      const { amount, isKnown } = spent(terms, terms.spend, by === "marketing");
      return { text: amount, knownIf: isKnown };
    },
  };
}

/** What only one who knows all customers of all time can tell. */
const OF_CUSTOMERS: CellCountsOf<"left" | "months" | "lifetime"> = { left: () => null, months: () => null, lifetime: () => null };

type Made = (one: Piece, other: Piece) => string;
/** Of two pieces one, which is known where both are. */
const made =
  (how: Made) =>
  (one: Piece | null, other: Piece | null): Piece | null => {
    const knownIf = one?.knownIf ?? other?.knownIf;
    return one && other && { text: how(one, other), ...(knownIf !== undefined && { knownIf }) };
  };

const RATIOS: CellCountsOf<"less" | "over" | "shareOf"> = {
  less: made((one, other) => `${one.text}-${other.text}`),
  over: made((part, whole) => (whole.isFixed ? `(${part.text})/${whole.text}` : ratio(part.text, whole.text))),
  shareOf: made((part, whole) => shareOf(part.text, whole.text)),
};

/**
 * What metrics are made of, as pieces of formulas.
 *
 * @returns null of what plain formulas cannot count, or what nobody has filled in
 */
export function cellCounts(terms: FormulaTerms): MetricCounts<Piece> {
  const counts = counting(terms);
  return {
    ...ofLeads(counts, terms),
    ...ofPassed(counts, terms),
    ...ofAnswers(counts),
    ...OF_PROMISES,
    ...ofLost(counts, terms),
    ...ofMoney(counts, terms),
    ...OF_CUSTOMERS,
    ...RATIOS,
  };
}

/** The text of a formula from its last piece, without "=". */
export const formulaText = ({ text, knownIf }: Piece): string => (knownIf === undefined ? text : call("IF", knownIf, text, '""'));
