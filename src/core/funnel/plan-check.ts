/** What keeps a plan from being computed, in one sentence that names the stage. */

import { LARGEST } from "../cells/asked-numbers";
import { type Argument, type Cell, isBlank } from "../cells/cell";
import { isLeftOut, rowsOf } from "../cells/lists";
import { quoted } from "../cells/numbers";
import { plainWord } from "../cells/plain-word";
import { holdsNoAnswer, isComputing } from "../cells/shown-words";
import { Unclear } from "../cells/unclear";
import { A_CENTURY } from "./exist-by";
import { readRounding } from "./goal";
import {
  doubledName,
  growingStage,
  hugeStage,
  LONG_WAY,
  measuredZero,
  NO_COUNTS_YET,
  NO_LAGS_YET,
  NO_RATES_YET,
  NO_ROUNDING,
  NO_SALES_TARGET,
  NO_STAGES,
  nobodyIn,
  noCount,
  noLag,
  noLeads,
  noRate,
  tinyRate,
  unnamedStage,
} from "./sentences";

/** The plan's cells. What is left out is not looked at; a target of "" is a blank cell, which is none. */
export interface CheckedPlan {
  stages: Argument;
  counts?: Argument;
  rates?: Argument;
  target?: Argument;
  rounding?: Argument;
  lags?: Argument;
}

const LONGEST_NAME = 20;

const cellsOf = (argument: Argument): Cell[] => (isLeftOut(argument) ? [] : rowsOf(argument).flat());

/** A stage as a sentence may call it. */
function called(names: readonly Cell[], at: number): string {
  const name = names[at] ?? "";
  const text = isBlank(name) || holdsNoAnswer(name) ? "" : String(name).trim();
  if (text === "") return `stage ${at + 1}`;
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
}

const inWords = (count: number): string => count.toLocaleString("en-US", { maximumFractionDigits: 2 });

/** What stands where a number should. */
function holds(cell: Cell): string {
  if (isBlank(cell)) return "is blank";
  if (typeof cell === "number") return cell < 0 ? "is below 0" : `is ${inWords(cell)}`;
  if (cell instanceof Date) return "is a date";
  return holdsNoAnswer(cell) ? "shows an error" : `is ${quoted(cell)}`;
}

const isNumber = (cell: Cell | null): cell is number => typeof cell === "number" && Number.isFinite(cell);

/** Nobody has typed any of them yet, which is no mistake. */
const areBlank = (cells: readonly Cell[]): boolean => cells.every(isBlank);

/** "" where the counts are those of a funnel in which each stage but the last has leads. */
function countsFault(names: readonly Cell[], counts: readonly Cell[]): string {
  if (areBlank(counts)) return NO_COUNTS_YET;
  for (const [at, count] of counts.entries()) {
    if (!isNumber(count) || count < 0) return noCount(called(names, at), holds(count));
    if (count > LARGEST) return hugeStage(called(names, at));
  }
  const numbers = counts as readonly number[];
  if (numbers[0] === 0) return noLeads(called(names, 0));
  for (const [at, count] of numbers.slice(1).entries()) {
    const before = numbers[at] ?? 0;
    if (count > before) return growingStage(called(names, at + 1), inWords(count), called(names, at), inWords(before));
  }
  const empty = numbers.slice(0, -1).indexOf(0);
  return empty < 0 ? "" : nobodyIn(called(names, empty), called(names, empty + 1));
}

const percent = (rate: number): string => `${Number((100 * rate).toPrecision(4)).toLocaleString("en-US", { maximumFractionDigits: 6 })} %`;

function rateHolds(rate: Cell): string {
  if (!isNumber(rate)) return holds(rate);
  return rate >= 2 && rate <= 100 ? `is ${inWords(rate)}: type ${inWords(rate)}%` : `is ${percent(rate)}`;
}

