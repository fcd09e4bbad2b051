/** What is remembered of a lead whose owner was written by the add-on: in turn, as the agreement's last step, or by a click. */

import { type Cell, isBlank } from "../cells/cell";
import { plainWord } from "../cells/plain-word";
import type { Saying } from "../cells/saying";
import { said } from "./sayings";

export const OWNER_WAYS = ["turn", "step", "click"] as const;
export type OwnerWay = (typeof OWNER_WAYS)[number];

export interface OwnerChange {
  /** An instant in milliseconds. */
  at: number;
  /** What stood in the cell, "" where it was blank, and what was written. */
  from: string;
  to: string;
  by: OwnerWay;
}

/** Before such a part: no pause and no attempt begins so. */
const OWNER = "^";

/** Names may hold whatever parts a memory. */
const packed = (name: string): string => name.replace(/[%/|\s]/g, (sign) => encodeURIComponent(sign));

/** Null where it is none of ours. */
function unpacked(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/**
 * A change of the owner as a part of a lead's memory.
 *
 * @example ownerText({ at: 0, from: "", to: "Ada Roth", by: "turn" }) //=> "^1970-01-01T00:00:00.000Z/turn//Ada%20Roth"
 */
export const ownerText = ({ at, from, to, by }: OwnerChange): string =>
  `${OWNER}${[new Date(at).toISOString(), by, packed(from), packed(to)].join("/")}`;

/** Reads such a part again; null where it is none. */
export function readOwner(part: string): OwnerChange | null {
  if (!part.startsWith(OWNER)) return null;
  const [moment = "", way, from, to, ...more] = part.slice(OWNER.length).split("/");
  const by = OWNER_WAYS.find((one) => one === way);
  const at = Date.parse(moment);
  const names = [unpacked(from ?? ""), unpacked(to ?? "")] as const;
  if (Number.isNaN(at) || !by || to === undefined || more.length > 0 || names[0] === null || names[1] === null) return null;
  return { at, from: names[0], to: names[1], by };
}

/** Longest memory of owners: what a lead's memory holds of them stands in one cell. */
const MOST = 12;

/**
 * The changes with a new one. A turn or a click that is taken back was none; what the agreement's last step did stays known, so that it
 * is not done twice. A lead that was given in turn, lost that owner by hand and is given in turn again remembers the last time.
 */
export function ownersNow(owners: readonly OwnerChange[], change: OwnerChange): OwnerChange[] {
  const last = owners[owners.length - 1];
  const before = owners.slice(0, -1);
  const isBack = last !== undefined && last.by !== "step" && last.from === change.to && last.to === change.from && change.by === "click";
  if (isBack) return before;
  const isAnew = last?.by === "turn" && change.by === "turn" && last.from === "" && change.from === "";
  return [...(isAnew ? before : owners), change].slice(-MOST);
}

/** What an owner's cell holds, as it is remembered. */
export const ownerIn = (cell: Cell): string => (isBlank(cell) ? "" : String(cell).trim());

/**
 * What is said of the owner who has a lead by the add-on's hand; none where somebody else has it by now.
 *
 * @param wall what the sheet's clock reads at an instant
 */
export function ownerNotes(owners: readonly OwnerChange[], owner: Cell, wall: (instant: number) => number): Saying[] {
  const last = owners[owners.length - 1];
  if (!last || ownerIn(owner) === "" || plainWord(ownerIn(owner)) !== plainWord(last.to)) return [];
  if (last.from !== "") return [said("ownerUntil", last.from, wall(last.at))];
  // A step gives to the next in turn, too.
  return last.by === "click" ? [] : [said("ownerInTurn", wall(last.at))];
}
