import type { AgreedPerson } from "../people/agreed-person";
import { personNamed } from "../people/people";
import { type Credits, nextInTurn, type OfferedLead, takersOf, withGiven } from "../people/turns";

/** A lead that is to have another owner, and whose it is; "" for nobody's. */
export interface LeadToPass extends OfferedLead {
  owner: string;
}

/**
 * Who else could have each of some leads if the next in turn were given one after the other: the next in turn first, the others in the
 * order of the table. Whose a lead is does not get it, by whatever name the column Owner calls him.
 *
 * @param credits what earlier turns left
 * @param day year-month-day: who is away on it could have none
 * @example otherTakers(peopleOf("Ada | | sales\nBen | | sales"), [{ owner: "ada", source: "", segment: "", priority: "" }], {}, "2026-11-18") //=> [["Ben"]]
 */
export function otherTakers(people: readonly AgreedPerson[], leads: readonly LeadToPass[], credits: Credits, day: string): string[][] {
  let owed = credits;
  return leads.map((lead) => {
    const butNot = personNamed(people, lead.owner);
    const next = nextInTurn(people, lead, owed, day, { butNot });
    if (next === null) return [];
    owed = withGiven(people, [{ ...lead, owner: next, day }], owed);
    const others = takersOf(people, lead, day, butNot).filter((one) => one !== next);
    return [next, ...others].map(({ name }) => name);
  });
}
