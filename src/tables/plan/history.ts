import { words } from "../../language/spoken/words";
import { asText } from "../formulas/as-text";
import { call } from "../formulas/formula-separator";
import { join, part, parts, sentence, text } from "../formulas/formula-words";
import { isSameFormula } from "../formulas/same-formula";
import {
  column,
  DATE,
  formula,
  HEADING,
  INPUT,
  isNumber,
  MOST_STAGES,
  orBlank,
  PERCENT,
  type PlanBlock,
  type PlanCell,
  REMARK,
  rowsFrom,
  THIN,
  TITLE,
  WHOLE,
} from "./blocks";
import { inDays, whyNamesFail } from "./missing";
import type { HistoryPlaces, PlanPlaces } from "./places";
import { PROOFS, type StageProof } from "./proofs";

/** Where the formulas over the lead tab look: the stages' names, the history's own cells, and which stage a column proves. */
export type CountedLeads = Pick<PlanPlaces, "names" | "history"> & { proven: Partial<Record<StageProof, number>> };

/** Columns of the lead tab as formulas name them, such as 'Leads'!K2:K; "" where the tab has no such column. */
export interface LeadSource extends Record<StageProof, string> {
  tab: string;
  received: string;
  stage: string;
  channel: string;
  lostReason: string;
}

/** Where there is no lead tab. */
export const NO_SOURCE: LeadSource = {
  tab: "",
  received: "",
  stage: "",
  passed: "",
  accepted: "",
  pipeline: "",
  won: "",
  channel: "",
  lostReason: "",
};

/** From the column of the period's leads on. */
function headings(): string[] {
  const { planHistory: says, planWords } = words();
  const rates = [says.rateToNext, planWords.low, planWords.high];
  return [says.leadsThen, ...rates, says.matureLeads, ...rates];
}

const channelOf = ({ channel }: LeadSource, only: string): string[] => (channel ? [channel, only] : []);

const sideBySide = (cells: readonly string[]): string => (cells.length > 1 ? call("HSTACK", ...cells) : (cells[0] ?? ""));

/** The cell of a stage's name. It may be deleted with its row, and then no column proves it. */
function nameCell(names: string, stage: number): string {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)/.exec(names) ?? [];
  return call("IFERROR", `${column}${Number(row) + stage}`, text(""));
}

/** Arguments without the ones at the end that are left out. */
const withoutEnd = (given: readonly string[]): string[] =>
  given.slice(
    0,
    given.reduce((end, one, at) => (one === "" ? end : at + 1), 0),
  );

/** What each row proves beside its stage: proofs, channel and its words, what the proofs prove, why leads were lost. */
function proofsOf(source: LeadSource, { names, history, proven }: CountedLeads): string[] {
  const kept = PROOFS.filter((proof) => source[proof] && proven[proof] !== undefined);
  const cells = kept.map((proof) => nameCell(names, proven[proof] ?? 0));
  const [channel = "", only = ""] = channelOf(source, history.only);
  const isUsual = kept.every((proof) => proof === "won");
  const given = [sideBySide(kept.map((proof) => source[proof])), channel, only, isUsual ? "" : sideBySide(cells), source.lostReason];
  return withoutEnd(given);
}

const countsThen = (source: LeadSource, places: CountedLeads): string =>
  call(
    "SLA_STAGE_COUNTS",
    source.received,
    source.stage,
    places.names,
    places.history.from,
    places.history.to,
    ...proofsOf(source, places),
  );

const matureCounts = (source: LeadSource, places: CountedLeads): string =>
  call(
    "SLA_MATURE_COUNTS",
    source.received,
    source.stage,
    places.names,
    places.history.day,
    places.history.mature,
    ...proofsOf(source, places),
  );

const lagToWon = (source: LeadSource, { history }: CountedLeads): string => {
  const [channel = "", only = ""] = channelOf(source, history.only);
  const columns = [channel, only, source.stage, source.lostReason];
  return call("SLA_LAG", source.received, source.won, history.day, history.mature, ...withoutEnd(columns));
};

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
  formula(orBlank(call("SLA_RATE_INTERVAL", `${counts}${first + 1}:${counts}${last}`, `${counts}${first}:${counts}${last - 1}`)));

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

