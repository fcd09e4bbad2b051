/** What is remembered of clicks, so that they can be taken back. */

import type { Cell } from "../core/agreement/item-values";
import { asText } from "./as-text";
import type { LeadField } from "./lead-table";
import { needsReason, type OneClick, type Stamp } from "./stamps";

/** A cell as JSON keeps it. */
type Kept = string | number | boolean | { moment: number };

type Before = Partial<Record<LeadField, Kept>>;

/** A click and what stood in the cells of its leads before. */
export interface Click {
  by: string;
  click: OneClick;
  /** The instant that it wrote, in milliseconds. */
  at: number;
  /** How the reason begins that it wrote, "" for none. */
  reason: string;
  rows: [lead: string, before: Before][];
}

/** A lead that a click has written into. */
export interface ClickedLead {
  lead: string;
  stamps: readonly Stamp[];
  read: (field: LeadField) => Cell;
}

const LONGEST = 300;
const SAME_MOMENT = 500;

const kept = (cell: Cell): Kept => (cell instanceof Date ? { moment: cell.getTime() } : cell);

/** A text goes back as the text that it was, whatever it looks like. */
function asItWas(content: Kept): Cell {
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
  const rows = leads.map(({ lead, stamps, read }): Click["rows"][number] => [
    lead,
    Object.fromEntries(stamps.map(({ field }) => [field, kept(read(field))])),
  ]);
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

/** Whether a cell holds exactly what the click wrote into it. */
function isAsWritten(cell: Cell, field: LeadField, before: Before, { at, click, reason }: Click): boolean {
  if (field === "attempts") return cell === Number(before.attempts || 0) + 1;
  if (field === "returnReason") return needsReason(click) && String(cell).slice(0, LONGEST) === reason;
  return isMoment(cell, at);
}

/** A click that can be taken back from a lead, with the cells as they were; or why none can. */
export type TakenBack = { click: Click; stamps: Stamp[] } | { skipped: string };

/**
 * Finds what to take back from a lead: the person's last click on it, or whoever's return or rejection.
 *
 * @param clicks the newest first
 * @param by the keys by which the person was known, the last ones included
 * @param read the lead's cells by field
 */
export function takenBack(clicks: readonly Click[], by: readonly string[], lead: string, read: (field: LeadField) => Cell): TakenBack {
  const click = clicks.find((one) => (by.includes(one.by) || needsReason(one.click)) && one.rows.some(([known]) => known === lead));
  const before = click?.rows.find(([known]) => known === lead)?.[1];
  if (!click || !before) return { skipped: "no click of yours is remembered" };
  const fields = Object.keys(before) as LeadField[];
  if (!fields.every((field) => isAsWritten(read(field), field, before, click))) return { skipped: "changed since the click" };
  return { click, stamps: fields.map((field) => ({ field, content: asItWas(before[field] ?? "") })) };
}

/** The clicks without what was taken back. */
export const withoutTaken = (clicks: readonly Click[], taken: readonly { click: Click; lead: string }[]): Click[] =>
  clicks
    .map((one) => {
      const gone = new Set(taken.filter(({ click }) => click === one).map(({ lead }) => lead));
      return { ...one, rows: one.rows.filter(([lead]) => !gone.has(lead)) };
    })
    .filter(({ rows }) => rows.length > 0);
