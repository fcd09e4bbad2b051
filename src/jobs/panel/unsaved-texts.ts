import { type Notebook, openNotebook, openOwnNotebook } from "../../google/notebook";
import { takeOwnLock } from "../../google/own-lock";
import { openWorkbook } from "../../google/workbook";
import type { Keeping, KeptTexts } from "../messages/panel-messages";
import { TYPED_KEY } from "../notes/note-keys";
import { clockIn } from "../rules/clock-state";
import { Hindrance } from "../run/hindrance";
import { parsedJson } from "../run/read-message";
import { BUSY } from "../run/sentences";

/** A property holds 9 KB; what is kept is plain ASCII, so that characters are bytes. */
const PART = 9_000;
/** One person's properties hold 500 KB for all spreadsheets together: what is older goes before that is reached. */
const MOST_FOR_ONE = 200_000;
const MOST_FOR_ALL = 450_000;
const OLDEST = 30 * 24 * 3_600_000;

const LOCK_WAIT = 5_000;

/** What lies in a person's notes of one spreadsheet: ISO moment, and its parts' keys. */
interface Lying {
  document: string;
  at: string;
  keys: string[];
}

const keyOf = (document: string, part: number): string => `${TYPED_KEY} ${document} ${part}`;

/** JSON without a sign that needs more than one byte: no part can end within a letter. */
const asAscii = (kept: KeptTexts): string =>
  JSON.stringify(kept).replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

function lyingIn(notes: Record<string, string>): Lying[] {
  return Object.entries(notes).flatMap(([key, value]) => {
    const [start, document = "", part] = key.split(" ");
    if (start !== TYPED_KEY || part !== "0") return [];
    const [at = "", count = "0"] = (value.split("\n")[0] ?? "").split(" ");
    return [{ document, at, keys: Array.from({ length: Number(count) }, (_, one) => keyOf(document, one)) }];
  });
}

const isOld = ({ at: since }: Lying, at: Date): boolean => !(at.getTime() - Date.parse(since) < OLDEST);

/**
 * The texts that a person could not save in this spreadsheet.
 *
 * @param notes all of his own notes
 */
export function keptIn(notes: Record<string, string>, document: string, at: Date): KeptTexts {
  const lying = lyingIn(notes).find((one) => one.document === document && !isOld(one, at));
  const text = lying?.keys.map((key) => notes[key] ?? "").join("") ?? "";
  // Where a part is missing the run that wrote it was ended. The panel that is open keeps its texts again.
  return (parsedJson(text.slice(text.indexOf("\n") + 1)) ?? {}) as KeptTexts;
}

function partsOf(document: string, text: string, at: Date): Record<string, string> {
  if (text === "{}") return {};
  const pieces = text.match(new RegExp(`[^]{1,${PART}}`, "g")) ?? [];
  const head = `${at.toISOString()} ${pieces.length}\n`;
  return Object.fromEntries(pieces.map((piece, part) => [keyOf(document, part), part === 0 ? head + piece : piece]));
}

const sizeOf = (notes: Record<string, string>): number =>
  Object.entries(notes).reduce((sum, [key, value]) => sum + key.length + value.length, 0);

/** Other spreadsheets' texts that go: those that are too old, and the oldest where room is short. */
function outdated(notes: Record<string, string>, document: string, room: number, at: Date): string[] {
  const others = lyingIn(notes)
    .filter((one) => one.document !== document)
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  let size = sizeOf(notes);
  return others.flatMap((one) => {
    if (!isOld(one, at) && size <= room) return [];
    size -= one.keys.reduce((sum, key) => sum + key.length + (notes[key] ?? "").length, 0);
    return one.keys;
  });
}

function forget(notebook: Notebook, keys: readonly string[], notes: Record<string, string>): void {
  for (const key of keys) if (key in notes) notebook.forget(key);
}

/** What another panel of the same person keeps stays. */
function together(before: KeptTexts, { kept, gone }: Keeping): KeptTexts {
  const others = Object.entries(before).filter(([key]) => !gone.includes(key));
  return { ...Object.fromEntries(others), ...kept };
}

/**
 * Keeps texts that could not be saved yet in the person's own notes, so that they are there again when a panel opens
 * next, on whatever machine.
 *
 * @returns whether they are kept; false where they are too long for it, or nothing is set up here any more
 * @throws where another panel of his is being kept for long
 */
export function keepTyped(keeping: Keeping, at: Date): boolean {
  // A panel that stood open while the add-on was removed.
  if (!clockIn(openNotebook().all())) return false;
  const document = openWorkbook().id();
  if (!takeOwnLock(LOCK_WAIT)) throw new Hindrance(BUSY);
  const notebook = openOwnNotebook();
  const notes = notebook.all();
  const text = asAscii(together(keptIn(notes, document, at), keeping));
  if (text.length > MOST_FOR_ONE) return false;
  const parts = partsOf(document, text, at);
  forget(notebook, outdated(notes, document, MOST_FOR_ALL - sizeOf(parts), at), notes);
  if (Object.keys(parts).length > 0) notebook.setAll(parts);
  const before = lyingIn(notes).find((one) => one.document === document)?.keys ?? [];
  forget(
    notebook,
    before.filter((key) => !(key in parts)),
    notes,
  );
  return true;
}

/** Forgets what a person could not save in this spreadsheet. */
export function forgetTyped(notebook: Notebook, document: string): void {
  const notes = notebook.all();
  const lying = lyingIn(notes).find((one) => one.document === document);
  forget(notebook, lying?.keys ?? [], notes);
}
