/**
 * What a second user may do between any two calls of the add-on, at random: type into cells at any time, and once in a sweep
 * move rows or columns. After the next undisturbed sweep no lead carries
 * another's due moment, and no cell that people typed has changed. (Between the add-on's last look at a cell and its write no
 * script can see a person type: there rows and columns move in this test, but nobody types.)
 */
import { closeSheets, openSheet, type Sheet } from "./sheet";

afterEach(closeSheets);

/** Mulberry32: the same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The cells that people typed, lead by lead: what must never change but by their own hands. */
type Typed = Map<string, { received: number; responded: number | ""; note: string }>;

const HEADINGS = ["Lead ID", "Received", "Responded", "Note"];
const NINE = 46344.375;
const FEWEST_ROWS = 60;

class Office {
  typed: Typed = new Map();
  private made = 0;
  /** Rows and columns move once in a sweep of a second or two; cells are typed at any time. */
  mayMove = true;

  constructor(
    readonly sheet: Sheet,
    private readonly draw: () => number,
  ) {}

  get id(): string {
    return this.sheet.engine.tabs().find((tab) => tab.name === "Leads")?.id ?? "";
  }
  /** Takes out the columns that earlier runs inserted, and adds the rows that they deleted. */
  tidy(): void {
    const rows = this.sheet.engine.tabs().find((tab) => tab.id === this.id)?.rows ?? 0;
    if (rows < FEWEST_ROWS) this.sheet.engine.insertRows(this.id, 1, FEWEST_ROWS);
    const headings = this.rows()[0] ?? [];
    const width = headings.reduce<number>((last, heading, at) => (heading === "" ? last : at), 0);
    for (let column = width; column >= 0; column -= 1) {
      if (headings[column] === "") this.sheet.engine.deleteColumns(this.id, column, 1);
    }
  }
  private below(limit: number): number {
    return Math.floor(this.draw() * limit);
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
  private write(row: number, heading: string, raw: string | number): void {
    const column = this.column(heading);
    this.sheet.engine.write({ sheet: this.id, row, column, rows: 1, columns: 1 }, [
      [typeof raw === "number" ? { raw, format: "yyyy-mm-dd hh:mm" } : { raw }],
    ]);
  }
  private leadRow(): number | null {
    const ids = this.rows().map((row) => row[this.column("Lead ID")]);
    const filled = ids.flatMap((id, at) => (at > 0 && id !== "" ? [at] : []));
    return filled.length === 0 ? null : (filled[this.below(filled.length)] ?? null);
  }
  add(): void {
    const id = `L${++this.made}`;
    const row = this.sheet.engine.lastCell(this.id).row + 1;
    const lead = { received: NINE + this.below(600) / 1440, responded: "" as const, note: `note ${id}` };
    this.typed.set(id, lead);
    this.write(row, "Lead ID", id);
    this.write(row, "Received", lead.received);
    this.write(row, "Note", lead.note);
  }
  /** One thing that somebody does. */
  act(method: string): string {
    const { engine } = this.sheet;
    const row = this.leadRow();
    if (method === "Range.setValues" && !this.mayMove) return "looks on";
    const kind = method === "Range.setValues" ? 3 + this.below(5) : this.below(this.mayMove ? 8 : 3);
    if (kind >= 3) this.mayMove = false;
    if (kind === 0 || (row === null && kind < 3)) {
      this.add();
      return "adds a lead";
    }
    if (row === null) return "looks on";
    const id = String(this.rows()[row]?.[this.column("Lead ID")]);
    const lead = this.typed.get(id);
    if (kind === 1 && lead) {
      lead.responded = lead.received + this.below(300) / 1440;
      this.write(row, "Responded", lead.responded);
      return `answers ${id}`;
    }
    if (kind === 2 && lead) {
      lead.note = `other note of ${id} ${this.below(99)}`;
      this.write(row, "Note", lead.note);
      return `notes ${id}`;
    }
    if (kind === 3) {
      engine.insertRows(this.id, Math.max(1, this.below(row + 1)), 1);
      return "inserts a row";
    }
    if (kind === 4) {
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
}

/** Every fault in the tab, in words. */
function faults(office: Office): string[] {
  const rows = office.rows();
  const at = (heading: string) => rows[0]?.indexOf(heading) ?? -1;
  const places = { id: at("Lead ID"), received: at("Received"), responded: at("Responded"), note: at("Note"), due: at("SLA due") };
  const found: string[] = [];
  const seen = new Set<string>();
  for (const row of rows.slice(1)) {
    const id = String(row[places.id] ?? "");
    const lead = office.typed.get(id);
    if (id === "") {
      if (row.some((cell) => cell !== "")) found.push(`a row without an ID holds ${JSON.stringify(row)}`);
      continue;
    }
    seen.add(id);
    if (!lead) found.push(`${id} is not a lead`);
    else {
      if (Math.abs(Number(row[places.received]) - lead.received) > 1e-6) found.push(`${id}: Received is ${row[places.received]}`);
      if (lead.responded === "" ? row[places.responded] !== "" : Math.abs(Number(row[places.responded]) - lead.responded) > 1e-6)
        found.push(`${id}: Responded is ${row[places.responded]}`);
      if (row[places.note] !== lead.note) found.push(`${id}: Note is ${row[places.note]}`);
      // Around the clock in this test: due an hour after it came.
      if (Math.abs(Number(row[places.due]) - lead.received - 1 / 24) > 2e-5) found.push(`${id}: due is ${row[places.due]}`);
    }
  }
  for (const id of office.typed.keys()) if (!seen.has(id)) found.push(`${id} is gone`);
  return found;
}

/** Counts across the runs of one file: set-up costs a second, so one sheet serves many runs. */
const RUNS = Number(process.env.LEAD_SLA_INTERLEAVINGS ?? 150);
const SEED = Number(process.env.LEAD_SLA_SEED ?? 20261123);

it(
  `keeps every lead's cells through ${RUNS} disturbed sweeps (LEAD_SLA_INTERLEAVINGS and LEAD_SLA_SEED ask for others)`,
  async () => {
    const sheet = await openSheet();
    sheet.engine.addTab("Leads");
    await sheet.type("Leads!A1", [HEADINGS]);
    await sheet.standIn.choose("Set up this spreadsheet");
    await sheet.standIn.settle();
    await sheet.type("'SLA hours'!A2", [["Mon-Sun", "00:00", "24:00"]]);
    for (let run = 0; run < RUNS; run += 1) {
      const seed = SEED + run;
      const draw = random(seed);
      const office = new Office(sheet, draw);
      const last = sheet.engine.lastCell(office.id).row;
      if (last > 0) sheet.engine.deleteRows(office.id, 1, last);
      office.tidy();
      for (let count = 0; count < 6; count += 1) office.add();
      const story: string[] = [];
      const pace = 4 + Math.floor(draw() * 20);
      sheet.standIn.beforeCall((method) => {
        if (!method.startsWith("Conditional") && Math.floor(draw() * pace) === 0) story.push(`before ${method}: ${office.act(method)}`);
      });
      await sheet.standIn.runTriggers();
      sheet.standIn.beforeCall(null);
      await sheet.standIn.choose("Check all leads now");
      await sheet.standIn.settle();
      const found = faults(office);
      if (found.length > 0) throw new Error(`Seed ${seed}\n${story.join("\n")}\n${found.join("\n")}\n${sheet.said.at(-1)}`);
    }
  },
  60_000 + RUNS * 1_000,
);
