/** The mending of one column of dates from the guided set-up, before the first set-up, too. */

import type { OffsetAt } from "../../core/cells/moments";
import { shortLine } from "../../core/cells/short-line";
import type { MendedDate } from "../../core/dates/mended";
import { takeLock } from "../../google/document-lock";
import { openNotebook } from "../../google/notebook";
import { offsets } from "../../google/reading";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { columnLetters } from "../../tables/formulas/column-letters";
import { checkLeadsLocked } from "../check/check";
import { changesOf, inWords, putBack, type SeenDates, see, turn } from "../clicks/date-cells";
import { nothingToTurn } from "../clicks/turned-columns";
import { leadTab } from "../leads/lead-tab";
import type { MendShown, SetUpWish } from "../messages/set-up-messages";
import { touchLeads } from "../notes/touched-leads";
import { clockIn } from "../rules/clock-state";
import { type Done, sentenceOf } from "../run/done";
import { fingerprint } from "../run/fingerprint";
import { LOCK_WAIT } from "../run/limits";
import { begunIn } from "./begun";
import { seenTabs } from "./survey-tabs";
import { goingOn, meantLeads } from "./wished-leads";

const ROWS_SHOWN = 3;
const LONGEST = 30;

/** Which column is meant: of the tab of a wish, by its heading. */
export interface ColumnWish {
  wish: SetUpWish;
  heading: string;
}

/** The one column of a lead tab that is to be mended. */
interface FoundColumn {
  workbook: Workbook;
  seen: SeenDates;
  /** Whether leads are judged by it. */
  isInUse: boolean;
}

/** The column as it stands, or one sentence that says why it is not there. */
function find({ wish: said, heading }: ColumnWish): FoundColumn | { problem: string } {
  const workbook = openWorkbook();
  const notes = openNotebook().all();
  const [clock, begun] = [clockIn(notes), begunIn(notes)];
  const current = leadTab(workbook);
  const columns = clock?.columns ?? begun?.columns ?? {};
  const tabs = () => seenTabs(workbook, clock, current);
  const { leads, problem } = meantLeads(goingOn(said, begun, current), { workbook, current, columns, tabs });
  if (!leads) return { problem: problem || words().setUpQuestions.noLeadTab };
  const seen = see(leads.tab, leads.chosen, offsets(workbook.zone));
  const mended = seen.mended.filter((one) => one.heading.toLowerCase() === heading.trim().toLowerCase());
  if (mended.length === 0) return { problem: words().setUpQuestions.noSuchHeading(heading, leads.name) };
  return { workbook, seen: { ...seen, mended: mended.slice(0, 1) }, isInUse: leads.isInUse && clock !== null };
}

const sumOf = (seen: SeenDates): string => fingerprint(changesOf(seen));

type Kind = "text" | "number" | "exchanged" | "hour";

const kindIn =
  (exchanged: ReadonlySet<number>) =>
  ({ row, was }: MendedDate): Kind => {
    if (exchanged.has(row)) return "exchanged";
    return was instanceof Date ? "hour" : typeof was === "number" ? "number" : "text";
  };

/** One of each kind, then more of the last: what is exchanged is the hardest to believe. */
function samplesOf(changes: readonly MendedDate[], kindOf: (change: MendedDate) => Kind): MendedDate[] {
  const firsts = (["text", "number", "hour", "exchanged"] as const).flatMap((kind) => changes.find((one) => kindOf(one) === kind) ?? []);
  const exchanged = changes.filter((one) => kindOf(one) === "exchanged");
  const more = [...exchanged, ...changes].filter((one) => !firsts.includes(one));
  return [...firsts, ...new Set(more)].slice(0, ROWS_SHOWN);
}

