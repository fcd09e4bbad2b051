import type { Ask, PanelState } from "../server/server";
import type { Timers } from "../server/timers";
import { type Changes, makeChanges } from "./changes";
import { makeHeldDraft } from "./held-draft";
import { makeOnlooker } from "./onlooker";
import { fieldOf, isCounting, makePanelState, type PanelStateHolder } from "./panel-state";
import { makeReader } from "./reader";
import { makeRun } from "./requests";
import { makeSaver } from "./saver";
import type { Shelf } from "./shelf";
import { reveal, type Showing } from "./showing";
import { makeUnsavedTexts } from "./unsaved-texts";

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
  const counts = () => onlooker.soon();
  const draft = makeHeldDraft({ holder, shelf, unsaved: makeUnsavedTexts(ask, timers) });
  const saver = makeSaver({ holder, ask, timers, run, setDraft: draft.set, counts });
  const reader = makeReader({ holder, draft, saver, ask, run, clock, counts, close });
  const onlooker = makeOnlooker({
    ask,
    timers,
    clock,
    shown: reader.shownSum,
    counting: () => isCounting(seen()),
    held: () => seen().state,
    take: reader.follow,
  });

  return {
    ...makeChanges({ holder, saver, clock, setDraft: draft.set }),
    seen,
    watch: holder.watch,
    open: () => reader.read("open"),
    setUpAs(state) {
      reader.take(state);
      if (isCounting(seen())) counts();
    },
    readAgain: () => reader.read("read"),
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
