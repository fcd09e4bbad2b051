import { words } from "../language/spoken/words";
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

/** How it stands with a draft that no request is about. */
function draftWords(draft: Draft, work: PanelWork): string {
  const waiting = needingYou(draft).length;
  const texts = words().work;
  if (waiting > 0) return texts.needYou(waiting);
  if (isDirty(draft)) return texts.notSaved;
  if (work.is !== "done") return texts.allSaved;
  const { request, warning } = work;
  const time = clockTime(work.at);
  if (request === "follow") return warning ? texts.allSavedBut(warning) : texts.allSaved;
  if (request === "save") return warning ? texts.savedAtBut(time, warning) : texts.savedAt(time);
  return request === "read" ? texts.readAt(time) : texts.allSaved;
}

/** A failed save counts until its text is saved or set back. */
export const hasFailed = (work: PanelWork, draft: Draft): boolean => work.is === "failed" && (work.request !== "save" || isDirty(draft));

/**
 * The state in words, as it stands beside the buttons.
 *
 * @param ready whether there is an agreement to speak of
 */
export function workWords(work: PanelWork, draft: Draft, ready: boolean): string {
  if (work.is === "busy") return words().work[work.slow ? "slow" : "busy"][work.request];
  if (work.is === "failed" && hasFailed(work, draft)) return words().work.failed[work.request](work.message);
  return ready ? draftWords(draft, work) : "";
}
