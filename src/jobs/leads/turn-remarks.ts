import { words } from "../../language/spoken/words";
import { googleWords } from "../run/refusal-words";
import type { TurnsGiven } from "./leads-in-turn";

/** What people should know of leads that were given in turn; "" where there were none. */
export function turnRemarks({ given, untaken, refused, lacksOwners }: Omit<TurnsGiven, "note">): string {
  const { turns } = words();
  if (lacksOwners) return turns.noColumn;
  const told = [
    given.length > 0 ? turns.given(given) : "",
    untaken > 0 ? turns.untaken(untaken) : "",
    ...refused.map(({ name, leads, says }) => turns.refused(name, leads, googleWords(says))),
  ];
  return told.filter(Boolean).join(" ");
}
