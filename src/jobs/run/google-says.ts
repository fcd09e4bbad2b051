import { Unclear } from "../../core/cells/unclear";
import { logFault } from "../../google/execution-log";
import { isRefusal } from "../../google/refusal";
import { Hindrance } from "./hindrance";

/**
 * For a catch that means what Google refuses: Google's own words.
 *
 * @throws what was caught where it is anything else: a sentence of ours, or a fault of ours
 */
export function googleSays(error: unknown): string {
  if (error instanceof Hindrance || error instanceof Unclear || !isRefusal(error)) throw error;
  return (error as Error).message;
}

/** The same, and leaves the refusal in the execution log. */
export function loggedRefusal(error: unknown): string {
  const says = googleSays(error);
  logFault(error);
  return says;
}
