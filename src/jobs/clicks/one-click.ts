import { words } from "../../language/spoken/words";
import { type Click, finished, goingOn, unfinishedOn, withClick, withoutTaken } from "../../tables/clicks/kept-clicks";
import { besidesOf, lackingHeadings, needsReason, type OneClick, reasonText, stampsFor } from "../../tables/clicks/stamps";
import { calledHeading } from "../../tables/leads/called-headings";
import type { LeadField } from "../../tables/leads/lead-table";
import { byReason } from "../leads/left-alone";
import type { MarkedLead } from "../leads/stamp-writes";
import { longNote, longNoteParts } from "../notes/long-note";
import { NOTE_KEYS } from "../notes/note-keys";
import { clickerKeys } from "../notes/person-keys";
import { type Done, done } from "../run/done";
import { type Ledger, markedNames, markedRows, movedWords, type Worked, workOnMarked } from "./marked-rows";

/** Whether a click left no marked lead alone. */
const isAllDone = ({ rows, skipped, partly }: Worked): boolean => rows.length > 0 && skipped.length + partly.length === 0;

/** What to tell of a click that was not cut. */
export const clickAnswer = (worked: Worked, said: string): string | Done => (isAllDone(worked) ? done(said) : said);

const KEY = NOTE_KEYS.clicks;

/** As many leads as one click can write into. */
const MOST_REMEMBERED = 500;

export const clicksIn = (notes: Record<string, string>): Click[] => JSON.parse(longNote(notes, KEY) ?? "[]");

export const clickNotes = (clicks: readonly Click[]): Record<string, string> => longNoteParts(KEY, JSON.stringify(clicks));

/** What a click writes into a lead, and what is remembered of it: where it was cut a moment ago, what is left, so that nothing counts twice. */
function remembering(known: readonly Click[], by: readonly string[], { click, reason, at }: { click: OneClick; reason: string; at: Date }) {
  const now = at.getTime();
  const text = reasonText(click, reason);
  const resumed = new Set<string>();
  let begun: readonly Click[] = known;
  const ledger: Ledger = {
    begin(rows) {
      const fresh = rows.filter(({ lead }) => !resumed.has(lead));
      if (fresh.length === 0) return null;
      const others = withoutTaken(
        known,
        unfinishedOn(known, by, click, fresh).filter(({ stands }) => !stands),
      );
      begun = withClick(others, { by: by[0] ?? "", click, at: now, unfinished: { isBack: false, at: now } }, text, fresh, MOST_REMEMBERED);
      return clickNotes(begun);
    },
    end: (rows) => clickNotes(rows.length === 0 ? known : finished(begun, unfinishedOn(begun, by, click, rows), text)),
  };
  const goOn = ({ lead, read }: MarkedLead) => {
    const cut = goingOn(known, by, lead, read, { click, reason, now });
    if (cut) resumed.add(lead);
    return cut;
  };
  return { ledger, goOn };
}

/**
 * Stamps the present into the marked rows, as a person asked by a click, and judges them anew.
 *
 * @param reason why leads are rejected or returned; "" for the other clicks
 * @returns what was done, in a sentence
 */
export function oneClick(click: OneClick, reason: string, at: Date): string | Done {
  const marked = markedRows();
  if (typeof marked === "string") return marked;
  if (needsReason(click) && reason.trim() === "") return words().clicks.needsReason(markedNames(marked));
  const { tab, columns, notes, workbook, headings } = marked;
  const called = (field: LeadField): string => calledHeading(headings, columns, field);
  const lacking = lackingHeadings(click, columns);
  if (lacking.length > 0) return words().clicks.lacksColumns(markedNames(marked), tab.name(), lacking);
  const second = new Date(Math.floor(at.getTime() / 1000) * 1000);
  const known = clicksIn(notes);
  const { ledger, goOn } = remembering(known, clickerKeys(known, workbook.id), { click, reason, at: second });
  const of = (lead: MarkedLead) => goOn(lead) ?? stampsFor(click, lead.read, columns, reason, second, called);
  const worked = workOnMarked(marked, { of, besides: besidesOf(click) }, ledger, at);
  if (worked.cut) return worked.cut;
  if (worked.moved.length > 0) return movedWords(worked);
  const names = worked.rows.map(({ name }) => name);
  return clickAnswer(worked, words().clicks.stamped(click, names, byReason(worked.skipped), byReason(worked.partly)));
}
