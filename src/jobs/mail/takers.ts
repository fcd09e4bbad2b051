import type { OffsetAt } from "../../core/cells/moments";
import { dayText } from "../../core/dates/days";
import type { MailRun } from "../../core/mail/mail";
import { otherTakers } from "../../core/mail/takers";
import { type AgreedPerson, personNamed } from "../../core/people/people";
import { type GivenLead, withGiven } from "../../core/people/turns";
import { memoryNote } from "../../core/sla/lead-memory";
import { ownerIn } from "../../core/sla/owner-changes";
import { offeredLead } from "../leads/leads-in-turn";
import { turnNoteIn } from "../notes/turn-credits";
import type { CheckReading } from "../rules/reading-of-check";

/** What steps have given to who has it still: it counts as turns do, or the same person would be the next one each time. */
function givenBySteps({ cells, columns }: CheckReading, people: readonly AgreedPerson[], sheetOffset: OffsetAt): GivenLead[] {
  return cells.flatMap((row): GivenLead[] => {
    const text = String(row[columns.paused] ?? "");
    const steps = text.includes("/step/") ? (memoryNote(text)?.owners ?? []).filter(({ by }) => by === "step") : [];
    const present = personNamed(people, ownerIn(row[columns.owner ?? -1] ?? ""));
    return steps.flatMap(({ at, to }) => {
      const owner = personNamed(people, to);
      return owner && owner === present ? [{ ...offeredLead(row, columns, sheetOffset), owner, day: dayText(at, sheetOffset) }] : [];
    });
  });
}

/** Who else could have leads that nobody answers: the next in turn first. */
export const takersIn =
  (reading: CheckReading, people: readonly AgreedPerson[], sheetOffset: OffsetAt): MailRun["takersOf"] =>
  (leads) => {
    const { cells, columns, leads: tab, at, notes } = reading;
    const credits = withGiven(people, givenBySteps(reading, people, sheetOffset), turnNoteIn(notes).credits);
    const owned = leads.map(({ row, owner }) => ({ owner, ...offeredLead(cells[row - tab.top - 1] ?? [], columns, sheetOffset) }));
    return otherTakers(people, owned, credits, dayText(at.getTime(), sheetOffset));
  };
