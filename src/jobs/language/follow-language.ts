/** A change of the document's language: whatever the add-on wrote follows it, and what people typed stays. */

import { itemOf } from "../../core/agreement/items";
import { STAGE_FIELDS } from "../../core/stages/stage-table";
import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { choicesOf } from "../../language/spoken/chosen-words";
import { itemWords } from "../../language/spoken/item-words";
import { ENGLISH } from "../../language/spoken/languages";
import { languageNow, meet } from "../../language/spoken/words";
import { AGREEMENT_NAME, valueColumn, valuesByKey } from "../../tables/agreement/agreement-table";
import { STAGES_NAME, stageChoices, stageFieldsIn } from "../../tables/agreement/stages-table";
import { NOTE_KEYS } from "../notes/note-keys";
import { afterDeed } from "../run/after-deed";
import { listsAnew } from "./lists-anew";
import { plansAnew } from "./plans-anew";
import { renameTabs } from "./rename-tabs";
import { leadHeadingsAnew, tabsAnew } from "./tabs-anew";

/** Between the languages in which texts may stand while a change goes on. */
const ALSO = ",";

/** The languages in which what we wrote may stand, as the notes have them. */
const writtenIn = (notes: Record<string, string>): string[] => (notes[NOTE_KEYS.writtenIn] ?? ENGLISH).split(ALSO);

/** Lets a run know what stands in the languages that are noted, before anything is looked for in the tabs. */
export const meetNoted = (notes: Record<string, string>): void => meet([...writtenIn(notes), notes[NOTE_KEYS.language] ?? ENGLISH]);

function offerItems(workbook: Workbook): void {
  const place = workbook.placeOfName(AGREEMENT_NAME);
  const values = place && valueColumn(place.cells);
  if (!place || values === null) return;
  for (const [key, { row }] of valuesByKey(place.cells)) {
    const item = itemOf(key);
    const choices = item && choicesOf(item);
    if (!choices) continue;
    const offer = { choices: choices.map(({ word }) => word), help: itemWords(key).help };
    const at = [place.row + row, place.column + values] as const;
    // A protected cell keeps its word, and what it offers.
    if (place.tab.mayEdit(...at, 1, 1)) place.tab.offerChoices(...at, [offer]);
  }
}

function offerStages(workbook: Workbook): void {
  const place = workbook.placeOfName(STAGES_NAME);
  const fields = stageFieldsIn(place?.cells[0] ?? []);
  for (const { column, ...offer } of stageChoices()) {
    const at = fields.indexOf(STAGE_FIELDS[column] ?? "");
    if (!place || at < 0) continue;
    const area = [place.row + 1, place.column + at, place.cells.length - 1] as const;
    if (place.tab.mayEdit(...area, 1)) place.tab.offerChoice(...area, offer);
  }
}

/** What stands in the way of a step, "" for nothing: the others are done all the same. */
const step = (what: () => void): string => afterDeed((why) => why, what);

/** How a document followed its language. */
export interface Followed {
  /** Whether cells and tabs may be others than they were. */
  isChanged: boolean;
  /** What stood in the way, "" for nothing: the next check does it again. */
  problem: string;
}

/**
 * Lets the document follow the language that is spoken now, where it was written in another one: the note by which formulas speak
 * before any is calculated, what is offered before the words that are chosen, tabs and headings, plans, and the names of tabs last.
 * Each step may run again: one that was cut is done by the next check, since only a change that came to its end is noted.
 *
 * @param notes the notebook's notes as they were read
 * @param leads the lead tab from its headings on; null where it is not there
 */
export function followLanguage(workbook: Workbook, notebook: Notebook, notes: Record<string, string>, leads: Tab | null): Followed {
  const language = languageNow();
  if (language !== (notes[NOTE_KEYS.language] ?? ENGLISH)) notebook.set(NOTE_KEYS.language, language);
  const before = writtenIn(notes);
  if (before.join(ALSO) === language) return { isChanged: false, problem: "" };
  meetNoted(notes);
  notebook.set(NOTE_KEYS.writtenIn, [...new Set([...before, language])].join(ALSO));
  const problems = [
    step(() => offerItems(workbook)),
    step(() => offerStages(workbook)),
    step(() => tabsAnew(workbook)),
    step(() => plansAnew(workbook, notes)),
    step(() => leads && leadHeadingsAnew(leads)),
    step(() => leads && listsAnew(leads, notebook)),
    step(() => renameTabs(workbook)),
  ].filter(Boolean);
  if (problems.length === 0) notebook.later({ [NOTE_KEYS.writtenIn]: language });
  return { isChanged: true, problem: [...new Set(problems)].join(" ") };
}
