/**
 * What a second user may do between any two calls of the add-on, at random: type into cells at any time, and once in a run,
 * twice in a click, move rows or columns; while the add-on checks all leads, follows an edit or does what one click asks. After the next
 * undisturbed check no lead carries another's due moment, no cell that people typed has changed, and a click has done all of
 * its work on a lead or none. (Between the add-on's last look at a cell and its write no script can see a person type: there
 * rows and columns move in this test, but nobody types.)
 */
import { areCells, type Cells, CLICKED, faults, HEADINGS, Office, random } from "../../harness/office";
import { paste } from "../../harness/places";
import { agreeSilently, openMade, SET_UP } from "../../harness/sheet";
import { CLICKS, type DisturbedClick, makesSense, PASTS } from "./disturbed-clicks";

async function disturbed(office: Office, story: string[], what: () => Promise<unknown>, moves = 1): Promise<void> {
  const { standIn } = office.sheet;
  const pace = 3 + office.below(20);
  office.movesLeft = moves;
  standIn.beforeCall((method) => {
    if (!method.startsWith("Conditional") && office.below(pace) === 0) story.push(`before ${method}: ${office.act(method)}`);
  });
  await what();
  standIn.beforeCall(null);
  await standIn.settle();
}

async function checkAll({ sheet }: Office, story: string[]): Promise<void> {
  story.push("checks all");
  await sheet.standIn.runTriggers();
}

async function edit(office: Office, story: string[]): Promise<void> {
  const row = office.leadRow() ?? 1;
  const id = office.idAt(row);
  const words = office.words(id);
  const lead = office.typed.get(id);
  if (!words || !lead) return;
  story.push(`types ${words.raw} into ${words.heading} of ${id}`);
  lead[words.heading] = words.raw;
  const text =
    typeof words.raw === "number"
      ? new Date(Math.round((words.raw - 25_569) * 1440) * 60_000).toISOString().slice(0, 16).replace("T", " ")
      : words.raw;
  office.sheet.engine.type(office.area(row, words.heading), [[text]]);
  await office.sheet.standIn.settle();
}

/** What a click did to a lead is either all or nothing; that is what the lead holds from then on. Returns how many it did. */
function settleClick(office: Office, after: (lead: Cells) => Cells): number {
  return [...office.typed].filter(([id, lead]) => {
    const cells = office.cellsOf(id);
    if (!cells || areCells(cells, lead, 1e-6)) return false;
    if (!areCells(cells, after(lead))) throw new Error(`${id} was left with ${JSON.stringify(cells)}, from ${JSON.stringify(lead)}`);
    office.typed.set(id, cells);
    return true;
  }).length;
}

/** The cells that clicks write, of a lead that came meanwhile. */
const STAMPED = Object.fromEntries(CLICKED.map((heading) => [heading, ""]));
const SAYS_NONE = /nothing was|No lead/;

/** Mostly a row for which the click has something to do; now and then any row. */
function rowToClick(office: Office, click: DisturbedClick): number {
  const fitting = office.leadRows().filter((row) => {
    const lead = office.typed.get(office.idAt(row));
    return lead !== undefined && makesSense(click, lead, office.now());
  });
  return (office.below(5) > 0 ? fitting[office.below(fitting.length)] : undefined) ?? office.leadRow() ?? 1;
}

/** Adds a lead for which a click has something to do, where there is none. */
function makeRoomFor(click: DisturbedClick, office: Office): void {
  const now = office.now();
  if ([...office.typed.values()].some((lead) => makesSense(click, lead, now))) return;
  const fitting = PASTS.map((past) => office.comes(past)).filter((lead) => makesSense(click, lead, now));
  const [first, ...others] = fitting;
  if (first) office.enter(office.one([first, ...others]));
}

async function click(office: Office, story: string[], chosen: DisturbedClick): Promise<void> {
  const { sheet } = office;
  const first = rowToClick(office, chosen);
  const count = 1 + office.below(3);
  const before = new Map([...office.typed].map(([id, cells]) => [id, { ...cells }]));
  sheet.engine.select({ sheet: office.id, row: first, column: 0, rows: count, columns: 1 });
  sheet.texts.splice(0, 9, "too early");
  office.clicking = true;
  story.push(`${chosen.item} for rows ${first + 1} to ${first + count}`);
  await disturbed(office, story, () => chosen.act(sheet), 2);
  const now = office.now();
  const done = settleClick(office, (lead) => chosen.after(lead, now));
  const said = sheet.said.at(-1) ?? "";
  if (done > 0 && SAYS_NONE.test(said)) throw new Error(`It did ${done}`);
  if (office.below(2) === 0) {
    story.push(`takes it back: ${said}`);
    await disturbed(office, story, () => sheet.standIn.choose("Take back the last click"), 2);
    const taken = settleClick(office, (lead) => ({ ...lead, ...STAMPED, ...before.get(String(lead["Lead ID"])), Note: lead.Note }));
    if (taken > 0 && /othing was/.test(sheet.said.at(-1) ?? "")) throw new Error(`It took ${taken} back`);
  }
  office.clicking = false;
}

/** What a run disturbs, chosen before anything happens. */
function chosenFor(office: Office): (story: string[]) => Promise<void> {
  const kind = office.below(3);
  if (kind < 2) return (story) => disturbed(office, story, () => (kind === 0 ? checkAll(office, story) : edit(office, story)));
  const chosen = office.one(CLICKS);
  makeRoomFor(chosen, office);
  return (story) => click(office, story, chosen);
}

/**
 * So many disturbed checks, edits and clicks in one workbook.
 *
 * @throws where a cell of a person's is lost or a click did half its work, with the seed and what happened
 */
export async function actDisturbed(runs: number, firstSeed: number): Promise<void> {
  const sheet = await openMade([SET_UP, HEADINGS, "around the clock, accepts within two hours"], async (made) => {
    made.engine.addTab("Leads");
    await made.type("Leads!A1", [[...HEADINGS]]);
    await made.setUp();
    agreeSilently(made, "handoff.accept", 120);
    await paste(made, 2, ["Day", "Open", "Close"], [["Mon-Sun", "00:00", "24:00"]], "SLA hours");
  });
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
    const office = new Office(sheet, random(seed));
    office.tidy();
    for (let count = 0; count < 6; count += 1) office.add(office.below(2) === 0 ? office.one(PASTS) : undefined);
    const act = chosenFor(office);
    const story: string[] = [];
    try {
      await sheet.choose("Check all leads now");
      await act(story);
      await sheet.choose("Check all leads now");
      const found = faults(office);
      if (found.length > 0) throw new Error(found.join("\n"));
    } catch (error) {
      throw new Error(`Seed ${seed}\n${story.join("\n")}\n${(error as Error).message}\n${sheet.said.at(-1)}`);
    }
  }
}