function proofOf({ mended }: SeenDates, isArrival: boolean, at: Date, offsetAt: OffsetAt): string {
  const now = new Map((mended[0]?.of.read.cells ?? []).flatMap((cell, row) => ("instant" in cell ? [[row, cell.instant] as const] : [])));
  const then = new Map([...now, ...(mended[0]?.of.changes ?? []).map(({ row, becomes }) => [row, becomes] as const)]);
  const ahead = (instants: ReadonlyMap<number, number>): number => [...instants.values()].filter((one) => one > at.getTime()).length;
  const day = words().moments.day(Math.max(...then.values()), offsetAt);
  return words().turnedDates.proof(isArrival, day, ahead(now), ahead(then));
}

const NOTHING: MendShown = { heading: "", letters: "", cells: 0, sentence: "", rows: [], proof: "", sum: "", problem: "" };

/**
 * What the cells of a column of dates would become; nothing is written.
 *
 * @param at the present, by which dates lie in the future
 */
export function mendLook(wish: ColumnWish, at: Date): MendShown {
  const found = find(wish);
  if ("problem" in found) return { ...NOTHING, heading: wish.heading, problem: found.problem };
  const { seen } = found;
  const { offsetAt, tab, columns } = seen;
  const [one] = seen.mended;
  if (!one) return { ...NOTHING, heading: wish.heading };
  const { changes, read } = one.of;
  const place = { heading: one.heading, letters: columnLetters(one.column) };
  if (changes.length === 0) return { ...NOTHING, ...place, problem: nothingToTurn(tab.name(), inWords(seen)) };
  const kindOf = kindIn(new Set(read.clash?.exchanged.map(({ row }) => row)));
  const count = (kind: Kind): number => changes.filter((change) => kindOf(change) === kind).length;
  const { text, number, date, readAs } = words().setUpQuestions.kinds;
  const misread = read.clash?.order === "day first" ? "month first" : "day first";
  const kinds: Record<Kind, string> = { text, number, hour: date, exchanged: readAs[misread] };
  const rows = samplesOf(changes, kindOf).map((change) => ({
    was: change.was instanceof Date ? words().moments.dayAndTime(change.was.getTime(), offsetAt) : shortLine(String(change.was), LONGEST),
    wasKind: kinds[kindOf(change)],
    becomes: words().moments.dayAndTime(change.becomes, offsetAt),
    becomesKind: date,
  }));
  return {
    ...place,
    cells: changes.length,
    sentence: words().turnedDates.mending(count("text"), count("number"), count("exchanged"), count("hour")),
    rows,
    proof: proofOf(seen, one.column === columns.received, at, offsetAt),
    sum: sumOf(seen),
    problem: "",
  };
}

/** Leads that are judged by the column are judged anew. */
function follow({ isInUse }: FoundColumn, at: Date): void {
  if (!isInUse) return;
  checkLeadsLocked(at);
  touchLeads(openNotebook(), at);
}

/** Does something with the column under the lock, and lets the leads follow it. */
function underLock(wish: ColumnWish, at: Date, act: (found: FoundColumn) => string | Done): string {
  if (!takeLock(LOCK_WAIT)) return words().saving.busy;
  const found = find(wish);
  if ("problem" in found) return found.problem;
  const answer = act(found);
  follow(found, at);
  return sentenceOf(answer);
}

/**
 * Turns the cells of a column into dates, if they are still what was shown; what stood there is kept.
 *
 * @returns what was done, in a sentence
 */
export const mendColumn = ({ sum, ...wish }: ColumnWish & { sum: string }, at: Date): string =>
  underLock(wish, at, ({ seen, workbook }) => (sumOf(seen) === sum ? turn(seen, workbook) : words().turnedDates.changed));

/** Puts back what stood in the column's cells, where nobody has changed them since. */
export const mendBack = (wish: ColumnWish, at: Date): string =>
  underLock(wish, at, ({ seen, workbook }) =>
    putBack(seen, workbook, (kept) => kept.heading.toLowerCase() === wish.heading.trim().toLowerCase()),
  );
