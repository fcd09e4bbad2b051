/** The histories of plans, which count from the lead tab as it is now. */
import type { Notebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import type { Place } from "../google/workbook";
import { columnLetters } from "../tables/column-letters";
import { filledBy, fillersIn } from "../tables/filled-cells";
import { type Counted, type LeadSource, leadFormulas } from "../tables/plan/history";
import { historyAt, TITLE_TO_STAGES } from "../tables/plan/places";
import { stagesProven } from "../tables/plan/proofs";
import { areaOfRange, PLANS } from "../tables/plan-table";
import { formulaCore, isSameFormula } from "../tables/same-formula";
import { countsOver, inWholeColumns } from "../tables/whole-column";
import { sourceOf } from "./lead-source";
import { NOTE_KEYS } from "./note-keys";
import type { Reading } from "./reading-of-sweep";

const KEY = NOTE_KEYS.planProofs;
const READ = "read";

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
function earlierForms(places: Counted, source: LeadSource, cell: string): Set<string> {
  const forms = new Set<string>();
  for (let known = 0; known < 2 ** LATER.length; known += 1) {
    const blanked = LATER.filter((_, at) => !(known & (2 ** at))).map((field) => [field, ""]);
    const then = leadFormulas(places, { ...source, ...Object.fromEntries(blanked) });
    for (const one of then) if (one.cell === cell) forms.add(bare(one.text));
  }
  return forms;
}

/** Whether a formula in a cell of a history over this lead tab is one that we wrote. */
export const isOwnLeadFormula = (places: Counted, source: LeadSource, cell: string, formula: string): boolean =>
  OURS.test(formula) && earlierForms(places, source, cell).has(bare(formula));

/**
 * Another lead tab, or one that has got its columns only now: the history counts from it, unless people wrote it anew.
 *
 * @param fillsBlank whether a blank cell gets its formula
 */
export function followLeads(stages: Place, history: Place, source: LeadSource, fillsBlank: boolean): void {
  if (!source.received || !source.stage) return;
  const named = stages.tab.readBlock(stages.row, stages.column, stages.cells.length, 2);
  const proven = stagesProven(named.map(([name = "", owner = ""]) => ({ name: String(name), owner: String(owner) })));
  const places = { names: a1(stages), history: historyAt(history.row + 1 - TITLE_TO_STAGES), proven };
  const wanted = leadFormulas(places, source).map((one) => ({ ...one, ...areaOfRange(one.cell) }));
  // The name covers the leads of the period; the mature ones stand right of them.
  const width = Math.max(...wanted.map(({ column }) => column)) - history.column + 1;
  const window = history.tab.window(history.row, history.column, history.cells.length, width);
  const fillers = fillersIn(window.formulas);
  for (const { cell, text, row, column } of wanted) {
    const [line, at] = [row - history.row, column - history.column];
    const present = window.formulas[line]?.[at] ?? "";
    const isBlank = present === "" && window.cells[line]?.[at] === "";
    const isFree = fillsBlank && isBlank && !filledBy(fillers, { row: line, column: at })?.isSure;
    if (isSameFormula(present, text)) continue;
    const isOurs = OURS.test(present) && (!countsOver(present, source.received) || earlierForms(places, source, cell).has(bare(present)));
    if (isFree || isOurs) history.tab.write(row, column, [[text]]);
  }
}

/** A protected cell keeps its formula, which counts as it did. */
const heedingProtection = (tab: Tab): Tab => ({ ...tab, write: (row, column, cells) => void tab.writeIfAllowed(row, column, cells) });

/** What set-up has just written needs no carrying on. */
export const proofsAreRead = (notebook: Notebook): void => notebook.later({ [KEY]: READ });

/**
 * Lets the histories of plans that an earlier build made read every column that proves a stage, once for each document. What
 * people wrote there is left as it is.
 */
export function carryProofsOn({ workbook, notebook, notes, leads, leadTab, columns }: Reading): void {
  if (notes[KEY] === READ) return;
  for (const names of PLANS) {
    const [stages, history] = [workbook.placeOfName(names.stages), workbook.placeOfName(names.history)];
    if (!stages || !history) break;
    followLeads(stages, { ...history, tab: heedingProtection(history.tab) }, sourceOf(leadTab, columns, leads.top), false);
  }
  proofsAreRead(notebook);
}
