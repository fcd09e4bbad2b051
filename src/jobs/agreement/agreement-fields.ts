import { isComputedFrom } from "../../core/agreement/contents/item";
import { coded, itemValue, understandItem } from "../../core/agreement/item-values";
import { AGREEMENT_ITEMS, type AgreementItem } from "../../core/agreement/items";
import { PEOPLE_KEY } from "../../core/agreement/retired-items";
import { unknownHeadings } from "../../core/agreement/unknown-headings";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { withoutAddress } from "../../core/people/address-book";
import { choicesOf, columnChoices } from "../../language/spoken/chosen-words";
import { itemNames, itemWords, startsOf } from "../../language/spoken/item-words";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import { valuesByKey } from "../../tables/agreement/agreement-table";
import type { AgreementField, PanelState, TableColumn } from "../messages/panel-messages";

/** Someone who clears a cell and someone who never filled it agree; text and number do when they read the same. */
export const sameValue = (one: string | number, other: string | number): boolean => String(one).trim() === String(other).trim();

/** Whether a value is what the add-on began an item with, in whatever language, this build or an earlier one. */
export const isBegun = (item: AgreementItem, value: string | number): boolean => startsOf(item).some((start) => sameValue(value, start));

/** The agreement's table of people, as its cell holds it. */
const peopleIn = (values: ReturnType<typeof valuesByKey>): string => String(values.get(PEOPLE_KEY)?.value ?? "");

/** What the columns of a table hold; none where all are texts. */
function tableColumns(item: AgreementItem): TableColumn[] {
  const { columnHelp = [] } = itemWords(item.key);
  const choices = columnChoices(item);
  return (item.columnKinds ?? []).map((kind, at) => {
    const [help, chosen] = [columnHelp[at] ?? "", choices[at]];
    return chosen ? { kind: "choice", choices: chosen, help } : { kind: kind === "number" ? "number" : "text", help };
  });
}

/**
 * @param value of what is chosen its code, or what else stands in the cell
 * @param people the table of people
 */
export function fieldOf(item: AgreementItem, value: string | number, confirmed: ReadonlySet<string>, people: string): AgreementField {
  const { key, kind, owner, optional, fromZero, aspect } = item;
  const { help, columns } = itemWords(key);
  const { aspects } = words().contents;
  const answer = understandItem(item, value, PEOPLES_WORDS);
  const choices = choicesOf(item);
  const cells = tableColumns(item);
  const problem = "sentence" in answer ? answer.sentence : withoutAddress(key, String(value), people);
  return {
    key,
    ...itemNames(key),
    help,
    kind,
    owner,
    ...(choices && { choices }),
    ...(columns && { columns: [...columns] }),
    ...(cells.length > 0 && { cells }),
    ...(optional && { optional }),
    ...(fromZero && { fromZero }),
    ...(aspect && { aspect: aspects[aspect] }),
    ...(isComputedFrom(item) && { isFollowed: true }),
    value,
    isStart: isBegun(item, value) && !confirmed.has(key),
    ...(problem && { problem: worded(problem) }),
    ...("at" in answer && { problemAt: answer.at }),
  };
}

export function fields(table: Cell[][], sheetOffset: OffsetAt, confirmed: ReadonlySet<string>): AgreementField[] {
  const values = valuesByKey(table);
  const people = peopleIn(values);
  return AGREEMENT_ITEMS.flatMap((item) => {
    const found = values.get(item.key);
    return found ? [fieldOf(item, coded(item, itemValue(item, found.value, sheetOffset), PEOPLES_WORDS), confirmed, people)] : [];
  });
}

/** The same of fields that were just saved, beside the cells as they are then. */
export const savedFields = (
  saved: readonly { item: AgreementItem; value: string | number }[],
  table: Cell[][],
  confirmed: ReadonlySet<string>,
): AgreementField[] => {
  const people = peopleIn(valuesByKey(table));
  return saved.map(({ item, value }) => fieldOf(item, value, confirmed, people));
};

/** Fields with a sentence on headings that they name and the lead tab lacks, or on words that no lead carries. */
export const withHints = (of: AgreementField[], { headings, hints }: NonNullable<PanelState["leads"]>): AgreementField[] =>
  of.map((field) => {
    const lacking = unknownHeadings(field.key, String(field.value), headings, PEOPLES_WORDS.ofLines);
    const problem = field.problem ?? (lacking ? worded(lacking) : hints[field.key]);
    return problem ? { ...field, problem } : field;
  });
