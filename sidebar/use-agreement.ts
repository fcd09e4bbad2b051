import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { PanelState, SaveAnswer } from "../src/entries/panel";
import { type Draft, decide, emptyDraft, keep, open, prepare, reread, settle, type } from "./draft";
import { readKept, writeKept } from "./kept-draft";
import type { SaveState } from "./save-state";
import { ask } from "./server";

const SLOW_AFTER = 15_000;

export type Loading = { is: "loading"; words: string } | { is: "failed"; message: string } | { is: "shown"; state: PanelState };

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** All that the panel knows and does; the components only show it. */
export function useAgreement() {
  const [loading, setLoading] = useState<Loading>({ is: "loading", words: "Reading the agreement…" });
  const [save, setSave] = useState<SaveState>({ is: "quiet" });
  const [draft, setShown] = useState<Draft>(emptyDraft);
  // Answers arrive after more was typed: they must meet the draft of that moment, not the one that was sent.
  const now = useRef<Draft>(emptyDraft);
  const document = useRef("");
  const busy = useRef(false);

  const setDraft = useCallback((next: Draft) => {
    now.current = next;
    writeKept(document.current, keep(next));
    setShown(next);
  }, []);

  const show = useCallback(
    (state: PanelState) => {
      const first = document.current === "";
      document.current = state.document;
      setDraft(first ? open(state.fields, readKept(state.document)) : reread(now.current, state.fields));
      setLoading({ is: "shown", state });
    },
    [setDraft],
  );

  const load = useCallback(
    async (name: "panelOpen" | "panelSetUp", words: string) => {
      setLoading({ is: "loading", words });
      try {
        show(await ask<PanelState>(name));
      } catch (error) {
        setLoading({ is: "failed", message: messageOf(error) });
      }
    },
    [show],
  );

  const reopen = useCallback(() => load("panelOpen", "Reading the agreement…"), [load]);
  const setUp = useCallback(() => load("panelSetUp", "Setting up. Questions may appear over the sheet…"), [load]);
  useEffect(() => void reopen(), [reopen]);

  const saveNow = useCallback(async () => {
    if (busy.current) return;
    const { changes, draft: looked } = prepare(now.current);
    setDraft(looked);
    if (changes.length === 0) return;
    busy.current = true;
    setSave({ is: "saving", slow: false });
    const slow = setTimeout(() => setSave({ is: "saving", slow: true }), SLOW_AFTER);
    try {
      const answer = await ask<SaveAnswer>("panelSave", changes);
      setDraft(settle(now.current, changes, answer));
      setSave({ is: "saved", at: new Date() });
    } catch (error) {
      setSave({ is: "failed", message: messageOf(error) });
    } finally {
      clearTimeout(slow);
      busy.current = false;
    }
  }, [setDraft]);

  const onType = useCallback((key: string, text: string) => setDraft(type(now.current, key, text)), [setDraft]);
  const onDecide = useCallback(
    (key: string, whose: "theirs" | "mine") => {
      setDraft(decide(now.current, key, whose));
      if (whose === "mine") void saveNow();
    },
    [setDraft, saveNow],
  );

  return { loading, save, draft, reopen, setUp, saveNow, onType, onDecide };
}
