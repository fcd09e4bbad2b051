import { type Cell, understandItem } from "../core/agreement/item-values";
import { AGREEMENT_ITEMS, type AgreementItem, RATE_KEYS } from "../core/agreement/items";

/** The agreement tab: one row an item. The key column is hidden; people may reword every other cell. */
export const AGREEMENT_TAB = "SLA agreement";
export const AGREEMENT_HEADINGS = ["Section", "Item", "Text or number", "Owner", "Key"] as const;
export const VALUE_COLUMN = 2;
export const KEY_COLUMN = 4;

/** The named range of the whole table, headings included, so that one read brings it all. */
export const AGREEMENT_NAME = "SLA_AGREEMENT";

/** Named ranges for formulas that people write, over the value cells of one key or of adjacent ones. */
export const VALUE_NAMES: readonly { name: string; keys: readonly string[] }[] = [
  { name: "SLA_SALES_TARGET", keys: ["goal.target"] },
  { name: "SLA_FUNNEL_RATES", keys: RATE_KEYS },
  { name: "SLA_ROUNDING", keys: ["goal.rounding"] },
  { name: "SLA_RESPONSE_MINUTES", keys: ["response.target"] },
  { name: "SLA_WARNING_MINUTES", keys: ["response.warning"] },
];

const FORMATS: Record<AgreementItem["kind"], string> = { text: "@", minutes: "General", count: "General", share: "0.0%", choice: "@" };

export const formatOf = (item: AgreementItem): string => FORMATS[item.kind];

/** A text keeps its first character, whatever it is, when it is written behind an apostrophe. */
export const asWritten = (item: AgreementItem, value: string | number): string | number =>
  item.kind === "text" && value !== "" ? `'${value}` : value;

/** The row of an item as set-up writes it: the section is named at the first of its items only. */
export function agreementRow(item: AgreementItem, sectionAbove: string): (string | number)[] {
  const section = item.section === sectionAbove ? "" : item.section;
  const unit = item.kind === "minutes" ? " (minutes)" : "";
  return [section, item.label + unit, asWritten(item, item.start), item.owner, item.key];
}

/**
 * Finds the agreement's values by key.
 *
 * @param table the cells of the agreement's range, headings included
 * @returns for each key the value cell as it stands, and its row in the table counted from 0; of a doubled key the first
 */
export function valuesByKey(table: Cell[][]): Map<string, { row: number; value: Cell }> {
  const found = new Map<string, { row: number; value: Cell }>();
  table.forEach((cells, row) => {
    const key = String(cells[KEY_COLUMN] ?? "").trim();
    if (row > 0 && key && !found.has(key)) found.set(key, { row, value: cells[VALUE_COLUMN] ?? "" });
  });
  return found;
}

/** The items that a table lacks, so that set-up can add them and leave all else alone. */
export function missingItems(table: Cell[][]): AgreementItem[] {
  const found = valuesByKey(table);
  return AGREEMENT_ITEMS.filter((item) => !found.has(item.key));
}

/** An item's value if the cell is understood, else what the agreement started with. */
export function valueOrStart(table: Cell[][], item: AgreementItem): string | number {
  const answer = understandItem(item, valuesByKey(table).get(item.key)?.value ?? "");
  return "value" in answer ? answer.value : item.start;
}
