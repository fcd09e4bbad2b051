import { array, literal, number, object, optional, safeParse, string, union } from "valibot";
import { FILE_FORMAT, FILE_VERSION, type FileField, fileText, fileValues } from "../../core/agreement/agreement-file";
import { type FileHours, hoursDifferences, hoursFaults } from "../../core/agreement/file-hours";
import { coded } from "../../core/agreement/item-values";
import { itemOf } from "../../core/agreement/items";
import { PEOPLE_KEY, STAGES_KEY } from "../../core/agreement/retired-items";
import { differences, type ItemChange, type Values } from "../../core/agreement/versions";
import { dayText } from "../../core/dates/days";
import { takeLock } from "../../google/document-lock";
import { offsetsOf } from "../../google/reading";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { itemNames, labelOf } from "../../language/spoken/item-words";
import { namedChanges } from "../../language/spoken/named-changes";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { EARLIER_STARTS } from "../../language/spoken/starting-stages";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import { AGREEMENT_NAME, valuesByKey } from "../../tables/agreement/agreement-table";
import { followSave } from "../check/follow-save";
import { type Planned, writeFields } from "../items/write-fields";
import { cellsFilled } from "../leads/filled-sentences";
import type { ExportAnswer, ImportAnswer, ImportWish } from "../messages/file-messages";
import { afterDeed } from "../run/after-deed";
import { fingerprint } from "../run/fingerprint";
import { loggedRefusal } from "../run/google-says";
import { Hindrance } from "../run/hindrance";
import { LOCK_WAIT } from "../run/limits";
import { parsedJson, readMessage } from "../run/read-message";
import { googleWords } from "../run/refusal-words";
import { writeStages } from "../stages/import-stages";
import { type AgreementNow, agreementIn, agreementNow } from "./draft-values";
import { type HoursNow, hoursNow, writeHours } from "./import-hours";

const WISH = object({ text: string(), draft: optional(string()) });
const OURS = object({ format: literal(FILE_FORMAT), formatVersion: number() });
const HOURS = object({ week: array(array(string())), holidays: array(array(string())), timeZone: string() });
const CONTENTS = object({
  fields: array(object({ key: string(), value: union([string(), number()]) })),
  hours: optional(HOURS),
});

/** The panel's text. */
export const readImportWish = (text: string): ImportWish => readMessage(WISH, text) as ImportWish;

/** Changes with everything that a file would change. */
const sumOf = ({ draft }: AgreementNow, there: HoursNow | string): string =>
  fingerprint([draft.sum, typeof there === "string" ? there : there.hours]);

/** The agreement's cells and the hours as one file. */
export function exportAgreement(at: Date): ExportAnswer {
  const workbook = openWorkbook();
  const { draft, sheetOffset } = agreementNow(workbook);
  const there = hoursNow(workbook, sheetOffset);
  const [hours, lacks] = typeof there === "string" ? [null, words().agreementFile.withoutHours(there)] : [there.hours, ""];
  const text = fileText(draft.values, hours, at.toISOString(), itemNames);
  return { name: `agreement-${dayText(at.getTime(), sheetOffset)}.json`, text, lacks };
}

/** What a file holds, its shape checked. */
interface Contents {
  fields: FileField[];
  hours?: FileHours | undefined;
}

/** The contents of a file's text, or what is wrong with it as a whole. */
function contentsIn(text: string): Contents | { sentence: string } {
  const file = parsedJson(text);
  if (file === undefined) return { sentence: words().agreementFile.notJson };
  const ours = safeParse(OURS, file);
  if (!ours.success) return { sentence: words().agreementFile.notOurs };
  if (ours.output.formatVersion > FILE_VERSION) return { sentence: words().agreementFile.tooNew };
  const read = safeParse(CONTENTS, file);
  return read.success ? read.output : { sentence: words().agreementFile.notOurs };
}

/** What the file changes in the draft; items that it does not name stay. */
const changesOf = (values: Values, { draft }: AgreementNow): ItemChange[] =>
  differences(draft.values, new Map([...draft.values, ...values]), EARLIER_STARTS);

/** A sentence for each item of the file that has no row in the agreement's tab. */
const lackingRows = (values: Values, { draft }: AgreementNow): string[] =>
  [...values.keys()].flatMap((key) => (draft.values.has(key) ? [] : [words().agreementFile.rowGone(labelOf(key))]));

const isZone = (zone: string): boolean => offsetsOf(zone) !== null;

/** What the file says, or a sentence for everything in it that cannot be used or has no place to go to. */
function understood({ fields, hours }: Contents, now: AgreementNow, there: HoursNow | string): { values: Values } | { faults: string[] } {
  const read = fileValues(fields, EARLIER_STARTS, PEOPLES_WORDS, String(now.draft.values.get(PEOPLE_KEY) ?? ""));
  const ofHours = hours ? hoursFaults(hours, isZone) : [];
  if ("faults" in read || ofHours.length > 0) return { faults: [...("faults" in read ? read.faults : []), ...ofHours].map(worded) };
  const noPlace = [...lackingRows(read.values, now), ...(hours && typeof there === "string" ? [there] : [])];
  return noPlace.length > 0 ? { faults: noPlace } : read;
}

