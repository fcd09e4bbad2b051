import { unknownTarget } from "../../core/agreement/unknown-words";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { dayText } from "../../core/dates/days";
import { NO_ANSWER_COLUMN } from "../../core/sla/sentences";
import { readStages } from "../../core/stages/stage-table";
import { setColourRules } from "../../google/colour-rules";
import { takeLock } from "../../google/document-lock";
import { type Notebook, openNotebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import { funnelStages } from "../../tables/agreement/funnel-stages";
import { CALENDAR_NAME, hoursTables } from "../../tables/agreement/hours-table";
import { STAGES_NAME } from "../../tables/agreement/stages-table";
import { type ChosenColumns, isTimed, leadColumns, type TimedColumns, tintedWidth } from "../../tables/leads/lead-table";
import { leadWords } from "../../tables/leads/lead-words";
import { RULE_MARK, stateRules } from "../../tables/looks/state-colours";
import { ownColumnsFilled } from "../leads/filled-sentences";
import { ownPlaces } from "../leads/follow-rows";
import { sourceOf } from "../leads/lead-source";
import { headingRowOf, leadTab, movedTo } from "../leads/lead-tab";
import { isRestoring, notePauses, restoreLeads, restoreName } from "../leads/restore-leads";
import { scoreLeads } from "../leads/score-leads";
import { type Reading, type Settled, type Sweep, settleRows } from "../leads/settle-rows";
import { followStages } from "../plan/follow-stages";
import { countedFrom } from "../plan/plan-follows-leads";
import { readLog } from "../rules/agreement-log";
import { type ClockRules, clockRules, offsetOrUtc } from "../rules/clock-rules";
import { type ClockState, clockIn, noteClock, takeLeftOver, writeClock } from "../rules/clock-state";
import { heldRules } from "../rules/held-versions";
import type { Seen } from "../rules/reading-of-check";
import { fingerprint } from "../run/fingerprint";
import { type Limits, longLimits } from "../run/limits";
import {
  AGREEMENT_GONE,
  BUSY,
  checkedWords,
  LEADS_GONE,
  NOT_SET_UP,
  noReceived,
  ownColumnsGone,
  progress,
  ROWS_MOVED,
} from "../run/sentences";
import { stageCellsIn } from "../stages/stages-now";
import { type Recalculation, recalculateFormulas } from "./recalculate";

/**
 * How a sweep went: how many leads have a moment of arrival, how many of them are right by now (fewer where the time was up),
 * how many rows were written, and what people should know of the agreement ("" for nothing); or what stood in its way.
 */
export type Swept = { leads: number; checked: number; written: number; hint: string; seen?: Seen } | { problem: string };

const TRIES = 3;

function read(leads: Tab, chosen: ChosenColumns): Reading | { problem: string } {
  const cells = leads.read();
  const columns = leadColumns(cells[0] ?? [], chosen);
  if (columns.received === undefined) return { problem: noReceived(leads.name()) };
  return isTimed(columns) ? { cells, columns, chosen } : { problem: ownColumnsGone(leads.name()) };
}

/** Reads and writes the rows; again where they moved in between. */
function sweepRows(sweep: Sweep, chosen: ChosenColumns): (Settled & Reading) | { problem: string; isFilled?: boolean } {
  const { leads, limits } = sweep;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const began = limits.left();
    const reading = read(leads, chosen);
    if ("problem" in reading) return reading;
    const settled = settleRows(reading, sweep, began);
    if (settled && "filler" in settled) return { problem: ownColumnsFilled(leads, settled.filler), isFilled: true };
    if (settled) return { ...settled, ...reading };
  }
  return { problem: ROWS_MOVED };
}

export interface Covered {
  coveredRows: number;
  coveredColumns: number;
  ruleCount: number;
  palette: string;
  /** A short sum of our rules; missing in what an older add-on kept. */
  rulesSum?: string;
}

/**
 * Colours the whole tab anew where its rows, its columns or its list of rules are not those that were coloured.
 *
 * @param isBrief whether only what the check has read is compared: rows with leads beyond those that were coloured
 */
function keepColours(leads: Tab, { cells, columns }: Reading, covered: Covered, palette: string, isBrief: boolean): Covered {
  const width = tintedWidth(cells[0] ?? [], columns);
  const sameRows = isBrief ? cells.length <= covered.coveredRows : leads.rowCount() === covered.coveredRows;
  const sameArea = sameRows && width === covered.coveredColumns;
  const sameRules = fingerprint(stateRules(palette, columns.status, leads.top)) === covered.rulesSum;
  // Nobody has changed the rules of a tab that this run has made.
  const isCounted = isBrief || leads.isNew || leads.ruleCount() === covered.ruleCount;
  const same = sameArea && sameRules && isCounted;
  return same ? covered : colourLeads(leads, columns, width, palette);
}

/** Puts the colour rules on the whole lead tab; says how far they reach. */
export function colourLeads(leads: Tab, columns: TimedColumns, width: number, palette: string): Covered {
  const rows = leads.rowCount();
  const rules = stateRules(palette, columns.status, leads.top);
  const ruleCount = setColourRules(leads, RULE_MARK, rules, rows - 1, width);
  return { coveredRows: rows, coveredColumns: width, ruleCount, palette, rulesSum: fingerprint(rules) };
}

