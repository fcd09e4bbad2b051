import { call } from "../formula-separator";
import { DATE, formula, INPUT, join, type PlanBlock, REMARK, THIN, text, WHOLE } from "./blocks";
import type { PlanPlaces } from "./places";

/** The two kinds of rates between which a plan's dropdown chooses. */
export const RATE_SOURCES = ["agreed", "measured"] as const;

const percent = (share: string): string => call("ROUND", `100*${share}`, "0");

/** Odds are never certain: neither 0 % nor 100 %. */
const oddsInWords = (odds: string): string =>
  call("IF", `${percent(odds)}>99`, text("over 99"), call("IF", `${percent(odds)}<1`, text("under 1"), percent(odds)));

const WHAT_IS_MISSING = text(
  "Fill in last month's counts, the rates used and the sales target: then this line says how likely the plan is.",
);

/** The first thing that keeps the plan from being judged, in a sentence that names the column. */
function whatIsWrong({ counts, rates, measured, target }: PlanPlaces): string {
  const sentences: [test: string, sentence: string][] = [
    [
      call("OR", `${call("COUNT", counts)}<${call("ROWS", counts)}`, `${call("MIN", counts)}<0`),
      "Check the column Last month: every stage needs a number, 0 or more. Delete the row of a stage that you do not have.",
    ],
    [`${call("INDEX", counts, "1")}=0`, "Check the column Last month: the first stage has no leads. Take a month that had some."],
    [
      call(
        "OR",
        `${call("MAX", measured)}>1`,
        call("AND", `${call("COUNTIF", counts, "0")}>0`, `${call("INDEX", counts, call("ROWS", counts))}>0`),
      ),
      "Check the column Last month: a stage has more than the one before it. Count each lead in every stage that it reached.",
    ],
    [
      call("OR", `${call("COUNT", rates)}<${call("ROWS", rates)}-1`, `${call("MIN", rates)}<=0`, `${call("MAX", rates)}>1`),
      "Check the column Rate used: each is a percentage above 0 % and up to 100 %.",
    ],
    [`${call("N", target)}<=0`, "Type a sales target above 0, such as 35: then this line says how likely the plan is."],
  ];
  return sentences.reduceRight((rest, [test, sentence]) => call("IF", test, text(sentence), rest), WHAT_IS_MISSING);
}

const tooLate = (day: string): string =>
  text(` But the leads had to exist before today: see the column Must exist by, and choose a later day in ${day}.`);

/** 3.57; more than a hundred times needs no cents. */
const times = (ratio: string): string =>
  call("IF", `${ratio}>=100`, call("ROUND", ratio, "0"), call("IF", `100*${ratio}<1`, text("Less than 0.01"), call("ROUND", ratio, "2")));

function feasibility(places: PlanPlaces): string {
  const { target, targetDate, leads, leadsBefore, leadsBy, odds, history } = places;
  const sentence = join(
    times(`${leads}/${leadsBefore}`),
    text(" times last month's leads. Judging from last month's counts, this plan has "),
    oddsInWords(odds.planned),
    text(" % odds of "),
    target,
    call("IF", `${target}=1`, text(" sale."), text(" sales.")),
    call("IF", call("AND", `${call("N", leadsBy)}>0`, `${leadsBy}<${history.day}`), tooLate(targetDate), text("")),
  );
  const wrong = whatIsWrong(places);
  return call("IF", `${call("N", target)}>0`, call("IFERROR", sentence, wrong), wrong);
}

function thinHistory({ counts, names }: PlanPlaces): string {
  const fewest = call("MIN", counts);
  const sentence = join(
    text("Thin history: only "),
    fewest,
    text(" in the stage "),
    call("INDEX", names, call("MATCH", fewest, counts, "0")),
    text(` last month. Below ${THIN}, rates and odds are rough: the true rate may lie anywhere from Low to High.`),
  );
  return call("IF", call("COUNT", counts), call("IF", `${fewest}<${THIN}`, sentence, text("")), text(""));
}

const sameSum = (one: string, other: string, of: "SUM" | "PRODUCT"): string =>
  `${call("ROUND", call(of, one), "9")}=${call("ROUND", call(of, other), "9")}`;

/** Rates that people typed or measured are no promise yet. */
function notAgreed({ rates }: PlanPlaces): string {
  const same = call("AND", sameSum(rates, "SLA_FUNNEL_RATES", "SUM"), sameSum(rates, "SLA_FUNNEL_RATES", "PRODUCT"));
  return call(
    "IF",
    call("IFERROR", same, "FALSE"),
    text("These are the agreed rates. Choose measured to plan with what last month's counts show, or type over column G."),
    text("The rates used are not the agreed ones. Extensions > Lead SLA > Plan > Agree on the plan's rates puts them into the agreement."),
  );
}

/**
 * The first rows of a plan: how likely it is in words, the target and where its rates come from.
 *
 * @param target the sales target: a formula over the agreement's, or a number of this funnel's own
 * @param startingDate a formula that gives the day by which the target is to be reached
 */
export function headBlocks(places: PlanPlaces, target: string | number, startingDate: string): PlanBlock[] {
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
          "Type into the yellow cells, the others compute. Stages, owners and pass criteria are yours to reword. One more stage: insert a row between two stages, then copy the cells D to F, I and J into it.",
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
      cells: [[typeof target === "number" ? "measured" : "agreed"]],
      look: { background: INPUT, right: true },
      choices: RATE_SOURCES,
    },
    { range: "C4", cells: [[about], ["the end of the first month that is planned here"], [formula(notAgreed(places))]], look: REMARK },
  ];
}
