import type { PanelState } from "../server/server";
import { type Draft, reread } from "./draft";
import { goneFrom, type KeptTexts, keep, restore } from "./kept-draft";
import type { PanelStateHolder } from "./panel-state";
import type { Shelf } from "./shelf";
import type { UnsavedTexts } from "./unsaved-texts";

/** The draft as the panel holds it; what stands in it only is kept on the shelf and, after a while, on the server. */
export interface HeldDraft {
  set(draft: Draft): void;
  /** What was typed, over the fields as the sheet has them now: at the first reading what was kept, later what stands in the panel. */
  over(state: PanelState): Draft;
}

interface HeldDraftOutside {
  holder: PanelStateHolder;
  shelf: Shelf;
  unsaved: UnsavedTexts;
}

export function makeHeldDraft({ holder: { seen, change }, shelf, unsaved }: HeldDraftOutside): HeldDraft {
  let isRestored = false;
  let laid: KeptTexts = {};

  function restored({ kept = {}, document, fields }: PanelState): Draft {
    isRestored = true;
    unsaved.holds(kept);
    laid = { ...kept, ...shelf.read(document) };
    return restore(fields, laid);
  }

  return {
    set(draft) {
      const { state } = seen();
      if (state?.ready) {
        const kept = keep(draft);
        shelf.write(state.document, kept, goneFrom(laid, kept));
        laid = kept;
        unsaved.note(kept);
      }
      change({ draft });
    },
    over: (state) => (isRestored ? reread(seen().draft, state.fields) : restored(state)),
  };
}
