import { numberText } from "../../../src/language/figures/number-text";
import { counted } from "./counted";

const KEPT = "Your text is kept here.";

/** What the panel is about, or what became of its last request. */
export const work = {
  busy: { open: "Reading the agreement…", save: "Saving…", read: "Reading the sheet again…" },
  slow: {
    open: "Still reading. This takes longer than usual.",
    save: `Still saving. This takes longer than usual. ${KEPT}`,
    read: `Still reading. This takes longer than usual. ${KEPT}`,
  },
  failed: {
    open: (why: string) => `Not read: ${why}`,
    save: (why: string) => `Not saved: ${why} Your text is kept here, and the panel tries again by itself.`,
    read: (why: string) => `Not read again: ${why} ${KEPT}`,
  },
  needYou: (fields: number) => `Not all saved: ${counted(fields, "field")} ${fields === 1 ? "needs" : "need"} your attention.`,
  notSaved: "Not saved yet",
  allSaved: "All saved",
  allSavedBut: (warning: string) => `All saved. ${warning}`,
  savedAt: (time: string) => `Saved at ${time}`,
  savedAtBut: (time: string, warning: string) => `Saved at ${time}. ${warning}`,
  readAt: (time: string) => `All saved. Read again at ${time}.`,
  changedElsewhere: (label: string, others: number) =>
    `Somebody changed “${label}”${others === 0 ? "" : ` and ${numberText(others)} more`}.`,
  itemGone: "This item is no longer in the agreement's tab. Copy your text if you need it, then set it back.",
};
