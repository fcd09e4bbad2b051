import { changedElsewhere, confirm, type Draft, decide, emptyDraft, isDirty, prepare, reread, settle, textIn, type } from "./draft";
import { faultWords } from "./fault-words";
import { makeKeeper } from "./keeper";
import { keep, restore } from "./kept-draft";
import { makeOnlooker } from "./onlooker";
import { lastStep, noted, type Past } from "./past";
import type { Ask, PanelState, Patience, SaveAnswer } from "./server";
import type { Shelf } from "./shelf";
import { firstShown, reveal, type Showing } from "./showing";
import type { Timers } from "./timers";
import { againAfter, oneWait, saveAfter } from "./waits";
import type { Errand, Work } from "./work";

/** All that the panel shows. */
export interface Seen {
  /** Null until the sheet was read once. */
  state: PanelState | null;
  draft: Draft;
  work: Work;
  showing: Showing;
  past: Past;
  /** Milliseconds by which the sheet's clock is ahead of this machine's. */
  ahead: number;
}

export interface Store {
  seen(): Seen;
  watch(show: (seen: Seen) => void): void;
  open(): Promise<void>;
  setUp(): Promise<void>;
  readAgain(): Promise<void>;
  /** Saves all that can be saved, what was refused before too. */
  save(): Promise<void>;
  /** A person left a box: what he typed is saved now. */
  leave(): Promise<void>;
  /** @param whole whether the change is a step of its own, as a click is */
  type(key: string, text: string, whole?: boolean): void;
  /** Keeps starting texts as they are. */
  confirm(keys: readonly string[]): void;
  undo(): void;
  decide(key: string, whose: "theirs" | "mine"): void;
  look(showing: Partial<Showing>): void;
  /** A sign of the person: while there are some, the panel follows the sheet. */
  sign(): void;
  /** Brings a field into view; the components lead the focus there. */
  reveal(key: string): void;
}

const MINUTE = 60_000;
const REFRESH_AFTER = 5 * MINUTE;
/** Set-up waits for a person's answers to its questions. */
const GIVE_UP_AFTER: Record<Errand, number> = { open: 2 * MINUTE, read: 2 * MINUTE, save: 2 * MINUTE, setUp: 10 * MINUTE };

interface Outside {
  ask: Ask;
  shelf: Shelf;
  clock(): Date;
  timers: Timers;
}

