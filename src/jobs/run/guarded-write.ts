/**
 * The one way in which cells are written into a table where people work meanwhile: what was read is compared before, written, and read
 * back. Where rows or columns moved in between, cells of people that were hit get back what they held.
 */
import type { Tab } from "../../google/tab";
import { asText } from "../../tables/formulas/as-text";
import type { OwnBlock } from "../../tables/own-columns/own-cells";
import {
  carriedAlong,
  columnsNow,
  isInPlace,
  movedFormula,
  type Overwritten,
  overwritten,
  standsStill,
  type Window,
} from "../../tables/own-columns/shifted-columns";
import { undoCut } from "./undo-cut";

/** What is to be written where, and how its rows are known again. */
export interface GuardedWrite {
  tab: Pick<Tab, "write" | "replace">;
  blocks: readonly OwnBlock[];
  /** The rows as they were read, with what names each: all that a shifted write can hit. */
  before: Window;
  /** Their formulas. */
  formulas: readonly (readonly string[])[];
  /** Reads the same rows once more. */
  again(): Window;
  /** Whether the write has come out as it was meant; whether the same rows still stand where they stood unless told. */
  stands?(now: Window): boolean;
  /** What stands in its own row stays though others moved: each cell of the write is one of its own, and none of them is a half. */
  keepsLanded?: boolean;
  /** The whole table, wherever its rows are once some moved: given where the place of before does not tell. */
  find?(): Window;
  /** Nothing of it may be left, though rows or columns that moved carried it along. */
  isAllOrNothing?: boolean;
  /** Whether what Google cuts is taken back, too. */
  takesBackCut?: boolean;
  /** Lets the cells show what comes into them, and show it as they did before. */
  formats?: { put(): void; back(): void };
}

/** How it went: the rows as they are now, with a way to take all back later; or that some moved, with the rows in which something of ours is left over, counted like `before`. */
export type Guarded = { now: Window; takeBack(): void } | { moved: Window; leftOver: number[] };

/** Puts cells back that still hold what was seen in them. A formula goes back as Sheets would have moved it with its columns. */
function putBack({ tab, before }: GuardedWrite, now: Window, cells: readonly Overwritten[]): void {
  const places = columnsNow(before.headings, now.headings);
  for (const { row, column, content, formula } of cells) {
    const seen = now.cells[row - now.row]?.[column] ?? "";
    tab.replace(row, column, seen, formula ? movedFormula(formula, places) : asText(content));
  }
}

/** Somebody may move rows while it goes on: then it is looked for again, so many times. */
const LOOKS = 3;

/**
 * Takes back what a write has reached. Whoever keeps moving rows in that very moment is told which ones to look at.
 *
 * @param seen the rows as they were read back
 * @returns rows in which something of the write is left over
 */
function takeBack(write: GuardedWrite, seen: Window): number[] {
  const { blocks, before, formulas, keepsLanded, find = write.again } = write;
  const now = write.find ? find() : seen;
  const stays = keepsLanded ? isInPlace(before, now) : () => false;
  write.formats?.back();
  const hit = overwritten(blocks, before, formulas, now).filter(({ row, column }) => !stays(row, column));
  const isHit = new Set(hit.map(({ row, column }) => `${row} ${column}`));
  const carried = write.isAllOrNothing ? carriedAlong(blocks, before, formulas, now) : [];
  const cells = [...hit, ...carried.filter(({ row, column }) => !isHit.has(`${row} ${column}`))];
  putBack(write, now, cells);
  if (!write.isAllOrNothing) return [];
  const contents = cells.map(({ content }) => content);
  let left: Overwritten[] = [];
  for (let look = 1; look <= LOOKS; look += 1) {
    const all = find();
    left = carriedAlong(blocks, before, formulas, all, contents);
    if (left.length === 0) return [];
    if (look < LOOKS) putBack(write, all, left);
  }
  return [...new Set(left.map(({ row }) => row))];
}

/**
 * Writes cells of a table and looks whether they stand where they were meant to. Whoever calls it has compared what he read.
 *
 * @returns the rows as they are; where some moved people's cells hold again what they held
 * @throws what Google refuses, with all taken back where that is wanted
 */
export function guardedWrite(write: GuardedWrite): Guarded {
  const { tab, blocks, before, again, stands = (rows) => standsStill(before, rows) } = write;
  let now: Window;
  try {
    write.formats?.put();
    for (const { row, column, cells } of blocks)
      tab.write(
        row,
        column,
        cells.map((line) => [...line]),
      );
    now = again();
  } catch (error) {
    if (write.takesBackCut) undoCut(() => takeBack(write, again()));
    throw error;
  }
  return stands(now) ? { now, takeBack: () => void takeBack(write, again()) } : { moved: now, leftOver: takeBack(write, now) };
}
