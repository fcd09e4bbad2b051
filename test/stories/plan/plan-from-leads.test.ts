/** A plan that counts from the team's own leads: mature ones, of a period that is named, and back again. */

import { openSample } from "../../../sample/company";
import { address, at, placeOf, shownIn } from "../../harness/places";
import { agreed, closeSheets, lastSaid, openImported, openKept, openMade, openSetUp, type Sheet, saveSheet } from "../../harness/sheet";

afterEach(closeSheets);

const PLAN = "SLA plan";
const HISTORY = "History: what your own leads show";
const ENTRY = "Count from our own leads…";

type Row = Partial<Record<"stage" | "passed" | "accepted" | "pipeline" | "won" | "reason" | "source", string>>;

/** Leads that came on a day, with what their rows show. */
const leads = (day: string, ...rows: [count: number, row: Row][]): string[] =>
  rows.flatMap(([count, { stage = "", passed = "", accepted = "", pipeline = "", won = "", reason = "", source = "" }]) =>
    Array.from({ length: count }, () => [`${day} 09:00`, stage, `${day} 09:20`, passed, accepted, pipeline, won, reason, source].join(",")),
  );
const HEADINGS = "Received,Stage,Responded,Passed to sales,Accepted,Pipeline value,Won on,Lost reason,Source";
const file = (...lists: string[][]): string => [HEADINGS, ...lists.flat()].join("\n");

const counts = (sheet: Sheet, tab = PLAN): unknown[] => sheet.values(at(sheet, tab, "Last month", { down: 1, rows: 5 })).flat();
const cell = (sheet: Sheet, label: string, shape = {}, tab = PLAN): string =>
  sheet.look.display(at(sheet, tab, label, shape))[0]?.[0] ?? "";
const history = (sheet: Sheet, heading: string): unknown[] =>
  sheet.values(at(sheet, PLAN, heading, { after: HISTORY, down: 1, rows: 5 })).flat();