/** Holds what the panel knows and does; the components only show it. */
export function makeStore({ ask, shelf, clock, timers }: Outside): Store {
  let seen: Seen = { state: null, draft: emptyDraft, work: { is: "quiet" }, showing: firstShown, past: [], ahead: 0 };
  let show = (_: Seen) => {};
  let restored = false;
  let failures = 0;
  /** Whether a save was asked for while another errand was under way. */
  let wanted = false;
  const saving = oneWait(timers);
  const keeper = makeKeeper(ask, timers);
  let readAt = 0;

  function change(next: Partial<Seen>) {
    seen = { ...seen, ...next };
    show(seen);
  }

  function setDraft(draft: Draft) {
    if (seen.state?.ready) {
      const kept = keep(draft);
      shelf.write(seen.state.document, kept);
      keeper.note(kept);
    }
    change({ draft });
  }

  const fieldOf = (key: string) => seen.draft.fields.find((field) => field.key === key);

  const shownText = (key: string): string | undefined => {
    const field = fieldOf(key);
    return field && textIn(seen.draft, field);
  };

  /** One errand at a time: an answer never meets a newer question's text. Says whether it went well. */
  async function run(errand: Errand, work: (patience: Patience) => Promise<string | undefined>): Promise<boolean> {
    change({ work: { is: "busy", errand, slow: false } });
    const onSlow = () => change({ work: { is: "busy", errand, slow: true } });
    try {
      const warning = await work({ giveUpAfter: GIVE_UP_AFTER[errand], onSlow });
      change({ work: { is: "done", errand, at: clock(), ...(warning && { warning }) } });
      return true;
    } catch (error) {
      change({ work: { is: "failed", errand, message: faultWords(error) } });
      return false;
    }
  }

  function saveSoon(milliseconds: number) {
    saving.start(milliseconds, () => void autosave());
  }

  /** What became of an errand's end: a save that waited for it is due. */
  function afterwards() {
    if (!wanted) return;
    wanted = false;
    void autosave();
  }

  function take(state: PanelState) {
    readAt = clock().getTime();
    change({ state, ahead: state.at ? Date.parse(state.at) - readAt : seen.ahead });
    if (!state.ready) return;
    const kept = state.kept ?? {};
    if (!restored) keeper.holds(kept);
    const draft = restored ? reread(seen.draft, state.fields) : restore(state.fields, { ...kept, ...shelf.read(state.document) });
    restored = true;
    setDraft(draft);
    if (isDirty(draft)) saveSoon(againAfter(1));
  }

  async function read(errand: Errand, name: "panelOpen" | "panelSetUp") {
    if (seen.work.is === "busy") return;
    await run(errand, async (patience) => {
      take(await ask<PanelState>(name, undefined, patience));
      return undefined;
    });
    afterwards();
  }

  async function save(again: boolean) {
    saving.stop();
    if (seen.work.is === "busy") {
      wanted = true;
      return;
    }
    const { changes, draft } = prepare(seen.draft, again);
    setDraft(draft);
    if (changes.length === 0) return;
    // The sheet will not be the one that was read.
    if (seen.state) change({ state: { ...seen.state, look: "" } });
    const isSaved = await run("save", async (patience) => {
      const answer = await ask<SaveAnswer>("panelSave", changes, patience);
      setDraft(settle(seen.draft, changes, answer));
      if (answer.leads && seen.state) change({ state: { ...seen.state, leads: answer.leads } });
      return answer.notFollowed;
    });
    failures = isSaved ? 0 : failures + 1;
    if (!isSaved) saveSoon(againAfter(failures));
    afterwards();
  }

  const autosave = () => save(false);

  /** What stands in the sheet by now: unchanged fields follow it, changed ones become a conflict. */
  function follow(state: PanelState) {
    const before = seen.draft;
    take(state);
    const warning = changedElsewhere(before, seen.draft);
    if (warning && seen.work.is !== "failed") change({ work: { is: "done", errand: "follow", at: clock(), warning } });
  }

  /** Statuses turn with the time, too, without anybody's doing: then all is asked for. */
  function shownSum(): string | null {
    if (seen.work.is === "busy" || !seen.state?.ready) return null;
    const isOld = seen.showing.view === "leads" && clock().getTime() - readAt > REFRESH_AFTER;
    return isOld ? "" : (seen.state.look ?? "");
  }

  const onlooker = makeOnlooker({ ask, timers, clock, shown: shownSum, take: follow });

  function typeInto(key: string, text: string, whole: boolean) {
    const field = fieldOf(key);
    if (!field) return;
    const step = { key, before: textIn(seen.draft, field), after: text, at: clock().getTime() };
    change({ past: noted(seen.past, step, whole) });
    setDraft(type(seen.draft, key, text));
    saveSoon(saveAfter(field));
  }

  function undo() {
    const last = lastStep(seen.past, shownText);
    const field = last && fieldOf(last.step.key);
    if (!last || !field) return;
    change({ past: last.before, showing: reveal(seen.showing, field) });
    setDraft(type(seen.draft, field.key, last.step.before));
    saveSoon(saveAfter({}));
  }

  return {
    seen: () => seen,
    watch: (next) => {
      show = next;
    },
    open: () => read("open", "panelOpen"),
    setUp: () => read("setUp", "panelSetUp"),
    readAgain: () => read("read", "panelOpen"),
    save: () => save(true),
    leave: async () => {
      if (isDirty(seen.draft)) await autosave();
    },
    type: (key, text, whole = false) => typeInto(key, text, whole),
    confirm(keys) {
      setDraft(keys.reduce(confirm, seen.draft));
      void autosave();
    },
    undo,
    decide(key, whose) {
      const before = shownText(key);
      setDraft(decide(seen.draft, key, whose));
      const after = shownText(key);
      if (before !== undefined && after !== undefined) {
        change({ past: noted(seen.past, { key, before, after, at: clock().getTime() }, true) });
      }
      void autosave();
    },
    sign: onlooker.sign,
    look: (showing) => change({ showing: { ...seen.showing, ...showing } }),
    reveal(key) {
      const field = fieldOf(key);
      if (field) change({ showing: reveal(seen.showing, field) });
    },
  };
}
