import type { Cell } from "../../core/cells/cell";
import { linesOf } from "../../core/cells/lines";
import type { OffsetAt } from "../../core/cells/moments";
import { peopleOf } from "../../core/people/people";
import { targetsOf } from "../../core/sla/targets";
import type { Stage } from "../../core/stages/stage";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import type { AgreedWords } from "../../tables/leads/drop-downs";
import { agreedIn } from "../rules/reading-of-check";

/** What is promised has no say in which words a target names. */
const NO_PROMISE = { targetMinutes: 1, warnMinutes: 1 };

/** What the agreement's cells name words of leads by; of an agreement that is not there yet, what one begins with. */
export function agreedWordsIn(table: Cell[][], stages: readonly Stage[], offsetAt: OffsetAt): AgreedWords {
  const agreed = agreedIn(table, offsetAt);
  const targets = targetsOf(String(agreed("response.targets")), NO_PROMISE, PEOPLES_WORDS.ofLines?.targets);
  return {
    stages,
    people: peopleOf(String(agreed("people")), PEOPLES_WORDS.ofPeople),
    targets: Array.isArray(targets) ? targets : [],
    lines: (key) => linesOf(String(agreed(key))),
  };
}
