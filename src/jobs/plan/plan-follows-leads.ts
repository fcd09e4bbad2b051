/** The histories of plans, which count from the lead tab as it is now. */
import type { Cell } from "../../core/cells/cell";
import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import type { Place } from "../../google/workbook";
import { inEveryLanguage } from "../../language/spoken/words";
import { columnLetters } from "../../tables/formulas/column-letters";
import { filledBy, fillersIn } from "../../tables/formulas/filled-cells";
import { formulaCore, isSameFormula } from "../../tables/formulas/same-formula";
import { countsOver, inWholeColumns } from "../../tables/formulas/whole-column";
import { exampleSign, SIGN_COLUMN } from "../../tables/plan/funnel";
import { type CountedLeads, type LeadSource, leadFormulas, NO_SOURCE, whence } from "../../tables/plan/history";
import { historyAt, TITLE_TO_STAGES } from "../../tables/plan/places";
import { areaOfRange, COUNTS_COLUMN, PLAN_COLUMNS, PLANS } from "../../tables/plan/plan-table";
import { stagesProven } from "../../tables/plan/proofs";
import { sourceOf } from "../leads/lead-source";
import { NOTE_KEYS } from "../notes/note-keys";
import type { CheckReading } from "../rules/reading-of-check";

const KEY = NOTE_KEYS.planProofs;

/** The columns from which plans count, as they were noted; null where an earlier build noted none. */
export function countedFrom(notes: Record<string, string>): LeadSource | null {
  const note = notes[KEY] ?? "";
  return note.startsWith("{") ? (JSON.parse(note) as LeadSource) : null;
}

const isCounted = ({ received, stage }: LeadSource): boolean => received !== "" && stage !== "";

const a1 = ({ row, column, cells }: Place): string => `${columnLetters(column)}${row + 1}:${columnLetters(column)}${row + cells.length}`;