/** Whether a check of before ran on the sheet's present day. */
const isSameDay = (sweptAt: string, at: Date, sheetOffset: OffsetAt): boolean =>
  sweptAt !== "" && dayText(Date.parse(sweptAt), sheetOffset) === dayText(at.getTime(), sheetOffset);

/** A target whose word is nearly one that leads carry: what is only not there yet is no fault. */
function misspelt({ cells, columns }: Reading, { terms, sheetZone }: ClockRules): string {
  const hint = unknownTarget(terms.targets, leadWords(cells, columns, offsetOrUtc(sheetZone)));
  return hint?.isMisspelt ? hint.sentence : "";
}

type Calculated = Pick<ClockState, "calculatedFor" | "stagesFor">;

const filled = (rows: Cell[][]): Cell[][] => rows.filter((row) => row.some((cell) => cell !== ""));

/** A short sum of the tab of stages; "" where it is not there. */
export const stagesSum = (stages: Cell[][] | null): string => (stages ? fingerprint(filled(stages)) : "");

/** Lets formulas follow what has changed since they were calculated last; what they were calculated for now. */
function calculate(before: ClockState, wanted: Calculated, about: Recalculation): Calculated {
  const on = { agreement: wanted.calculatedFor !== before.calculatedFor, stages: wanted.stagesFor !== (before.stagesFor ?? "") };
  if (!on.agreement && !on.stages) return wanted;
  return recalculateFormulas(about, on) ? wanted : { calculatedFor: before.calculatedFor, stagesFor: before.stagesFor };
}

interface Listed {
  workbook: Workbook;
  notebook: Notebook;
  known: Record<string, string>;
  leads: Tab;
  columns: TimedColumns;
  table: Cell[][];
  stages: Cell[][] | null;
  sheetOffset: OffsetAt;
}

/** Lets plans follow the tab of stages, where it is there. */
function plansFollow({ workbook, notebook, known, leads, columns, table, stages, sheetOffset }: Listed): string {
  const read = stages ? readStages(stages, sheetOffset) : null;
  if (!read || "sentence" in read) return "";
  const source = () => sourceOf(leads.name(), columns, leads.top);
  return followStages({ workbook, notebook, source, agreed: funnelStages(table) }, read.stages, known);
}

type OnProgress = (done: number, of: number) => void;

/** What a caller may tell a check. */
export interface Way {
  /** Is told how far it is, where nobody else is to be told. */
  watch?: OnProgress;
  /** What has just been written or read, and need not be read. */
  tables?: Partial<Tables> | undefined;
  /** The notes as they stand, where they have just been read. */
  notes?: Record<string, string>;
  /** It runs often, by a timer or at each opening: what seldom changes is looked at by the first of a day. */
  isOften?: boolean;
  /** It follows a save, which moves no row: how far colours reach is the next check's matter, unless others were chosen. */
  isAfterSave?: boolean;
}

/** The cells that a check goes by. */
export interface Tables {
  table: Cell[][];
  hours: Cell[][];
  stages: Cell[][];
}

