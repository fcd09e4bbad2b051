import { clockTime } from "../words/moment-words";
import { type Draft, isDirty, needingYou } from "./draft";

/** What the panel asks of the server. */
export type Errand = "open" | "save" | "read";

/** What the panel did of its own accord: it follows a sheet that somebody changed. */
type Done = Errand | "follow";

/** What the panel is about, or what became of its last errand. */
export type Work =
  | { is: "quiet" }
  | { is: "busy"; errand: Errand; slow: boolean }
  | { is: "done"; errand: Done; at: Date; warning?: string }
  | { is: "failed"; errand: Errand; message: string };

const BUSY: Record<Errand, string> = {
  open: "Reading the agreement…",
  save: "Saving…",
  read: "Reading the sheet again…",
};

const SLOW: Record<Errand, string> = {
  open: "Still reading. This takes longer than usual.",
  save: "Still saving. This takes longer than usual. Your text is kept here.",
  read: "Still reading. This takes longer than usual. Your text is kept here.",
};

const FAILED: Record<Errand, [string, string]> = {
  open: ["Not read: ", ""],
  save: ["Not saved: ", " Your text is kept here, and the panel tries again by itself."],
  read: ["Not read again: ", " Your text is kept here."],
};

/** How it stands with a draft that no errand is about. */
function draftWords(draft: Draft, work: Work): string {
  const waiting = needingYou(draft).length;
  if (waiting > 0) return `Not all saved: ${waiting === 1 ? "1 field needs" : `${waiting} fields need`} your attention.`;
  if (isDirty(draft)) return "Not saved yet";
  if (work.is !== "done") return "All saved";
  if (work.errand === "follow") return ["All saved", work.warning].filter(Boolean).join(". ");
  if (work.errand === "save") return [`Saved at ${clockTime(work.at)}`, work.warning].filter(Boolean).join(". ");
  return work.errand === "read" ? `All saved. Read again at ${clockTime(work.at)}.` : "All saved";
}

/** A failed save counts until its text is saved or set back. */
export const hasFailed = (work: Work, draft: Draft): boolean => work.is === "failed" && (work.errand !== "save" || isDirty(draft));

/**
 * The state in words, as it stands beside the buttons.
 *
 * @param ready whether there is an agreement to speak of
 */
export function workWords(work: Work, draft: Draft, ready: boolean): string {
  if (work.is === "busy") return (work.slow ? SLOW : BUSY)[work.errand];
  if (work.is === "failed" && hasFailed(work, draft)) return FAILED[work.errand].join(work.message);
  return ready ? draftWords(draft, work) : "";
}
