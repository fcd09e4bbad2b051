import { reviewNotice, termNotice } from "../agreement/notices";
import type { Values } from "../agreement/versions";
import { DAY } from "../cells/cell";
import { NEWS_DAYS } from "./already-sent";
import { footOf, type Mail, type MailRun } from "./mail";
import { dayKey } from "./schedule";

const LABEL = "Mail: review and end of term";

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
  const said = [
    {
      about: "review",
      on: String(draft.get("review.next") ?? ""),
      subject: "Review of the agreement",
      text: reviewNotice({ draft, today }),
    },
    { about: "term", on: String(draft.get("term.end") ?? ""), subject: "Term of the agreement", text: termNotice({ draft, today }) },
  ];
  return said.flatMap(({ about, on, subject, text }) => {
    const ago = day - Date.parse(on) / DAY;
    // What passed long ago has been said; where a date is faulty, only the panel says so.
    if (text === null || !(ago <= NEWS_DAYS)) return [];
    return book.contacts.flatMap((to): Mail[] => {
      const notice = `${about}|${on}|${ago > 0 ? "passed" : "near"}|${to.toLowerCase()}`;
      if (isTold(notice)) return [];
      return [{ kind: "reminders", to, letter: { subject, parts: [{ text }], foot: footOf(LABEL), link: run.link() }, notices: [notice] }];
    });
  });
}
