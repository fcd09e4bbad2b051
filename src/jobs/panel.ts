import { array, number, object, parse, string, union } from "valibot";
import { type Cell, understandItem } from "../core/agreement/item-values";
import { AGREEMENT_ITEMS, type AgreementItem, itemOf } from "../core/agreement/items";
import { unknownHeadings } from "../core/agreement/unknown-headings";
import { STATES } from "../core/sla/states";
import { takeLock } from "../google/document-lock";
import { openNotebook } from "../google/notebook";
import { openWorkbook, type Place, type Workbook } from "../google/workbook";
import { AGREEMENT_NAME, asWritten, valueColumn, valuesByKey } from "../tables/agreement-table";
import { LEADS_NAME, leadColumns } from "../tables/lead-table";
import { stateColours } from "../tables/state-colours";
import { fieldColumns } from "./choose-columns";
import { clockIn } from "./clock-state";
import { hourlyCheckNow } from "./hourly-check";
import type { AgreementField, Change, PanelState, SaveAnswer } from "./panel-messages";
import { AGREEMENT_GONE, BUSY, CELLS_MOVED, NOT_FOLLOWED, UNREADABLE_CHANGES } from "./sentences";
import { sweepLocked } from "./sweep";
import { waitingLeads } from "./waiting-leads";

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

function leadsNow(workbook: Workbook, at: Date): PanelState["leads"] {
  const tab = workbook.tabOfName(LEADS_NAME);
  if (!tab) return null;
  const cells = tab.read();
  const notes = openNotebook().all();
  const clock = clockIn(notes);
  const headings = cells[0] ?? [];
  const columns = leadColumns(headings, clock?.columns);
  const { status } = columns;
  const words = status === undefined ? [] : cells.slice(1).map((row) => row[status]);
  const colours = stateColours(clock?.rules.palette ?? "");
  const counts = STATES.map((state) => {
    const { background = "", text = "" } = colours.find((one) => one.state === state) ?? {};
    return { state, leads: words.filter((word) => word === state).length, background, text };
  });
  return {
    tab: tab.name(),
    counts,
    waiting: waitingLeads(cells, columns),
    ...fieldColumns(headings, columns),
    lastSweep: clock?.sweptAt || null,
    zone: workbook.zone(),
    problem: clock?.problem ?? "",
    notice: clock?.notice ?? "",
    hourly: hourlyCheckNow(notes, at),
  };
}

/** Fields with a word on headings that they name and the lead tab lacks. */
const withHints = (of: AgreementField[], headings: readonly string[]): AgreementField[] =>
  of.map((field) => {
    const problem = field.problem ?? unknownHeadings(field.key, String(field.value), headings);
    return problem ? { ...field, problem } : field;
  });

/** What the panel shows when it opens: one read of the agreement and one of the leads. */
export function panelState(at: Date): PanelState {
  const workbook = openWorkbook();
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  const leads = leadsNow(workbook, at);
  const document = workbook.id();
  return table && leads
    ? { document, ready: true, fields: withHints(fields(table), leads.headings), leads }
    : { document, ready: false, fields: [], leads };
}

/** Someone who clears a cell and someone who never filled it agree; text and number do when they read the same. */
const sameValue = (one: string | number, other: string | number): boolean => String(one).trim() === String(other).trim();

/** A field that is to be written: where its cell stood when it was read. */
interface Planned {
  item: AgreementItem;
  row: number;
  wanted: string | number;
}

/** Sorts a change into those to write and those to give back. */
function plan(cells: Cell[][], change: Change, answer: SaveAnswer): Planned | null {
  const item = itemOf(change.key);
  const found = valuesByKey(cells).get(change.key);
  if (!item || !found) {
    answer.refused.push({ key: change.key, sentence: AGREEMENT_GONE });
    return null;
  }
  const now = shown(found.value);
  if (!sameValue(now, change.was) && !sameValue(now, change.value)) {
    answer.conflicts.push({ key: change.key, theirs: now, yours: change.value });
    return null;
  }
  const wanted = understandItem(item, change.value);
  if ("sentence" in wanted) {
    answer.refused.push({ key: change.key, sentence: wanted.sentence });
    return null;
  }
  if (!sameValue(now, wanted.value)) return { item, row: found.row, wanted: wanted.value };
  answer.saved.push(fieldOf(item, wanted.value));
  return null;
}

/** Rows that moved between reading and writing: the value of the row that was hit instead goes back into it. */
function putBack(place: Place, before: { cells: Cell[][]; formulas: string[][] }, now: Cell[][], row: number): void {
  const column = valueColumn(now);
  if (column === null) return;
  const hit = [...valuesByKey(now)].find(([, found]) => found.row === row)?.[0];
  const old = hit === undefined ? undefined : valuesByKey(before.cells).get(hit);
  const content = old ? before.formulas[old.row]?.[column] || old.value : "";
  const isText = typeof content === "string" && content !== "" && content === old?.value;
  place.tab.write(place.row + row, place.column + column, [[isText ? `'${content}` : content]]);
}

/** Writes the fields and looks whether each stands under its key; one that does not is undone and given back. */
function write(place: Place, planned: readonly Planned[], answer: SaveAnswer): void {
  const window = place.tab.window(place.row, place.column, place.cells.length, place.cells[0]?.length ?? 1);
  const column = valueColumn(place.cells);
  if (planned.length === 0 || column === null) return;
  for (const { item, row, wanted } of planned) place.tab.write(place.row + row, place.column + column, [[asWritten(item, wanted)]]);
  const now = window.again();
  const values = valuesByKey(now);
  for (const { item, row, wanted } of planned) {
    const found = values.get(item.key);
    if (found?.row === row && valueColumn(now) === column) answer.saved.push(fieldOf(item, wanted));
    else {
      putBack(place, window, now, row);
      answer.refused.push({ key: item.key, sentence: CELLS_MOVED });
    }
  }
}

function parseChanges(text: string): Change[] {
  try {
    return parse(CHANGES, JSON.parse(text));
  } catch {
    throw new Error(UNREADABLE_CHANGES);
  }
}

const isComputedFrom = (item: AgreementItem | undefined): boolean => item !== undefined && (item.kind !== "text" || item.clock === true);

/** What is saved stays saved, whatever the leads' tab says to it. */
function follow(at: Date): Pick<SaveAnswer, "notFollowed"> {
  try {
    const swept = sweepLocked(at);
    return "problem" in swept ? { notFollowed: NOT_FOLLOWED(swept.problem) } : {};
  } catch (error) {
    return { notFollowed: NOT_FOLLOWED((error as Error).message) };
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
  write(
    place,
    changes.flatMap((change) => plan(place.cells, change, answer) ?? []),
    answer,
  );
  workbook.flush();
  if (!answer.saved.some(({ key }) => isComputedFrom(itemOf(key)))) return answer;
  const followed = follow(at);
  const leads = leadsNow(workbook, at);
  return { ...answer, ...followed, saved: withHints(answer.saved, leads?.headings ?? []), leads };
}
