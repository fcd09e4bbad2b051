/** The agreement as one JSON file: to keep, to send, to begin another spreadsheet with. */

import type { Cell } from "../cells/cell";
import type { Saying } from "../cells/saying";
import { said } from "../cells/sayings";
import { stagesOfText } from "../stages/stage-text";
import type { PeoplesWords } from "./contents/item";
import type { FileHours } from "./file-hours";
import { understandItem } from "./item-values";
import { type AgreementItem, itemOf } from "./items";
import { RETIRED_ITEMS, STAGES_KEY, withStages } from "./retired-items";
import { STAGES_ITEM, type Values, VERSION_ITEMS } from "./versions";

export const FILE_FORMAT = "lead-sla-agreement";
export const FILE_VERSION = 1;

/** What the file holds. */
export interface AgreementFile {
  format: typeof FILE_FORMAT;
  formatVersion: typeof FILE_VERSION;
  /** ISO moment. */
  exported: string;
  /** In the agreement's order; only key and value are read again. */
  fields: { key: string; section: string; label: string; value: string | number }[];
  /** Missing in what an older add-on exported, and where the tab's hours were not understood. */
  hours?: FileHours;
}

/** The file's text; the same agreement gives the same text but for its moment. */
export function fileText(values: Values, hours: FileHours | null, exported: string): string {
  const fields = VERSION_ITEMS.flatMap(({ key, section, label }) => {
    const value = values.get(key);
    // The hours stand beside the fields.
    const isField = key === STAGES_KEY || itemOf(key) !== undefined;
    return value === undefined || !isField ? [] : [{ key, section, label, value }];
  });
  const file: AgreementFile = { format: FILE_FORMAT, formatVersion: FILE_VERSION, exported, fields, ...(hours && { hours }) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A field of a file whose shape was checked. */
export interface FileField {
  key: string;
  value: string | number;
}

const LONGEST_QUOTE = 40;
const quoted = (text: string): string => `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;

/** Numbers are numbers in the file: "60" in quotes was not exported by anybody. */
function typeFault({ kind, label, optional }: AgreementItem, value: Cell): string | null {
  const isNumber = kind === "minutes" || kind === "count" || kind === "share";
  if (isNumber && typeof value !== "number" && !(optional && value === "")) return `${label}: give a number, not a text.`;
  return !isNumber && typeof value === "number" ? `${label}: give a text, not a number.` : null;
}

const isOfStages = (key: string): boolean => key === STAGES_KEY || RETIRED_ITEMS.some((item) => item.key === key);

/** Stages of a file, whichever items held them when it was exported; an earlier item that it leaves out is as it began. */
function stagesOf(fields: readonly FileField[]): { text: string } | { fault: Saying | string } | null {
  const given = fields.filter(({ key }) => isOfStages(key));
  if (given.length === 0) return null;
  const starts = RETIRED_ITEMS.map(({ key, start }): [string, string | number] => [key, start]);
  const text = String(
    withStages(new Map([...starts, ...given.map(({ key, value }): [string, string | number] => [key, value])])).get(STAGES_KEY),
  );
  const read = stagesOfText(text);
  return "sentence" in read ? { fault: said("inArgument", STAGES_ITEM.label, read.sentence) } : { text };
}

/**
 * Reads the fields of a file one by one.
 *
 * @returns the understood values by key, or one sentence for each field that is not
 */
export function fileValues(fields: readonly FileField[], words: PeoplesWords): { values: Values } | { faults: (Saying | string)[] } {
  const values = new Map<string, string | number>();
  const faults: (Saying | string)[] = [];
  const stages = stagesOf(fields);
  if (stages && "fault" in stages) faults.push(stages.fault);
  else if (stages) values.set(STAGES_KEY, stages.text);
  for (const { key, value } of fields) {
    if (isOfStages(key)) continue;
    const item = itemOf(key);
    if (!item) {
      faults.push(`The agreement has no item ${quoted(key)}: take it out of the file.`);
      continue;
    }
    if (values.has(key)) faults.push(`${item.label} stands twice in the file: take one out.`);
    const fault = typeFault(item, value);
    const answer = understandItem(item, value, words);
    if (fault) faults.push(fault);
    else if ("sentence" in answer) faults.push(said("inArgument", item.label, answer.sentence));
    else values.set(key, answer.value);
  }
  return faults.length > 0 ? { faults } : { values };
}
