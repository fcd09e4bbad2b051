import { isWords } from "../../core/agreement/contents/item";
import { isChosen, itemValue, understandStanding } from "../../core/agreement/item-values";
import { AGREEMENT_ITEMS, type AgreementItem, itemOf, LANGUAGE_KEY, RATE_KEYS } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { Unclear } from "../../core/cells/unclear";
import { dayStart } from "../../core/dates/days";
import { choiceWord } from "../../language/spoken/chosen-words";
import { labelOf, startOf } from "../../language/spoken/item-words";
import { placesNamed } from "../../language/spoken/names";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { worded } from "../../language/spoken/worded";
import { languageNow, words } from "../../language/spoken/words";
import { asText } from "../formulas/as-text";

/** The columns of the agreement tab: one row an item. That of the keys is hidden; people may reword every other cell. */
export const LABEL_COLUMN = 1;
export const VALUE_COLUMN = 2;
export const KEY_COLUMN = 4;

/** The named range of the whole table, headings included, so that one read brings it all. */
export const AGREEMENT_NAME = "SLA_AGREEMENT";

/** That of the cell which names the document's language: formulas of people may follow it, ours read the note of it. */
export const LANGUAGE_NAME = "SLA_LANGUAGE";

/** Named ranges for formulas that people write, over the value cells of one key or of adjacent ones. */
export const VALUE_NAMES: readonly { name: string; keys: readonly string[] }[] = [
  { name: "SLA_SALES_TARGET", keys: ["goal.target"] },
  { name: "SLA_FUNNEL_RATES", keys: RATE_KEYS },
  { name: "SLA_ROUNDING", keys: ["goal.rounding"] },
  { name: "SLA_RESPONSE_MINUTES", keys: ["response.target"] },
  { name: "SLA_WARNING_MINUTES", keys: ["response.warning"] },
  { name: "SLA_ATTEMPTS", keys: ["attempts.count"] },
  { name: "SLA_WORKABLE", keys: ["monitor.workable"] },
  { name: "SLA_OUTSIDE", keys: ["monitor.outside"] },
  { name: "SLA_OUTSIDE_LIMIT", keys: ["monitor.outsideLimit"] },
  { name: "SLA_MATURE_DAYS", keys: ["history.mature"] },
  { name: LANGUAGE_NAME, keys: [LANGUAGE_KEY] },
];

/** No plain-text format: a cell of that format may keep the apostrophe that guards a text (not documented). */
const FORMATS: Partial<Record<AgreementItem["kind"], string>> = { share: "0.0%", date: "yyyy-mm-dd" };

export const formatOf = (item: AgreementItem): string => FORMATS[item.kind] ?? "General";

/** Where the table's columns stand now: people may insert and move some. Null where the key column's heading is gone. */
export function agreementColumns(table: readonly (readonly Cell[])[]): number[] | null {
  const headings = (table[0] ?? []).map((cell) => String(cell).trim());
  const places = placesNamed("agreement", headings);
  const key = places[KEY_COLUMN] ?? -1;
  if (key < 0) return null;
  // A heading that was reworded stands where it stood, seen from the key column.
  return places.map((place, at) => (place >= 0 ? place : key - (KEY_COLUMN - at)));
}

/** The column of the values, null where the table is not to be read. */
export const valueColumn = (table: readonly (readonly Cell[])[]): number | null => agreementColumns(table)?.[VALUE_COLUMN] ?? null;

/** A text keeps its first character, whatever it is, when it is written behind an apostrophe; a choice is written as its word. */
export function asWritten(item: AgreementItem, value: string | number): string | number {
  if (isChosen(item)) return choiceWord(item, String(value));
  return isWords(item) ? asText(value) : value;
}

/** A value as its cell takes it: a choice, given as its code, becomes its word, a day becomes the moment at which it begins in the sheet's zone. */
export const cellOf = (item: AgreementItem, value: string | number, sheetOffset: OffsetAt): Cell =>
  item.kind === "date" && value !== "" ? new Date(dayStart(String(value), sheetOffset)) : asWritten(item, value);

