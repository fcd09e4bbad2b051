import { asText } from "../as-text";
import { call } from "../formula-separator";
import {
  column,
  DATE,
  formula,
  HEADING,
  INPUT,
  join,
  MOST_STAGES,
  PERCENT,
  type PlanBlock,
  type PlanCell,
  REMARK,
  rowsFrom,
  THIN,
  TITLE,
  text,
  WHOLE,
} from "./blocks";
import type { HistoryPlaces, PlanPlaces } from "./places";

/** Where the formulas over the lead tab look: the stages' names and the history's own cells. */
export type Counted = Pick<PlanPlaces, "names" | "history">;

/** Columns of the lead tab as formulas name them, such as 'Leads'!K2:K; "" where the tab has no such column. */
export interface LeadSource {
  tab: string;
  received: string;
  stage: string;
  won: string;
  channel: string;
}

const HEADINGS = ["Leads then", "Rate to next", "Low (95 %)", "High (95 %)", "Mature leads", "Rate to next", "Low (95 %)", "High (95 %)"];

const columnsOf = ({ received, stage }: LeadSource, names: string): string[] => [received, stage, names];
const channelOf = ({ channel }: LeadSource, only: string): string[] => (channel ? [channel, only] : []);

const countsThen = (source: LeadSource, { names, history }: Counted): string =>
  call("SLA_STAGE_COUNTS", ...columnsOf(source, names), history.from, history.to, source.won, ...channelOf(source, history.only));

const matureCounts = (source: LeadSource, { names, history }: Counted): string =>
  call("SLA_MATURE_COUNTS", ...columnsOf(source, names), history.day, history.mature, source.won, ...channelOf(source, history.only));

const lagToWon = (source: LeadSource, { history }: Counted): string =>
  call("SLA_LAG", source.received, source.won, history.day, history.mature, ...channelOf(source, history.only));

const rate = (counts: string, row: number): string =>
  formula(
    call(
      "IF",
      call("ISNUMBER", `${counts}${row + 1}`),
      call("IF", `${counts}${row}>0`, `${counts}${row + 1}/${counts}${row}`, text("")),
      text(""),
    ),
  );

/** A rate that no lead has tested yet has no interval. */
const interval = (counts: string, first: number, last: number): string =>
  formula(call("SLA_RATE_INTERVAL", `${counts}${first + 1}:${counts}${last}`, `${counts}${first}:${counts}${last - 1}`));

const lines = ({ first, last }: HistoryPlaces, names: string): PlanBlock[] => {
  const rows = rowsFrom(first, MOST_STAGES);
  return [
    {
      range: `A${first}`,
      cells: column(rows.map((_, at) => formula(call("IFERROR", call("INDEX", names, String(at + 1)), text(""))))),
    },
    { range: `C${first}`, cells: column(rows.slice(0, -1).map((row) => rate("B", row))) },
    { range: `D${first}`, cells: [[interval("B", first, last)]] },
    { range: `G${first}`, cells: column(rows.slice(0, -1).map((row) => rate("F", row))) },
    { range: `H${first}`, cells: [[interval("F", first, last)]] },
    { range: `B${first}:I${last}`, look: { numberFormat: PERCENT } },
    { range: `B${first}:B${last}`, look: { numberFormat: WHOLE } },
    { range: `F${first}:F${last}`, look: { numberFormat: WHOLE } },
  ];
};

