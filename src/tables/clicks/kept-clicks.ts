/** What is remembered of clicks, so that they can be taken back, and go on where they were cut. */

import type { Cell } from "../../core/cells/cell";
import { words } from "../../language/spoken/words";
import { asText, textOf } from "../formulas/as-text";
import type { LeadField } from "../leads/lead-table";
import { needsReason, type OneClick, reasonField, reasonText, type Stamp } from "./stamps";

/** A cell as JSON keeps it. */
type KeptClick = string | number | boolean | { moment: number };

type Before = Partial<Record<LeadField, KeptClick>>;

/** A click and what stood in the cells of its leads before. */
export interface Click {
  by: string;
  click: OneClick;
  /** The instant that it wrote, in milliseconds. */
  at: number;
  /** How the reason begins that it wrote, "" for none. */
  reason: string;
  /** With what it wrote into this lead alone; none in earlier notes. */
  rows: [lead: string, before: Before, wrote?: Before][];
  /** What it wrote into other cells than the present, the reason or one more attempt, such as a day that was given; none in earlier notes. */
  wrote?: Before;
  /** Its writing, or its taking back, began at an instant and was not seen to end. */
  unfinished?: { isBack: boolean; at: number };
}

/** A lead that a click has written into. */
export interface ClickedLead {
  lead: string;
  stamps: readonly Stamp[];
  read: (field: LeadField) => Cell;
}

/** A lead of a remembered click. */
export interface RowOfClick {
  click: Click;
  lead: string;
}

/** Whether a click writes something else into each of its leads. */
const writesEachItsOwn = (click: OneClick): boolean => click === "giveInTurn";

const LONGEST = 300;
const SAME_MOMENT = 500;

/** Milliseconds within which a click that was cut goes on when it is clicked again; after that it is a click of its own. */
const GOES_ON = 10 * 60_000;

/** Longer texts are compared by how they begin. */
const asKept = (content: KeptClick): KeptClick => (typeof content === "string" ? content.slice(0, LONGEST) : content);

const kept = (cell: Cell): KeptClick => (cell instanceof Date ? { moment: cell.getTime() } : cell);

/** What stamps write, as it is kept. */
const contentsOf = (stamps: readonly Stamp[]): Before =>
  Object.fromEntries(stamps.map(({ field, content }) => [field, kept(typeof content === "string" ? textOf(content) : content)]));

/** A text goes back as the text that it was, whatever it looks like. */
function asItWas(content: KeptClick): Cell {
  return typeof content === "object" ? new Date(content.moment) : asText(content);
}

/**
 * The clicks with a new one before them: the newest first, as many as there is room for.
 *
 * @param about who clicked what, and when
 * @param most leads to remember in all
 */
export function withClick(
  known: readonly Click[],
  about: Omit<Click, "rows" | "reason">,
  reason: string,
  leads: readonly ClickedLead[],
  most: number,
): Click[] {
  const rows = leads.map(({ lead, stamps, read }): Click["rows"][number] => {
    const before = Object.fromEntries(stamps.map(({ field }) => [field, kept(read(field))]));
    return writesEachItsOwn(about.click) ? [lead, before, contentsOf(stamps)] : [lead, before];
  });
  // Longer texts are not kept, and so not taken back.
  const short = rows.filter(([, before]) => JSON.stringify(before).length <= 2 * LONGEST);
  let room = most;
  const all = [{ ...about, reason: reason.slice(0, LONGEST), rows: short }, ...known];
  return all.filter((click) => {
    room -= click.rows.length;
    return click.rows.length > 0 && room >= 0;
  });
}

const isMoment = (cell: Cell, instant: number): boolean => cell instanceof Date && Math.abs(cell.getTime() - instant) < SAME_MOMENT;

/** What a click writes into a cell. */
function writes(field: LeadField, before: Before, { at, click, reason, wrote }: Omit<Click, "rows">): KeptClick {
  if (field === "attempts") return Number(before.attempts || 0) + 1;
  return wrote?.[field] ?? (needsReason(click) && field === reasonField(click) ? reason : { moment: at });
}

