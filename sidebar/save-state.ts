import { type Draft, isDirty } from "./draft";

/** Where saving stands. */
export type SaveState = { is: "quiet" } | { is: "saving"; slow: boolean } | { is: "saved"; at: Date } | { is: "failed"; message: string };

const clock = (at: Date): string => at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });

/** The state in words, as it stands beside the button. */
export function saveWords(state: SaveState, draft: Draft): string {
  if (state.is === "saving") return state.slow ? "Still saving. This takes longer than usual; your text is safe here." : "Saving…";
  if (state.is === "failed") return `Not saved: ${state.message} Your text is still here. Try again.`;
  if (Object.keys(draft.theirs).length > 0) return "Not all saved: decide below which text to keep.";
  if (Object.keys(draft.sentences).length > 0) return "Not all saved: see the fields marked below.";
  if (isDirty(draft)) return "Unsaved changes";
  return state.is === "saved" ? `Saved at ${clock(state.at)}` : "All saved";
}
