/** What the agreement's cells say of people, and whether leads without an owner go to them in turn. */

import { itemValue, understandItem } from "../../core/agreement/item-values";
import { itemOf } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { type AgreedPerson, peopleOf } from "../../core/people/people";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { valuesByKey } from "../../tables/agreement/agreement-table";

/** The people of the agreement, row by row: one that is not understood in all takes no turn. */
export function peopleIn(table: Cell[][], sheetOffset: OffsetAt): AgreedPerson[] {
  const item = itemOf("people");
  const found = valuesByKey(table).get("people");
  return item && found ? peopleOf(String(itemValue(item, found.value, sheetOffset)), PEOPLES_WORDS.ofPeople) : [];
}

/** Whether the agreement says that leads without an owner get one in turn; not where its cell is not understood. */
export function turnsAreOn(table: Cell[][], sheetOffset: OffsetAt): boolean {
  const item = itemOf("turns");
  const found = valuesByKey(table).get("turns");
  const read = item && found ? understandItem(item, itemValue(item, found.value, sheetOffset), PEOPLES_WORDS) : { value: "no" };
  return "value" in read && read.value === "yes";
}