/** Whether a cell holds exactly what the click wrote into it. */
function isAsWritten(cell: Cell, field: LeadField, before: Before, click: Click): boolean {
  const content = writes(field, before, click);
  if (typeof content === "object") return isMoment(cell, content.moment);
  return typeof content === "string" ? !(cell instanceof Date) && String(cell).slice(0, LONGEST) === content : cell === content;
}

/** Whether a cell holds what it held before the click. */
function isAsBefore(cell: Cell, field: LeadField, before: Before): boolean {
  const held = before[field] ?? "";
  return typeof held === "object" ? isMoment(cell, held.moment) : String(cell) === String(held);
}

const fieldsOf = (before: Before): LeadField[] => Object.keys(before) as LeadField[];
const beforeOf = (click: Click | undefined, lead: string): Before | undefined => click?.rows.find(([known]) => known === lead)?.[1];

/** A click as it wrote into one of its leads. */
function inLead(click: Click, lead: string): Click {
  const own = click.rows.find(([known]) => known === lead)?.[2];
  return own ? { ...click, wrote: { ...click.wrote, ...own } } : click;
}

/** How far a click that may have been cut came in a lead's cells: "changed" where one holds what neither it nor anybody before it wrote. */
function cameSoFar(click: Click, before: Before, read: (field: LeadField) => Cell): "all" | "part" | "nothing" | "changed" {
  const fields = fieldsOf(before);
  const written = fields.filter((field) => isAsWritten(read(field), field, before, click));
  if (written.length === fields.length) return "all";
  const isKnown = fields.every((field) => written.includes(field) || isAsBefore(read(field), field, before));
  if (!isKnown) return "changed";
  return written.length === 0 ? "nothing" : "part";
}

const isFresh = (click: Click, isBack: boolean, now: number): boolean =>
  click.unfinished?.isBack === isBack && now - click.unfinished.at < GOES_ON;

/** Both teams may take back what one gave the other. */
const isEverybodys = (click: OneClick): boolean => click === "reject" || click === "return";

/** A click with the cells that it writes, or as they were; or why there is none. */
export type TakenBack = { click: Click; stamps: Stamp[] } | { skipped: string };

/**
 * Finds what to take back from a lead: the person's last click on it, or whoever's return or rejection. A click of which nothing
 * was written is none; one whose taking back was cut a moment ago is taken back to its end, and none before it.
 *
 * @param clicks the newest first
 * @param by the keys by which the person was known, the last ones included
 * @param read the lead's cells by field
 * @param now the present, in milliseconds
 */
export function takenBack(
  clicks: readonly Click[],
  by: readonly string[],
  lead: string,
  read: (field: LeadField) => Cell,
  now: number,
): TakenBack {
  const mine = clicks.filter((one) => (by.includes(one.by) || isEverybodys(one.click)) && beforeOf(one, lead));
  const click = mine.find((one) => {
    const wasNotThere =
      one.unfinished && !isFresh(one, true, now) && cameSoFar(inLead(one, lead), beforeOf(one, lead) ?? {}, read) === "nothing";
    return !wasNotThere;
  });
  const before = beforeOf(click, lead);
  if (!click || !before) return { skipped: words().clicks.why.notRemembered };
  const came = cameSoFar(inLead(click, lead), before, read);
  if (came === "changed" || (came !== "all" && !click.unfinished)) return { skipped: words().clicks.why.changedSince };
  return { click, stamps: fieldsOf(before).map((field) => ({ field, content: asItWas(before[field] ?? "") })) };
}

/** What is clicked now. */
export interface WantedClick {
  click: OneClick;
  reason: string;
  now: number;
  /** As in Click. */
  wrote?: Before;
}

