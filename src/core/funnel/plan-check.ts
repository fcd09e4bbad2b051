/** What keeps a plan from being computed: the first fault, with its stage. */

import { LARGEST } from "../cells/asked-numbers";
import { type Argument, type Cell, isBlank } from "../cells/cell";
import { isLeftOut, rowsOf } from "../cells/lists";
import { plainWord } from "../cells/plain-word";
import type { Saying } from "../cells/saying";
import { holdsNoAnswer, isComputing } from "../cells/shown-words";
import { Unclear } from "../cells/unclear";
import { A_CENTURY } from "./exist-by";
import { codesOnly, type RoundingNamed, readRounding } from "./goal";
import { type CalledStage, said } from "./sayings";

/** The plan's cells. What is left out is not looked at; a target of "" is a blank cell, which is none. */
export interface CheckedPlan {
  stages: Argument;
  counts?: Argument;
  rates?: Argument;
  target?: Argument;
  rounding?: Argument;
  lags?: Argument;
}

/** "" where nothing is wrong. */
type Fault = Saying | "";

const LONGEST_NAME = 20;

const cellsOf = (argument: Argument): Cell[] => (isLeftOut(argument) ? [] : rowsOf(argument).flat());

/** A stage as a sentence may call it. */
function called(names: readonly Cell[], at: number): CalledStage {
  const name = names[at] ?? "";
  const text = isBlank(name) || holdsNoAnswer(name) ? "" : String(name).trim();
  if (text === "") return said("stageAt", at + 1);
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
}

/** What stands where a number should. */
function holds(cell: Cell): Saying {
  if (isBlank(cell)) return said("holdsNothing");
  if (typeof cell === "number") return cell < 0 ? said("holdsNegative") : said("holdsNumber", cell);
  if (cell instanceof Date) return said("holdsDate");
  return holdsNoAnswer(cell) ? said("holdsError") : said("holdsText", cell);
}

const isNumber = (cell: Cell | null): cell is number => typeof cell === "number" && Number.isFinite(cell);

/** Nobody has typed any of them yet, which is no mistake. */
const areBlank = (cells: readonly Cell[]): boolean => cells.every(isBlank);

/** "" where the counts are those of a funnel in which each stage but the last has leads. */
function countsFault(names: readonly Cell[], counts: readonly Cell[]): Fault {
  if (areBlank(counts)) return said("noCountsYet");
  for (const [at, count] of counts.entries()) {
    if (!isNumber(count) || count < 0) return said("noCount", called(names, at), holds(count));
    if (count > LARGEST) return said("hugeStage", called(names, at));
  }
  const numbers = counts as readonly number[];
  if (numbers[0] === 0) return said("noLeads", called(names, 0));
  for (const [at, count] of numbers.slice(1).entries()) {
    const before = numbers[at] ?? 0;
    if (count > before) return said("growingStage", called(names, at + 1), count, called(names, at), before);
  }
  const empty = numbers.slice(0, -1).indexOf(0);
  return empty < 0 ? "" : said("nobodyIn", called(names, empty), called(names, empty + 1));
}

function rateHolds(rate: Cell): Saying {
  if (!isNumber(rate)) return holds(rate);
  return said(rate >= 2 && rate <= 100 ? "holdsWhole" : "holdsShare", rate);
}

/** "" where the rate from each stage to the next is one to divide by. */
function ratesFault(names: readonly Cell[], rates: readonly Cell[], counts: readonly Cell[]): Fault {
  if (areBlank(rates)) return said("noRatesYet");
  for (let at = 0; at < names.length - 1; at += 1) {
    const rate = rates[at] ?? "";
    if (isNumber(rate) && rate > 0 && rate <= 1) continue;
    const way = [called(names, at), called(names, at + 1)] as const;
    return rate === 0 && counts[at + 1] === 0 ? said("measuredZero", ...way) : said("badPlanRate", ...way, rateHolds(rate));
  }
  return "";
}

/** Rates are those that ratesFault found nothing wrong with. */
function sizeFault(names: readonly Cell[], rates: readonly Cell[], target: number): Fault {
  const numbers = rates.slice(0, names.length - 1) as number[];
  const leads = numbers.reduce((volume, rate) => volume / rate, target);
  if (leads <= LARGEST) return "";
  const thinnest = numbers.indexOf(Math.min(...numbers));
  return said("tinyRate", called(names, thinnest), called(names, thinnest + 1));
}

function lagsFault(names: readonly Cell[], lags: readonly Cell[]): Fault {
  if (areBlank(lags)) return said("noLagsYet");
  const needed = names.slice(0, -1).map((_, at) => lags[at] ?? "");
  const bad = needed.findIndex((lag) => !isNumber(lag) || lag < 0);
  if (bad >= 0) return said("noLag", called(names, bad), holds(needed[bad] ?? ""));
  return (needed as number[]).reduce((sum, lag) => sum + lag, 0) > A_CENTURY ? said("longWay") : "";
}

function namesFault(names: readonly Cell[]): Fault {
  const blank = names.findIndex((name) => isBlank(name) || holdsNoAnswer(name));
  if (blank >= 0) return said("unnamedStage", blank + 1);
  const words = names.map(plainWord);
  const twice = words.findIndex((word, at) => words.indexOf(word) < at);
  return twice < 0 ? "" : said("doubledName", called(names, twice));
}

/**
 * What keeps a plan from being computed: the first fault of its counts, its rates, its target, its rounding, its lags, its
 * stages' names.
 *
 * @param plan counts of a month, a rate and a lag for each stage but the last, all as long as stages
 * @param named what words for ways to round mean; left out: only the codes are known
 * @returns one sentence that names column and stage and says what to do; "" where nothing is wrong, or cells still wait for
 * their formulas
 * @throws one sentence where stages are left out
 * @example planFault({ stages: [["Lead"], ["SAL"], ["Customer"]], counts: [[10], [0], [0]] })
 * //=> "Check the column Last month: SAL has 0, so nothing is known of the way from SAL to Customer. Take a month in which it had some."
 */
export function planFault({ stages, counts, rates, target, rounding, lags }: CheckedPlan, named: RoundingNamed = codesOnly): Fault {
  if (isLeftOut(stages)) throw new Unclear(said("noStages"));
  const names = cellsOf(stages);
  const [counted, used, between] = [counts, rates, lags].map(cellsOf) as [Cell[], Cell[], Cell[]];
  if ([...names, ...counted, ...used, ...between, ...cellsOf(target), ...cellsOf(rounding)].some(isComputing)) return "";
  const isAsked = (argument: Argument): boolean => !isLeftOut(argument);
  const aim = target === undefined || target === null ? null : (rowsOf(target)[0]?.[0] ?? "");
  const faults = [
    () => (isAsked(counts) ? countsFault(names, counted) : ""),
    () => (isAsked(rates) ? ratesFault(names, used, counted) : ""),
    () => (aim === null || (isNumber(aim) && aim > 0) ? "" : said("noSalesTarget")),
    () => (isNumber(aim) && isAsked(rates) ? sizeFault(names, used, aim) : ""),
    () => (isAsked(rounding) && readRounding(cellsOf(rounding)[0] ?? "", named) === null ? said("noRounding") : ""),
    () => (isAsked(lags) ? lagsFault(names, between) : ""),
    () => namesFault(names),
  ];
  for (const fault of faults) {
    const found = fault();
    if (found !== "") return found;
  }
  return "";
}
