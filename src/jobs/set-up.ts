import { takeLock } from "../google/document-lock";
import { openNotebook } from "../google/notebook";
import { openWorkbook } from "../google/workbook";
import { afterSweep } from "./after-sweep";
import { type Begun, begunIn, begunNotes, ENDED } from "./begun";
import { clockIn } from "./clock-state";
import { type Done, done } from "./done";
import { longLimits } from "./limits";
import type { Mending } from "./mending";
import { askWishes, type Making, PARTS } from "./parts";
import { BUSY, checkedWords, FILLED_AGAIN, isAllChecked, MADE_AGAIN, MENDED, NOTHING_CHANGED } from "./sentences";
import { sweepInto } from "./sweep";

/** What of an earlier set-up the notes tell, and the beginning of this one as it is to be noted. */
function beginningIn(notes: Record<string, string>, makesLeads: boolean): { before: Begun | null; begun: Begun } {
  const before = begunIn(notes);
  const clock = clockIn(notes);
  const begun = {
    isCut: true,
    wasSetUp: before?.wasSetUp ?? clock !== null,
    makesLeads: makesLeads || (before?.makesLeads ?? false),
    columns: clock?.columns ?? before?.columns ?? {},
  };
  return { before, begun };
}

/** What was made and mended beyond a first set-up, in a sentence or none. */
function mendedWords({ wasCut, made, mended }: Mending): string[] {
  if (wasCut) return [MENDED(mended)];
  return [...(made.length > 0 ? [MADE_AGAIN(made)] : []), ...(mended.length > 0 ? [FILLED_AGAIN(mended)] : [])];
}

/**
 * Makes what the add-on needs in this spreadsheet, or what of it is missing: it can run again at any time, mends what was cut,
 * and overwrites no cell that a person filled. It asks before it takes the document's lock, and holds that to its end.
 *
 * @param at the present
 * @returns what to tell the person
 */
export function setUp(at: Date): string | Done {
  const notebook = openNotebook();
  const workbook = openWorkbook();
  const wishes = askWishes(workbook, beginningIn(notebook.all(), false).begun.columns);
  if (!wishes) return done(NOTHING_CHANGED);
  const limits = longLimits(at);
  if (!takeLock(limits.wait)) return BUSY;
  // Somebody may have set up meanwhile.
  const { before, begun: known } = beginningIn(notebook.all(), wishes.leads.chosen === null);
  const begun = { ...known, columns: wishes.leads.chosen?.columns ?? known.columns };
  notebook.setAll(begunNotes(begun));
  const mending: Mending = { wasCut: before?.isCut ?? false, wasSetUp: begun.wasSetUp, made: [], mended: [] };
  const making: Making = { workbook, notebook, at, wishes, known: known.columns, wasMaking: begun.makesLeads, mending, remarks: [] };
  try {
    for (const { make } of PARTS) {
      const problem = make?.(making);
      if (problem === undefined) continue;
      notebook.later(begunNotes({ ...begun, isCut: false }));
      return problem;
    }
    const swept = sweepInto(notebook, at, limits);
    afterSweep(swept, at);
    notebook.later(ENDED);
    if ("problem" in swept) return swept.problem;
    const remarks = [...mendedWords(mending), ...making.remarks.filter(Boolean)];
    const sentences = [`Ready. ${checkedWords(swept)}`, ...remarks].join(" ");
    return isAllChecked(swept) && remarks.length === 0 ? done(sentences) : sentences;
  } finally {
    notebook.writeDown();
  }
}
