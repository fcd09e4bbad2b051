import { afterDeed } from "../run/after-deed";
import { NOT_CHECKED_YET, NOT_FOLLOWED } from "../run/sentences";
import { sweepLocked } from "./check";

/**
 * Lets formulas and leads follow what was just written into the agreement. What is written stays written, whatever the lead
 * tab says to it. The caller holds the document's lock.
 *
 * @returns "" or one sentence why the leads could not follow
 */
export function followSave(at: Date): string {
  let hindered = "";
  const failed = afterDeed(NOT_CHECKED_YET, () => {
    const swept = sweepLocked(at);
    if ("problem" in swept) hindered = NOT_FOLLOWED(swept.problem);
  });
  return failed || hindered;
}
