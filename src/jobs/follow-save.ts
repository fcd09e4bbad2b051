import { NOT_FOLLOWED } from "./sentences";
import { sweepLocked } from "./sweep";

/**
 * Lets formulas and leads follow what was just written into the agreement. What is written stays written, whatever the lead
 * tab says to it. The caller holds the document's lock.
 *
 * @returns "" or one sentence why the leads could not follow
 */
export function followSave(at: Date): string {
  try {
    const swept = sweepLocked(at);
    return "problem" in swept ? NOT_FOLLOWED(swept.problem) : "";
  } catch (error) {
    return NOT_FOLLOWED((error as Error).message);
  }
}
