import { unknownBarredStage, unknownTarget } from "../../core/agreement/unknown-words";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { dayText } from "../../core/dates/days";
import { said as ofSla } from "../../core/sla/sayings";
import type { Stage } from "../../core/stages/stage";
import { takeLock } from "../../google/document-lock";
import { type Notebook, openNotebook } from "../../google/notebook";
import { isRefusal } from "../../google/refusal";
import type { Tab } from "../../google/tab";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { ENGLISH } from "../../language/spoken/languages";
import { worded } from "../../language/spoken/worded";
import { languageNow, languageSpoken, speakBy, words } from "../../language/spoken/words";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import { languageInTable, noLanguage } from "../../tables/agreement/document-language";
import { funnelStages } from "../../tables/agreement/funnel-stages";
import { CALENDAR_NAME, hoursTables } from "../../tables/agreement/hours-table";
import { STAGES_NAME, stagesIn } from "../../tables/agreement/stages-table";
import type { TimedColumns } from "../../tables/leads/lead-table";
import { leadWords } from "../../tables/leads/lead-words";
import { carryOwners } from "../items/carry-owners";
import { addLaterItems } from "../items/later-items";
import { type Followed, followLanguage, meetNoted } from "../language/follow-language";
import { nameLanguage } from "../language/name-language";
import { agreedWordsIn } from "../leads/agreed-words";
import { ownPlaces } from "../leads/follow-rows";
import { keepLists } from "../leads/keep-lists";
import { sourceOf } from "../leads/lead-source";
import { headingRowOf, leadTab, movedTo } from "../leads/lead-tab";
import { type Giver, makeGiver } from "../leads/leads-in-turn";
import { noteMemory, restoreName } from "../leads/restore-leads";
import { scoreLeads } from "../leads/score-leads";
import type { LeadReading } from "../leads/settle-rows";
import { turnRemarks } from "../leads/turn-remarks";
import { NOTE_KEYS } from "../notes/note-keys";
import { turnNoteIn, turnNotes } from "../notes/turn-credits";
import { followStages } from "../plan/follow-stages";
import { countedFrom } from "../plan/plan-follows-leads";
import { peopleIn, turnsAreOn } from "../rules/agreed-people";
import { readLog, type SeenLog } from "../rules/agreement-log";
import { type ClockRules, clockRules, offsetOrUtc } from "../rules/clock-rules";
import { type ClockState, clockIn, noteClock, takeLeftOver, writeClock } from "../rules/clock-state";
import { heldRules } from "../rules/held-versions";
import type { SeenByCheck } from "../rules/reading-of-check";
import { fingerprint } from "../run/fingerprint";
import { type Limits, longLimits } from "../run/limits";
import { stageCellsIn, stagesNow } from "../stages/stages-now";
import { noteArrivalPlaces } from "./arrival-places";
import { type CheckedTab, checkTab, readOnce, type TabAsRead } from "./check-rows";
import { keepColours } from "./keep-colours";
import { type Recalculation, recalculateFormulas, recalculateOurs } from "./recalculate";
import { zoneOfCheck } from "./zone-of-check";

/**
 * How a check went: how many leads have a moment of arrival, how many of them are right by now (fewer where the time was up),
 * how many rows were written, and what people should know of the agreement ("" for nothing); or what stood in its way.
 */
export type CheckOutcome =
  | { leads: number; checked: number; written: number; hint: string; seen?: SeenByCheck; hasNewLanguage?: true }
  | Hindered;

/** What stood in the way of a check; `isTold` where the panel says so anyway, or another run does the same at this moment. */
interface Hindered {
  problem: string;
  isTold?: true;
}

/** Whether a check of before ran on the sheet's present day. */
const isSameDay = (sweptAt: string, at: Date, sheetOffset: OffsetAt): boolean =>
  sweptAt !== "" && dayText(Date.parse(sweptAt), sheetOffset) === dayText(at.getTime(), sheetOffset);

/** A target whose word is nearly one that leads carry: what is only not there yet is no fault; and a rule of a stage that there is not. */
function misspelt({ cells, columns }: LeadReading, { terms, sheetZone }: ClockRules): string {
  const hint = unknownTarget(terms.targets, leadWords(cells, columns, offsetOrUtc(sheetZone)));
  const told = [hint?.isMisspelt ? hint.sentence : null, unknownBarredStage(terms.barrings, terms)];
  return told.flatMap((one) => (one ? [worded(one)] : [])).join(" ");
}

/** What stands in the language's cell and names none: the document stays in its language, and says so. */
function languageUnsaid(table: Cell[][]): string {
  const written = noLanguage(table);
  return written === null ? "" : words().checks.languageStays(written, languageSpoken().called);
}

type Calculated = Pick<ClockState, "calculatedFor" | "stagesFor" | "calculatedIn">;

