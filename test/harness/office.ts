/** People at work in a lead tab, at random: what they type and move, and whether all of it is still there. */
import { judgedWords } from "./judged-words";
import type { Sheet } from "./sheet";

/** Mulberry32: the same numbers for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The columns that clicks write. */
export const CLICKED = [
  "Responded",
  "Attempts",
  "Last attempt",
  "Returned",
  "Return reason",
  "Passed to sales",
  "Accepted",
  "Connected",
  "Back on",
  "Pause until",
  "Won on",
  "Revenue",
  "Lost reason",
] as const;
export const HEADINGS = ["Lead ID", "Received", "Note", ...CLICKED] as const;
export type Heading = (typeof HEADINGS)[number];

/** A lead's cells as people and clicks left them: what must never change but by their own hands. Moments are serial numbers. */
export type Cells = Record<Heading, string | number>;

/** What a lead went through before: some of its cells, by minutes after it came. */
export type Past = (after: (minutes: number) => number) => Partial<Cells>;

/** The day before the sheet's present, nine o'clock. */
const NINE = 46343.375;
const FEWEST_ROWS = 60;
const WORDS = ["SLA status", "SLA next status"] as const;
/** Numbers that are no moments. */
const AMOUNTS: readonly string[] = ["Attempts", "Revenue"];

/** Days: a stamp and the moment that the test took for it. */
const A_MINUTE = 1 / 1440;
const ROUNDING = 1e-6;

const same = (one: unknown, other: unknown, within = ROUNDING): boolean =>
  typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= within : one === other;

export class Office {
  typed = new Map<string, Cells>();
  private made = 0;
  /** How often rows and columns still move in a run of a second or two; cells are typed at any time. */
  movesLeft = 1;
  /** While somebody clicks for leads, nobody else types into the cells that a click writes. */
  clicking = false;

  constructor(
    readonly sheet: Sheet,
    private readonly draw: () => number,
  ) {}

  get id(): string {
    return this.sheet.engine.tabs().find((tab) => tab.name === "Leads")?.id ?? "";
  }
  /** Takes out the columns that earlier runs inserted, and adds the rows that they deleted. */
  tidy(): void {
    const { engine } = this.sheet;
    const last = engine.lastCell(this.id).row;
    if (last > 0) engine.deleteRows(this.id, 1, last);
    const rows = engine.tabs().find((tab) => tab.id === this.id)?.rows ?? 0;
    if (rows < FEWEST_ROWS) engine.insertRows(this.id, 1, FEWEST_ROWS);
    const headings = this.rows()[0] ?? [];
    const width = headings.reduce<number>((end, heading, at) => (heading === "" ? end : at), 0);
    for (let column = width; column >= 0; column -= 1) {
      if (headings[column] === "") engine.deleteColumns(this.id, column, 1);
    }
  }
  below(limit: number): number {
    return Math.floor(this.draw() * limit);
  }
  /** The sheet's wall clock as Sheets counts days: Berlin is an hour ahead of UTC in this test. */
  now(): number {
    return (this.sheet.engine.now() + 3_600_000) / 86_400_000 + 25_569;
  }
  /** The whole tab as values, headings first. */
  rows(): unknown[][] {
    const { engine } = this.sheet;
    const tab = engine.tabs().find((one) => one.id === this.id);
    const last = engine.lastCell(this.id);
    return engine
      .raw({ sheet: this.id, row: 0, column: 0, rows: last.row + 1, columns: tab?.columns ?? 1 })
      .map((row) => row.map((cell) => cell ?? ""));
  }
  column(heading: string): number {
    return this.rows()[0]?.indexOf(heading) ?? -1;
  }
  area(row: number, heading: string) {
    return { sheet: this.id, row, column: this.column(heading), rows: 1, columns: 1 };
  }
  private write(row: number, heading: string, raw: string | number): void {
    this.sheet.engine.write(this.area(row, heading), [
      [typeof raw === "number" && !AMOUNTS.includes(heading) ? { raw, format: "yyyy-mm-dd hh:mm" } : { raw }],
    ]);
  }
  leadRows(): number[] {
    const ids = this.rows().map((row) => row[this.column("Lead ID")]);
    return ids.flatMap((id, at) => (at > 0 && id !== "" ? [at] : []));
  }
  leadRow(): number | null {
    const filled = this.leadRows();
    return filled[this.below(filled.length)] ?? null;
  }
  idAt(row: number): string {
    return String(this.rows()[row]?.[this.column("Lead ID")] ?? "");
  }
  one<One>(of: readonly [One, ...One[]]): One {
    return of[this.below(of.length)] ?? of[0];
  }
  add(past?: Past): void {
    this.enter(this.comes(past));
  }
  /** A lead that has yet to be entered. */
  comes(past: Past = () => ({})): Cells {
    const id = `L${++this.made}`;
    const blank = Object.fromEntries(HEADINGS.map((heading) => [heading, ""])) as Cells;
    const came = NINE + this.below(600) / 1440;
    return { ...blank, "Lead ID": id, Received: came, Note: `note ${id}`, ...past((minutes) => came + minutes / 1440) };
  }
  enter(lead: Cells): void {
    const row = this.sheet.engine.lastCell(this.id).row + 1;
    this.typed.set(String(lead["Lead ID"]), lead);
    for (const heading of HEADINGS) if (lead[heading] !== "") this.write(row, heading, lead[heading]);
  }
  /** What somebody types into a lead's row: the heading of the cell, and the text. */
  words(id: string): { heading: Heading; raw: string | number } | null {
    const lead = this.typed.get(id);
    if (!lead) return null;
    if (this.below(2) === 0 && !this.clicking) return { heading: "Responded", raw: Number(lead.Received) + this.below(300) / 1440 };
    return { heading: "Note", raw: `other note of ${id} ${this.below(99)}` };
  }
  /** One thing that somebody does. */
  act(method: string): string {
    const row = this.leadRow();
    // Between the last look at a cell and its write no script can see a person type.
    const isWrite = method === "Range.setValues";
    if (isWrite && this.movesLeft === 0) return "looks on";
    const kind = isWrite ? 3 + this.below(5) : this.below(this.movesLeft > 0 ? 8 : 3);
    if (kind === 0 || (row === null && kind < 3)) {
      this.add();
      return "adds a lead";
    }
    if (row === null) return "looks on";
    return kind < 3 ? this.type(row) : this.move(kind, row);
  }
  private type(row: number): string {
    const id = this.idAt(row);
    const words = this.words(id);
    const lead = this.typed.get(id);
    if (!words || !lead) return "looks on";
    lead[words.heading] = words.raw;
    this.write(row, words.heading, words.raw);
    return `types into ${words.heading} of ${id}`;
  }
  private move(kind: number, row: number): string {
    const { engine } = this.sheet;
    this.movesLeft -= 1;
    if (kind === 3) {
      const at = Math.max(1, this.below(row + 1));
      engine.insertRows(this.id, at, 1);
      return `inserts a row at ${at + 1}`;
    }
    if (kind === 4) {
      const id = this.idAt(row);
      engine.deleteRows(this.id, row, 1);
      this.typed.delete(id);
      return `deletes ${id}`;
    }
    if (kind === 5) {
      const rows = engine.lastCell(this.id).row;
      const area = { sheet: this.id, row: 1, column: 0, rows, columns: this.rows()[0]?.length ?? 1 };
      engine.sort(area, this.column("Received"), this.below(2) === 0);
      return "sorts";
    }
    if (kind === 6) {
      engine.insertColumns(this.id, this.below(4), 1);
      return "inserts a column";
    }
    engine.moveColumns(this.id, this.column("Note"), 1, this.below(3));
    return "moves the column Note";
  }
  /** A lead's cells as they stand, null where it is gone. */
  cellsOf(id: string): Cells | null {
    const rows = this.rows();
    const found = rows.find((row) => row[this.column("Lead ID")] === id);
    return found ? (Object.fromEntries(HEADINGS.map((heading) => [heading, found[this.column(heading)]])) as Cells) : null;
  }
}