/** What keeps the leads from being counted. */
const whyNotCounted = ({ names, history: { from, to, day, mature, first } }: PlanPlaces): string => {
  const says = words().planHistory;
  const sentences: [test: string, says: string][] = [
    [call("NOT", call("ISNUMBER", day)), says.noDay],
    [call("OR", call("ISTEXT", from), call("ISTEXT", to), call("IFERROR", `${from}>${to}`, "TRUE")), says.badPeriod],
    [call("NOT", call("ISNUMBER", mature)), says.noAge],
  ];
  const otherwise = call("IF", `${call("LEN", whyNamesFail(names))}>0`, whyNamesFail(names), text(says.unread));
  const why = sentences.reduceRight((rest, [test, one]) => call("IF", test, text(one), rest), otherwise);
  // A cell that still waits for its formula is not blank.
  const isBlank = call("OR", `B${first}=${text("")}`, `F${first}=${text("")}`);
  return call("IF", call("AND", call("ISFORMULA", `B${first}`), isBlank), why, text(""));
};

/** Thin history is said, not hidden: the last stage is the one with the fewest leads. */
const inWords = (places: PlanPlaces): string => {
  const { history, lags, names } = places;
  const { first, last, lag } = history;
  const [fewest, most] = [call("MIN", `F${first}:F${last}`), call("INDEX", names, "1")];
  const says = words().planHistory;
  const lead = call("IF", `${fewest}=1`, text(says.matureLead), text(says.manyMatureLeads));
  const thin = call("IF", `${fewest}<${THIN}`, sentence(says.thin(...parts([fewest, lead]), THIN)), text(""));
  const plan = call("IF", call("COUNT", lags), sentence(says.planCounts(part(call("SUM", lags)))), text(says.planCountsNone));
  const days = (cell: string): string => call("ROUND", cell, "0");
  const figures = [days(`B${lag}`), most, days(`C${lag}`), plan] as const;
  const quick = call("IF", call("ISNUMBER", `B${lag}`), sentence(says.quick(...parts(figures))), text(says.noneWon));
  const judged = call("IF", `F${first}=0`, text(says.noneMature), join(thin, quick));
  const isCounted = call("AND", `${call("COUNT", `B${first}:B${last}`)}>0`, `${call("COUNT", `F${first}:F${last}`)}>0`);
  return call("IF", isCounted, judged, whyNotCounted(places));
};

/** The formulas over the lead tab, by their cells: set-up writes them again where the lead tab is another. */
export function leadFormulas(places: CountedLeads, source: LeadSource): { cell: string; text: string }[] {
  const { first, lag } = places.history;
  return [
    { cell: `B${first}`, text: formula(orBlank(countsThen(source, places))) },
    { cell: `F${first}`, text: formula(orBlank(matureCounts(source, places))) },
    ...(source.won ? [{ cell: `B${lag}`, text: formula(orBlank(lagToWon(source, places))) }] : []),
  ];
}

/** The month before the day of judging, or the latest one all of whose leads are mature. */
export type Month = "last" | "mature";

const monthsBack = ({ day, mature }: HistoryPlaces, month: Month, back: string): string => {
  const end = call("EOMONTH", month === "last" ? day : `${day}-${mature}+1`, back);
  return back === "-2" ? `${end}+1` : end;
};

/** The first and the last day of the history's period, as formulas that go on with the day of judging. */
export const firstDay = (history: HistoryPlaces, month: Month): string => formula(orBlank(monthsBack(history, month, "-2")));
export const lastDay = (history: HistoryPlaces, month: Month): string => formula(orBlank(monthsBack(history, month, "-1")));

const monthsLong = ({ from, to }: HistoryPlaces): string => call("MAX", "1", call("ROUND", `12*(${to}-${from}+1)/365`, "0"));

/** A stage's count of the history's period, as the average of its months; the stage counts from 0. */
export const monthlyCount = (history: HistoryPlaces, stage: number): string => {
  const counted = `B${history.first + stage}`;
  // A history that has not answered yet is blank, and would be counted as 0.
  return formula(call("IF", isNumber(counted), orBlank(`${counted}/${monthsLong(history)}`), text("")));
};

