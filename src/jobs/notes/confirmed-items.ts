import type { Notebook } from "../../google/notebook";
import { NOTE_KEYS } from "./note-keys";

const KEY = NOTE_KEYS.confirmed;

/** The keys of items whose starting text people have kept on purpose. */
export function confirmedIn(notes: Record<string, string>): Set<string> {
  return new Set(JSON.parse(notes[KEY] ?? "[]") as string[]);
}

/** Notes that people keep these starting texts; 2 calls. */
export function confirm(notebook: Notebook, keys: readonly string[]): void {
  const before = confirmedIn({ [KEY]: notebook.get(KEY) ?? "[]" });
  notebook.set(KEY, JSON.stringify([...new Set([...before, ...keys])]));
}
