import { saveAfter } from "../server/waits";
import { confirm, type Draft, decide, textIn, type } from "./draft";
import { fieldOf, type PanelStateHolder, shownText } from "./panel-state";
import { lastStep, noted } from "./past";
import type { Saver } from "./saver";
import { reveal } from "./showing";

/** What a person does to the agreement's fields; all of it is saved by itself. */
export interface Changes {
  /** @param whole whether the change is a step of its own, as a click is */
  type(key: string, text: string, whole?: boolean): void;
  /** Keeps starting texts as they are. */
  confirm(keys: readonly string[]): void;
  undo(): void;
  decide(key: string, whose: "theirs" | "mine"): void;
}

interface ChangesOutside {
  holder: PanelStateHolder;
  saver: Saver;
  clock(): Date;
  setDraft(draft: Draft): void;
}

export function makeChanges({ holder: { seen, change }, saver, clock, setDraft }: ChangesOutside): Changes {
  const note = (key: string, before: string, after: string, whole: boolean) =>
    change({ past: noted(seen().past, { key, before, after, at: clock().getTime() }, whole) });

  return {
    type(key, text, whole = false) {
      const field = fieldOf(seen(), key);
      if (!field) return;
      note(key, textIn(seen().draft, field), text, whole);
      setDraft(type(seen().draft, key, text));
      saver.soon(saveAfter(field));
    },
    confirm(keys) {
      setDraft(keys.reduce(confirm, seen().draft));
      void saver.now();
    },
    undo() {
      const last = lastStep(seen().past, (key) => shownText(seen(), key));
      const field = last && fieldOf(seen(), last.step.key);
      if (!last || !field) return;
      change({ past: last.before, showing: reveal(seen().showing, field) });
      setDraft(type(seen().draft, field.key, last.step.before));
      saver.soon(saveAfter({}));
    },
    decide(key, whose) {
      const before = shownText(seen(), key);
      setDraft(decide(seen().draft, key, whose));
      const after = shownText(seen(), key);
      if (before !== undefined && after !== undefined) note(key, before, after, true);
      void saver.now();
    },
  };
}
