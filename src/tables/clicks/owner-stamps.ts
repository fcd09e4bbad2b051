/** Clicks that give a lead an owner: a person who was chosen, or whoever is next in turn. */

import { sameWord } from "../../core/cells/lines";
import { ownerIn } from "../../core/sla/owner-changes";
import { words } from "../../language/spoken/words";
import { asText } from "../formulas/as-text";
import { type Asked, type ClickedRow, isFilled, type Stamped } from "./clicked-row";

/** Where nobody asked yet whose it is to be: such a stamp is counted, never written. */
const ANYBODY = "?";

/** Another owner: what stands there makes room. */
export function giveStamps(row: ClickedRow, { owner, at }: Asked): Stamped {
  const to = owner?.name ?? ANYBODY;
  if (owner && sameWord(ownerIn(row.read("owner")), to)) return { skipped: words().clicks.why.ownedAlready(to) };
  return { stamps: [{ field: "owner", content: asText(to), gift: { by: "click", at: at.getTime() } }] };
}

/** The first owner, whose turn it is. */
export function turnStamps(row: ClickedRow, { owner, at }: Asked): Stamped {
  if (isFilled(row.read("owner"))) return { skipped: words().clicks.why.hasOwner };
  if (owner?.name === "") return { skipped: owner.why };
  return { stamps: [{ field: "owner", content: asText(owner?.name ?? ANYBODY), gift: { by: "turn", at: at.getTime() } }] };
}
