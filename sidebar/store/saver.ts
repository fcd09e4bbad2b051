import type { Ask, SaveAnswer } from "../server/server";
import type { Timers } from "../server/timers";
import { againAfter, oneWait } from "../server/waits";
import { type Draft, isDirty, noteUnanswered, prepare, settle } from "./draft";
import { fieldOf, type PanelStateHolder } from "./panel-state";
import type { RequestRun } from "./requests";

/** Saves what was typed, by itself and when it is asked to, one save after the other. */
export interface Saver {
  /** After a wait, in milliseconds; a new wait takes the place of the one before. */
  soon(milliseconds: number): void;
  /** What can be saved, without what was refused before. */
  now(): Promise<void>;
  /** What was refused before, too. */
  again(): Promise<void>;
  /** Another request has ended: a save that waited for it is due. */
  afterErrand(): void;
}

interface SaverOutside {
  holder: PanelStateHolder;
  ask: Ask;
  timers: Timers;
  run: RequestRun;
  setDraft(draft: Draft): void;
  /** Figures are being computed anew after a save. */
  counts(): void;
}

export function makeSaver({ holder: { seen, change }, ask, timers, run, setDraft, counts }: SaverOutside): Saver {
  const wait = oneWait(timers);
  let failures = 0;
  /** Whether a save was asked for while another request was under way. */
  let wanted = false;

  async function save(again: boolean) {
    wait.stop();
    if (seen().work.is === "busy") {
      wanted = true;
      return;
    }
    const { changes, draft } = prepare(seen().draft, again);
    setDraft(draft);
    if (changes.length === 0) return;
    const { state, counting } = seen();
    const isFollowed = changes.some(({ key }) => fieldOf(seen(), key)?.isFollowed);
    // The sheet will not be the one that was read, nor will the plan be.
    if (state) change({ state: { ...state, look: "" }, counting: counting || (isFollowed && Boolean(state.plan)) });
    const isSaved = await run("save", async (patience) => {
      const answer = await ask<SaveAnswer>("panelSave", changes, patience).catch((error) => {
        setDraft(noteUnanswered(seen().draft, changes));
        throw error;
      });
      setDraft(settle(seen().draft, changes, answer));
      // What looked like another's text was our own, whose answer was lost: what was typed since is still to be saved.
      if (answer.conflicts.some(({ key }) => key in seen().draft.typed && !(key in seen().draft.theirs))) wanted = true;
      const { state } = seen();
      if (answer.leads && state) change({ state: { ...state, leads: answer.leads } });
      return answer.notFollowed;
    });
    if (!isSaved) change({ counting });
    if (seen().counting) counts();
    failures = isSaved ? 0 : failures + 1;
    if (!isSaved) soon(againAfter(failures));
    afterErrand();
  }

  async function now() {
    if (isDirty(seen().draft)) await save(false);
  }

  function soon(milliseconds: number) {
    wait.start(milliseconds, () => void now());
  }

  function afterErrand() {
    if (!wanted) return;
    wanted = false;
    void now();
  }

  return { soon, now, again: () => save(true), afterErrand };
}