const filled = (rows: Cell[][]): Cell[][] => rows.filter((row) => row.some((cell) => cell !== ""));

/** A short sum of the tab of stages; "" where it is not there. */
export const stagesSum = (stages: Cell[][] | null): string => (stages ? fingerprint(filled(stages)) : "");

/** Lets formulas follow what has changed since they were calculated last; what they were calculated for now. */
function calculate(before: ClockState, wanted: Calculated, about: Recalculation): Calculated {
  const { calculatedFor, stagesFor, calculatedIn = ENGLISH } = before;
  const on = { agreement: wanted.calculatedFor !== calculatedFor, stages: wanted.stagesFor !== (stagesFor ?? "") };
  const isAsWanted =
    wanted.calculatedIn === calculatedIn ? (!on.agreement && !on.stages) || recalculateFormulas(about, on) : recalculateOurs(about);
  return isAsWanted ? wanted : { calculatedFor, stagesFor, calculatedIn };
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
  const read = stages ? stagesIn(stages, sheetOffset) : null;
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
  /** Nobody is typing: leads without an owner get one in turn, where the agreement says so. */
  givesTurns?: boolean;
  /** It follows a save, which moves no row: how far colours reach is the next check's matter, unless others were chosen. */
  isAfterSave?: boolean;
}

/** The cells that a check goes by. */
export interface Tables {
  table: Cell[][];
  hours: Cell[][];
  stages: Cell[][];
}

/** A run of a check, and what it goes by. */
interface Run {
  workbook: Workbook;
  notebook: Notebook;
  at: Date;
  limits: Limits;
  way: Way;
  known: Record<string, string>;
  /** As the last check left it. */
  before: ClockState;
}

interface CheckBench extends Run, Omit<Tables, "stages"> {
  /** The lead tab at the place where the last check saw it, null where it is not there any more. */
  same: Tab | null;
  leads: Tab;
  /** null where there is no tab of stages. */
  stages: Cell[][] | null;
  sheetOffset: OffsetAt;
  /** Whether another check has looked today at what seldom changes. */
  isBrief: boolean;
  /** The lead tab as it was read before its rows are checked. */
  reading: TabAsRead;
  /** What proves the zone to the next check. */
  zoneProof: string;
  log: SeenLog;
  rules: ClockRules;
  /** How the document followed its language. */
  spoken: Followed;
  isLanguageNamed: boolean;
  /** Which rows and which people the agreement got, "" for none. */
  added: string;
}

/** The lead tab as it is read: from where its name stands, where the grid ends before the headings' old place, as rows above them went. */
function readLeads(workbook: Workbook, leads: Tab, limits: Limits): { leads: Tab; reading: TabAsRead } {
  try {
    return { leads, reading: readOnce(leads, limits) };
  } catch (error) {
    const moved = isRefusal(error) ? movedTo(workbook, leads.top) : null;
    if (!moved) throw error;
    return { leads: moved, reading: readOnce(moved, limits) };
  }
}

/** Reads what a check goes by; what stands in its way is noted for the panel. */
function benchOf(run: Run): CheckBench | Hindered {
  const { workbook, notebook, at, before } = run;
  const { isOften = false } = run.way;
  const noted = run.known[NOTE_KEYS.language];
  const same = workbook.tabOfId(before.tabs.leads)?.from(headingRowOf(before)) ?? null;
  const there = same ?? leadTab(workbook);
  if (!there) return { problem: words().leadTab.gone };
  const said = run.way.tables?.table ?? workbook.cellsOfName(AGREEMENT_NAME);
  if (!said) return { problem: words().tabs.agreementGone };
  meetNoted(run.known);
  // From here on the agreement says it, whatever was noted of it.
  speakBy(() => languageInTable(said) ?? noted ?? ENGLISH);
  const spoken = followLanguage(workbook, notebook, run.known, there);
  // What was read before is not what stands there now.
  const tables = spoken.isChanged ? undefined : run.way.tables;
  const later = addLaterItems(workbook, (spoken.isChanged ? workbook.cellsOfName(AGREEMENT_NAME) : said) ?? said);
  const { table, told: came } = carryOwners(workbook, notebook, run.known, later.table);
  const added = [later.told, came].filter(Boolean).join(" ");
  const hours = tables?.hours ?? workbook.cellsOfName(CALENDAR_NAME) ?? [];
  const { leads, reading } = readLeads(workbook, there, run.limits);
  const heldOffset = offsetOrUtc(before.rules.sheetZone);
  const { zone, proof } = zoneOfCheck(workbook, before, reading.cells, isOften && isSameDay(before.sweptAt, at, heldOffset));
  const sheetOffset = offsetOrUtc(zone);
  const stages = tables?.stages ?? stageCellsIn(workbook);
  const isBrief = isOften && isSameDay(before.sweptAt, at, sheetOffset);
  const log = readLog(workbook, sheetOffset, isBrief ? before.tabs.log : (before.tabs.log ?? undefined));
  const rules = clockRules(table, hoursTables(hours), zone, log.versions, stages);
  if ("problem" in rules) {
    if (before.problem !== rules.problem) writeClock(notebook, { ...before, problem: rules.problem });
    return { ...rules, isTold: true };
  }
  const isLanguageNamed = before.languageNamed ?? nameLanguage(workbook, table);
  return {
    ...run,
    spoken,
    added,
    isLanguageNamed,
    same,
    leads,
    table,
    hours,
    stages,
    sheetOffset,
    isBrief,
    log,
    rules,
    reading,
    zoneProof: proof,
  };
}

