import type { Cell } from "../core/agreement/item-values";
import { takeLock } from "../google/document-lock";
import { type Notebook, openNotebook } from "../google/notebook";
import { openWorkbook } from "../google/workbook";
import {
  type ChosenColumns,
  FIELD_LABELS,
  type LeadColumns,
  leadColumns,
  OWN_HEADINGS,
  PEOPLE_FIELDS,
  type PeopleField,
} from "../tables/lead-table";
import { CLICK_NEEDS, ONE_CLICKS } from "../tables/leads/lead-fields";
import { SCORE_HEADINGS } from "../tables/score-columns";
import { afterDeed } from "./after-deed";
import { afterSweep } from "./after-sweep";
import { readClock, writeClock } from "./clock-state";
import { leadTab } from "./lead-tab";
import { longLimits } from "./limits";
import type { FieldColumn } from "./panel-messages";
import { BUSY, COLUMNS_KEPT, checkedWords, LEADS_GONE, NEEDS_RECEIVED, NOT_CHECKED_YET, NOT_SET_UP, TWICE_CHOSEN } from "./sentences";
import { type Swept, sweepInto } from "./sweep";

const LOCK_WAIT = 10_000;

/** The headings that people may choose from, and what is chosen or found for each field. */
export function fieldColumns(headings: readonly Cell[], columns: LeadColumns): { columns: FieldColumn[]; headings: string[] } {
  const heading = (field: PeopleField): string => {
    const column = columns[field];
    return column === undefined ? "" : String(headings[column] ?? "").trim();
  };
  const own: readonly string[] = [...OWN_HEADINGS, ...SCORE_HEADINGS];
  return {
    columns: PEOPLE_FIELDS.map((field) => ({
      field,
      label: FIELD_LABELS[field],
      heading: heading(field),
      clicks: ONE_CLICKS.filter((click) => CLICK_NEEDS[click].includes(field)),
    })),
    headings: headings.map((cell) => String(cell).trim()).filter((one) => one !== "" && !own.includes(one)),
  };
}

function twice(chosen: ChosenColumns): string | null {
  const headings = Object.values(chosen).filter((heading) => heading !== "");
  return headings.find((heading, at) => headings.indexOf(heading) !== at) ?? null;
}

/** Leads, monitor and plans follow the choice at once. */
function checkedIn(notebook: Notebook, at: Date): Swept {
  try {
    const swept = sweepInto(notebook, at, longLimits(at));
    afterSweep(swept, at);
    return swept;
  } finally {
    notebook.writeDown();
  }
}

/**
 * Keeps which column holds which field, and checks the leads by it. Nothing is kept of what would leave leads untimed.
 *
 * @param chosen headings by field, "" for none
 * @returns what happened, in a sentence
 */
export function chooseColumns(chosen: ChosenColumns, at: Date): string {
  const double = twice(chosen);
  if (double) return TWICE_CHOSEN(double);
  if (!takeLock(LOCK_WAIT)) return BUSY;
  const notebook = openNotebook();
  const clock = readClock(notebook);
  const leads = leadTab(openWorkbook());
  if (!clock) return NOT_SET_UP;
  if (!leads) return LEADS_GONE;
  if (leadColumns(leads.headings(), chosen).received === undefined) return NEEDS_RECEIVED;
  writeClock(notebook, { ...clock, columns: chosen });
  let words = COLUMNS_KEPT;
  const lacks = afterDeed(NOT_CHECKED_YET, () => {
    const swept = checkedIn(notebook, at);
    words = "problem" in swept ? `${COLUMNS_KEPT} ${swept.problem}` : checkedWords(swept);
  });
  return lacks || words;
}