function sweepOnce(workbook: Workbook, notebook: Notebook, at: Date, limits: Limits, way: Way): Swept {
  const { watch, tables, isOften = false, isAfterSave = false } = way;
  const known = way.notes ?? notebook.all();
  let before = clockIn(known);
  const same = before && (workbook.tabOfId(before.tabs.leads)?.from(headingRowOf(before)) ?? null);
  let leads = before && (same ?? leadTab(workbook));
  if (!before) return { problem: NOT_SET_UP };
  if (!leads) return { problem: LEADS_GONE };
  const table = tables?.table ?? workbook.cellsOfName(AGREEMENT_NAME);
  if (!table) return { problem: AGREEMENT_GONE };
  const hours = tables?.hours ?? workbook.cellsOfName(CALENDAR_NAME) ?? [];
  const zone = workbook.zone();
  const sheetOffset = offsetOrUtc(zone);
  const stages = tables?.stages ?? stageCellsIn(workbook);
  const isBrief = isOften && isSameDay(before.sweptAt, at, sheetOffset);
  const log = readLog(workbook, sheetOffset, isBrief ? before.tabs.log : (before.tabs.log ?? undefined));
  const rules = clockRules(table, hoursTables(hours), zone, log.versions, stages);
  if ("problem" in rules) {
    if (before.problem !== rules.problem) writeClock(notebook, { ...before, problem: rules.problem });
    return rules;
  }
  const onProgress: OnProgress = watch ?? ((done, of) => workbook.toast(progress(done, of)));
  const sweepFrom = (tab: Tab, { stoppedAt, columns }: ClockState) =>
    sweepRows({ leads: tab, rules, at, limits, from: stoppedAt ?? 0, onProgress }, columns);
  const wasCut = isRestoring(known);
  let swept = wasCut ? { problem: ownColumnsGone(leads.name()) } : sweepFrom(leads, before);
  const moved = "problem" in swept ? movedTo(workbook, leads.top) : null;
  if (moved) {
    leads = moved;
    swept = sweepFrom(moved, before);
  }
  const restored = "problem" in swept && !swept.isFilled ? restoreLeads(workbook, notebook, known, before) : null;
  if (restored && "problem" in restored) return restored;
  if (restored) {
    leads = restored.tab;
    before = { ...before, columns: restored.columns, stoppedAt: null };
  }
  if (restored || wasCut) swept = sweepFrom(leads, before);
  if ("problem" in swept) {
    if (swept.isFilled) writeClock(notebook, { ...before, rules: heldRules(rules, [], at), notice: swept.problem, isFilled: true });
    return { problem: swept.problem };
  }
  const { stoppedAt, leads: all, checked, written, moments } = swept;
  const noAnswer = swept.columns.responded === undefined ? NO_ANSWER_COLUMN : "";
  const told = [restored?.sentence, noAnswer, swept.clash, misspelt(swept, rules)].filter(Boolean).join(" ");
  const stagesTab = before.tabs.stages ?? (stages ? workbook.tabOfName(STAGES_NAME)?.id() : undefined);
  const tabs = { ...before.tabs, log: log.id, ...(stagesTab !== undefined && { stages: stagesTab }) };
  const found = {
    rules: heldRules(rules, swept.unanswered, at),
    tabs,
    headingRow: leads.top,
    problem: "",
    isFilled: false,
    stoppedAt,
    moments,
    places: ownPlaces(swept.columns, swept.cells[0] ?? []),
  };
  if (stoppedAt !== null) {
    writeClock(notebook, { ...before, ...found, notice: checkedWords({ leads: all, checked, hint: told }) });
    return { leads: all, checked, written, hint: told };
  }
  const scored = scoreLeads(leads, table, swept.cells[0] ?? [], before.columns, sheetOffset);
  const plans = plansFollow({ workbook, notebook, known, leads, columns: swept.columns, table, stages, sheetOffset });
  const hint = [told, scored, plans].filter(Boolean).join(" ");
  const isAsColoured = isAfterSave && rules.palette === before.palette;
  const covered = isAsColoured
    ? before
    : keepColours(leads, swept, before, rules.palette, isBrief && leads === same && !swept.cameFromElsewhere);
  if (covered !== before && !restored) restoreName(workbook, leads, swept.cells[0] ?? [], swept.columns);
  const wanted = { calculatedFor: fingerprint([table, filled(hours)]), stagesFor: stagesSum(stages) };
  const calculated = calculate(before, wanted, { workbook, notebook, notes: known, limits, at });
  const cells = swept.after ?? leads.readAgain();
  notePauses(notebook, known, cells, swept.columns);
  noteClock(notebook, known, { ...before, ...covered, ...found, ...calculated, notice: hint, sweptAt: at.toISOString() });
  const notes = notebook.all();
  if (takeLeftOver(notebook, notes)) return sweepOnce(workbook, notebook, at, limits, { ...(watch && { watch }), isOften });
  const leadTabName = isBrief && leads === same ? countedFrom(known)?.tab : undefined;
  return {
    leads: all,
    checked,
    written,
    hint,
    seen: { workbook, notebook, notes, leads, table, rules, cells, columns: swept.columns, ...(leadTabName && { leadTabName }) },
  };
}

/**
 * Brings every lead row's own cells up to date: after imports, forms, lost events, and after the agreement changed.
 * Formulas that lean on the agreement are calculated anew where it is not the one they were calculated from.
 * Rows that are right are left alone, so it can run again at any time; where its time is up, the next one begins with the rows
 * that it did not come to. The caller holds the document's lock.
 *
 * @param at the present, which is noted as the moment of the sweep
 * @param notebook takes that note with its next write
 */
export const sweepInto = (notebook: Notebook, at: Date, limits: Limits, way: Way = {}): Swept =>
  sweepOnce(openWorkbook(), notebook, at, limits, way);

/** The same with all notes written. */
export function sweepLocked(at: Date, limits = longLimits(at)): Swept {
  const notebook = openNotebook();
  const swept = sweepInto(notebook, at, limits);
  notebook.writeDown();
  return swept;
}

/** What a save has read under the same lock, so that its check need not read it again. */
export interface Given {
  notebook: Notebook;
  notes: Record<string, string>;
  /** The agreement's cells as they stand. */
  table: Cell[][];
}

/** The same after a save. */
export function sweepGiven({ notebook, notes, table }: Given, at: Date, limits = longLimits(at)): Swept {
  const swept = sweepInto(notebook, at, limits, { notes, tables: { table }, isAfterSave: true });
  notebook.writeDown();
  return swept;
}

/** The same for a caller that does not hold the lock; what is noted waits for the caller's next write. */
export const sweep = (notebook: Notebook, at: Date, limits = longLimits(at), way: Way = {}): Swept =>
  takeLock(limits.wait) ? sweepInto(notebook, at, limits, way) : { problem: BUSY };
