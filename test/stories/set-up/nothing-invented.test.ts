/** Nothing that the add-on made up stands as a team's own: not in the plan, not as a goal, not as what was agreed. */
import type { PanelState } from "../../../src/entries/panel";
import { at, crossing, shownIn } from "../../harness/places";
import {
  agreed,
  closeSheets,
  openExample,
  openImported,
  openKept,
  openSetUp,
  type Sheet,
  saveSheet,
  typeExample,
} from "../../harness/sheet";

afterEach(closeSheets);

const PLAN = "SLA plan";

const HEADINGS = "Received,Stage,Source,Owner";
const file = (...groups: [count: number, day: string, stage: string][]): string =>
  [HEADINGS, ...groups.flatMap(([count, day, stage]) => Array(count).fill(`${day} 09:00,${stage},Webinar,Paula`))].join("\n");

/** A full July; leads of October may still become customers. */
const JULY: [number, string, string][] = [
  [20, "2026-07-14", "Lead"],
  [10, "2026-07-14", "MQL"],
  [6, "2026-07-14", "SAL"],
  [3, "2026-07-14", "Opportunity"],
  [2, "2026-07-14", "Customer"],
];
const OCTOBER: [number, string, string][] = [
  [12, "2026-10-14", "Lead"],
  [2, "2026-10-14", "Opportunity"],
];

const planned = (sheet: Sheet, heading: string): unknown[] => sheet.values(at(sheet, PLAN, heading, { down: 1, rows: 5 })).flat();
const head = (sheet: Sheet): string => shownIn(sheet, PLAN)[0]?.[0] ?? "";
const texts = (sheet: Sheet, tab: string): string[] => shownIn(sheet, tab).flat();
const BLANK = ["", "", "", "", ""];
const TYPE_COUNTS = /^Type your counts into the column Last month: how many leads reached each stage in a month\./;

/** Figures that stand in a plan in which nobody has typed any: weights, confidences, settings of the agreement and of the history. */
const FIGURES = /^((Low|High) \(95 %\)|1|80%|90%|6|90|\d{4}-\d\d-\d\d|[A-Z][a-z]{2} \d{4})$/;

