import { DAY } from "../../core/cells/cell";
import { callsOfOurs, callThatLeans, type Leaning } from "../../core/formulas/omitted-arguments";
import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { NOTE_KEYS } from "../notes/note-keys";
import type { Limits } from "../run/limits";

/** How all our functions and names begin, by which formulas are counted. */
const OURS = "SLA_";

/** Whether one of these formulas may be one that nobody has looked for yet. */
export const holdsOurs = (formulas: readonly (readonly string[])[]): boolean =>
  formulas.some((row) => row.some((formula) => formula.toUpperCase().includes(OURS)));

/** Notes by which the next change of the agreement looks for formulas again, since somebody typed where one may stand; none where it will. */
export const lookAgainNotes = (notes: Record<string, string>): Record<string, string> =>
  notes[NOTE_KEYS.leaning] ? { [NOTE_KEYS.leaning]: "" } : {};

/** Writes them; 1 call where there is something to forget. */
export function lookAgain(notebook: Notebook, notes: Record<string, string>): void {
  const forgotten = lookAgainNotes(notes);
  if (Object.keys(forgotten).length > 0) notebook.setAll(forgotten);
}

/** Which calls of our functions answered from the agreement's cells or the list of stages, and how often each stood in formulas. */
interface Remembered {
  /** How many cells held one of our functions or names. */
  cells: number;
  calls: { call: string; times: number; on: Leaning }[];
  /** ISO text of the moment of the search. */
  at: string;
}

/** What a spreadsheet is recalculated with. */
export interface Recalculation {
  workbook: Workbook;
  /** Takes what was found with its next write. */
  notebook: Notebook;
  notes: Record<string, string>;
  limits: Limits;
  at: Date;
}

/** What was found by the last search, unless it is older than a day: what came by no edit may have taken another's place since. */
function remembered(notes: Record<string, string>, at: Date): Remembered | null {
  const text = notes[NOTE_KEYS.leaning];
  if (!text) return null;
  const known = JSON.parse(text) as Remembered;
  return at.getTime() - Date.parse(known.at) < DAY ? known : null;
}

/**
 * Calculates anew what was found by the last search, wherever it stands by now; 3 calls, and 4 for each call.
 *
 * @returns whether that was all: not where cells with our functions came or went since, or one of them may not be written
 */
function recalculateKnown({ workbook, limits }: Recalculation, { cells, calls }: Remembered, on: Leaning): boolean {
  const wanted = calls.filter((one) => (on.agreement && one.on.agreement) || (on.stages && one.on.stages));
  if (wanted.length > 0 && limits.left() <= 0) return false;
  return workbook.cellsWith(OURS) === cells && wanted.every(({ call, times }) => workbook.rewrite(call) === times);
}

/** A cell whose formula may call one of our functions. */
interface Calling {
  tab: Tab;
  row: number;
  column: number;
  formula: string;
}

/** Such cells of a tab, and texts of people that write about our functions. */
function ours(tab: Tab): { callings: Calling[]; texts: string[] } {
  const { cells, formulas } = tab.readWhole();
  const callings: Calling[] = [];
  const texts: string[] = [];
  for (const [row, line] of formulas.entries()) {
    for (const [column, formula] of line.entries()) {
      const cell = cells[row]?.[column];
      if (formula === "" && typeof cell === "string" && cell.includes(OURS)) texts.push(cell);
      if (formula.toUpperCase().includes(OURS)) callings.push({ tab, row, column, formula });
    }
  }
  return { callings, texts };
}

/** Whether texts of people name one of these calls: written anew in all tabs at once, it would be written there, too. */
const areWritten = (calls: readonly string[], texts: readonly string[]): boolean =>
  texts.some((text) => calls.some((call) => text.includes(call)));

/** Looks for them in all tabs and calculates each anew; false where the time was up before the last of them. */
function search({ workbook, notebook, notes, limits, at }: Recalculation, on: Leaning): boolean {
  const found = new Map<string, { times: number; on: Leaning }>();
  const formulas: string[] = [];
  const texts: string[] = [];
  // What a run has put into a tab that it has added is calculated already, and was not looked at: then nothing is remembered.
  const before = workbook.tabsBefore();
  const isAll = before.length === workbook.tabs().length;
  for (const tab of before) {
    const here = ours(tab);
    for (const text of here.texts) texts.push(text);
    for (const { row, column, formula } of here.callings) {
      formulas.push(formula);
      const [ofAgreement, ofStages] = [callThatLeans(formula, AGREEMENT), callThatLeans(formula, STAGES)];
      for (const call of [ofAgreement, ofStages]) {
        if (call === null) continue;
        const known = found.get(call)?.on ?? { agreement: false, stages: false };
        found.set(call, {
          times: 0,
          on: { agreement: known.agreement || call === ofAgreement, stages: known.stages || call === ofStages },
        });
      }
      const call = callThatLeans(formula, on);
      if (call && limits.left() <= 0) return false;
      // One that may not be written is calculated when somebody opens or edits it.
      if (call) tab.recalculate(row, column, call);
    }
  }
  // Who writes about a function in a cell of his own keeps his text: then each formula is looked for every time.
  if (areWritten([...found.keys()], texts) || !isAll) {
    notebook.later(lookAgainNotes(notes));
    return true;
  }
  const calls = [...found].map(([call, one]) => ({
    call,
    on: one.on,
    times: formulas.reduce((sum, formula) => sum + formula.split(call).length - 1, 0),
  }));
  const known: Remembered = { cells: workbook.cellsWith(OURS), calls, at: at.toISOString() };
  notebook.later({ [NOTE_KEYS.leaning]: JSON.stringify(known) });
  return true;
}

const AGREEMENT: Leaning = { agreement: true, stages: false };
const STAGES: Leaning = { agreement: false, stages: true };

/**
 * Calculates anew the formulas that answer from the agreement's cells or from the list of stages: Sheets does not know that they do.
 * Which ones there are is remembered for a day, as long as no others came.
 *
 * @param workbook one that this run has added tabs to has calculated these already: their formulas came last
 * @param on what has changed
 * @returns false where the time was up before the last of them
 */
export function recalculateFormulas(about: Recalculation, on: Leaning): boolean {
  const known = remembered(about.notes, about.at);
  return (known !== null && recalculateKnown(about, known, on)) || search(about, on);
}

/**
 * Calculates each formula of ours anew, whatever it answers from: the document speaks another language now, and the note of it is no
 * cell that Sheets would follow.
 *
 * @returns false where the time was up before the last of them
 */
export function recalculateOurs({ workbook, limits }: Recalculation): boolean {
  const seen = workbook.tabsBefore().map(ours);
  const callings = seen.flatMap((one) => one.callings);
  const calls = [...new Set(callings.flatMap(({ formula }) => callsOfOurs(formula)))];
  const texts = seen.flatMap((one) => one.texts);
  if (!areWritten(calls, texts) && calls.every((call) => limits.left() > 0 && workbook.rewrite(call) !== null)) return true;
  for (const { tab, row, column, formula } of callings) {
    const [call] = callsOfOurs(formula);
    if (call === undefined) continue;
    if (limits.left() <= 0) return false;
    tab.recalculate(row, column, call);
  }
  return true;
}