/** The row of an item as set-up writes it: the section is named at the first of its items only, the language is the one it writes. */
export function agreementRow(item: AgreementItem, sectionAbove: AgreementItem["section"] | null): (string | number)[] {
  const { sections, inMinutes, owners } = words().contents;
  const section = item.section === sectionAbove ? "" : sections[item.section];
  const label = labelOf(item.key);
  return [
    section,
    item.kind === "minutes" ? inMinutes(label) : label,
    asWritten(item, item.key === LANGUAGE_KEY ? languageNow() : startOf(item)),
    owners[item.owner],
    item.key,
  ];
}

/**
 * Finds the agreement's values by key.
 *
 * @param table the cells of the agreement's range, headings included
 * @returns for each key the value cell as it stands, and its row in the table counted from 0; of a doubled key the first
 */
export function valuesByKey(table: Cell[][]): Map<string, { row: number; value: Cell }> {
  const found = new Map<string, { row: number; value: Cell }>();
  const columns = agreementColumns(table);
  if (!columns) return found;
  const [value = VALUE_COLUMN, keys = KEY_COLUMN] = [columns[VALUE_COLUMN], columns[KEY_COLUMN]];
  table.forEach((cells, row) => {
    const key = String(cells[keys] ?? "").trim();
    if (row > 0 && key && !found.has(key)) found.set(key, { row, value: cells[value] ?? "" });
  });
  return found;
}

/** What names the table's rows: their keys, and of people's own rows the key above with how far below it they stand. */
export function agreementNames({ cells }: { cells: readonly (readonly Cell[])[] }): string[] {
  const keys = agreementColumns(cells)?.[KEY_COLUMN] ?? KEY_COLUMN;
  let [above, distance] = ["", 0];
  return cells.map((row) => {
    const key = String(row[keys] ?? "").trim();
    [above, distance] = key === "" ? [above, distance + 1] : [key, 0];
    return distance === 0 ? above : `${above} +${distance}`;
  });
}

/** Items that a table lacks, one below the other, and the row of the table under which they belong, counted from 0. */
export interface Gap {
  below: number;
  /** The section of the row above, null where there is none. */
  section: AgreementItem["section"] | null;
  items: AgreementItem[];
}

/**
 * The items that a table lacks, so that set-up can add them in their places and leave all else alone; the last gap first.
 *
 * @param demanded keys of items that come only on demand
 * @param isWanted which of them are asked for
 */
export function gapsOf(table: Cell[][], demanded: readonly string[] = [], isWanted: (item: AgreementItem) => boolean = () => true): Gap[] {
  const found = valuesByKey(table);
  const gaps = new Map<number, Gap>();
  let above: Omit<Gap, "items"> = { below: 0, section: null };
  for (const item of AGREEMENT_ITEMS) {
    const row = found.get(item.key)?.row;
    if (row !== undefined) {
      above = { below: row, section: item.section };
      continue;
    }
    if ((item.onDemand && !demanded.includes(item.key)) || !isWanted(item)) continue;
    const gap = gaps.get(above.below) ?? { ...above, items: [] };
    gaps.set(above.below, { ...gap, items: [...gap.items, item] });
  }
  return [...gaps.values()].sort((one, other) => other.below - one.below);
}

/**
 * What the agreement says under a key that the clock computes from.
 *
 * @param sheetOffset the sheet's own zone
 * @throws one sentence that names the cell, where it is not understood or gone
 */
export function agreedValue(table: Cell[][], key: string, sheetOffset: OffsetAt): string | number {
  const item = itemOf(key);
  const found = valuesByKey(table).get(key);
  if (!item || !found) throw new Unclear(noItem(labelOf(key)));
  const answer = understandStanding(item, itemValue(item, found.value, sheetOffset), PEOPLES_WORDS);
  if ("sentence" in answer) throw new Unclear(badItem(labelOf(key), worded(answer.sentence)));
  return answer.value;
}

/**
 * The same of an item that came later, or that nobody computed from before: one that the table lacks says what it starts with, and a
 * blank cell says nothing.
 *
 * @throws one sentence that names the cell, where it is not understood
 */
export function agreedOrStart(table: Cell[][], key: string, sheetOffset: OffsetAt): string | number {
  const found = valuesByKey(table).get(key);
  const item = itemOf(key);
  if (item && !found) return startOf(item) ?? "";
  return found?.value === "" ? "" : agreedValue(table, key, sheetOffset);
}

const noItem = (label: string): string => words().agreementTabs.itemGone(label);
const badItem = (label: string, sentence: string): string => words().agreementTabs.badItem(label, sentence);