/** The same as earlier builds wrote it. */
const monthlyCountOnce = (history: HistoryPlaces, stage: number): string =>
  formula(orBlank(`B${history.first + stage}/${monthsLong(history)}`));

/** Whether a formula is that of a stage's monthly count, of this or an earlier build. */
export const isMonthlyCount = (found: string, history: HistoryPlaces, stage: number): boolean =>
  [monthlyCount(history, stage), monthlyCountOnce(history, stage)].some((one) => isSameFormula(found, one));

/** Whether a plan's counts are those of the history's period, and follow it. */
export const countsFollow = ({ counts, leadsBefore, history }: Pick<PlanPlaces, "counts" | "leadsBefore" | "history">): string => {
  const { first, last } = history;
  const same = (one: string, other: string) => `${call("ROUND", `${one}*${monthsLong(history)}-${other}`, "6")}=0`;
  const sums = same(call("SUM", counts), call("SUM", `B${first}:B${last}`));
  return call("IFERROR", call("AND", call("ISFORMULA", leadsBefore), same(leadsBefore, `B${first}`), sums), "FALSE");
};

/** "the leads that came from 2026-07-01 to 2026-07-31", in a formula. */
export const periodInWords = ({ from, to }: HistoryPlaces): string =>
  sentence(words().planHistory.period(part(inDays(from)), part(inDays(to))));

/** Whether the period is longer than a month. */
export const isLong = (history: HistoryPlaces): string => `${monthsLong(history)}>1`;

/** From where a history counts, or which column it lacks. */
export const whence = ({ tab, received, stage, channel }: LeadSource, names: string): PlanCell =>
  received && stage ? words().planHistory.countedFrom(tab, channel !== "") : words().planHistory.noStage(tab, names.split(":")[0] ?? "");

/**
 * What the team's own leads show: a period beside mature leads only, and how long they take until they are won.
 *
 * @param today a formula that gives the present day, which is stamped anew every day
 * @param only the channel whose leads count, "" for all
 */
export function historyBlocks(places: PlanPlaces & CountedLeads, source: LeadSource, today: string, only: string): PlanBlock[] {
  const { history, names } = places;
  const { title, first, lag } = history;
  const isCounted = source.received !== "" && source.stage !== "";
  const { planHistory: says, planWords } = words();
  return [
    { range: `A${title}`, cells: [[says.title]], look: TITLE },
    {
      range: `A${title + 1}`,
      cells: [[says.from], [says.to], [says.asOf], [says.mature], [says.channel]],
      look: { bold: true },
    },
    {
      range: history.from,
      cells: [[firstDay(history, "last")], [lastDay(history, "last")], [today]],
      look: { numberFormat: DATE, right: true },
    },
    { range: history.mature, cells: [[formula("SLA_MATURE_DAYS")]], look: { numberFormat: WHOLE } },
    { range: `${history.from}:${history.only}`, look: { background: INPUT } },
    ...(only ? [{ range: history.only, cells: [[asText(only)]], look: { right: true } }] : []),
    {
      range: `C${title + 1}`,
      cells: [[says.aboutFrom], [says.aboutTo], [says.aboutDay], [says.aboutMature], [says.aboutChannel]],
      look: REMARK,
    },
    { range: `A${first - 1}`, cells: [[planWords.stage]], look: HEADING },
    { range: `B${first - 1}`, cells: [headings()], look: { ...HEADING, right: true } },
    ...lines(history, names),
    { range: `A${lag}`, cells: [[says.daysToWon]], look: { wrap: true } },
    { range: `B${lag}:C${lag}`, look: { numberFormat: WHOLE } },
    ...(isCounted ? leadFormulas(places, source).map((one) => ({ range: one.cell, cells: [[one.text]] })) : []),
    { range: `A${lag + 1}`, cells: [[formula(inWords(places))]], look: { bold: true } },
    { range: `A${lag + 2}`, cells: [[whence(source, names)]], look: REMARK },
  ];
}