/** What quick edits need to know from now on. */
function foundIn({ workbook, stages, log, rules, zoneProof, at, isLanguageNamed }: CheckBench, { leads, before, rows }: CheckedTab) {
  const stagesTab = before.tabs.stages ?? (stages ? workbook.tabOfName(STAGES_NAME)?.id() : undefined);
  return {
    rules: heldRules(rules, rows.unanswered, at),
    tabs: { ...before.tabs, log: log.id, ...(stagesTab !== undefined && { stages: stagesTab }) },
    zoneProof,
    headingRow: leads.top,
    problem: "",
    isFilled: false,
    ...(isLanguageNamed && { languageNamed: true as const }),
    stoppedAt: rows.stoppedAt,
    moments: rows.moments,
    places: ownPlaces(rows.columns, rows.cells[0] ?? []),
  };
}

/** The stages that are agreed on; none where their table is not understood. */
function listOfStages(cells: Cell[][] | null, table: Cell[][], sheetOffset: OffsetAt): readonly Stage[] {
  const now = stagesNow(cells, table, sheetOffset);
  return "list" in now ? now.list : [];
}

/** Lets scores, plans, colours and formulas follow the rows; the hints that scores and plans give, and what to note. */
function followed(bench: CheckBench, { leads, before, restored, rows }: CheckedTab) {
  const { workbook, notebook, at, limits, known, table, hours, stages, sheetOffset, rules, same, isBrief, way, spoken } = bench;
  const headings = rows.cells[0] ?? [];
  const scored = scoreLeads(leads, table, headings, before.columns, sheetOffset);
  const plans = plansFollow({ workbook, notebook, known, leads, columns: rows.columns, table, stages, sheetOffset });
  const lists = keepLists({
    ...{ workbook, notebook, notes: known, tab: leads, cells: rows.cells, columns: rows.columns, offsetAt: sheetOffset },
    tabId: () => (leads === same ? before.tabs.leads : leads.id()),
    agreed: () => agreedWordsIn(table, listOfStages(stages, table, sheetOffset), sheetOffset),
    isRestored: restored !== null,
    left: limits.left,
  });
  const isAsColoured = way.isAfterSave && !spoken.isChanged && rules.palette === before.palette;
  const isBriefHere = isBrief && leads === same && !rows.cameFromElsewhere;
  const covered = isAsColoured ? before : keepColours(leads, rows, before, rules.palette, isBriefHere);
  if (covered !== before || restored !== null) restoreName(workbook, leads, headings, rows.columns);
  const wanted = { calculatedFor: fingerprint([table, filled(hours)]), stagesFor: stagesSum(stages), calculatedIn: languageNow() };
  const calculated = calculate(before, wanted, { workbook, notebook, notes: known, limits, at });
  return { hints: [scored, plans, lists], notes: { ...covered, ...calculated } };
}

/** Gives leads in turn where that is turned on. */
function giverOf({ table, known, way, at, rules }: CheckBench): Giver | undefined {
  const sheetOffset = offsetOrUtc(rules.sheetZone);
  if (!way.givesTurns || !turnsAreOn(table, sheetOffset)) return undefined;
  return makeGiver({ people: peopleIn(table, sheetOffset), note: turnNoteIn(known), sheetOffset, at });
}

/** Keeps who is owed leads; what people should know of those that were given. */
function noteTurns(
  { table, known, notebook, rules }: CheckBench,
  giver: Giver | undefined,
  cells: Cell[][],
  columns: TimedColumns,
): string {
  const before = turnNoteIn(known);
  const turns = giver?.ended(cells, columns);
  const sheetOffset = offsetOrUtc(rules.sheetZone);
  const isStaffed = peopleIn(table, sheetOffset).some(({ team }) => team === "sales");
  const note = { ...before, ...turns?.note, isOn: turnsAreOn(table, sheetOffset), ...((isStaffed || before.isStaffed) && { isStaffed }) };
  if (JSON.stringify(note) !== JSON.stringify(before)) notebook.later(turnNotes(note));
  return turns ? turnRemarks(turns) : "";
}

