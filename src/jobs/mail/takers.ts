import { DAY } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import type { MailRun } from "../../core/mail/mail";
import { dayKey } from "../../core/mail/schedule";
import { otherTakers } from "../../core/mail/takers";
import type { AgreedPerson } from "../../core/people/agreed-person";
import type { CheckReading } from "../rules/reading-of-check";

/** Who else could have leads that nobody answers: the next in turn first. */
export const takersIn =
  ({ cells, columns, leads: tab, at }: CheckReading, people: readonly AgreedPerson[], sheetOffset: OffsetAt): MailRun["takersOf"] =>
  (leads) => {
    const now = at.getTime();
    const today = dayKey(Math.floor((now + sheetOffset(now)) / DAY));
    const owned = leads.map(({ row, owner }) => {
      const text = (field: "source" | "segment" | "priority") =>
        cellWords(cells[row - tab.top - 1]?.[columns[field] ?? -1] ?? "", sheetOffset).trim();
      return { owner, source: text("source"), segment: text("segment"), priority: text("priority") };
    });
    return otherTakers(people, owned, {}, today);
  };
