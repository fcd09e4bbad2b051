/** What people read of the agreement's items, in the document's language. */

import type { AgreementItem, SectionCode } from "../../core/agreement/contents/item";
import { HOLIDAYS_KEY } from "../../core/agreement/file-hours";
import { itemOf } from "../../core/agreement/items";
import { VERSION_ITEMS } from "../../core/agreement/versions";
import { rowText } from "../../core/cells/table-text";
import { EARLIER_TEXTS } from "../en/contents/earlier-starts";
import type { ItemTexts, StartLine } from "../figures/item-texts";
import { everyTexts, type Texts, words } from "./words";

const itemIn = (texts: Texts, key: string): ItemTexts | undefined => (texts.contents.items as Readonly<Record<string, ItemTexts>>)[key];

/** Label, help and headings of an item. */
export const itemWords = (key: string): ItemTexts => itemIn(words(), key) ?? { label: key, help: "" };

/**
 * What an item, or what versions hold beside the items, is called.
 *
 * @returns the key where it is none of them
 * @example labelOf("response.target") //=> "Response target"
 */
export function labelOf(key: string): string {
  const { beside } = words().contents;
  return (beside as Readonly<Record<string, string>>)[key] ?? itemWords(key).label;
}

/** The name of the section in which an item, or what versions and files hold beside the items, is read; "" where it is in none. */
export function sectionOf(key: string): string {
  const item = itemOf(key) ?? VERSION_ITEMS.find((one) => one.key === key);
  const section: SectionCode | undefined = key === HOLIDAYS_KEY ? "response" : item?.section;
  return section === undefined ? "" : words().contents.sections[section];
}

/** What an item and its section are called. */
export const itemNames = (key: string): { section: string; label: string } => ({ section: sectionOf(key), label: labelOf(key) });

type StartedItem = Pick<AgreementItem, "key" | "start" | "example">;

const startLine = (line: StartLine): string => (typeof line === "string" ? line : rowText(line));

function startIn(texts: Texts, { key, start }: StartedItem): string | number {
  const text = itemIn(texts, key)?.start ?? "";
  return start ?? (typeof text === "string" ? text : text.map(startLine).join("\n"));
}

/** What an item begins with, in the document's language. */
export const startOf = (item: StartedItem): string | number => startIn(words(), item);

/** What earlier builds began an item with, in English; its start where that has not changed. */
export function exampleOf(item: StartedItem): string | number {
  const { key, example } = item;
  return example === null ? (EARLIER_TEXTS[key] ?? "") : (example ?? startOf(item));
}

/** All that an item was ever begun with: by this build in each language, and by earlier ones. */
export const startsOf = (item: StartedItem): readonly (string | number)[] => [
  ...everyTexts().map((texts) => startIn(texts, item)),
  exampleOf(item),
];
