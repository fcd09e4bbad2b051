/** The agreement as one JSON file: to keep, to send, to begin another spreadsheet with. */

import type { Cell } from "../cells/cell";
import type { Saying } from "../cells/saying";
import { MAIL_OWNERS_KEY, withOwners } from "../people/carried-people";
import type { EarlierStarts } from "../stages/earlier-stages";
import { stagesOfText } from "../stages/stage-text";
import type { PeoplesWords } from "./contents/item";
import type { FileHours } from "./file-hours";
import { keptValue, understandItem } from "./item-values";
import { type AgreementItem, itemOf } from "./items";
import { PEOPLE_KEY, retiredStarts, STAGE_KEYS, STAGES_KEY, withStages } from "./retired-items";
import { said } from "./sayings";
import { GOALS_KEY } from "./stage-goals";
import { type Values, VERSION_ITEMS } from "./versions";

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

/**
 * The file's text; the same agreement gives the same text but for its moment.
 *
 * @param named what an item and its section are called
 */
export function fileText(
  values: Values,
  hours: FileHours | null,
  exported: string,
  named: (key: string) => { section: string; label: string },
): string {
  const fields = VERSION_ITEMS.flatMap(({ key }) => {
    const value = values.get(key);
    // The hours stand beside the fields.
    const isField = key === STAGES_KEY || key === GOALS_KEY || itemOf(key) !== undefined;
    return value === undefined || !isField ? [] : [{ key, ...named(key), value }];
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
const shortened = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

/** Numbers are numbers in the file: "60" in quotes was not exported by anybody. */
function typeFault({ key, kind, optional }: AgreementItem, value: Cell): Saying | null {
  const isNumber = kind === "minutes" || kind === "count" || kind === "share";
  if (isNumber && typeof value !== "number" && !(optional && value === "")) return said("numberWanted", key);
  return !isNumber && typeof value === "number" ? said("textWanted", key) : null;
}

const isOfStages = (key: string): boolean => key === STAGES_KEY || STAGE_KEYS.includes(key);

/** Stages of a file, whichever items held them when it was exported; an earlier item that it leaves out is as it began. */
function stagesOf(fields: readonly FileField[], starts: EarlierStarts): { text: string } | { fault: Saying } | null {
  const given = fields.filter(({ key }) => isOfStages(key));
  if (given.length === 0) return null;
  const held = new Map<string, string | number>([...retiredStarts(starts), ...given.map(({ key, value }) => [key, value] as const)]);
  const text = String(withStages(held, starts).get(STAGES_KEY));
  const read = stagesOfText(text);
  return "sentence" in read ? { fault: said("faultOf", STAGES_KEY, read.sentence) } : { text };
}

/** Fields in which the owners that an older add-on exported come as people, beside those who are in the table now. */
function withPeople(fields: readonly FileField[], people: string): readonly FileField[] {
  const owners = fields.find(({ key }) => key === MAIL_OWNERS_KEY);
  if (!owners) return fields;
  const others = fields.filter(({ key }) => key !== MAIL_OWNERS_KEY);
  const hasPeople = others.some(({ key }) => key === PEOPLE_KEY);
  return hasPeople ? others : [...others, { key: PEOPLE_KEY, value: withOwners(people, String(owners.value)).text }];
}

/**
 * Reads the fields of a file one by one.
 *
 * @param starts with what items began that an older add-on exported
 * @param people the table of people as it is now
 * @returns the understood values by key, as versions hold them, or what is wrong with each field that is not
 */
export function fileValues(
  fields: readonly FileField[],
  starts: EarlierStarts,
  words: PeoplesWords,
  people = "",
): { values: Values } | { faults: Saying[] } {
  const values = new Map<string, string | number>();
  const faults: Saying[] = [];
  const stages = stagesOf(fields, starts);
  if (stages && "fault" in stages) faults.push(stages.fault);
  else if (stages) values.set(STAGES_KEY, stages.text);
  for (const { key, value } of withPeople(fields, people)) {
    // Goals follow the plan: a file says what they were.
    if (isOfStages(key) || key === GOALS_KEY) continue;
    const item = itemOf(key);
    if (!item || item.isOfDocument) {
      faults.push(said("noSuchItem", shortened(key)));
      continue;
    }
    if (values.has(key)) faults.push(said("twiceInFile", key));
    const fault = typeFault(item, value);
    const answer = understandItem(item, value, words);
    if (fault) faults.push(fault);
    else if ("sentence" in answer) faults.push(said("faultOf", key, answer.sentence));
    else values.set(key, keptValue(item, answer.value));
  }
  return faults.length > 0 ? { faults } : { values };
}