const OURS = /^=\s*(IFERROR\s*\(\s*)?SLA_(STAGE_COUNTS|MATURE_COUNTS|LAG)\s*\(/i;

/** Columns that a formula of ours may not have known: the tab got them later, or an earlier build did not read them. */
const LATER = ["passed", "accepted", "pipeline", "won", "channel", "lostReason", "stage"] as const;

/** Without what an earlier build did not write around it, nor beside the letters of columns. */
const bare = (formula: string): string =>
  formulaCore(inWholeColumns(formula) ?? formula)
    .replace(/^=IFERROR\((.*);""\)$/, "=$1")
    .replace(/\$/g, "");

/** Every formula that set-up may have written into a cell, while it knew fewer columns of the same lead tab. */
function earlierForms(places: CountedLeads, source: LeadSource, cell: string): Set<string> {
  const forms = new Set<string>();
  for (let known = 0; known < 2 ** LATER.length; known += 1) {
    const blanked = LATER.filter((_, at) => !(known & (2 ** at))).map((field) => [field, ""]);
    const then = leadFormulas(places, { ...source, ...Object.fromEntries(blanked) });
    for (const one of then) if (one.cell === cell) forms.add(bare(one.text));
  }
  return forms;
}

/** Below the history our sentence that there is no column to count from gives way to the one that says from where it counts. */
function sayWhence(history: Place, { names }: CountedLeads, source: LeadSource): void {
  const row = history.row + history.cells.length + 1;
  const [[present = ""] = []] = history.tab.readBlock(row, history.column, 1, 1);
  const nowhere: readonly Cell[] = inEveryLanguage(() =>
    [NO_SOURCE, { ...NO_SOURCE, tab: source.tab }].map((none) => whence(none, names)),
  ).flat();
  if (nowhere.includes(present)) history.tab.write(row, history.column, [[whence(source, names)]]);
}
/** Whether a formula in a cell of a history over this lead tab is one that we wrote. */
export const isOwnLeadFormula = (places: CountedLeads, source: LeadSource, cell: string, formula: string): boolean =>
  OURS.test(formula) && earlierForms(places, source, cell).has(bare(formula));

/**
 * Another lead tab, or one that has got its columns only now: the history counts from it, unless people wrote it anew.
 *
 * @param before the columns from which it counted until now; null where they are not known
 * @param fillsBlank whether a blank cell gets its formula though one may have stood there
 */
export function followLeads(stages: Place, history: Place, source: LeadSource, before: LeadSource | null, fillsBlank: boolean): void {
  if (!isCounted(source)) return;
  const named = stages.tab.readBlock(stages.row, stages.column, stages.cells.length, 2);
  const proven = stagesProven(named.map(([name = "", owner = ""]) => ({ name: String(name), owner: String(owner) })));
  const places = { names: a1(stages), history: historyAt(history.row + 1 - TITLE_TO_STAGES), proven };
  const known = before && isCounted(before) ? leadFormulas(places, before) : [];
  const wanted = leadFormulas(places, source).map((one) => ({ ...one, ...areaOfRange(one.cell) }));
  // The name covers the leads of the period; the mature ones stand right of them.
  const width = Math.max(...wanted.map(({ column }) => column)) - history.column + 1;
  const window = history.tab.window(history.row, history.column, history.cells.length, width);
  const fillers = fillersIn(window.formulas);
  for (const { cell, text, row, column } of wanted) {
    const [line, at] = [row - history.row, column - history.column];
    const present = window.formulas[line]?.[at] ?? "";
    const isBlank = present === "" && window.cells[line]?.[at] === "";
    const isNew = before !== null && !known.some((one) => one.cell === cell);
    const isFree = (fillsBlank || isNew) && isBlank && !filledBy(fillers, { row: line, column: at })?.isSure;
    if (isSameFormula(present, text)) continue;
    const isKnown = known.some((one) => one.cell === cell && bare(one.text) === bare(present));
    const isOther = (): boolean => !countsOver(present, source.received) || earlierForms(places, source, cell).has(bare(present));
    const isOurs = OURS.test(present) && (isKnown || isOther());
    if (isFree || isOurs) history.tab.write(row, column, [[text]]);
  }
  if (before && !isCounted(before)) sayWhence(history, places, source);
}

/** A protected cell keeps its formula, which counts as it did. */
const heedingProtection = (tab: Tab): Tab => ({ ...tab, write: (row, column, cells) => void tab.writeIfAllowed(row, column, cells) });

/** Notes the columns from which plans count now. */
export const noteCounted = (notebook: Notebook, source: LeadSource): void => notebook.later({ [KEY]: JSON.stringify(source) });

/** Names the published example so in a plan of an earlier build, in a cell that nobody filled. */
function nameExample({ tab, row, column, cells }: Place): void {
  const [title, sign] = [row - 2, column + SIGN_COLUMN];
  if (title < 0) return;
  const { cells: shown, formulas } = tab.window(title, 0, 1, PLAN_COLUMNS);
  const isBlank = (at: number): boolean => (shown[0]?.[at] ?? "") === "" && !formulas[0]?.[at];
  // The sentence runs into the cells right of it.
  if (!Array.from({ length: PLAN_COLUMNS - sign }, (_, at) => sign + at).every(isBlank)) return;
  const counts = { tab, row, column: column + COUNTS_COLUMN, cells };
  tab.writeIfAllowed(title, sign, [[exampleSign(a1(counts))]]);
}

/**
 * Lets the histories of plans count from the lead tab's columns as they are known now: people chose others, the tab got one that it
 * lacked, or an earlier build did not read it. What people wrote there is left as it is. No call is made while the columns stay.
 */
export function followColumns({ workbook, notebook, notes, leads, leadTab, columns }: CheckReading): void {
  const isNoted = (one: LeadSource): boolean => notes[KEY] === JSON.stringify(one);
  if (isNoted(sourceOf(leadTab, columns, leads.top))) return;
  const source = sourceOf(leads.name(), columns, leads.top);
  if (isNoted(source)) return;
  const before = countedFrom(notes);
  for (const names of PLANS) {
    const [stages, history] = [workbook.placeOfName(names.stages), workbook.placeOfName(names.history)];
    if (!stages || !history) break;
    if (!before) nameExample(stages);
    followLeads(stages, { ...history, tab: heedingProtection(history.tab) }, source, before, false);
  }
  noteCounted(notebook, source);
}
