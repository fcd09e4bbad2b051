import { words } from "../../language/spoken/words";
import { afterDeed } from "../run/after-deed";
import { type CheckOutcome, checkLeadsGiven, checkLeadsLocked, type Given } from "./check";
import { afterNewLanguage } from "./whole-check";

/**
 * Lets formulas and leads follow what was just written into the agreement. What is written stays written, whatever the lead
 * tab says to it. The caller holds the document's lock.
 *
 * @param given what the save has read
 * @param then is told how the check went, where it came to its end
 * @returns "" or one sentence why the leads could not follow
 */
export function followSave(at: Date, given?: Given, then?: (outcome: CheckOutcome) => void): string {
  let hindered = "";
  const failed = afterDeed(words().saving.notCheckedYet, () => {
    const outcome = given ? checkLeadsGiven(given, at) : checkLeadsLocked(at);
    afterNewLanguage(outcome, at);
    then?.(outcome);
    if ("problem" in outcome) hindered = words().saving.notFollowed(outcome.problem);
  });
  return failed || hindered;
}
