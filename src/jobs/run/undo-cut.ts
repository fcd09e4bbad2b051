import { loggedRefusal } from "./google-says";

/** Undoes what a refusal cut. That Google refuses this, too, is only logged: what was refused first is the person's to hear. */
export function undoCut(undo: () => void): void {
  try {
    undo();
  } catch (error) {
    loggedRefusal(error);
  }
}
