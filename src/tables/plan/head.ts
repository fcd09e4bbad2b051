import { call } from "../formulas/formula-separator";
import { DATE, formula, INPUT, isFilled, isNumber, join, type PlanBlock, REMARK, THIN, text, WHOLE } from "./blocks";
import { countsFollow, isLong, periodInWords } from "./history";
import { whyNoOdds } from "./missing";
import type { PlanPlaces } from "./places";

/** The two kinds of rates between which a plan's dropdown chooses. */
export const RATE_SOURCES = ["agreed", "measured"] as const;
export type RateSource = (typeof RATE_SOURCES)[number];

const percent = (share: string): string => call("ROUND", `100*${share}`, "0");

/** Odds are never certain: neither 0 % nor 100 %. */
const oddsInWords = (odds: string): string =>
  call("IF", `${percent(odds)}>99`, text("over 99"), call("IF", `${percent(odds)}<1`, text("under 1"), percent(odds)));

const tooLate = (day: string): string =>
  text(` But the leads had to exist before today: see the column Must exist by, and choose a later day in ${day}.`);

/** 3.57; more than a hundred times needs no cents. */
const times = (ratio: string): string =>
  call("IF", `${ratio}>=100`, call("ROUND", ratio, "0"), call("IF", `100*${ratio}<1`, text("Less than 0.01"), call("ROUND", ratio, "2")));

/** Whose leads the plan is set beside: last month's, or those of the history's period. */
const thoseLeads = (places: PlanPlaces): string =>
  call(
    "IF",
    countsFollow(places),
    join(
      call("IF", isLong(places.history), text("the leads of an average month from "), text("the leads that came from ")),
      periodInWords(places.history),
    ),
    text("last month's leads"),
  );

const thoseCounts = (places: PlanPlaces): string => call("IF", countsFollow(places), text("their"), text("last month's"));

function feasibility(places: PlanPlaces): string {
  const { target, targetDate, leads, leadsBefore, leadsBy, odds, history } = places;
  const sentence = join(
    times(`${leads}/${leadsBefore}`),
    text(" times "),
    thoseLeads(places),
    text(". Judging from "),
    thoseCounts(places),
    text(" counts, this plan has "),
    oddsInWords(odds.planned),
    text(" % odds of "),
    target,
    call("IF", `${target}=1`, text(" sale."), text(" sales.")),
    call("IF", call("AND", `${call("N", leadsBy)}>0`, `${leadsBy}<${history.day}`), tooLate(targetDate), text("")),
  );
  const isJudged = call("AND", isNumber(odds.planned), isNumber(leads), `${call("N", target)}>0`);
  return call("IF", isJudged, sentence, whyNoOdds(places));
}

function thinHistory(places: PlanPlaces): string {
  const { counts, names, odds } = places;
  const fewest = call("MIN", counts);
  const sentence = join(
    text("Thin history: only "),
    call("ROUND", fewest, "1"),
    text(" in the stage "),
    call("INDEX", names, call("MATCH", fewest, counts, "0")),
    call("IF", countsFollow(places), text(" in a month."), text(" last month.")),
    text(` Below ${THIN}, rates and odds are rough: the true rate may lie anywhere from Low to High.`),
  );
  return call("IF", isNumber(odds.planned), call("IF", `${fewest}<${THIN}`, sentence, text("")), text(""));
}

const sameSum = (one: string, other: string, of: "SUM" | "PRODUCT"): string =>
  `${call("ROUND", call(of, one), "9")}=${call("ROUND", call(of, other), "9")}`;

/** Rates that people typed or measured are no promise yet. */
function notAgreed({ rates }: PlanPlaces): string {
  const same = call("AND", sameSum(rates, "SLA_FUNNEL_RATES", "SUM"), sameSum(rates, "SLA_FUNNEL_RATES", "PRODUCT"));
  const whose = call(
    "IF",
    call("IFERROR", same, "FALSE"),
    text("These are the agreed rates. Choose measured to plan with what last month's counts show, or type over column G."),
    text("The rates used are not the agreed ones. Extensions > Lead SLA > Plan > Agree on the plan's rates puts them into the agreement."),
  );
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
  const about = typeof target === "number" ? "new customers a month by this funnel" : "new customers a month, from the tab SLA agreement";
  return [
    { range: places.targetDate, cells: [[startingDate]], look: { numberFormat: DATE, background: INPUT, right: true } },
    { range: "A1:M1", look: { background: "#e8f0fe" } },
    { range: "A1", cells: [[formula(feasibility(places))]], look: { bold: true, size: 12 } },
    { range: "A2", cells: [[formula(thinHistory(places))]], look: { fontColor: "#b06000" } },
    {
      range: "A3",
      cells: [
        [
          "Type into the yellow cells, the others compute. Stages, owners and pass criteria follow the tab SLA stages, but for those that you reword here. One more stage: add its row in that tab.",
        ],
      ],
      look: REMARK,
    },
    { range: "A4", cells: [["Sales target"], ["To be reached by"], ["Rates used"]], look: { bold: true } },
    {
      range: places.target,
      cells: [[target]],
      look: { numberFormat: WHOLE, bold: true, ...(typeof target === "number" && { background: INPUT }) },
    },
    {
      range: places.ratesFrom,
      cells: [[ratesFrom]],
      look: { background: INPUT, right: true },
      choices: RATE_SOURCES,
    },
    { range: "C4", cells: [[about], ["the end of the first month that is planned here"], [formula(notAgreed(places))]], look: REMARK },
  ];
}
