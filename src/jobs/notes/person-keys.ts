/** Whom the notes of a spreadsheet name by a key: Google changes a person's key every 30 days, so he keeps his last ones among his own notes. */
import { type Notebook, openOwnNotebook } from "../../google/notebook";
import { userKey } from "../../google/timer";
import type { Click } from "../../tables/clicks/kept-clicks";
import { PERSON_KEY } from "./note-keys";

/** Three months of clicks. */
const MOST_KEYS = 4;

const noteOf = (document: string): string => `${PERSON_KEY} ${document}`;

/**
 * The keys of the person who runs the script, the present one first; 3 calls, and 1 where it is a new one.
 *
 * @param document the spreadsheet's id
 */
export function personKeys(document: string, present = userKey()): readonly string[] {
  const notebook = openOwnNotebook();
  const known = JSON.parse(notebook.get(noteOf(document)) ?? "[]") as string[];
  if (known[0] === present) return known;
  const keys = [present, ...known.filter((key) => key !== present)].slice(0, MOST_KEYS);
  notebook.set(noteOf(document), JSON.stringify(keys));
  return keys;
}

/**
 * The same for who clicks; 1 call where his present key is among those of known clicks, and so among his own notes.
 *
 * @param document the spreadsheet's id, asked only where it is needed
 */
export function clickerKeys(clicks: readonly Pick<Click, "by" | "unfinished">[], document: () => string): readonly string[] {
  const present = userKey();
  const isKnown = clicks.some(({ by }) => by === present);
  // A click that was cut under another key may be his: it goes on.
  const mayBeHis = clicks.some(({ by, unfinished }) => unfinished && by !== present);
  return isKnown && !mayBeHis ? [present] : personKeys(document(), present);
}

/** Forgets them with the spreadsheet. */
export const forgetPerson = (notebook: Notebook, document: string): void => notebook.forget(noteOf(document));