function checkOnce(workbook: Workbook, notebook: Notebook, at: Date, limits: Limits, way: Way): CheckOutcome {
  const known = way.notes ?? notebook.all();
  const held = clockIn(known);
  if (!held) return { problem: words().tabs.notSetUp };
  const bench = benchOf({ workbook, notebook, at, limits, way, known, before: held });
  if ("problem" in bench) return bench;
  const { spoken, added, rules, table, isBrief, same } = bench;
  const giver = giverOf(bench);
  const onProgress: OnProgress = way.watch ?? ((done, of) => workbook.toast(words().checks.progress(done, of)));
  const tab = checkTab(bench.leads, bench, { rules, at, limits, onProgress, giver });
  if ("problem" in tab) {
    const said = { rules: heldRules(rules, [], at), notice: tab.problem, isFilled: true };
    if (tab.isFilled) writeClock(notebook, { ...(tab.before ?? held), ...said });
    return { problem: tab.problem };
  }
  const { leads, before, restored, rows } = tab;
  const { leads: all, checked, written } = rows;
  const noAnswer = rows.columns.responded === undefined ? worded(ofSla("noAnswerColumn")) : "";
  const about = [spoken.problem, languageUnsaid(table), added, restored, noAnswer, rows.clash, misspelt(rows, rules)];
  const told = about.filter(Boolean).join(" ");
  const found = foundIn(bench, tab);
  if (rows.stoppedAt !== null) {
    writeClock(notebook, { ...before, ...found, notice: words().checks.checked({ leads: all, checked, hint: told }) });
    return { leads: all, checked, written, hint: told };
  }
  const { hints, notes: fresh } = followed(bench, tab);
  const cells = rows.after ?? leads.readAgain();
  const turns = noteTurns(bench, giver, cells, rows.columns);
  const hint = [told, turns, ...hints].filter(Boolean).join(" ");
  noteMemory(notebook, known, cells, rows.columns);
  noteArrivalPlaces(notebook, known, leads, rows);
  noteClock(notebook, known, { ...before, ...fresh, ...found, notice: hint, sweptAt: at.toISOString() });
  const notes = notebook.all();
  if (takeLeftOver(notebook, notes)) {
    const { watch, isOften = false, givesTurns = false } = way;
    const again = checkOnce(workbook, notebook, at, limits, { ...(watch && { watch }), isOften, givesTurns });
    return "problem" in again || !spoken.isChanged ? again : { ...again, hasNewLanguage: true };
  }
  const leadTabName = isBrief && leads === same ? countedFrom(known)?.tab : undefined;
  const seen = { workbook, notebook, notes, leads, table, rules, cells, columns: rows.columns, ...(leadTabName && { leadTabName }) };
  return { leads: all, checked, written, hint, seen, ...(spoken.isChanged && { hasNewLanguage: true }) };
}

/**
 * Brings every lead row's own cells up to date: after imports, forms, lost events, and after the agreement changed.
 * Formulas that lean on the agreement are calculated anew where it is not the one they were calculated from.
 * Rows that are right are left alone, so it can run again at any time; where its time is up, the next one begins with the rows
 * that it did not come to. The caller holds the document's lock.
 *
 * @param at the present, which is noted as the moment of the check
 * @param notebook takes that note with its next write
 */
export const checkLeadsInto = (notebook: Notebook, at: Date, limits: Limits, way: Way = {}): CheckOutcome =>
  checkOnce(openWorkbook(), notebook, at, limits, way);

/** The same with all notes written. */
export function checkLeadsLocked(at: Date, limits = longLimits(at)): CheckOutcome {
  const notebook = openNotebook();
  const outcome = checkLeadsInto(notebook, at, limits);
  notebook.writeDown();
  return outcome;
}

/** What a save has read under the same lock, so that its check need not read it again. */
export interface Given {
  notebook: Notebook;
  notes: Record<string, string>;
  /** The agreement's cells as they stand. */
  table: Cell[][];
}

/** The same after a save. */
export function checkLeadsGiven({ notebook, notes, table }: Given, at: Date, limits = longLimits(at)): CheckOutcome {
  const outcome = checkLeadsInto(notebook, at, limits, { notes, tables: { table }, isAfterSave: true });
  notebook.writeDown();
  return outcome;
}

/** Worded where somebody is told: before the notes are read, the language is a question of its own. */
const busy = (): Hindered => ({
  get problem() {
    return words().saving.busy;
  },
  isTold: true,
});

/** The same for a caller that does not hold the lock; what is noted waits for the caller's next write. */
export const check = (notebook: Notebook, at: Date, limits = longLimits(at), way: Way = {}): CheckOutcome =>
  takeLock(limits.wait) ? checkLeadsInto(notebook, at, limits, way) : busy();
