import { clockTime } from "../words/moment-words";
import { type Draft, isDirty, needingYou } from "./draft";

/** What the panel asks of the server. */
export type PanelRequest = "open" | "save" | "read";

/** What the panel did of its own accord: it follows a sheet that somebody changed. */
type WorkDone = PanelRequest | "follow";

/** What the panel is about, or what became of its last request. */
export type PanelWork =
  | { is: "quiet" }
  | { is: "busy"; request: PanelRequest; slow: boolean }
  | { is: "done"; request: WorkDone; at: Date; warning?: string }
  | { is: "failed"; request: PanelRequest; message: string };

const BUSY: Record<PanelRequest, string> = {
  open: "Reading the agreement…",
  save: "Saving…",
  read: "Reading the sheet again…",
};

const SLOW: Record<PanelRequest, string> = {
  open: "Still reading. This takes longer than usual.",
  save: "Still saving. This takes longer than usual. Your text is kept here.",
  read: "Still reading. This takes longer than usual. Your text is kept here.",
};

const FAILED: Record<PanelRequest, [string, string]> = {
  open: ["Not read: ", ""],
  save: ["Not saved: ", " Your text is kept here, and the panel tries again by itself."],
  read: ["Not read again: ", " Your text is kept here."],
};

/** How it stands with a draft that no request is about. */
function draftWords(draft: Draft, work: PanelWork): string {
  const waiting = needingYou(draft).length;
  if (waiting > 0) return `Not all saved: ${waiting === 1 ? "1 field needs" : `${waiting} fields need`} your attention.`;
  if (isDirty(draft)) return "Not saved yet";
  if (work.is !== "done") return "All saved";
  if (work.request === "follow") return ["All saved", work.warning].filter(Boolean).join(". ");
  if (work.request === "save") return [`Saved at ${clockTime(work.at)}`, work.warning].filter(Boolean).join(". ");
  return work.request === "read" ? `All saved. Read again at ${clockTime(work.at)}.` : "All saved";
}

/** A failed save counts until its text is saved or set back. */
export const hasFailed = (work: PanelWork, draft: Draft): boolean => work.is === "failed" && (work.request !== "save" || isDirty(draft));

/**
 * The state in words, as it stands beside the buttons.
 *
 * @param ready whether there is an agreement to speak of
 */
export function workWords(work: PanelWork, draft: Draft, ready: boolean): string {
  if (work.is === "busy") return (work.slow ? SLOW : BUSY)[work.request];
  if (work.is === "failed" && hasFailed(work, draft)) return FAILED[work.request].join(work.message);
  return ready ? draftWords(draft, work) : "";
}