/** Whether a lead's cells are these; a stamp is a minute off at most. */
export const areCells = (cells: Cells, wanted: Cells, within = A_MINUTE): boolean =>
  HEADINGS.every((heading) => same(cells[heading], wanted[heading], within));

const moment = (cell: string | number): number | null => (typeof cell === "number" ? cell : null);

/** When a lead was passed to sales again since it was given back, or since the day of its coming back. */
function passedAgain(lead: Cells): number | null {
  const [passed, gone] = [moment(lead["Passed to sales"]), moment(lead.Returned)];
  const back = moment(lead["Back on"]);
  if (passed === null) return null;
  const isBack = gone === null ? back !== null && passed >= back : passed > gone;
  return isBack ? passed : null;
}

/** Around the clock in this test, with no pause that ended: due an hour after it came or was passed again; "" where no clock runs. */
function dueOf(lead: Cells, now: number): number | "" {
  const again = passedAgain(lead);
  const from = again ?? Number(lead.Received);
  const answers = again === null ? [lead.Responded] : [lead.Responded, lead["Last attempt"]];
  const isAnswered = answers.some((answer) => answer !== "" && (again === null || Number(answer) >= again));
  const due = from + 1 / 24;
  if (isAnswered) return due;
  if (lead.Returned !== "" && again === null) return "";
  if (lead["Won on"] !== "") return "";
  // Lost before it was due it broke no promise.
  if (lead["Lost reason"] !== "") return due < now ? due : "";
  const until = lead["Pause until"];
  return until === "open" || Number(until) > now ? "" : due;
}

/** Every fault in the tab, in words. */
export function faults(office: Office): string[] {
  const rows = office.rows();
  const [ids, due] = [office.column("Lead ID"), office.column("SLA due")];
  const found: string[] = [];
  const seen = new Set<string>();
  for (const row of rows.slice(1)) {
    const id = String(row[ids] ?? "");
    const lead = office.typed.get(id);
    if (id === "" && row.some((cell) => cell !== "")) found.push(`a row without an ID holds ${JSON.stringify(row)}`);
    if (id === "") continue;
    if (seen.has(id)) found.push(`${id} is there twice`);
    seen.add(id);
    if (!lead) {
      found.push(`${id} is not a lead`);
      continue;
    }
    for (const heading of HEADINGS) {
      const cell = row[office.column(heading)];
      if (!same(cell, lead[heading])) found.push(`${id}: ${heading} is ${JSON.stringify(cell)}, not ${JSON.stringify(lead[heading])}`);
    }
    const wanted = dueOf(lead, office.now());
    if (!same(row[due], wanted, 2e-5)) found.push(`${id}: due is ${row[due]}: ${JSON.stringify(row)}`);
    const words = WORDS.map((heading) => row[office.column(heading)]);
    const judged = judgedWords(lead, String(row[office.column("SLA paused")] ?? ""), office.now());
    if (words.join() !== judged.join()) found.push(`${id}: says ${words.join(", ")}, not ${judged.join(", ")}: ${JSON.stringify(row)}`);
  }
  for (const id of office.typed.keys()) if (!seen.has(id)) found.push(`${id} is gone`);
  return found;
}