/** "" where the rate from each stage to the next is one to divide by. */
function ratesFault(names: readonly Cell[], rates: readonly Cell[], counts: readonly Cell[]): string {
  if (areBlank(rates)) return NO_RATES_YET;
  for (let at = 0; at < names.length - 1; at += 1) {
    const rate = rates[at] ?? "";
    if (isNumber(rate) && rate > 0 && rate <= 1) continue;
    const way = [called(names, at), called(names, at + 1)] as const;
    return rate === 0 && counts[at + 1] === 0 ? measuredZero(...way) : noRate(...way, rateHolds(rate));
  }
  return "";
}

/** Rates are those that ratesFault found nothing wrong with. */
function sizeFault(names: readonly Cell[], rates: readonly Cell[], target: number): string {
  const numbers = rates.slice(0, names.length - 1) as number[];
  const leads = numbers.reduce((volume, rate) => volume / rate, target);
  if (leads <= LARGEST) return "";
  const thinnest = numbers.indexOf(Math.min(...numbers));
  return tinyRate(called(names, thinnest), called(names, thinnest + 1));
}

function lagsFault(names: readonly Cell[], lags: readonly Cell[]): string {
  if (areBlank(lags)) return NO_LAGS_YET;
  const needed = names.slice(0, -1).map((_, at) => lags[at] ?? "");
  const bad = needed.findIndex((lag) => !isNumber(lag) || lag < 0);
  if (bad >= 0) return noLag(called(names, bad), holds(needed[bad] ?? ""));
  return (needed as number[]).reduce((sum, lag) => sum + lag, 0) > A_CENTURY ? LONG_WAY : "";
}

function namesFault(names: readonly Cell[]): string {
  const blank = names.findIndex((name) => isBlank(name) || holdsNoAnswer(name));
  if (blank >= 0) return unnamedStage(blank + 1);
  const words = names.map(plainWord);
  const twice = words.findIndex((word, at) => words.indexOf(word) < at);
  return twice < 0 ? "" : doubledName(called(names, twice));
}

/**
 * What keeps a plan from being computed: the first fault of its counts, its rates, its target, its rounding, its lags, its
 * stages' names.
 *
 * @param plan counts of a month, a rate and a lag for each stage but the last, all as long as stages
 * @returns one sentence that names column and stage and says what to do; "" where nothing is wrong, or cells still wait for
 * their formulas
 * @throws one sentence where stages are left out
 * @example planFault({ stages: [["Lead"], ["SAL"], ["Customer"]], counts: [[10], [0], [0]] })
 * //=> "Check the column Last month: SAL has 0, so nothing is known of the way from SAL to Customer. Take a month in which it had some."
 */
export function planFault({ stages, counts, rates, target, rounding, lags }: CheckedPlan): string {
  if (isLeftOut(stages)) throw new Unclear(NO_STAGES);
  const names = cellsOf(stages);
  const [counted, used, between] = [counts, rates, lags].map(cellsOf) as [Cell[], Cell[], Cell[]];
  if ([...names, ...counted, ...used, ...between, ...cellsOf(target), ...cellsOf(rounding)].some(isComputing)) return "";
  const isAsked = (argument: Argument): boolean => !isLeftOut(argument);
  const aim = target === undefined || target === null ? null : (rowsOf(target)[0]?.[0] ?? "");
  const faults = [
    () => (isAsked(counts) ? countsFault(names, counted) : ""),
    () => (isAsked(rates) ? ratesFault(names, used, counted) : ""),
    () => (aim === null || (isNumber(aim) && aim > 0) ? "" : NO_SALES_TARGET),
    () => (isNumber(aim) && isAsked(rates) ? sizeFault(names, used, aim) : ""),
    () => (isAsked(rounding) && readRounding(cellsOf(rounding)[0] ?? "") === null ? NO_ROUNDING : ""),
    () => (isAsked(lags) ? lagsFault(names, between) : ""),
    () => namesFault(names),
  ];
  for (const fault of faults) {
    const sentence = fault();
    if (sentence !== "") return sentence;
  }
  return "";
}
