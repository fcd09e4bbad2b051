import { words } from "../../language/spoken/words";
import { call } from "../formulas/formula-separator";
import { join, parts, sentence, text } from "../formulas/formula-words";
import { DATE, formula, INPUT, isFilled, isNumber, type PlanBlock, REMARK, THIN, WHOLE } from "./blocks";
import { countsFollow, isLong, periodInWords } from "./history";
import { whyNoOdds } from "./missing";
import type { PlanPlaces } from "./places";

/** The two kinds of rates between which a plan's dropdown chooses. */
export const RATE_SOURCES = ["agreed", "measured"] as const;
export type RateSource = (typeof RATE_SOURCES)[number];

const percent = (share: string): string => call("ROUND", `100*${share}`, "0");

/** Odds are never certain: neither 0 % nor 100 %. */
const oddsInWords = (odds: string): string =>
  call(
    "IF",
    `${percent(odds)}>99`,
    text(words().planHead.over99),
    call("IF", `${percent(odds)}<1`, text(words().planHead.under1), percent(odds)),
  );

/** 3.57; more than a hundred times needs no cents. */
const times = (ratio: string): string =>
  call(
    "IF",
    `${ratio}>=100`,
    call("ROUND", ratio, "0"),
    call("IF", `100*${ratio}<1`, text(words().planHead.lessThanAHundredth), call("ROUND", ratio, "2")),
  );

/** Whose leads the plan is set beside: last month's, or those of the history's period. */
function thoseLeads(places: PlanPlaces): string {
  const { averageLeads, leadsOf, lastMonthsLeads } = words().planHead;
  return call(
    "IF",
    countsFollow(places),
    join(call("IF", isLong(places.history), text(averageLeads), text(leadsOf)), periodInWords(places.history)),
    text(lastMonthsLeads),
  );
}

const thoseCounts = (places: PlanPlaces): string =>
  call("IF", countsFollow(places), text(words().planHead.their), text(words().planHead.lastMonths));

function feasibility(places: PlanPlaces): string {
  const { target, targetDate, leads, leadsBefore, leadsBy, odds, history } = places;
  const says = words().planHead;
  const isLate = call("AND", `${call("N", leadsBy)}>0`, `${leadsBy}<${history.day}`);
  const figures = [
    times(`${leads}/${leadsBefore}`),
    thoseLeads(places),
    thoseCounts(places),
    oddsInWords(odds.planned),
    target,
    call("IF", `${target}=1`, text(says.oneSale), text(says.sales)),
    call("IF", isLate, text(says.tooLate(targetDate)), text("")),
  ] as const;
  const isJudged = call("AND", isNumber(odds.planned), isNumber(leads), `${call("N", target)}>0`);
  return call("IF", isJudged, sentence(says.odds(...parts(figures))), whyNoOdds(places));
}

function thinHistory(places: PlanPlaces): string {
  const { counts, names, odds } = places;
  const fewest = call("MIN", counts);
  const says = words().planHead;
  const figures = [
    call("ROUND", fewest, "1"),
    call("INDEX", names, call("MATCH", fewest, counts, "0")),
    call("IF", countsFollow(places), text(says.inAMonth), text(says.inLastMonth)),
  ] as const;
  const thin = sentence(says.thinHistory(...parts(figures), THIN));
  return call("IF", isNumber(odds.planned), call("IF", `${fewest}<${THIN}`, thin, text("")), text(""));
}

const sameSum = (one: string, other: string, of: "SUM" | "PRODUCT"): string =>
  `${call("ROUND", call(of, one), "9")}=${call("ROUND", call(of, other), "9")}`;

/** Rates that people typed or measured are no promise yet. */
function notAgreed({ rates }: PlanPlaces): string {
  const same = call("AND", sameSum(rates, "SLA_FUNNEL_RATES", "SUM"), sameSum(rates, "SLA_FUNNEL_RATES", "PRODUCT"));
  const whose = call("IF", call("IFERROR", same, "FALSE"), text(words().planHead.agreedRates), text(words().planHead.otherRates));
  return call("IF", isFilled(rates, 1), whose, text(""));
}

/**
 * The first rows of a plan: how likely it is in words, the target and where its rates come from.
 *
 * @param target the sales target: a formula over the agreement's, or a number of this funnel's own
 * @param ratesFrom whose rates it begins with
 * @param startingDate a formula that gives the day by which the target is to be reached
 */
export function headBlocks(places: PlanPlaces, target: string | number, startingDate: string, ratesFrom: RateSource): PlanBlock[] {
  const { planHead: says, planWords } = words();
  const about = typeof target === "number" ? says.aboutOwnTarget : says.aboutTarget;
  return [
    { range: places.targetDate, cells: [[startingDate]], look: { numberFormat: DATE, background: INPUT, right: true } },
    { range: "A1:M1", look: { background: "#e8f0fe" } },
    { range: "A1", cells: [[formula(feasibility(places))]], look: { bold: true, size: 12 } },
    { range: "A2", cells: [[formula(thinHistory(places))]], look: { fontColor: "#b06000" } },
    {
      range: "A3",
      cells: [[says.help]],
      look: REMARK,
    },
    { range: "A4", cells: [[planWords.salesTarget], [planWords.toBeReachedBy], [planWords.ratesUsed]], look: { bold: true } },
    {
      range: places.target,
      cells: [[target]],
      look: { numberFormat: WHOLE, bold: true, ...(typeof target === "number" && { background: INPUT }) },
    },
    {
      range: places.ratesFrom,
      cells: [[planWords[ratesFrom]]],
      look: { background: INPUT, right: true },
      choices: RATE_SOURCES.map((kind) => planWords[kind]),
    },
    { range: "C4", cells: [[about], [says.aboutDay], [formula(notAgreed(places))]], look: REMARK },
  ];
}
