import { speak } from "../language/spoken/words";
import type { Ask, PanelState } from "../server/server";
import { againAfter, REFRESH_AFTER } from "../server/waits";
import { changedElsewhere, isDirty } from "./draft";
import type { HeldDraft } from "./held-draft";
import { isCounting, type PanelStateHolder } from "./panel-state";
import type { RequestRun } from "./requests";
import type { Saver } from "./saver";
import type { PanelRequest } from "./work";

/** Brings what stands in the sheet into the panel. */
export interface Reader {
  /** One request at a time: an answer never meets a newer question's text. */
  read(request: PanelRequest): Promise<void>;
  /** The panel shows this state from now on. */
  take(state: PanelState): void;
  /** What stands in the sheet by now: unchanged fields follow it, changed ones become a conflict. */
  follow(state: PanelState): void;
  /** The sum of what the panel shows; "" to read all of it anew, null while it must not be disturbed. */
  shownSum(): string | null;
}

interface ReaderOutside {
  holder: PanelStateHolder;
  draft: HeldDraft;
  saver: Saver;
  ask: Ask;
  run: RequestRun;
  clock(): Date;
  /** Figures that the panel shows are being computed anew. */
  counts(): void;
  close?(): void;
}

export function makeReader({ holder: { seen, change }, draft, saver, ask, run, clock, counts, close }: ReaderOutside): Reader {
  let readAt = 0;

  function take(state: PanelState) {
    readAt = clock().getTime();
    speak(state.language, state.locale);
    // Removed while the panel showed it: there is nothing left to show.
    if (seen().state?.ready && state.untouched) close?.();
    change({ state, counting: false, ahead: state.at ? Date.parse(state.at) - readAt : seen().ahead });
    if (!state.ready) return;
    const typed = draft.over(state);
    draft.set(typed);
    if (isDirty(typed)) saver.soon(againAfter(1));
  }

  return {
    async read(request) {
      if (seen().work.is === "busy") return;
      await run(request, async (patience) => {
        take(await ask<PanelState>("panelOpen", undefined, patience));
        return undefined;
      });
      if (isCounting(seen())) counts();
      saver.afterErrand();
    },
    take,
    follow(state) {
      const before = seen().draft;
      take(state);
      const warning = changedElsewhere(before, seen().draft);
      if (warning && seen().work.is !== "failed") change({ work: { is: "done", request: "follow", at: clock(), warning } });
    },
    shownSum() {
      const { work, state, showing } = seen();
      if (work.is === "busy" || !state) return null;
      if (!state.ready) return "";
      // Statuses turn with the time, too, without anybody's doing: then all is asked for.
      const isOld = showing.view === "leads" && clock().getTime() - readAt > REFRESH_AFTER;
      return isOld ? "" : (state.look ?? "");
    },
  };
}