/** Writes all that changes, or nothing: why not, in a sentence, null where all is written. */
function write(workbook: Workbook, changes: readonly ItemChange[], values: Values, { sheetOffset }: AgreementNow): string | null {
  const table = workbook.tableOfName(AGREEMENT_NAME);
  if (!table) throw new Hindrance(words().tabs.agreementGone);
  const found = valuesByKey(table.cells);
  const inTable = changes.filter(({ key }) => key !== STAGES_KEY);
  const planned = inTable.flatMap(({ key }): Planned[] => {
    const [item, row, wanted] = [itemOf(key), found.get(key)?.row, values.get(key)];
    return item && row !== undefined && wanted !== undefined ? [{ item, row, wanted: coded(item, wanted, PEOPLES_WORDS) }] : [];
  });
  const ground = { table, sheetOffset, findAgain: () => workbook.tableOfName(AGREEMENT_NAME) };
  const { written, filled, leftOver } = writeFields(ground, planned, true);
  if (filled[0]) return cellsFilled(table.place().tab.name(), filled[0].filler);
  if (leftOver.length > 0) return words().agreementFile.leftOver(leftOver);
  return written.length === inTable.length ? null : words().agreementFile.cellsChanged;
}

/** Does one half, and takes it back where the other half cannot be done: nothing is imported by halves. */
function withTakenBack(begin: () => (() => void) | null, other: () => string | null): string | null {
  const takeBack = begin();
  if (!takeBack) return words().agreementFile.cellsChanged;
  let isWritten = false;
  try {
    const hindrance = other();
    isWritten = hindrance === null;
    return hindrance;
  } finally {
    if (!isWritten) takeBack();
  }
}

/** The same with the list of stages, which has a tab of its own. */
function writeAll(workbook: Workbook, changes: readonly ItemChange[], values: Values, now: AgreementNow): string | null {
  const rest = (): string | null => write(workbook, changes, values, now);
  const hasStages = changes.some(({ key }) => key === STAGES_KEY);
  return hasStages ? withTakenBack(() => writeStages(workbook, String(values.get(STAGES_KEY))), rest) : rest();
}

/** Whether the cells say what they said before the file was written into them. */
function isAsBefore(workbook: Workbook, { sheetOffset }: AgreementNow, sum: string): boolean {
  try {
    return sumOf(agreementNow(workbook), hoursNow(workbook, sheetOffset)) === sum;
  } catch (error) {
    loggedRefusal(error);
    return false;
  }
}

/**
 * Takes a file into the agreement's cells: first it says what would change, and writes when it is asked again with the sum
 * of the draft that the person has seen. Every field is checked before; nothing is imported by halves.
 */
export function importAgreement({ text, draft: seen }: ImportWish, at: Date): ImportAnswer {
  if (seen !== undefined && !takeLock(LOCK_WAIT)) throw new Hindrance(words().saving.busy);
  const workbook = openWorkbook();
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  if (!table) throw new Hindrance(words().tabs.agreementGone);
  const now = agreementIn(table, workbook.zone(), workbook);
  const there = hoursNow(workbook, now.sheetOffset);
  const sum = sumOf(now, there);
  const answer = (sentence: string, rest: Partial<ImportAnswer> = {}): ImportAnswer => ({
    ...{ done: false, sentence, faults: [], differences: [], draft: sum },
    ...rest,
  });
  const file = contentsIn(text);
  if ("sentence" in file) return answer(file.sentence, { faults: [file.sentence] });
  const read = understood(file, now, there);
  if ("faults" in read) return answer(words().agreementFile.faults(read.faults.length), { faults: read.faults });
  const changes = changesOf(read.values, now);
  const ofHours = file.hours && typeof there === "object" ? hoursDifferences(there.hours, file.hours) : [];
  const differences = namedChanges([...changes, ...ofHours]);
  if (differences.length === 0) return answer(words().agreementFile.equal);
  if (seen === undefined) return answer(words().agreementFile.wouldChange(differences.length), { differences });
  if (seen !== sum) return answer(words().agreementFile.cellsChanged, { differences });
  const rest = (): string | null => writeAll(workbook, changes, read.values, now);
  const { hours } = file;
  let hindrance: string | null;
  try {
    hindrance = hours && typeof there === "object" ? withTakenBack(() => writeHours(there, hours, ofHours, now.sheetOffset), rest) : rest();
  } catch (error) {
    const says = googleWords(loggedRefusal(error));
    throw new Hindrance((isAsBefore(workbook, now, sum) ? words().agreementFile.refused : words().agreementFile.cut)(says));
  }
  if (hindrance !== null) return answer(hindrance, { differences });
  let after = sum;
  const lacks = [
    afterDeed(words().saving.notConfirmed, () => workbook.flush()),
    afterDeed(words().saving.notReadBack, () => {
      after = sumOf(agreementNow(workbook), hoursNow(workbook, now.sheetOffset));
    }),
    followSave(at),
  ];
  const sentences = [words().agreementFile.imported(differences.length), ...lacks].filter(Boolean).join(" ");
  return answer(sentences, { done: true, differences, draft: after });
}
