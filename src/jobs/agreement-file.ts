import { array, literal, number, object, optional, parse, safeParse, string, union } from "valibot";
import { FILE_FORMAT, FILE_VERSION, type FileField, fileText, fileValues } from "../core/agreement/agreement-file";
import { dayText } from "../core/agreement/days";
import { itemOf } from "../core/agreement/items";
import { type Difference, differences, type Values } from "../core/agreement/versions";
import { takeLock } from "../google/document-lock";
import { openWorkbook, type Workbook } from "../google/workbook";
import { AGREEMENT_NAME, valuesByKey } from "../tables/agreement-table";
import { type AgreementNow, agreementIn, agreementNow } from "./draft-values";
import type { ExportAnswer, ImportAnswer, ImportWish } from "./file-messages";
import { followSave } from "./follow-save";
import {
  AGREEMENT_GONE,
  BUSY,
  CELLS_CHANGED,
  FILE_EQUAL,
  FILE_FAULTS,
  FILE_NOT_JSON,
  FILE_NOT_OURS,
  FILE_TOO_NEW,
  IMPORTED,
  ROW_GONE,
  UNREADABLE_CHANGES,
  WOULD_CHANGE,
} from "./sentences";
import { type Planned, writeFields } from "./write-fields";

const LOCK_WAIT = 10_000;

const WISH = object({ text: string(), draft: optional(string()) });
const OURS = object({ format: literal(FILE_FORMAT), formatVersion: number() });
const FIELDS = object({ fields: array(object({ key: string(), value: union([string(), number()]) })) });

/** The panel's text, which comes from outside like any other. */
export function readImportWish(text: string): ImportWish {
  try {
    return parse(WISH, JSON.parse(text)) as ImportWish;
  } catch {
    throw new Error(UNREADABLE_CHANGES);
  }
}

/** The agreement's cells as one file. */
export function exportAgreement(at: Date): ExportAnswer {
  const { draft, sheetOffset } = agreementNow(openWorkbook());
  return { name: `agreement-${dayText(at.getTime(), sheetOffset)}.json`, text: fileText(draft.values, at.toISOString()) };
}

/** The fields of a file's text, or what is wrong with it as a whole. */
function fieldsIn(text: string): FileField[] | { sentence: string } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { sentence: FILE_NOT_JSON };
  }
  const ours = safeParse(OURS, file);
  if (!ours.success) return { sentence: FILE_NOT_OURS };
  if (ours.output.formatVersion > FILE_VERSION) return { sentence: FILE_TOO_NEW };
  const read = safeParse(FIELDS, file);
  return read.success ? read.output.fields : { sentence: FILE_NOT_OURS };
}

/** What the file changes in the draft; items that it does not name stay. */
const changesOf = (values: Values, { draft }: AgreementNow): Difference[] =>
  differences(draft.values, new Map([...draft.values, ...values]));

/** A sentence for each item of the file that has no row in the agreement's tab. */
const lackingRows = (values: Values, { draft }: AgreementNow): string[] =>
  [...values.keys()].flatMap((key) => (draft.values.has(key) ? [] : [ROW_GONE(itemOf(key)?.label ?? key)]));

/** Writes all that changes, or nothing. */
function write(workbook: Workbook, changes: readonly Difference[], values: Values, { sheetOffset }: AgreementNow): boolean {
  const place = workbook.placeOfName(AGREEMENT_NAME);
  if (!place) throw new Error(AGREEMENT_GONE);
  const found = valuesByKey(place.cells);
  const planned = changes.flatMap(({ key }): Planned[] => {
    const [item, row, wanted] = [itemOf(key), found.get(key)?.row, values.get(key)];
    return item && row !== undefined && wanted !== undefined ? [{ item, row, wanted }] : [];
  });
  const ground = { place, sheetOffset, findAgain: () => workbook.placeOfName(AGREEMENT_NAME) };
  const { written } = writeFields(ground, planned, true);
  workbook.flush();
  return written.length === changes.length;
}

/**
 * Takes a file into the agreement's cells: first it says what would change, and writes when it is asked again with the sum
 * of the draft that the person has seen. Every field is checked before; nothing is imported by halves.
 */
export function importAgreement({ text, draft: seen }: ImportWish, at: Date): ImportAnswer {
  if (seen !== undefined && !takeLock(LOCK_WAIT)) throw new Error(BUSY);
  const workbook = openWorkbook();
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  if (!table) throw new Error(AGREEMENT_GONE);
  const now = agreementIn(table, workbook.zone(), workbook);
  const answer = (sentence: string, rest: Partial<ImportAnswer> = {}): ImportAnswer => ({
    ...{ done: false, sentence, faults: [], differences: [], draft: now.draft.sum },
    ...rest,
  });
  const fields = fieldsIn(text);
  if ("sentence" in fields) return answer(fields.sentence, { faults: [fields.sentence] });
  const read = fileValues(fields);
  if ("faults" in read) return answer(FILE_FAULTS(read.faults.length), { faults: read.faults });
  const lacking = lackingRows(read.values, now);
  if (lacking.length > 0) return answer(FILE_FAULTS(lacking.length), { faults: lacking });
  const changes = changesOf(read.values, now);
  if (changes.length === 0) return answer(FILE_EQUAL);
  if (seen === undefined) return answer(WOULD_CHANGE(changes.length), { differences: changes });
  if (seen !== now.draft.sum || !write(workbook, changes, read.values, now)) return answer(CELLS_CHANGED, { differences: changes });
  return answer(`${IMPORTED(changes.length)} ${followSave(at)}`.trim(), {
    done: true,
    differences: changes,
    draft: agreementNow(workbook).draft.sum,
  });
}
