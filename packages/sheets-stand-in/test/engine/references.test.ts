/** References and named ranges follow when rows and columns come, go and move on any tab, whichever is in front: at random, against a model. */
import fc from "fast-check";
import type { Area, Engine, Raw, Tab } from "../../engine/engine";
import { put, start } from "./grid";
import { AXES, type Axis, type Change, type Corners, type Ends, Grid, Held } from "./reference-model";

const TABS = ["Leads", "Ana's plan"];
const PREFIX = ["Leads!", "'Ana''s plan'!"];
/** Numbers stand in A1:F12; the formulas in row 30 from column H on. */
const NUMBERS = { row: 12, column: 6 };
const FORMULAS = { row: 29, column: 7 };
const RUNS = Number(process.env.REFERENCES ?? 20);

interface Reference {
  home: number;
  target: number;
  single: boolean;
  corners: Corners;
  dollars: Record<Axis, [boolean, boolean]>;
  /** A named range on the target, else a formula at home. */
  named: boolean;
}

const index = (axis: Axis) => fc.nat({ max: NUMBERS[axis] - 1 });
const cell = (axis: Axis) => index(axis).map((at): Ends => [at, at]);
const span = (axis: Axis) => fc.tuple(index(axis), index(axis)).map(([a, b]): Ends => [Math.min(a, b), Math.max(a, b)]);
const open: fc.Arbitrary<Ends> = fc.constant([null, null]);
const from = index("row").map((first): Ends => [first, null]);
const corners = fc.oneof(
  fc.record({ row: cell("row"), column: cell("column") }).map((corners) => ({ corners, single: true, namable: true })),
  fc.record({ row: span("row"), column: span("column") }).map((corners) => ({ corners, single: false, namable: true })),
  fc.record({ row: from, column: span("column") }).map((corners) => ({ corners, single: false, namable: false })),
  fc.record({ row: open, column: span("column") }).map((corners) => ({ corners, single: false, namable: false })),
  fc.record({ row: span("row"), column: open }).map((corners) => ({ corners, single: false, namable: false })),
);
const tab = fc.constantFrom(0, 1);
const pair = fc.tuple(fc.boolean(), fc.boolean());
const reference: fc.Arbitrary<Reference> = fc
  .record({ home: tab, target: tab, place: corners, dollars: fc.record({ row: pair, column: pair }), named: fc.boolean() })
  .map(({ home, target, dollars, named, place: { corners, single, namable } }) => {
    return { home, target, dollars, corners, single, named: named && namable };
  });
const change: fc.Arbitrary<Change & { inFront: number }> = fc.record({
  kind: fc.constantFrom("insert" as const, "delete" as const, "move" as const),
  tab,
  axis: fc.constantFrom(...AXES),
  at: fc.nat({ max: 9 }),
  count: fc.integer({ min: 1, max: 3 }),
  before: fc.nat({ max: 12 }),
  inFront: tab,
});

const idOf = (engine: Engine, tab: number) => engine.tabs()[tab]?.id ?? "";

function textOf({ home, target, single, dollars }: Reference, { row, column }: Corners): string {
  const corner = (end: 0 | 1) => {
    const mark = (axis: Axis) => (dollars[axis][end] ? "$" : "");
    const columnText = column[end] === null ? "" : mark("column") + String.fromCharCode(65 + column[end]);
    return columnText + (row[end] === null ? "" : mark("row") + (row[end] + 1));
  };
  const cells = single ? corner(0) : `${corner(0)}:${corner(1)}`;
  return home === target ? cells : PREFIX[target] + cells;
}

/** A reference as it was put into a workbook, with what the model holds of it. */
class Put {
  private readonly held: Held;
  private readonly cell: Held;
  private readonly name: string;

  constructor(
    private readonly engine: Engine,
    grid: Grid,
    private readonly reference: Reference,
    number: number,
  ) {
    const { home, target, corners, named } = reference;
    const column = FORMULAS.column + number;
    this.held = new Held(grid, target, corners);
    this.cell = new Held(grid, home, { row: [FORMULAS.row, FORMULAS.row], column: [column, column] });
    this.name = `held_${number}`;
    if (named) engine.setName(this.name, areaOf(idOf(engine, target), corners));
    else engine.write(this.place(), [[{ formula: this.expected() as string }]]);
  }

  foresee(change: Change): void {
    this.held.foresee(change);
    this.cell.foresee(change);
  }

