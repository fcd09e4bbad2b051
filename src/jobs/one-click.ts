import { openNotebook } from "../google/notebook";
import { openWorkbook } from "../google/workbook";
import { type Click, withClick } from "../tables/clicks";
import { lackingHeadings, needsReason, type OneClick, reasonText, stampsFor } from "../tables/stamps";
import { afterDeed } from "./after-deed";
import { lacksColumns, needsReasonFor, rowsShifted, stampedWords } from "./click-sentences";
import { type Done, done } from "./done";
import { keepLongNote, longNote } from "./long-note";
import { type Marked, markedNames, markedRows, type Worked, workOnMarked } from "./marked-rows";
import { NOTE_KEYS } from "./note-keys";
import { personKeys } from "./person-keys";
import { CLICK_NOT_REMEMBERED } from "./sentences";

/** Whether a click left no marked lead alone. */
const isAllDone = ({ rows, skipped }: Worked): boolean => rows.length > 0 && skipped.length === 0;

/** What to tell of a click: its words, with what could not be done after it. */
export function clickAnswer(worked: Worked, words: string, forgotten: string): string | Done {
  const lacks = [worked.lacks, forgotten].filter(Boolean);
  return isAllDone(worked) && lacks.length === 0 ? done(words) : [words, ...lacks].join(" ");
}

const KEY = NOTE_KEYS.clicks;

/** As many leads as one click can write into. */
const MOST_REMEMBERED = 500;

export const clicksIn = (notes: Record<string, string>): Click[] => JSON.parse(longNote(notes, KEY) ?? "[]");

export const keepClicks = (clicks: readonly Click[]): void => keepLongNote(openNotebook(), KEY, JSON.stringify(clicks));

function remember({ notes }: Marked, { rows }: Worked, click: OneClick, reason: string, at: Date): void {
  if (rows.length === 0) return;
  const about = { by: personKeys(openWorkbook().id())[0] ?? "", click, at: at.getTime() };
  keepClicks(withClick(clicksIn(notes), about, reasonText(click, reason), rows, MOST_REMEMBERED));
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
  if (needsReason(click) && reason.trim() === "") return needsReasonFor(markedNames(marked));
  const { tab, columns } = marked;
  const lacking = lackingHeadings(click, columns);
  if (lacking.length > 0) return lacksColumns(markedNames(marked), tab.name(), lacking);
  const second = new Date(Math.floor(at.getTime() / 1000) * 1000);
  const worked = workOnMarked(marked, ({ read }) => stampsFor(click, read, columns, reason, second), at);
  if (worked.moved.length > 0) return rowsShifted(worked.moved);
  const forgotten = afterDeed(CLICK_NOT_REMEMBERED, () => remember(marked, worked, click, reason, second));
  const words = stampedWords(
    click,
    worked.rows.map(({ name }) => name),
    worked.skipped,
  );
  return clickAnswer(worked, words, forgotten);
}
