/** Where references stand after rows and columns came, went and moved, told without the engine: each row and column is known by a number of its own. */
export type Axis = "row" | "column";
export const AXES: Axis[] = ["row", "column"];

export interface Change {
  kind: "insert" | "delete" | "move";
  tab: number;
  axis: Axis;
  at: number;
  count: number;
  /** Only for a move. */
  before: number;
}

/** First and last; null where the reference is open, as A2:A has no last row and A:C no rows at all. */
export type Ends = [number | null, number | null];
export type Corners = Record<Axis, Ends>;

/** The rows and columns of two tabs in their order. */
export class Grid {
  private made = 0;
  private readonly tabs = [0, 1].map(() => ({ row: this.fresh(60), column: this.fresh(40) }));

  private fresh(count: number): number[] {
    return Array.from({ length: count }, () => this.made++);
  }

  line(tab: number, axis: Axis, index: number): number {
    return this.tabs[tab]?.[axis][index] ?? -1;
  }

  /** -1 for one that went. */
  index(tab: number, axis: Axis, line: number): number {
    return this.tabs[tab]?.[axis].indexOf(line) ?? -1;
  }

  change({ kind, tab, axis, at, count, before }: Change): void {
    const lines = this.tabs[tab]?.[axis] ?? [];
    if (kind === "insert") lines.splice(at, 0, ...this.fresh(count));
    else {
      const taken = lines.splice(at, count);
      if (kind === "move") lines.splice(before > at ? before - count : before, 0, ...taken);
    }
  }
}

/** A reference to cells of a tab: it begins and ends with the same rows and columns wherever these go. */
export class Held {
  gone = false;
  private held: Corners;

  constructor(
    private readonly grid: Grid,
    readonly tab: number,
    corners: Corners,
  ) {
    this.held = { row: this.linesOf("row", corners.row), column: this.linesOf("column", corners.column) };
  }

  corners(): Corners {
    return { row: this.ends("row"), column: this.ends("column") };
  }

  /**
   * To be told before the grid itself changes. An end that is deleted, or moved without the other, is taken over by the next line
   * that stays (the latter as the engine has it: nobody here could try a torn range in Sheets).
   */
  foresee({ kind, tab, axis, at, count }: Change): void {
    const [first, last] = this.ends(axis);
    if (this.gone || kind === "insert" || tab !== this.tab || first === null) return;
    const goes = (index: number | null) => index !== null && index >= at && index < at + count;
    if (kind === "move" && goes(first) === goes(last)) return;
    const newFirst = goes(first) ? at + count : first;
    const newLast = goes(last) ? at - 1 : last;
    this.gone = newLast !== null && newFirst > newLast;
    this.held[axis] = this.linesOf(axis, [newFirst, newLast]);
  }

  private ends(axis: Axis): Ends {
    const index = (line: number | null) => (line === null ? null : this.grid.index(this.tab, axis, line));
    return [index(this.held[axis][0]), index(this.held[axis][1])];
  }

  private linesOf(axis: Axis, [first, last]: Ends): Ends {
    const line = (index: number | null) => (index === null ? null : this.grid.line(this.tab, axis, index));
    return [line(first), line(last)];
  }
}