describe("a new plan", () => {
  it.each<[string, () => Promise<Sheet>]>([
    ["of an empty lead tab", () => openSetUp()],
    ["of leads too young to be customers", () => openImported(file(...OCTOBER))],
  ])("%s is blank, shows no error and no figure, and says what to type", async (_, open) => {
    const sheet = await open();
    expect(head(sheet)).toMatch(TYPE_COUNTS);
    for (const heading of ["Last month", "Rate used", "Goal", "Gap", "Days to next stage"])
      expect([heading, planned(sheet, heading)]).toEqual([heading, BLANK]);
    const above = texts(sheet, PLAN).slice(0, texts(sheet, PLAN).indexOf("History: what your own leads show"));
    expect(above.filter((text) => /^#|Loading|NaN/.test(text))).toEqual([]);
    expect(above.filter((text) => /\d/.test(text) && text.length < 12 && !FIGURES.test(text))).toEqual([]);
    expect(["goal.target", "rate.1", "rate.4", "monitor.workable"].map((key) => sheet.value(agreed(sheet, key)) ?? "")).toEqual([
      "",
      "",
      "",
      "",
    ]);
    expect(sheet.faults()).toEqual([]);
  });

  it("begins with the team's own mature counts, and plans with their rates", async () => {
    const sheet = await openImported(file(...JULY, ...OCTOBER));
    expect(planned(sheet, "Last month")).toEqual([41, 21, 11, 5, 2]);
    expect(head(sheet)).toMatch(/^Type a sales target above 0/);
    expect(planned(sheet, "Goal")).toEqual(BLANK);
    await sheet.type(agreed(sheet, "goal.target"), "4");
    expect(planned(sheet, "Goal")).toEqual([82, 42, 22, 10, 4]);
    expect(head(sheet)).toMatch(/^2 times the leads that came from 2026-07-01 to 2026-07-31\. /);
  });

  it("names the published example so, whoever typed it, until somebody types another count", async () => {
    const sheet = await openSetUp();
    await typeExample(sheet);
    const signs = () => texts(sheet, PLAN).filter((text) => text.startsWith("Example: "));
    expect([planned(sheet, "Goal"), signs()]).toEqual([[1783, 535, 257, 175, 35], [expect.stringContaining("not yours")]]);
    await sheet.type(at(sheet, PLAN, "Last month", { down: 1 }), "501");
    expect(signs()).toEqual([]);
  });
});

const MONITOR = "SLA monitor";
const metric = (sheet: Sheet, name: string, heading: string): unknown =>
  sheet.value(crossing(sheet, MONITOR, name, heading, "Metrics of the agreement"));
const month = (...rows: string[]): string => ["Received,First reply,Handed over,State,Closing day,Source", ...rows].join("\n");

describe("the monitor", () => {
  it("knows no goal before somebody agreed on one, and blames nobody", async () => {
    const sheet = await openImported(file([12, "2026-10-14", "Lead"], [3, "2026-11-16", "Lead"]));
    expect(shownIn(sheet, MONITOR)[0]?.[0]).toMatch(/^No goal is agreed on yet: /);
    expect([metric(sheet, "Leads", "This month so far"), metric(sheet, "Leads", "Status")]).toEqual([3, "no goal"]);
    expect(texts(sheet, MONITOR).filter((text) => text === "behind" || text === "on track")).toEqual([]);
    await sheet.type(agreed(sheet, "monitor.metrics"), "Leads: 40");
    await sheet.choose("Check all leads now");
    expect([metric(sheet, "Leads", "Goal for the month"), metric(sheet, "Leads", "Status")]).toEqual([40, "behind"]);
  });
});

describe("columns that were chosen", () => {
  it("act at once: on the rows, in the monitor and in the plan's history", async () => {
    const sheet = await openImported(
      month(
        ...Array(4).fill("2026-07-14 09:00,2026-07-14 09:10,2026-07-14 10:00,Lead,,Webinar"),
        "2026-11-16 09:00,2026-11-16 09:20,2026-11-16 10:00,Lead,2026-11-17,Webinar",
      ),
    );
    const chosen = { received: "Received", responded: "First reply", passed: "", stage: "", won: "", source: "Source" };
    const choose = (more: Record<string, string>) => sheet.ask("panelColumns", { ...chosen, ...more });
    await choose({});
    expect(texts(sheet, MONITOR)).toContainEqual(expect.stringMatching(/^Not shown: Leads passed to sales, .*Passed to sales.*Won on/));
    await choose({ passed: "Handed over", stage: "State", won: "Closing day" });
    expect(metric(sheet, "Leads passed to sales", "This month so far")).toBe(1);
    expect(metric(sheet, "Lead conversion", "This month so far")).toBe(1);
    const history = (heading: string) =>
      sheet.values(at(sheet, PLAN, heading, { after: "History: what your own leads show", down: 1, rows: 2 })).flat();
    // Whoever was handed over was an MQL.
    expect(history("Mature leads")).toEqual([4, 4]);
    await choose({ stage: "State" });
    expect(history("Mature leads")).toEqual([4, 0]);
    expect(sheet.faults()).toEqual([]);
  });
});

/** A spreadsheet as an earlier build set it up: with the published example, and without what this build notes. */
async function setUpBefore(): Promise<Sheet> {
  const made = await openExample();
  const [sign = ""] = texts(made, PLAN).filter((text) => text.startsWith("Example: "));
  await made.type(at(made, PLAN, sign), "");
  const kept = saveSheet(made);
  const standIn = JSON.parse(kept.standIn) as { document: Record<string, string> };
  const { goals: _, ...notes } = standIn.document;
  return openKept({ ...kept, standIn: JSON.stringify({ ...standIn, document: { ...notes, "plan proofs": "read" } }) });
}

describe("a spreadsheet that an earlier build set up with the published example", () => {
  it("keeps what stands in it, names the example so, and takes nobody's goals for agreed until somebody keeps one", async () => {
    const sheet = await setUpBefore();
    const before = [planned(sheet, "Last month"), sheet.value(agreed(sheet, "goal.target")), sheet.value(agreed(sheet, "monitor.metrics"))];
    await sheet.choose("Check all leads now");
    const seen = [planned(sheet, "Last month"), sheet.value(agreed(sheet, "goal.target")), sheet.value(agreed(sheet, "monitor.metrics"))];
    expect(seen).toEqual(before);
    expect(texts(sheet, PLAN)).toContainEqual(expect.stringMatching(/^Example: .* not yours\./));
    expect([metric(sheet, "Leads", "Goal for the month"), metric(sheet, "Leads", "Status")]).toEqual(["", "no goal"]);
    await sheet.ask("panelSave", [{ key: "goal.target", was: 35, value: 35 }]);
    await sheet.choose("Check all leads now");
    expect(metric(sheet, "Leads", "Goal for the month")).toBe(1783);
    expect(sheet.faults()).toEqual([]);
  });
});

it("says in the panel which figures the monitor leaves out, and adds the columns that they want", async () => {
  const sheet = await openImported("Lead ID,Received,Responded,Stage\nL1,2026-11-17 10:00,2026-11-17 10:20,Lead");
  const left = async () => (await sheet.ask<PanelState>("panelOpen")).leads?.notShown;
  const { metrics = [], fields = [] } = (await left()) ?? {};
  expect(metrics).toContain("Closing rate");
  expect(fields).toContain("won");
  await sheet.ask("panelAddColumns", { fields });
  expect(await left()).toBeUndefined();
});
