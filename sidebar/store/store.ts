import { speak } from "../language/spoken/words";
import type { Ask, PanelState } from "../server/server";
import type { Timers } from "../server/timers";
import { againAfter, REFRESH_AFTER } from "../server/waits";
import { type Changes, makeChanges } from "./changes";
import { changedElsewhere, type Draft, isDirty, reread } from "./draft";
import { goneFrom, type KeptTexts, keep, restore } from "./kept-draft";
import { makeOnlooker } from "./onlooker";
import { fieldOf, isCounting, makePanelState, type PanelStateHolder } from "./panel-state";
import { makeRun } from "./requests";
import { makeSaver } from "./saver";
import type { Shelf } from "./shelf";
import { reveal, type Showing } from "./showing";
import { makeUnsavedTexts } from "./unsaved-texts";
import type { PanelRequest } from "./work";

export type { PanelSeen } from "./panel-state";

export interface Store extends Changes, Pick<PanelStateHolder, "seen" | "watch"> {
  open(): Promise<void>;
  /** The guided set-up made this of the spreadsheet. */
  setUpAs(state: PanelState): void;
  readAgain(): Promise<void>;
  /** Saves all that can be saved, what was refused before too. */
  save(): Promise<void>;
  /** A person left a box: what he typed is saved now. */
  leave(): Promise<void>;
  look(showing: Partial<Showing>): void;
  /** A sign of the person: while there are some, the panel follows the sheet. */
  sign(): void;
  /** Brings a field into view; the components lead the focus there. */
  reveal(key: string): void;
}

interface StoreOutside {
  ask: Ask;
  shelf: Shelf;
  clock(): Date;
  timers: Timers;
  /** Closes the panel, where there is one to close. */
  close?(): void;
}

/** Holds what the panel knows and does; the components only show it. */
export function makeStore({ ask, shelf, clock, timers, close }: StoreOutside): Store {
  const holder = makePanelState();
  const { seen, change } = holder;
  const run = makeRun(holder, clock);
  const keeper = makeUnsavedTexts(ask, timers);
  let restored = false;
  let laid: KeptTexts = {};
  let readAt = 0;

  function setDraft(draft: Draft) {
    const { state } = seen();
    if (state?.ready) {
      const kept = keep(draft);
      shelf.write(state.document, kept, goneFrom(laid, kept));
      laid = kept;
      keeper.note(kept);
    }
    change({ draft });
  }

  const saver = makeSaver({ holder, ask, timers, run, setDraft, counts: () => onlooker.soon() });

  function take(state: PanelState) {
    readAt = clock().getTime();
    speak(state.language);
    // Removed while the panel showed it: there is nothing left to show.
    if (seen().state?.ready && state.untouched) close?.();
    change({ state, counting: false, ahead: state.at ? Date.parse(state.at) - readAt : seen().ahead });
    if (!state.ready) return;
    const kept = state.kept ?? {};
    if (!restored) keeper.holds(kept);
    if (!restored) laid = { ...kept, ...shelf.read(state.document) };
    const draft = restored ? reread(seen().draft, state.fields) : restore(state.fields, laid);
    restored = true;
    setDraft(draft);
    if (isDirty(draft)) saver.soon(againAfter(1));
  }

  /** One request at a time: an answer never meets a newer question's text. */
  async function read(request: PanelRequest) {
    if (seen().work.is === "busy") return;
    await run(request, async (patience) => {
      take(await ask<PanelState>("panelOpen", undefined, patience));
      return undefined;
    });
    if (isCounting(seen())) onlooker.soon();
    saver.afterErrand();
  }

  /** What stands in the sheet by now: unchanged fields follow it, changed ones become a conflict. */
  function follow(state: PanelState) {
    const before = seen().draft;
    take(state);
    const warning = changedElsewhere(before, seen().draft);
    if (warning && seen().work.is !== "failed") change({ work: { is: "done", request: "follow", at: clock(), warning } });
  }

  /** Statuses turn with the time, too, without anybody's doing: then all is asked for. */
  function shownSum(): string | null {
    const { work, state, showing } = seen();
    if (work.is === "busy" || !state) return null;
    if (!state.ready) return "";
    const isOld = showing.view === "leads" && clock().getTime() - readAt > REFRESH_AFTER;
    return isOld ? "" : (state.look ?? "");
  }

  const onlooker = makeOnlooker({
    ask,
    timers,
    clock,
    shown: shownSum,
    counting: () => isCounting(seen()),
    held: () => seen().state,
    take: follow,
  });

  return {
    ...makeChanges({ holder, saver, clock, setDraft }),
    seen,
    watch: holder.watch,
    open: () => read("open"),
    setUpAs(state) {
      take(state);
      if (isCounting(seen())) onlooker.soon();
    },
    readAgain: () => read("read"),
    save: saver.again,
    leave: saver.now,
    sign: onlooker.sign,
    look: (showing) => change({ showing: { ...seen().showing, ...showing } }),
    reveal(key) {
      const field = fieldOf(seen(), key);
      if (field) change({ showing: reveal(seen().showing, field) });
    },
  };
}
