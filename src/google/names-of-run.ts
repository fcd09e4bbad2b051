import type { Tab } from "./tab";

/** The names that a run sets, by where they stand: as good as asked of Google where there was no name before. */
export interface NamesOfRun {
  /** Whether a name may stand in the spreadsheet: one that this run has set, or any where it was not asked which there are. */
  mayStand(name: string): boolean;
  /** Where a name stands that this run has given to cells of a tab that it has added. */
  made(name: string): { tab: Tab; begins(): Tab } | null;
  /** From now on only names are known that are noted. */
  beginWithNone(): void;
  note(name: string, tab: Tab, row: number): void;
  forget(name: string): void;
  forgetTab(tab: Tab): void;
}

/** Of a run that begins. */
export function namesOfRun(): NamesOfRun {
  let names: Map<string, { tab: Tab; begins(): Tab }> | null = null;
  return {
    mayStand: (name) => names === null || names.has(name),
    made(name) {
      const named = names?.get(name);
      return named?.tab.isNew ? named : null;
    },
    beginWithNone() {
      names = new Map();
    },
    note: (name, tab, row) => void names?.set(name, { tab, begins: () => tab.from(tab.top + row) }),
    forget: (name) => void names?.delete(name),
    forgetTab(tab) {
      for (const [name, named] of names ?? []) if (named.tab === tab) names?.delete(name);
    },
  };
}