  expected(): string | Area | undefined {
    const { reference, held } = this;
    if (reference.named) return held.gone ? undefined : areaOf(idOf(this.engine, reference.target), held.corners());
    if (this.cell.gone) return undefined;
    const text = held.gone ? "#REF!" : textOf(reference, held.corners());
    return reference.single ? `=${text}` : `=SUM(${text})`;
  }

  found(): string | Area | undefined {
    if (this.reference.named) return this.engine.names().find(({ name }) => name === this.name)?.area;
    return this.cell.gone ? undefined : this.engine.formulas(this.place())[0]?.[0];
  }

  value(): Raw | undefined {
    return this.reference.named || this.cell.gone ? undefined : this.engine.raw(this.place())[0]?.[0];
  }

  /** From the cells as they stand; as found where a formula is among them, which may be its own. */
  expectedValue(all: Put[]): Raw | undefined {
    if (this.value() === undefined) return undefined;
    if (this.held.gone) return "#REF!";
    const area = this.reach();
    if (all.some((one) => !one.reference.named && !one.cell.gone && overlap(one.place(), area))) return this.value();
    const cells = this.engine.raw(area).flat();
    return this.reference.single ? cells[0] : cells.reduce<number>((sum, cell) => sum + Number(cell), 0);
  }

  /** With open ends at the end of the tab. */
  private reach(): Area {
    const tab = this.engine.tabs()[this.reference.target] as Tab;
    const { row, column } = this.held.corners();
    const ends = { row: [row[0] ?? 0, row[1] ?? tab.rows - 1] as Ends, column: [column[0] ?? 0, column[1] ?? tab.columns - 1] as Ends };
    return areaOf(tab.id, ends);
  }

  private place(): Area {
    return areaOf(idOf(this.engine, this.reference.home), this.cell.corners());
  }
}

function areaOf(sheet: string, { row, column }: Corners): Area {
  const [first, last, left, right] = [...row, ...column].map(Number) as [number, number, number, number];
  return { sheet, row: first, column: left, rows: last - first + 1, columns: right - left + 1 };
}

function overlap(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return a.sheet === b.sheet && rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function carryOut(engine: Engine, { kind, tab, axis, at, count, before }: Change): void {
  const sheet = idOf(engine, tab);
  if (kind === "insert") axis === "row" ? engine.insertRows(sheet, at, count) : engine.insertColumns(sheet, at, count);
  else if (kind === "delete") axis === "row" ? engine.deleteRows(sheet, at, count) : engine.deleteColumns(sheet, at, count);
  else axis === "row" ? engine.moveRows(sheet, at, count, before) : engine.moveColumns(sheet, at, count, before);
}

function workbookOf(references: Reference[]): { engine: Engine; grid: Grid; all: Put[] } {
  const engine = start();
  engine.renameTab(idOf(engine, 0), TABS[0] as string);
  engine.addTab(TABS[1] as string);
  const numbers = Array.from({ length: NUMBERS.row }, (_, row) =>
    Array.from({ length: NUMBERS.column }, (_, column) => row * 100 + column),
  );
  for (const name of TABS) put(engine, `${name}!A1`, ...numbers);
  const grid = new Grid();
  return { engine, grid, all: references.map((reference, number) => new Put(engine, grid, reference, number)) };
}

const staysInPlace = ({ kind, at, count, before }: Change) => kind === "move" && before >= at && before <= at + count;

test(`every reference and name follows every change, ${RUNS} times (REFERENCES asks for more)`, async () => {
  const run = async (references: Reference[], changes: (Change & { inFront: number })[]) => {
    const { engine, grid, all } = workbookOf(references);
    for (const change of changes.filter((one) => !staysInPlace(one))) {
      engine.select({ sheet: idOf(engine, change.inFront), row: 0, column: 0, rows: 1, columns: 1 });
      for (const one of all) one.foresee(change);
      carryOut(engine, change);
      grid.change(change);
      for (const one of all) expect(one.found()).toEqual(one.expected());
    }
    await engine.settle();
    for (const one of all) expect(one.value()).toEqual(one.expectedValue(all));
    engine.dispose();
  };
  const references = fc.array(reference, { minLength: 1, maxLength: 8 });
  const changes = fc.array(change, { minLength: 1, maxLength: 6 });
  await fc.assert(fc.asyncProperty(references, changes, run), { numRuns: RUNS });
});