const isSameContent = (one: KeptClick | undefined, other: KeptClick | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A click of the same kind that was cut a moment ago after it had written something into a lead: clicked again, it goes on instead of
 * counting twice. With a day or an amount for a cell that it did not write before, it is another click.
 *
 * @returns what is still to be written, with the moment of the cut click; null where none was cut
 */
export function goingOn(
  clicks: readonly Click[],
  by: readonly string[],
  lead: string,
  read: (field: LeadField) => Cell,
  wanted: WantedClick,
): { click: Click; stamps: Stamp[] } | null {
  const isSame = (one: Click) => one.click === wanted.click && by.includes(one.by) && isFresh(one, false, wanted.now);
  const click = clicks.find((one) => isSame(one) && beforeOf(one, lead));
  const before = beforeOf(click, lead);
  const isNew = (field: LeadField): boolean => before?.[field] === undefined && click?.wrote?.[field] === undefined;
  if (!click || !before || fieldsOf(wanted.wrote ?? {}).some(isNew)) return null;
  const was = inLead(click, lead);
  const came = cameSoFar(was, before, read);
  if (came === "nothing" || came === "changed") return null;
  const reason = reasonText(click.click, wanted.reason);
  const now: Click = { ...was, reason: needsReason(click.click) ? reason : "", wrote: { ...was.wrote, ...wanted.wrote } };
  const isOther = (field: LeadField): boolean => !isSameContent(asKept(writes(field, before, now)), asKept(writes(field, before, was)));
  const open = fieldsOf(before).filter((field) => isOther(field) || !isAsWritten(read(field), field, before, was));
  return { click, stamps: open.map((field) => ({ field, content: asItWas(writes(field, before, now)) })) };
}

/** The clicks with some of their rows changed: in clicks of their own, before what is left of the others. */
function split(clicks: readonly Click[], rows: readonly RowOfClick[], change: (click: Click) => Click | null): Click[] {
  return clicks.flatMap((one) => {
    const chosen = new Set(rows.filter(({ click }) => click === one).map(({ lead }) => lead));
    const part = (isChosen: boolean) => one.rows.filter(([lead]) => chosen.has(lead) === isChosen);
    const changed = chosen.size > 0 ? change({ ...one, rows: part(true) }) : null;
    return [...(changed ? [changed] : []), { ...one, rows: part(false) }].filter(({ rows: left }) => left.length > 0);
  });
}

/** The clicks without what was taken back. */
export const withoutTaken = (clicks: readonly Click[], taken: readonly RowOfClick[]): Click[] => split(clicks, taken, () => null);

/** The clicks with a note that these are about to be taken back. */
export const aboutToGo = (clicks: readonly Click[], taken: readonly RowOfClick[], at: number): Click[] =>
  split(clicks, taken, (click) => ({ ...click, unfinished: { isBack: true, at } }));

/**
 * The clicks once all is written.
 *
 * @param reason what stands in the column of the reason now, "" for none
 * @param wrote what was written besides, as in Click
 */
export const finished = (clicks: readonly Click[], rows: readonly RowOfClick[], reason: string, wrote: Before = {}): Click[] =>
  split(clicks, rows, ({ unfinished: _, ...click }) => ({
    ...click,
    reason: reason.slice(0, LONGEST),
    ...((click.wrote || Object.keys(wrote).length > 0) && { wrote: { ...click.wrote, ...wrote } }),
  }));

/**
 * What stamps write into other cells than the present, the reason or one more attempt, as it is kept.
 *
 * @param at the present as the click writes it
 */
export function wroteBesides(click: OneClick, stamps: readonly Stamp[], at: Date): Before {
  if (writesEachItsOwn(click)) return {};
  const others = stamps.filter(
    ({ field, content }) =>
      field !== "attempts" && !(needsReason(click) && field === reasonField(click)) && !(content instanceof Date && +content === +at),
  );
  return contentsOf(others);
}

/**
 * A person's clicks of one kind on these leads that were not seen to end.
 *
 * @returns each with whether anything of it stands in the lead's cells
 */
export const unfinishedOn = (
  clicks: readonly Click[],
  by: readonly string[],
  kind: OneClick,
  leads: readonly Pick<ClickedLead, "lead" | "read">[],
): (RowOfClick & { stands: boolean })[] =>
  clicks.flatMap((click) =>
    click.unfinished && click.click === kind && by.includes(click.by)
      ? leads.flatMap(({ lead, read }) => {
          const before = beforeOf(click, lead);
          return before ? [{ click, lead, stands: cameSoFar(inLead(click, lead), before, read) !== "nothing" }] : [];
        })
      : [],
  );
