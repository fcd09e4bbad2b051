/** What of the agreement's tab follows when the document's language changes: what we wrote around people's words, and words that are chosen. */

import { isChosen, understandItem } from "../../core/agreement/item-values";
import { type AgreementItem, itemOf } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import { type Anew, anew } from "../../language/spoken/anew";
import { choiceWord } from "../../language/spoken/chosen-words";
import { labelOf } from "../../language/spoken/item-words";
import { headingsNow, nowInPeople, nowInStages, rateIn, rateLabel } from "../../language/spoken/names";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { inEveryLanguage, words } from "../../language/spoken/words";
import { type PlacedText, placedTexts } from "../formulas/placed-text";
import { agreementColumns, KEY_COLUMN, LABEL_COLUMN, VALUE_COLUMN } from "./agreement-table";

const SECTION_COLUMN = 0;
const OWNER_COLUMN = 3;

/** The label of a rate, over the stages that it names. */
function rateAnew(label: string): string | undefined {
  const rate = rateIn(label);
  const [from, to, ...more] = rate?.stages.split(rate.between) ?? [];
  // Of a stage whose own name holds the word between them nobody can tell where it ends.
  return from === undefined || to === undefined || more.length > 0 ? undefined : rateLabel(from, to);
}

/** A label behind which stands, in some language, where its text is now. */
function carriedAnew(suffix: Anew, suffixes: readonly string[], label: string): string | undefined {
  const found = suffixes.find((one) => label.endsWith(one));
  const now = found === undefined ? undefined : suffix(found);
  return found === undefined || now === undefined ? undefined : label.slice(0, -found.length) + now;
}

const labelsOf = (key: string): string[] => [labelOf(key), words().contents.inMinutes(labelOf(key))];

/** A word that is chosen; what is no choice stays, and so do ticks. */
function choiceAnew(item: AgreementItem, cell: Cell): string | undefined {
  if (typeof cell !== "string" || cell === "") return undefined;
  const read = understandItem(item, cell, PEOPLES_WORDS);
  return "value" in read && read.value !== "" ? choiceWord(item, String(read.value)) : undefined;
}

/**
 * The headings of the table in the document's language, where they are ours in another one.
 *
 * @param table the agreement's cells, headings included
 */
export const headingsAnew = (table: readonly (readonly Cell[])[]): PlacedText[] => {
  const heading = anew(() => headingsNow("agreement"));
  return placedTexts(table.slice(0, 1), heading);
};

/**
 * Sections, labels, owners and chosen words of the table in the document's language, where they are ours in another one. What people
 * worded stays, and so do the terms themselves.
 *
 * @param table the agreement's cells, headings included
 */
export function agreementAnew(table: readonly (readonly Cell[])[]): PlacedText[] {
  const columns = agreementColumns(table);
  if (!columns) return [];
  const section = anew(() => Object.values(words().contents.sections));
  const owner = anew(() => Object.values(words().contents.owners));
  const nowElsewhere = (): string[] => [nowInStages(), nowInPeople()];
  const suffix = anew(nowElsewhere);
  const suffixes = inEveryLanguage(nowElsewhere).flat();
  const labelAnew = (key: string, cell: Cell): string | undefined =>
    anew(() => labelsOf(key))(cell) ?? rateAnew(String(cell)) ?? carriedAnew(suffix, suffixes, String(cell));
  return placedTexts(table, (cell, row, column) => {
    const key = String(table[row]?.[columns[KEY_COLUMN] ?? KEY_COLUMN] ?? "").trim();
    if (row === 0 || key === "") return undefined;
    const item = itemOf(key);
    if (column === columns[SECTION_COLUMN]) return section(cell);
    if (column === columns[OWNER_COLUMN]) return owner(cell);
    if (column === columns[LABEL_COLUMN]) return labelAnew(key, cell);
    return column === columns[VALUE_COLUMN] && item && isChosen(item) ? choiceAnew(item, cell) : undefined;
  });
}
