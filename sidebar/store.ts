import { type Draft, decide, emptyDraft, prepare, reread, settle, type } from "./draft";
import { faultWords } from "./fault-words";
import { keep, restore } from "./kept-draft";
import type { Ask, PanelState, Patience, SaveAnswer } from "./server";
import type { Shelf } from "./shelf";
import type { Errand, Work } from "./work";

/** All that the panel shows. */
export interface Seen {
  /** Null until the sheet was read once. */
  state: PanelState | null;
  draft: Draft;
  work: Work;
}

export interface Store {
  seen(): Seen;
  watch(show: (seen: Seen) => void): void;
  open(): Promise<void>;
  setUp(): Promise<void>;
  readAgain(): Promise<void>;
  /** Saves all that can be saved, or the one field of that key. */
  save(only?: string): Promise<void>;
  type(key: string, text: string): void;
  decide(key: string, whose: "theirs" | "mine"): Promise<void>;
}

const MINUTE = 60_000;
/** Set-up waits for a person's answers to its questions. */
const GIVE_UP_AFTER: Record<Errand, number> = { open: 2 * MINUTE, read: 2 * MINUTE, save: 2 * MINUTE, setUp: 10 * MINUTE };

interface Outside {
  ask: Ask;
  shelf: Shelf;
  clock(): Date;
}

/** Holds what the panel knows and does; the components only show it. */
export function makeStore({ ask, shelf, clock }: Outside): Store {
  let seen: Seen = { state: null, draft: emptyDraft, work: { is: "quiet" } };
  let show = (_: Seen) => {};
  let restored = false;

  function change(next: Partial<Seen>) {
    seen = { ...seen, ...next };
    show(seen);
  }

  function setDraft(draft: Draft) {
    if (seen.state?.ready) shelf.write(seen.state.document, keep(draft));
    change({ draft });
  }

  /** One errand at a time: an answer never meets a newer question's text. */
  async function run(errand: Errand, work: (patience: Patience) => Promise<string | undefined>) {
    if (seen.work.is === "busy") return;
    change({ work: { is: "busy", errand, slow: false } });
    const onSlow = () => change({ work: { is: "busy", errand, slow: true } });
    try {
      const warning = await work({ giveUpAfter: GIVE_UP_AFTER[errand], onSlow });
      change({ work: { is: "done", errand, at: clock(), ...(warning && { warning }) } });
    } catch (error) {
      change({ work: { is: "failed", errand, message: faultWords(error) } });
    }
  }

  function take(state: PanelState) {
    change({ state });
    if (!state.ready) return;
    const draft = restored ? reread(seen.draft, state.fields) : restore(state.fields, shelf.read(state.document));
    restored = true;
    setDraft(draft);
  }

  const read = (errand: Errand, name: "panelOpen" | "panelSetUp") =>
    run(errand, async (patience) => {
      take(await ask<PanelState>(name, undefined, patience));
      return undefined;
    });

  async function save(only?: string) {
    if (seen.work.is === "busy") return;
    const { changes, draft } = prepare(seen.draft, only);
    setDraft(draft);
    if (changes.length === 0) return;
    await run("save", async (patience) => {
      const answer = await ask<SaveAnswer>("panelSave", changes, patience);
      setDraft(settle(seen.draft, changes, answer));
      if (answer.leads && seen.state) change({ state: { ...seen.state, leads: answer.leads } });
      return answer.notFollowed;
    });
  }

  return {
    seen: () => seen,
    watch: (next) => {
      show = next;
    },
    open: () => read("open", "panelOpen"),
    setUp: () => read("setUp", "panelSetUp"),
    readAgain: () => read("read", "panelOpen"),
    save,
    type: (key, text) => setDraft(type(seen.draft, key, text)),
    decide: async (key, whose) => {
      if (seen.work.is === "busy") return;
      setDraft(decide(seen.draft, key, whose));
      if (whose === "mine") await save(key);
    },
  };
}
