import { useState } from "preact/hooks";

/** Entries as the boxes show them: one that is still blank is not in the cell's text. */
export interface OwnEntries<Entry> {
  entries: readonly Entry[];
  set(entries: readonly Entry[], whole?: boolean): void;
}

/**
 * Holds what a list or a table shows, as long as it says the same as its text.
 *
 * @param read the entries of a text
 * @param write the text of entries, those that are blank left out
 */
export function useOwnEntries<Entry>(
  text: string,
  read: (text: string) => Entry[],
  write: (entries: readonly Entry[]) => string,
  onType: (text: string, whole?: boolean) => void,
): OwnEntries<Entry> {
  const [own, setOwn] = useState<readonly Entry[] | null>(null);
  const present = read(text);
  const same = write(present);
  return {
    entries: own && write(own) === same ? own : present,
    set(next, whole) {
      setOwn(next);
      if (write(next) !== same) onType(write(next), whole);
    },
  };
}
