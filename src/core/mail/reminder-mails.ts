import { reviewNotice, termNotice } from "../agreement/notices";
import type { Values } from "../agreement/versions";
import { DAY } from "../cells/cell";
import type { Saying } from "../cells/saying";
import { NEWS_DAYS } from "./already-sent";
import type { ReminderFacts } from "./letter-facts";
import { type Mail, type MailRun, mailOf } from "./mail";
import { dayKey } from "./schedule";

/**
 * To both contact persons: a review that comes near or has passed, a term that ends or has ended; each said once before the
 * day and once after it.
 *
 * @param draft the agreement as it stands in its cells
 */
export function reminderMails(run: MailRun, draft: Values): Mail[] {
  const { day, book, isTold } = run;
  if (day === null) return [];
  const today = dayKey(day);
  const dates: readonly { of: ReminderFacts["of"]; on: string; notice: Saying | null }[] = [
    { of: "review", on: String(draft.get("review.next") ?? ""), notice: reviewNotice({ draft, today }) },
    { of: "term", on: String(draft.get("term.end") ?? ""), notice: termNotice({ draft, today }) },
  ];
  return dates.flatMap(({ of, on, notice }) => {
    const ago = day - Date.parse(on) / DAY;
    // What passed long ago has been said; where a date is faulty, only the panel says so.
    if (notice === null || !(ago <= NEWS_DAYS)) return [];
    return book.contacts.flatMap((to): Mail[] => {
      const name = `${of}|${on}|${ago > 0 ? "passed" : "near"}|${to.toLowerCase()}`;
      return isTold(name) ? [] : [mailOf(run, to, { about: "reminders", of, notice }, [name])];
    });
  });
}