const line = (sheet: Sheet, tab = PLAN): string => cell(sheet, "Stage", { down: 7 }, tab);
const head = (sheet: Sheet): string => shownIn(sheet, PLAN)[0]?.[0] ?? "";
const period = (sheet: Sheet, tab = PLAN): string[] => [
  cell(sheet, "Counted from", { right: 1 }, tab),
  cell(sheet, "Counted to", { right: 1 }, tab),
];
const told = async (sheet: Sheet, entry = ENTRY): Promise<string> => {
  await sheet.choose(entry);
  return lastSaid(sheet);
};
const errors = (sheet: Sheet, tab = PLAN): string[] =>
  shownIn(sheet, tab)
    .flat()
    .filter((text) => /^#|Loading/.test(text));

/** A plan into which the published example was typed, whatever its leads show. */
const openTyped = (csv: string): Promise<Sheet> => openImported(csv, { example: true });

/** A full July, an October whose leads cannot be customers yet. */
const JULY = leads(
  "2026-07-14",
  [20, { stage: "Lead" }],
  [10, { stage: "MQL" }],
  [6, { stage: "SAL" }],
  [3, { stage: "Opportunity" }],
  [2, { stage: "Customer" }],
);
const OCTOBER = leads("2026-10-14", [12, { stage: "Lead" }], [8, { stage: "MQL" }], [2, { stage: "Opportunity" }]);
const TYPED = [500, 150, 73, 50, 10];

describe("counting from our own leads", () => {
  it("takes the latest month of mature leads, names it, and puts the typed counts back", async () => {
    const sheet = await openTyped(file(OCTOBER, JULY));
    expect(line(sheet)).toMatch(/^Last month's counts are typed\. /);
    expect(await told(sheet)).toMatch(
      /^The column Last month holds your leads that came from 2026-07-01 to 2026-07-31 now, and follows them\./,
    );
    expect(sheet.said.at(-2)).toContain(
      "from 2026-07-01 to 2026-07-31? They are 90 days old or older. Lead 41, MQL 21, SAL 11, Opportunity 5, Customer 2.",
    );
    expect(sheet.said.join()).not.toMatch(/undo/i);
    expect(counts(sheet)).toEqual([41, 21, 11, 5, 2]);
    expect(period(sheet)).toEqual(["2026-07-01", "2026-07-31"]);
    expect(line(sheet)).toMatch(
      /^The column Last month follows your own leads: those that came from 2026-07-01 to 2026-07-31 \(History below\)\./,
    );
    expect(head(sheet)).toMatch(
      /^43\.49 times the leads that came from 2026-07-01 to 2026-07-31\. Judging from their counts, this plan has /,
    );
    expect(errors(sheet)).toEqual([]);
    expect(await told(sheet)).toBe("The counts that stood there before are back in the column Last month.");
    expect(sheet.said.at(-2)).toContain("Put back what stood there before? Lead 500, MQL 150, SAL 73, Opportunity 50, Customer 10.");
    expect(counts(sheet)).toEqual(TYPED);
    expect(period(sheet)).toEqual(["2026-10-01", "2026-10-31"]);
    expect(line(sheet)).toMatch(/^Last month's counts are typed\. /);
    expect(head(sheet)).toMatch(/^3\.57 times last month's leads\. /);
  });

  it("changes nothing where the person says no, there and back", async () => {
    const sheet = await openTyped(file(JULY));
    sheet.answers.push("NO");
    expect(await told(sheet)).toBe("Nothing was changed.");
    expect([counts(sheet), period(sheet)]).toEqual([TYPED, ["2026-10-01", "2026-10-31"]]);
    await told(sheet);
    sheet.answers.push("NO");
    expect(await told(sheet)).toBe("Nothing was changed.");
    expect(counts(sheet)).toEqual([41, 21, 11, 5, 2]);
  });

  it("says what is true when somebody types over what follows", async () => {
    const sheet = await openTyped(file(JULY));
    await told(sheet);
    await sheet.type(at(sheet, PLAN, "Last month", { down: 3 }), "9");
    expect(line(sheet)).toMatch(/^Last month's counts are formulas or typed\. /);
    expect(head(sheet)).toContain(" times last month's leads. Judging from last month's counts, ");
    await sheet.type(
      at(sheet, PLAN, "Last month", { down: 1 }),
      TYPED.map((count) => [String(count)]),
    );
    expect(line(sheet)).toMatch(/^Last month's counts are typed\. /);
  });

  it("goes on with the months", async () => {
    const sheet = await openTyped(file(JULY, leads("2026-08-03", [6, { stage: "Lead" }], [4, { stage: "Customer" }])));
    await told(sheet);
    sheet.engine.setNow(Date.parse("2026-12-05T09:00:00Z"));
    await sheet.standIn.advance(61);
    expect(period(sheet)).toEqual(["2026-08-01", "2026-08-31"]);
    expect(counts(sheet)).toEqual([10, 4, 4, 4, 4]);
  });

  it("takes the period that people typed, a longer one as the average of a month", async () => {
    const sheet = await openTyped(file(JULY, leads("2026-06-03", [19, { stage: "Lead" }])));
    await sheet.type(at(sheet, PLAN, "Counted from", { right: 1 }), [["2026-06-01"], ["2026-07-31"]]);
    expect(await told(sheet)).toContain("from 2026-06-01 to 2026-07-31 now, as the average of 2 months,");
    expect(counts(sheet)).toEqual([30, 10.5, 5.5, 2.5, 1]);
    expect(sheet.look.display(at(sheet, PLAN, "Last month", { down: 2 }))).toEqual([["10.5"]]);
    expect(line(sheet)).toContain("from 2026-06-01 to 2026-07-31, as the average of a month (History below).");
    expect(head(sheet)).toMatch(/^59\.43 times the leads of an average month from 2026-06-01 to 2026-07-31\. /);
    await told(sheet);
    expect(counts(sheet)).toEqual(TYPED);
    expect(period(sheet)).toEqual(["2026-06-01", "2026-07-31"]);
  });

  it.each<[string, string[][], RegExp[]]>([
    [
      "no lead came that month",
      [leads("2026-06-14", [5, { stage: "Customer" }]), OCTOBER],
      [
        /^No lead came from 2026-07-01 to 2026-07-31, so nothing can be counted\./,
        /would do is from 2026-06-01 to 2026-06-30: type these two days/,
      ],
    ],
    [
      "nobody was won that month",
      [leads("2026-07-14", [8, { stage: "Opportunity" }]), leads("2026-04-14", [5, { stage: "Customer" }])],
      [
        /^Of the leads that came from 2026-07-01 to 2026-07-31 none reached Customer \(Lead 8, MQL 8, SAL 8, Opportunity 8, Customer 0\)/,
        /would do is from 2026-04-01 to 2026-04-30/,
      ],
    ],
    [
      "only a longer time ago than a year",
      [leads("2026-07-14", [8, { stage: "SAL" }]), leads("2025-03-14", [5, { stage: "Customer" }])],
      [/would do is from 2025-03-01 to 2026-07-31/],
    ],
    ["only young leads", [OCTOBER], [/^No lead came from 2026-07-01/, /No period would do: no lead that is old enough has reached Lead\./]],
    ["nobody at all", [[]], [/No period would do/]],
    [
      "stages that the plan does not know",
      [
        leads("2026-07-14", [70, { stage: "Neu" }], [30, { stage: "Kontaktiert" }], [4, { stage: "Lost" }]),
        leads("2026-09-01", [3, { stage: "neu" }]),
      ],
      [/none reached MQL \(Lead 104, MQL 0,/, /Not among the plan's stages.*: Neu \(73\) and Kontaktiert \(30\)\./],
    ],
  ])("is refused in a sentence that names what would do: %s", async (_, lists, said) => {
    const sheet = await openTyped(file(...lists));
    const sentence = await told(sheet);
    for (const part of said) expect(sentence).toMatch(part);
    expect(sentence).toMatch(/Nothing was changed\.$/);
    expect([counts(sheet), period(sheet)]).toEqual([TYPED, ["2026-10-01", "2026-10-31"]]);
  });

  it("does what the refusal says would do", async () => {
    const sheet = await openTyped(file(leads("2026-07-14", [8, { stage: "SAL" }]), leads("2026-04-14", [5, { stage: "Customer" }])));
    const [, from = "", to = ""] = /would do is from (\S+) to ([\d-]+)/.exec(await told(sheet)) ?? [];
    await sheet.type(at(sheet, PLAN, "Counted from", { right: 1 }), [[from], [to]]);
    expect(await told(sheet)).toContain("from 2026-04-01 to 2026-04-30 now");
    expect(counts(sheet)).toEqual([5, 5, 5, 5, 5]);
  });

  it("is refused for a typed period whose leads are young, or that is none", async () => {
    const sheet = await openTyped(file(OCTOBER, JULY));
    await sheet.type(at(sheet, PLAN, "Counted from", { right: 1 }), [["2026-10-01"], ["2026-10-31"]]);
    expect(await told(sheet)).toMatch(
      /^Of the leads that came from 2026-10-01 to 2026-10-31 some are younger than 90 days.* from 2026-07-01 to 2026-07-31/,
    );
    await sheet.type(at(sheet, PLAN, "Counted to", { right: 1 }), "whenever");
    expect(await told(sheet)).toMatch(/^Type days beside Counted from, Counted to and As of/);
    expect(counts(sheet)).toEqual(TYPED);
  });

  it("follows the agreement's age of a mature lead", async () => {
    const sheet = await openTyped(file(leads("2026-10-14", [9, { stage: "Customer" }]), JULY));
    await sheet.type(agreed(sheet, "history.mature"), "14");
    expect(await told(sheet)).toContain("from 2026-10-01 to 2026-10-31 now");
    expect(counts(sheet)).toEqual([9, 9, 9, 9, 9]);
  });
});

describe("a lost lead", () => {
  const LOST = leads(
    "2026-07-14",
    [4, { stage: "Lost" }],
    [3, { stage: "Lost", passed: "2026-07-15" }],
    [2, { stage: "Closed Lost", passed: "2026-07-15", accepted: "2026-07-16" }],
    [2, { stage: "Lost", pipeline: "900" }],
    [1, { stage: "Lost", pipeline: "900", won: "2026-08-01", reason: "No budget" }],
    [1, { stage: "Customer", won: "2026-08-01" }],
  );

  it("counts in every stage that its row proves, and a closing date is no win", async () => {
    const sheet = await openTyped(file(LOST));
    expect(history(sheet, "Mature leads")).toEqual([13, 9, 6, 4, 1]);
    await told(sheet);
    expect(counts(sheet)).toEqual([13, 9, 6, 4, 1]);
  });

  it("counts so in a plan with a stage more, and with one less", async () => {
    const sheet = await openTyped(file(LOST));
    const plan = sheet.engine.tabs().find(({ name }) => name === PLAN)?.id ?? "";
    const { row } = placeOf(sheet, PLAN, "Opportunity");
    sheet.engine.insertRows(plan, row, 1);
    await sheet.standIn.settle();
    await sheet.type(address(PLAN, row, 0), "Offer");
    expect(sheet.values(at(sheet, PLAN, "Mature leads", { down: 1, rows: 6 })).flat()).toEqual([13, 9, 6, 4, 4, 1]);
    sheet.engine.deleteRows(plan, placeOf(sheet, PLAN, "SAL").row, 1);
    await sheet.standIn.settle();
    expect(sheet.values(at(sheet, PLAN, "Mature leads", { down: 1, rows: 5 })).flat()).toEqual([13, 9, 4, 4, 1]);
    expect(errors(sheet)).toEqual([]);
  });

  it("counts so in a plan that an earlier build set up, after set-up, unless people wrote the formula anew", async () => {
    const sheet = await openTyped(file(LOST));
    const place = at(sheet, PLAN, "Mature leads", { down: 1 });
    const [[now = ""] = []] = sheet.look.formulas(place);
    const given = /SLA_MATURE_COUNTS\((.*)$/.exec(now)?.[1]?.split(/[;,]/) ?? [];
    const won = /HSTACK\(([^)]*)\)/.exec(now)?.[1]?.split(/[;,]/).at(-1) ?? "";
    const before = `=SLA_MATURE_COUNTS(${[...given.slice(0, 5), won].join(";")})`;
    await sheet.type(place, before);
    expect(history(sheet, "Mature leads")).not.toEqual([13, 9, 6, 4, 1]);
    await sheet.setUp();
    expect(history(sheet, "Mature leads")).toEqual([13, 9, 6, 4, 1]);
    const own = before.replace("=", "=1*");
    await sheet.type(place, own);
    await sheet.setUp();
    expect(sheet.look.formulas(place)[0]?.[0]).toContain("1*SLA_MATURE_COUNTS");
  });

  it("counts so after the next check of a plan that an earlier build set up", async () => {
    const first = await openTyped(file(LOST));
    const place = at(first, PLAN, "Mature leads", { down: 1 });
    const [[now = ""] = []] = first.look.formulas(place);
    const [received, stage, stages, asOf, days] = /SLA_MATURE_COUNTS\((.*)$/.exec(now)?.[1]?.split(/[;,]/) ?? [];
    const won = /HSTACK\(([^)]*)\)/.exec(now)?.[1]?.split(/[;,]/).at(-1) ?? "";
    await first.type(place, `=SLA_MATURE_COUNTS(${[received, stage, stages, asOf, days, won].join(";")})`);
    const { standIn, ...rest } = saveSheet(first);
    expect(standIn).toContain("plan proofs");
    const sheet = await openKept({ ...rest, standIn: standIn.replaceAll("plan proofs", "of an earlier build") });
    expect(history(sheet, "Mature leads")).not.toEqual([13, 9, 6, 4, 1]);
    await sheet.choose("Check all leads now");
    expect(history(sheet, "Mature leads")).toEqual([13, 9, 6, 4, 1]);
  });
});

describe("the sample company", () => {
  it("counts from its own mature leads, and plans from them without an error", async () => {
    const sheet = await openMade("the sample company", ({ standIn }) => openSample(standIn));
    expect(await told(sheet)).toContain("from 2026-07-01 to 2026-07-31 now");
    const [leadsThen = 0, ...rest] = counts(sheet) as number[];
    expect(leadsThen).toBeGreaterThan(20);
    expect(rest.every((count, stage) => count > 0 && count <= ([leadsThen, ...rest][stage] ?? 0))).toBe(true);
    expect(head(sheet)).toMatch(/ odds of 35 sales\./);
    expect(errors(sheet)).toEqual([]);
  });
});

describe("another funnel", () => {
  const plan = async (sheet: Sheet, channel: string): Promise<string> => {
    sheet.texts.push(channel, "10");
    return told(sheet, "Plan another funnel…");
  };

  it("for a source without mature leads begins at the agreed rates", async () => {
    const sheet = await openTyped(file(JULY, leads("2026-10-14", [5, { stage: "Customer", source: "Fairs" }])));
    expect(await plan(sheet, "Fairs")).toMatch(/^The plan for Fairs is made, at the agreed rates:/);
    const tab = "SLA plan Fairs";
    expect(cell(sheet, "Rates used", { right: 1 }, tab)).toBe("agreed");
    expect(counts(sheet, tab)).toEqual(["", "", "", "", ""]);
    expect(sheet.values(at(sheet, tab, "Goal", { down: 1, rows: 5 })).flat()).toEqual([513, 154, 74, 50, 10]);
    expect(line(sheet, tab)).toMatch(/^Last month's counts are still to be typed\./);
    expect(errors(sheet, tab)).toEqual([]);
  });

  it("for a source with them counts the latest period that would do", async () => {
    const sheet = await openTyped(
      file(
        leads("2026-07-14", [5, { stage: "MQL", source: "Fairs" }]),
        leads("2026-05-14", [6, { stage: "Customer", source: "fairs" }], [2, {}]),
      ),
    );
    expect(await plan(sheet, "Fairs")).toBe("The plan for Fairs is made, by its own leads that came from 2026-05-01 to 2026-05-31.");
    const tab = "SLA plan Fairs";
    expect([cell(sheet, "Rates used", { right: 1 }, tab), ...period(sheet, tab)]).toEqual(["measured", "2026-05-01", "2026-05-31"]);
    expect(counts(sheet, tab)).toEqual([6, 6, 6, 6, 6]);
    expect(errors(sheet, tab)).toEqual([]);
  });

  it("without a lead tab's sources is made, too", async () => {
    const sheet = await openTyped("Received,Stage\n2026-07-14 09:00,Customer");
    expect(await plan(sheet, "Fairs")).toMatch(/^The plan for Fairs is made, at the agreed rates:/);
  });
});

it("what waits or failed in a cell of the plan reaches no panel", async () => {
  const sheet = await openSetUp();
  type State = { plan: { sentence: string; warning: string; stages: { name: string }[]; odds: { label: string }[] } };
  for (const text of ["Loading...", "#REF!", "#ERROR!", "#N/A", "Wird geladen..."]) {
    await sheet.type(`'${PLAN}'!A1`, [[`'${text}`], [`'${text}`]]);
    await sheet.type(at(sheet, PLAN, "To be safe"), `'${text}`);
    const { plan } = await sheet.ask<State>("panelOpen");
    expect(JSON.stringify(plan)).not.toMatch(/Loading|geladen|#/);
    expect(plan).toMatchObject({ sentence: "", warning: "" });
    await sheet.type(`'${PLAN}'!A20`, "To be safe");
  }
});

it("what failed or waits in a cell of the agreement is printed and published by nobody", async () => {
  const sheet = await openSetUp();
  await sheet.type(agreed(sheet, "purpose"), "=1/0");
  await sheet.type(agreed(sheet, "parties.company"), "'Loading...");
  const { fields } = await sheet.ask<{ fields: { key: string; problem?: string }[] }>("panelOpen");
  const problem = (key: string) => fields.find((field) => field.key === key)?.problem;
  expect(problem("purpose")).toMatch(/^This cell shows an error\./);
  expect(problem("parties.company")).toMatch(/^This cell is still being computed\./);
  await sheet.choose("Copy the agreement for printing");
  const printed = shownIn(sheet, "Agreement for printing").flat().join("\n");
  expect(printed).toContain("Between marketing");
  expect(printed).not.toMatch(/#DIV|#ERROR|#VALUE|Loading/);
  const { done, sentence } = await sheet.ask<{ done: boolean; sentence: string }>("panelPublish", {
    inForce: "2026-11-18",
    who: "Ana",
    note: "",
  });
  expect(done).toBe(false);
  expect(sentence).not.toMatch(/#DIV|Loading/);
});
