import { array, number, object, parse, string, union } from "valibot";
import { type Cell, understandItem } from "../core/agreement/item-values";
import { AGREEMENT_ITEMS, type AgreementItem, itemOf } from "../core/agreement/items";
import { STATES } from "../core/sla/states";
import { takeLock } from "../google/document-lock";
import { openNotebook } from "../google/notebook";
import { openWorkbook, type Place, type Workbook } from "../google/workbook";
import { AGREEMENT_NAME, asWritten, VALUE_COLUMN, valuesByKey } from "../tables/agreement-table";
import { LEADS_NAME, leadColumns } from "../tables/lead-table";
import { readClock } from "./clock-state";
import { followAgreement } from "./follow-agreement";
import type { AgreementField, Change, PanelState, SaveAnswer } from "./panel-messages";
import { AGREEMENT_GONE, BUSY, UNREADABLE_CHANGES } from "./sentences";

const LOCK_WAIT = 10_000;

const WORD_OR_NUMBER = union([string(), number()]);
const CHANGES = array(object({ key: string(), was: WORD_OR_NUMBER, value: WORD_OR_NUMBER }));

/** A cell as the panel can hold it: a date becomes its ISO text. */
const shown = (cell: Cell): string | number =>
  cell instanceof Date ? cell.toISOString() : typeof cell === "boolean" ? String(cell) : cell;

function fieldOf(item: AgreementItem, cell: Cell): AgreementField {
  const { key, section, label, help, kind } = item;
  const answer = understandItem(item, cell);
  return {
    key,
    section,
    label,
    help,
    kind,
    ...(item.choices && { choices: [...item.choices] }),
    value: shown(cell),
    ...("sentence" in answer && { problem: answer.sentence }),
  };
}

const fields = (table: Cell[][]): AgreementField[] => {
  const values = valuesByKey(table);
  return AGREEMENT_ITEMS.flatMap((item) => {
    const found = values.get(item.key);
    return found ? [fieldOf(item, found.value)] : [];
  });
};

function leadsNow(workbook: Workbook): PanelState["leads"] {
  const tab = workbook.tabOfName(LEADS_NAME);
  if (!tab) return null;
  const cells = tab.read();
  const status = leadColumns(cells[0] ?? []).status;
  const words = status === undefined ? [] : cells.slice(1).map((row) => row[status]);
  const counts = STATES.map((state) => ({ state, leads: words.filter((word) => word === state).length }));
  return { tab: tab.name(), counts, lastSweep: readClock(openNotebook())?.sweptAt || null, zone: workbook.zone() };
}

/** What the panel shows when it opens: one read of the agreement and one of the leads. */
export function panelState(): PanelState {
  const workbook = openWorkbook();
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  const leads = leadsNow(workbook);
  const document = workbook.id();
  return table && leads ? { document, ready: true, fields: fields(table), leads } : { document, ready: false, fields: [], leads };
}

/** Someone who clears a cell and someone who never filled it agree; text and number do when they read the same. */
const sameValue = (one: string | number, other: string | number): boolean => String(one).trim() === String(other).trim();

function saveOne(place: Place, change: Change, answer: SaveAnswer): void {
  const item = itemOf(change.key);
  const found = valuesByKey(place.cells).get(change.key);
  if (!item || !found) return void answer.refused.push({ key: change.key, sentence: AGREEMENT_GONE });
  const now = shown(found.value);
  if (!sameValue(now, change.was) && !sameValue(now, change.value)) {
    return void answer.conflicts.push({ key: change.key, theirs: now, yours: change.value });
  }
  const wanted = understandItem(item, change.value);
  if ("sentence" in wanted) return void answer.refused.push({ key: change.key, sentence: wanted.sentence });
  if (!sameValue(now, wanted.value)) place.tab.write(place.row + found.row, place.column + VALUE_COLUMN, [[asWritten(item, wanted.value)]]);
  answer.saved.push(fieldOf(item, wanted.value));
}

function parseChanges(text: string): Change[] {
  try {
    return parse(CHANGES, JSON.parse(text));
  } catch {
    throw new Error(UNREADABLE_CHANGES);
  }
}

/**
 * Saves what was changed in the panel into the agreement's cells, field by field: a field that someone else changed
 * meanwhile is not written and comes back as a conflict, one that is not understood comes back with a sentence.
 *
 * @param text JSON of Change[]
 * @param at the present
 */
export function saveAgreement(text: string, at: Date): SaveAnswer {
  const changes = parseChanges(text);
  if (!takeLock(LOCK_WAIT)) throw new Error(BUSY);
  const workbook = openWorkbook();
  const place = workbook.placeOfName(AGREEMENT_NAME);
  if (!place) throw new Error(AGREEMENT_GONE);
  const answer: SaveAnswer = { saved: [], conflicts: [], refused: [] };
  for (const change of changes) saveOne(place, change, answer);
  workbook.flush();
  if (answer.saved.some((field) => field.kind !== "text")) followAgreement(at);
  return answer;
}
