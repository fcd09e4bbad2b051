import { words } from "../../language/spoken/words";
import type { Asked } from "../../tables/clicks/clicked-row";
import {
  type Click,
  finished,
  goingOn,
  unfinishedOn,
  type WantedClick,
  withClick,
  withoutTaken,
  wroteBesides,
} from "../../tables/clicks/kept-clicks";
import {
  besidesOf,
  headingsOf,
  lackingFields,
  needsReason,
  type OneClick,
  reasonText,
  type Stamp,
  stampsFor,
  wantsOf,
} from "../../tables/clicks/stamps";
import type { LeadField } from "../../tables/leads/lead-table";
import { byReason } from "../leads/left-alone";
import type { MarkedLead } from "../leads/stamp-writes";
import type { ClickWish } from "../messages/click-messages";
import { longNote, longNoteParts } from "../notes/long-note";
import { NOTE_KEYS } from "../notes/note-keys";
import { clickerKeys } from "../notes/person-keys";
import { type Done, done } from "../run/done";
import { askedFor } from "./asked-click";
import { clickedRows } from "./clicked-rows";
import { ownersFor } from "./given-owners";
import { type Ledger, type Marked, markedNames, markedRows, movedWords, spanOf, type Worked, workOnMarked } from "./marked-rows";

/** Whether a click left no marked lead alone. */
const isAllDone = ({ rows, skipped, partly }: Worked): boolean => rows.length > 0 && skipped.length + partly.length === 0;

/** What to tell of a click that was not cut. */
export const clickAnswer = (worked: Worked, said: string): string | Done => (isAllDone(worked) ? done(said) : said);

const KEY = NOTE_KEYS.clicks;

/** As many leads as one click can write into. */
const MOST_REMEMBERED = 500;

export const clicksIn = (notes: Record<string, string>): Click[] => JSON.parse(longNote(notes, KEY) ?? "[]");

export const clickNotes = (clicks: readonly Click[]): Record<string, string> => longNoteParts(KEY, JSON.stringify(clicks));

type Wrote = NonNullable<WantedClick["wrote"]>;

/** What a click is known by when it is remembered. */
interface RememberedAs {
  click: OneClick;
  reason: string;
  at: Date;
  /** What it writes besides, as far as it is known before a row is looked at: what goes on where it was cut must say the same. */
  given: Wrote;
}

/** What a click writes into a lead, and what is remembered of it: where it was cut a moment ago, what is left, so that nothing counts twice. */
function remembering(known: readonly Click[], by: readonly string[], { click, reason, at, given }: RememberedAs) {
  const now = at.getTime();
  const text = needsReason(click) ? reasonText(click, reason) : "";
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
      const stamps = fresh.flatMap((row): Stamp[] => row.stamps);
      const wrote = { ...given, ...wroteBesides(click, stamps, at) };
      const about = { by: by[0] ?? "", click, at: now, unfinished: { isBack: false, at: now } };
      const all = Object.keys(wrote).length > 0 ? { ...about, wrote } : about;
      begun = withClick(others, all, text, fresh, MOST_REMEMBERED);
      return clickNotes(begun);
    },
    end: (rows) => clickNotes(rows.length === 0 ? known : finished(begun, unfinishedOn(begun, by, click, rows), text, given)),
  };
  const goOn = ({ lead, read }: MarkedLead) => {
    const cut = goingOn(known, by, lead, read, { click, reason, now, wrote: given });
    if (cut) resumed.add(lead);
    return cut;
  };
  return { ledger, goOn };
}

/** Where a click writes the day and the amount that were given. */
const DAY_FIELDS: Partial<Record<OneClick, LeadField>> = {
  reject: "backOn",
  return: "backOn",
  lost: "backOn",
  rest: "backOn",
  pause: "pauseUntil",
  won: "won",
};

/** What was given, by where it is written. */
function givenTo(click: OneClick, { day, amount }: Asked): Wrote {
  const field = DAY_FIELDS[click];
  return {
    ...(field && day && { [field]: { moment: day.getTime() } }),
    ...(amount !== null && { revenue: amount }),
  };
}

/** What keeps a click from being done before its rows are looked at, a sentence; "" where nothing does. */
function hindrance(marked: Marked, { click, reason, day }: Required<Pick<ClickWish, "click" | "reason" | "day">>): string {
  const { clicks } = words();
  if (needsReason(click) && reason.trim() === "") {
    return click === "lost" ? clicks.needsLostReason(markedNames(marked)) : clicks.needsReason(markedNames(marked));
  }
  return wantsOf(click).day === "must" && day.trim() === "" ? clicks.needsDay(markedNames(marked)) : "";
}

/**
 * Writes what a click means into the marked rows, as a person asked, and judges them anew.
 *
 * @param wish with what was typed for it: the click says which of that it needs
 * @returns what was done, in a sentence
 */
export function oneClick({ click, reason = "", day = "", amount = "", person = "" }: ClickWish, at: Date): string | Done {
  const marked = markedRows();
  if (typeof marked === "string") return marked;
  const { tab, columns, notes, workbook, clock, sheetOffset } = marked;
  const hindered = hindrance(marked, { click, reason, day });
  if (hindered) return hindered;
  const second = new Date(Math.floor(at.getTime() / 1000) * 1000);
  const asked = askedFor({ click, reason: reason.trim(), day, amount }, { at: second, sheetOffset, terms: clock.rules.terms });
  if (typeof asked === "string") return asked;
  const lacking = lackingFields(click, columns, asked);
  if (lacking.length > 0) return words().clicks.lacksColumns(markedNames(marked), tab.name(), headingsOf(lacking));
  const owners = ownersFor({ click, person }, marked, second);
  if (typeof owners === "string") return owners;
  const known = clicksIn(notes);
  const given = { ...givenTo(click, asked), ...(owners?.person && { owner: owners.person }) };
  const { ledger, goOn } = remembering(known, clickerKeys(known, workbook.id), { click, reason: asked.reason, at: second, given });
  const rowOf = clickedRows({ ...marked, rows: spanOf(marked), moments: clock.moments });
  const of = (lead: MarkedLead) => goOn(lead) ?? stampsFor(click, rowOf(lead), owners ? { ...asked, owner: owners.ownerOf(lead) } : asked);
  const noting: Ledger = { ...ledger, end: (rows) => ({ ...ledger.end(rows), ...(rows.length > 0 && owners?.notes(rows)) }) };
  const worked = workOnMarked(marked, { of, besides: besidesOf(click), showsMoments: owners === null }, noting, at);
  if (worked.cut) return worked.cut;
  if (worked.moved.length > 0) return movedWords(worked);
  const names = worked.rows.map(({ name }) => name);
  const detail = owners?.told(worked.rows) ?? (asked.day ? asked.dayWords(asked.day) : "");
  return clickAnswer(worked, words().clicks.stamped(click, detail, names, byReason(worked.skipped), byReason(worked.partly)));
}