/** Thin history is said, not hidden: the last stage is the one with the fewest leads. */
const inWords = ({ history: { first, last, lag }, lags, names }: PlanPlaces): string => {
  const [fewest, most] = [call("MIN", `F${first}:F${last}`), call("INDEX", names, "1")];
  const thin = call(
    "IF",
    `${fewest}<${THIN}`,
    join(
      text("Thin history: only "),
      fewest,
      call("IF", `${fewest}=1`, text(" mature lead"), text(" mature leads")),
      text(` in the last stage. Below ${THIN}, a rate is rough. `),
    ),
    text(""),
  );
  const quick = call(
    "IF",
    call("ISNUMBER", `B${lag}`),
    join(
      text("Half of the won leads took "),
      call("ROUND", `B${lag}`, "0"),
      text(" days or less from "),
      most,
      text(" to won, nine of ten "),
      call("ROUND", `C${lag}`, "0"),
      text("; the plan counts on "),
      call("SUM", lags),
      text("."),
    ),
    text("No mature lead has been won yet."),
  );
  const judged = call("IF", `F${first}=0`, text("No lead is old enough yet to be judged by."), join(thin, quick));
  return call("IF", call("COUNT", `F${first}:F${last}`), judged, text(""));
};

/** The formulas over the lead tab, by their cells: set-up writes them again where the lead tab is another. */
export function leadFormulas(places: Counted, source: LeadSource): { cell: string; text: string }[] {
  const { first, lag } = places.history;
  return [
    { cell: `B${first}`, text: formula(countsThen(source, places)) },
    { cell: `F${first}`, text: formula(matureCounts(source, places)) },
    ...(source.won ? [{ cell: `B${lag}`, text: formula(lagToWon(source, places)) }] : []),
  ];
}

const about = ({ tab, received, stage, channel }: LeadSource, names: string): PlanCell =>
  received && stage
    ? `Counted from the tab ${tab}: each lead in every stage up to the furthest that it ever reached. Leads whose Received is no date are left out${channel ? "" : "; there is no column headed Source"}.`
    : `The tab ${tab} has no column headed Stage. Add one (the words of ${names.split(":")[0]} and below), then choose Extensions > Lead SLA > Set up this spreadsheet.`;

/**
 * What the team's own leads show: a period beside mature leads only, and how long they take until they are won.
 *
 * @param today a formula that gives the present day, which is stamped anew every day
 * @param only the channel whose leads count, "" for all
 */
export function historyBlocks(places: PlanPlaces, source: LeadSource, today: string, only: string): PlanBlock[] {
  const { history, names } = places;
  const { title, first, lag } = history;
  const isCounted = source.received !== "" && source.stage !== "";
  return [
    { range: `A${title}`, cells: [["History: what your own leads show"]], look: TITLE },
    {
      range: `A${title + 1}`,
      cells: [["Counted from"], ["Counted to"], ["As of"], ["Mature after so many days"], ["Only this channel"]],
      look: { bold: true },
    },
    {
      range: history.from,
      cells: [[formula(`${call("EOMONTH", history.day, "-2")}+1`)], [formula(call("EOMONTH", history.day, "-1"))], [today]],
      look: { numberFormat: DATE, right: true },
    },
    { range: history.mature, cells: [[formula("SLA_MATURE_DAYS")]], look: { numberFormat: WHOLE } },
    { range: `${history.from}:${history.only}`, look: { background: INPUT } },
    ...(only ? [{ range: history.only, cells: [[asText(only)]], look: { right: true } }] : []),
    {
      range: `C${title + 1}`,
      cells: [
        ["the first day of the month before; type another"],
        ["its last day"],
        ["stamped every day, while it is left as it is"],
        ["agreed in the tab SLA agreement; younger leads are still on their way"],
        ["a word of the column Source; blank counts every lead"],
      ],
      look: REMARK,
    },
    { range: `A${first - 1}`, cells: [["Stage"]], look: HEADING },
    { range: `B${first - 1}`, cells: [HEADINGS], look: { ...HEADING, right: true } },
    ...lines(history, names),
    { range: `A${lag}`, cells: [["Days to won: median, 90th percentile"]], look: { wrap: true } },
    { range: `B${lag}:C${lag}`, look: { numberFormat: WHOLE } },
    ...(isCounted ? leadFormulas(places, source).map((one) => ({ range: one.cell, cells: [[one.text]] })) : []),
    { range: `A${lag + 1}`, cells: [[formula(inWords(places))]], look: { bold: true } },
    { range: `A${lag + 2}`, cells: [[about(source, names)]], look: REMARK },
  ];
}
