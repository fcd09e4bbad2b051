/**
 * Two people edit the agreement at random, in the panel and by hand, while rows and columns move under them: nothing that
 * either of them wrote is ever lost or overwritten unseen. (Between the add-on's last look at a cell and its write no script
 * can see a person type: what is typed there may go.) LEAD_SLA_EDITS asks for other numbers of edits, LEAD_SLA_SEED for one seed.
 */
import type { AgreementField, Change, PanelState, SaveAnswer } from "../../../src/entries/panel";
import { random } from "../../harness/office";
import { tabNamed, wholeOf } from "../../harness/places";
import { closeSheets, openExample, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

const AGREEMENT = "SLA agreement";
const EDITS = Number(process.env.LEAD_SLA_EDITS ?? 40);
const SEED = Number(process.env.LEAD_SLA_SEED ?? 20261123);

/** What somebody may want to put into an item; some of it is not understood. */
const WISHES: Record<string, readonly (string | number)[]> = {
  purpose: ["=1+1", "Sell more.", "", "'tis so", "@both teams", "x".repeat(3000)],
  "definition.lead": ["Anybody", "-5", "2026-11-18", "TRUE"],
  "qualify.titles": ["Head\nOwner", "=A1\n+B2", ""],
  "reports.sales": ["Pipeline | Ana | Friday", "a | b | c | d", ""],
  "contact.sales": ["Ben Ode, ben@example.com", "Ana\nBen", "ana@"],
  "review.next": ["2026-12-01", "2027-02-28", "2027-02-30", ""],
  "qualify.website": ["yes", "no", "maybe"],
  "rate.2": [0.5, 0.25, 48],
};
const KEYS = Object.keys(WISHES);
/** Items of words, into which people type by hand. */
const BY_HAND = ["purpose", "definition.lead", "qualify.titles", "reports.sales", "contact.sales"];

class Office {
  /** By key, what must stand in its cell. */
  truth = new Map<string, string>();
  private views: Map<string, string | number>[] = [new Map(), new Map()];

  constructor(
    private readonly sheet: Sheet,
    private readonly draw: () => number,
  ) {
    this.truth = this.cells();
  }

  below = (limit: number): number => Math.floor(this.draw() * limit);
  one = <Item>(items: readonly Item[]): Item => items[this.below(items.length)] as Item;

  private get tab(): string {
    return tabNamed(this.sheet, AGREEMENT).id;
  }
  /** The table as it stands, and where its value and key columns are. */
  private table(): { rows: unknown[][]; value: number; key: number } {
    const rows = this.sheet.values(wholeOf(this.sheet, AGREEMENT));
    return { rows, value: rows[0]?.indexOf("Text or number") ?? -1, key: rows[0]?.indexOf("Key") ?? -1 };
  }
  /** What stands beside the values: nobody writes there but people. */
  rest(): unknown[] {
    const { rows, value } = this.table();
    return rows
      .slice(1)
      .map((row) => row.filter((cell, column) => column !== value && cell !== ""))
      .filter((row) => row.length > 0);
  }
  cells(): Map<string, string> {
    const { rows, value, key } = this.table();
    const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" });
    const text = (cell: unknown) => (cell instanceof Date ? day.format(cell) : String(cell ?? ""));
    return new Map(rows.slice(1).flatMap((row) => (row[key] ? [[String(row[key]), text(row[value])] as const] : [])));
  }
  /** By hand, without an event: as the API or a restored version does. */
  byHand(among: readonly string[] = BY_HAND): string {
    const key = this.one(among);
    const { rows, value, key: keys } = this.table();
    const row = rows.findIndex((cells) => cells[keys] === key);
    const raw = `by hand ${this.below(1e6)}`;
    this.sheet.engine.write({ sheet: this.tab, row, column: value, rows: 1, columns: 1 }, [[{ raw }]]);
    this.truth.set(key, raw);
    return key;
  }
  move(): void {
    const { rows } = this.table();
    if (this.draw() < 0.7) this.sheet.engine.insertRows(this.tab, 1 + this.below(rows.length > 300 ? 1 : 20), 1);
    else this.sheet.engine.insertColumns(this.tab, this.below(4), 1);
  }
  /** Takes out blank rows and columns that earlier moves brought. */
  tidy(): void {
    const { rows, key } = this.table();
    const last = rows.reduce((found, cells, row) => (cells[key] ? row : found), 0);
    for (let row = last; row > 0; row -= 1) if (!rows[row]?.[key]) this.sheet.engine.deleteRows(this.tab, row, 1);
    for (let column = key; column >= 0; column -= 1) if (rows[0]?.[column] === "") this.sheet.engine.deleteColumns(this.tab, column, 1);
  }
  async open(who: number): Promise<void> {
    const { fields } = await this.sheet.ask<PanelState>("panelOpen");
    // Of what is chosen the panel has the code, and the cell its word.
    const word = ({ choices = [], value }: AgreementField) => choices.find(({ code }) => code === value)?.word ?? String(value);
    for (const field of fields) expect([field.key, word(field)]).toEqual([field.key, this.truth.get(field.key)]);
    this.views[who] = new Map(fields.map(({ key, value }) => [key, value]));
  }
  private changes(who: number): Change[] {
    const keys = new Set(Array.from({ length: 1 + this.below(3) }, () => this.one(KEYS)));
    return [...keys].map((key) => ({ key, was: this.views[who]?.get(key) ?? "", value: this.one(WISHES[key] ?? [""]) }));
  }
  /** One save, with something happening before one of its calls at times. */
  async save(who: number): Promise<void> {
    const changes = this.changes(who);
    const before = new Map(this.truth);
    let left = this.draw() < 0.6 ? 1 + this.below(24) : 0;
    const touched = changes.map(({ key }) => key).filter((key) => BY_HAND.includes(key));
    let typedUnseen = "";
    let looked = false;
    this.sheet.standIn.beforeCall((method) => {
      if (method === "Range.getFormulas") looked = true;
      left -= 1;
      if (left !== 0) return;
      if (this.draw() < 0.5) this.move();
      else {
        const key = this.byHand(touched.length > 0 ? touched : BY_HAND);
        if (looked && (method === "Sheet.getRange" || method === "Range.setValues")) typedUnseen = key;
      }
    });
    const answer = await this.sheet.ask<SaveAnswer>("panelSave", changes);
    this.sheet.standIn.beforeCall(null);
    for (const change of changes) this.settle(change, answer, before, typedUnseen);
    for (const { key, value } of answer.saved) this.views[who]?.set(key, value);
    for (const { key, theirs } of answer.conflicts) this.views[who]?.set(key, theirs);
  }
  /** Each change is saved, or comes back whole; what somebody else wrote is overwritten by nobody who has not seen it. */
  private settle({ key, was, value }: Change, answer: SaveAnswer, before: Map<string, string>, typedUnseen: string): void {
    const saved = answer.saved.find((field) => field.key === key);
    const conflict = answer.conflicts.find((one) => one.key === key);
    const refused = answer.refused.find((one) => one.key === key);
    expect([saved, conflict, refused].filter(Boolean)).toHaveLength(1);
    const stood = before.get(key) ?? "";
    const same = (one: unknown, other: unknown) => String(one).trim() === String(other).trim();
    if (conflict) {
      expect(conflict.yours).toEqual(value);
      expect([stood, this.truth.get(key)]).toContain(String(conflict.theirs));
    }
    if (!saved) return;
    expect([key, same(was, stood) || same(saved.value, stood) || same(was, this.truth.get(key))]).toEqual([key, true]);
    // What was typed by hand after the save stands; what was typed before it was seen would have been a conflict.
    const typed = this.truth.get(key) !== stood;
    const stands = this.cells().get(key);
    if (!typed || (key === typedUnseen && same(stands, saved.value))) this.truth.set(key, String(saved.value));
  }
}

it(
  `loses nothing over ${EDITS} edits of two people (seed ${SEED})`,
  async () => {
    const sheet = await openExample();
    const draw = random(SEED);
    const office = new Office(sheet, draw);
    const rest = office.rest();
    await office.open(0);
    await office.open(1);
    let done = "";
    for (let edit = 0; edit < EDITS; edit += 1) {
      const kind = draw();
      const who = office.below(2);
      done = `${edit}: ${kind.toFixed(3)} by ${who}`;
      if (kind < 0.15) await office.open(who);
      else if (kind < 0.25) office.byHand();
      else await office.save(who);
      if (edit % 20 === 19) office.tidy();
      expect([done, ...office.cells()]).toEqual([done, ...office.truth]);
      expect([done, ...office.rest()]).toEqual([done, ...rest]);
    }
    // Formulas may meet a wish that is no number; a run of the panel may not fail.
    const runs = sheet.standIn.log().filter(({ cause }) => cause !== "formula");
    expect(runs.flatMap((run) => run.error ?? [])).toEqual([]);
  },
  30_000 + EDITS * 1_500,
);
