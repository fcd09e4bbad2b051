import { agreed, agreeSilently, closeSheets, openSetUp, openSheet, type Sheet } from "./sheet";

afterEach(closeSheets);

/** Columns of the tab that set-up makes. */
const RECEIVED = "K";
const RESPONDED = "M";
const DUE = "X";
const STATUS = "Y";

const statuses = (sheet: Sheet, from: number, to: number) => sheet.values(`Leads!${STATUS}${from}:${STATUS}${to}`).map((row) => row[0]);

describe("setting up", () => {
  it("makes the tabs of an empty spreadsheet, and may run again without changing anything", async () => {
    const sheet = await openSetUp();
    expect(sheet.engine.tabs().map((tab) => tab.name)).toEqual([
      "Sheet1",
      "Leads",
      "SLA agreement",
      "SLA hours",
      "SLA plan",
      "SLA spend",
      "SLA monitor",
    ]);
    expect(sheet.values("Leads!X1:AC1")).toEqual([["SLA due", "SLA status", "SLA next step", "SLA note", "SLA warn", "SLA paused"]]);
    expect(sheet.engine.interval()).toBe("MINUTE");
    expect(sheet.standIn.triggers()).toHaveLength(1);
    const before = JSON.stringify([
      sheet.values("Leads!A1:AC5"),
      sheet.values("'SLA agreement'!A1:E150"),
      sheet.engine.names(),
      rules(sheet),
    ]);
    await sheet.standIn.choose("Set up this spreadsheet");
    await sheet.standIn.settle();
    expect(
      JSON.stringify([sheet.values("Leads!A1:AC5"), sheet.values("'SLA agreement'!A1:E150"), sheet.engine.names(), rules(sheet)]),
    ).toBe(before);
    expect(sheet.standIn.triggers()).toHaveLength(1);
    expect(sheet.standIn.log().filter((run) => run.error)).toEqual([]);
  });

  it("dresses its tabs in few calls: one for each kind of look, not for each cell", async () => {
    const sheet = await openSheet();
    sheet.standIn.resetCalls();
    await sheet.standIn.choose("Set up this spreadsheet");
    expect(sheet.standIn.calls().total).toBeLessThan(650);
  });

  it("asks before it changes the spreadsheet's recalculation", async () => {
    const sheet = await openSheet();
    sheet.answers.push("NO");
    await sheet.standIn.choose("Set up this spreadsheet");
    expect(sheet.engine.interval()).toBe("ON_CHANGE");
    expect(sheet.said.join()).toContain("recalculates every minute");
  });

  it("says what to do where the tab Leads does not say when a lead came", async () => {
    const sheet = await openSheet();
    sheet.engine.addTab("Leads");
    await sheet.type("Leads!A1", [["Name", "When"]]);
    await sheet.standIn.choose("Set up this spreadsheet");
    expect(sheet.said.join()).toContain("no column headed Received");
    expect(sheet.values("Leads!A1:C1")).toEqual([["Name", "When", ""]]);
  });

  it("keeps what people changed in the agreement", async () => {
    const sheet = await openSetUp();
    await sheet.type("'SLA agreement'!B8", "Our own words");
    await sheet.type(agreed(sheet, "goal.target"), "12");
    await sheet.standIn.choose("Set up this spreadsheet");
    expect(sheet.values("'SLA agreement'!B8:C8")[0]?.[0]).toBe("Our own words");
    expect(sheet.value(agreed(sheet, "goal.target"))).toBe(12);
  });
});

const rules = (sheet: Sheet) => sheet.engine.tabs().map((tab) => sheet.engine.rules(tab.id));

describe("lead rows", () => {
  it("get their due moment and status as they are typed", async () => {
    const sheet = await openSetUp();
    await sheet.type(`Leads!${RECEIVED}2`, "2026-11-18 10:00");
    expect(sheet.values(`Leads!${DUE}2:${STATUS}2`)).toEqual([[new Date("2026-11-18T10:00:00Z"), "Waiting"]]);
    await sheet.type(`Leads!${RESPONDED}2`, "2026-11-18 10:20");
    expect(statuses(sheet, 2, 2)).toEqual(["On time"]);
    await sheet.type(`Leads!${RESPONDED}2`, "2026-11-18 11:20");
    expect(statuses(sheet, 2, 2)).toEqual(["Late"]);
    await sheet.type(`Leads!${RESPONDED}2`, "");
    expect(statuses(sheet, 2, 2)).toEqual(["Waiting"]);
    await sheet.type(`Leads!${RECEIVED}2`, "");
    expect(sheet.values(`Leads!${DUE}2:AC2`)).toEqual([["", "", "", "", "", ""]]);
  });

  it("get it when fifty are pasted at once", async () => {
    const sheet = await openSetUp();
    const block: string[][] = Array.from({ length: 50 }, (_, at) => [
      `2026-11-18 ${["09:05", "09:32", "09:50", "10:20", "yesterday"][at % 5]}`,
      "",
      at < 25 ? "" : "2026-11-18 10:15",
    ]);
    await sheet.type(`Leads!${RECEIVED}2`, block);
    const open = ["Overdue", "Due soon", "Waiting", "Waiting", "Check dates"];
    const answered = ["Late", "On time", "On time", "Check dates", "Check dates"];
    expect(statuses(sheet, 2, 51)).toEqual(block.map((_, at) => (at < 25 ? open : answered)[at % 5]));
    expect(statuses(sheet, 52, 52)).toEqual([""]);
  });

  it.each([
    ["text for a date", "yesterday", ""],
    ["an answer before the lead came", "2026-11-18 10:00", "2026-11-17 10:00"],
    ["text for the answer", "2026-11-18 10:00", "yes, by phone"],
  ])("say Check dates: %s", async (_, received, responded) => {
    const sheet = await openSetUp();
    await sheet.type(`Leads!${RECEIVED}2`, [[received, "", responded]]);
    expect(statuses(sheet, 2, 2)).toEqual(["Check dates"]);
    expect(sheet.values(`Leads!${RECEIVED}2:${RESPONDED}2`).flat().filter(Boolean)).toHaveLength(responded ? 2 : 1);
  });

  it("turn with the sheet's clock, with no script run", async () => {
    const sheet = await openSetUp({ now: "2026-11-18T09:00:00Z" });
    await sheet.type(`Leads!${RECEIVED}2`, "2026-11-18 10:00");
    const runs = sheet.standIn.log().length;
    expect(statuses(sheet, 2, 2)).toEqual(["Waiting"]);
    await sheet.standIn.advance(46);
    expect(statuses(sheet, 2, 2)).toEqual(["Due soon"]);
    expect((await sheet.look.painted("Leads!A2"))[0]?.[0]).toBe("#fde293");
    await sheet.standIn.advance(13);
    expect(statuses(sheet, 2, 2)).toEqual(["Due soon"]);
    await sheet.standIn.advance(2);
    expect(statuses(sheet, 2, 2)).toEqual(["Overdue"]);
    expect((await sheet.look.painted("Leads!A2"))[0]?.[0]).toBe("#c5221f");
    expect(
      sheet.standIn
        .log()
        .slice(runs)
        .filter(({ cause }) => cause !== "timed trigger" && cause !== "formula"),
    ).toEqual([]);
  });

  it("that were imported are caught by the hourly timer, by the menu and on open", async () => {
    const sheet = await openSetUp();
    const leads = sheet.engine.tabs().find((tab) => tab.name === "Leads")?.id ?? "";
    const arrive = (row: number) =>
      sheet.engine.write({ sheet: leads, row, column: 10, rows: 1, columns: 1 }, [[{ raw: 46344.4, format: "yyyy-mm-dd hh:mm" }]]);
    arrive(1);
    await sheet.standIn.advance(61);
    expect(statuses(sheet, 2, 2)).toEqual(["Overdue"]);
    arrive(2);
    await sheet.standIn.choose("Check all leads now");
    await sheet.standIn.settle();
    expect(statuses(sheet, 3, 3)).toEqual(["Overdue"]);
    arrive(3);
    await sheet.standIn.open();
    await sheet.standIn.settle();
    expect(statuses(sheet, 4, 4)).toEqual(["Overdue"]);
  });

  it("whose event was lost are caught by the next edit below, however far above it they stand", async () => {
    const sheet = await openSetUp();
    const moments = Array.from({ length: 300 }, () => ["2026-11-18 10:00"]);
    await sheet.type(`Leads!${RECEIVED}2`, moments);
    await sheet.type(`Leads!${RECEIVED}100`, [[""], [""]]);
    const leads = sheet.engine.tabs().find((tab) => tab.name === "Leads")?.id ?? "";
    const lose = (row: number) =>
      sheet.engine.write({ sheet: leads, row: row - 1, column: 23, rows: 1, columns: 6 }, [
        Array.from({ length: 6 }, () => ({ clear: true })),
      ]);
    const edit = async (row: number): Promise<number> => {
      sheet.standIn.resetCalls();
      await sheet.type(`Leads!${RESPONDED}${row}`, "2026-11-18 10:20");
      return sheet.standIn.calls().total;
    };
    await sheet.standIn.choose("Check all leads now");
    // Two rows without a lead cost a look at the column Received.
    expect(await edit(301)).toBe(18);
    for (const row of [3, 9, 120, 290]) lose(row);
    await edit(300);
    expect(statuses(sheet, 2, 301).flatMap((status, at) => (status === "" ? [at + 2] : []))).toEqual([100, 101]);
    // Wide apart and many: a sweep.
    for (let row = 2; row < 60; row += 1) lose(row);
    await edit(299);
    expect(statuses(sheet, 2, 301).flatMap((status, at) => (status === "" ? [at + 2] : []))).toEqual([100, 101]);
    // Columns that moved since the last check are found all the same.
    sheet.engine.insertColumns(leads, 0, 1);
    sheet.engine.write({ sheet: leads, row: 4, column: 24, rows: 1, columns: 6 }, [Array.from({ length: 6 }, () => ({ clear: true }))]);
    await sheet.type("Leads!N298", "2026-11-18 10:20");
    expect(sheet.values("Leads!Z5:Z298").flatMap(([status], at) => (status === "" ? [at + 5] : []))).toEqual([100, 101]);
    expect(sheet.value("Leads!Z298")).toBe("On time");
  });

  it("are followed after a column was deleted, so that ours stand further left than at the last check", async () => {
    const sheet = await openSetUp();
    await sheet.type(`Leads!${RECEIVED}2`, "2026-11-18 10:00");
    await sheet.standIn.choose("Check all leads now");
    const leads = sheet.engine.tabs().find((tab) => tab.name === "Leads");
    const spare = (leads?.columns ?? 0) - 29;
    if (spare > 0) sheet.engine.deleteColumns(leads?.id ?? "", 29, spare);
    sheet.engine.deleteColumns(leads?.id ?? "", 3, 2);
    await sheet.type("Leads!K2", "2026-11-18 10:20");
    expect(sheet.values("Leads!V2:W2")).toEqual([[new Date("2026-11-18T10:00:00Z"), "On time"]]);
    expect(sheet.standIn.log().flatMap((run) => run.error ?? [])).toEqual([]);
  });

  it("keep the user's own rules and colours", async () => {
    const sheet = await openSheet();
    sheet.engine.addTab("Leads");
    await sheet.type("Leads!A1", [["Name", "Received", "Responded"]]);
    const leads = sheet.engine.tabs().find((tab) => tab.name === "Leads")?.id ?? "";
    const area = { sheet: leads, row: 1, column: 0, rows: 99, columns: 1 };
    sheet.engine.setRules(leads, [{ areas: [area], formula: '=$A2="VIP"', look: { background: "#00ff00" } }]);
    sheet.engine.style({ ...area, rows: 1 }, { background: "#ffccee" });
    await sheet.standIn.choose("Set up this spreadsheet");
    await sheet.standIn.choose("Check all leads now");
    await sheet.type("Leads!A2", [
      ["Bo", "2026-11-18 10:00", ""],
      ["VIP", "2026-11-18 10:00", ""],
    ]);
    expect(sheet.engine.rules(leads).filter((rule) => rule.formula === '=$A2="VIP"')).toHaveLength(1);
    expect(sheet.engine.rules(leads)).toHaveLength(12);
    expect((await sheet.look.painted("Leads!A2:A3")).flat()).toEqual(["#ffccee", "#00ff00"]);
  });

  it("follow a new response target, those that come after it too", async () => {
    const sheet = await openSetUp();
    await sheet.type(`Leads!${RECEIVED}2`, "2026-11-18 10:00");
    await sheet.type(agreed(sheet, "response.target"), "120");
    expect(sheet.value(`Leads!${DUE}2`)).toEqual(new Date("2026-11-18T11:00:00Z"));
    await sheet.type(`Leads!${RECEIVED}3`, "2026-11-18 10:00");
    expect(sheet.value(`Leads!${DUE}3`)).toEqual(new Date("2026-11-18T11:00:00Z"));
  });

  it("are put right again when someone overwrites our cells", async () => {
    const sheet = await openSetUp();
    await sheet.type(`Leads!${RECEIVED}2`, "2026-11-18 10:00");
    await sheet.type(`Leads!${DUE}2`, [["never", "Done", ""]]);
    expect(sheet.values(`Leads!${DUE}2:${STATUS}2`)).toEqual([[new Date("2026-11-18T10:00:00Z"), "Waiting"]]);
  });

  it("say in a sentence what is missing when a heading was renamed", async () => {
    const sheet = await openSetUp();
    await sheet.type(`Leads!${RECEIVED}1`, "When it came in");
    await sheet.standIn.choose("Check all leads now");
    expect(sheet.said.at(-1)).toContain('The tab "Leads" has no column headed Received');
  });
});

/** 50,000 take some minutes in the stand-in. */
const MANY = Number(process.env.LEAD_SLA_LEADS ?? 10_000);

describe("what it costs", () => {
  async function callsWith(leads: number): Promise<Record<"edit" | "sweep" | "idle" | "open" | "daily" | "mailing", number>> {
    const sheet = await openSheet();
    const lines = Array.from(
      { length: leads },
      (_, at) => `L${at},2026-11-${String(10 + (at % 8)).padStart(2, "0")} 08:15,${at % 2 ? "2026-11-18 09:00" : ""}`,
    );
    await sheet.standIn.importCsv("Leads.csv", ["Lead ID,Received,Responded", ...lines].join("\n"), "new");
    await sheet.standIn.choose("Set up this spreadsheet");
    await sheet.standIn.settle();
    const counted = async (what: () => Promise<unknown>) => {
      sheet.standIn.resetCalls();
      await what();
      await sheet.standIn.settle();
      return sheet.standIn.calls().total;
    };
    const leadsTab = sheet.engine.tabs().find((tab) => tab.name === "Leads")?.id ?? "";
    sheet.engine.write({ sheet: leadsTab, row: leads, column: 3, rows: 1, columns: 3 }, [
      [{ clear: true }, { clear: true }, { clear: true }],
    ]);
    /** What a day's first run makes besides one call a mail, with every kind of mail turned on the day before. */
    const besidesMails = async () => {
      agreeSilently(sheet, "contact.marketing", "Mia Roth, mia@example.com");
      agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
      for (const kind of ["digest", "ready", "returned", "breach", "weekly", "monthly"]) agreeSilently(sheet, `mails.${kind}`, "yes");
      await sheet.standIn.runTriggers();
      const before = sheet.standIn.mails().length;
      const calls = await counted(() => {
        sheet.engine.setNow(Date.parse("2026-11-23T08:30:00Z"));
        return sheet.standIn.runTriggers();
      });
      const mails = sheet.standIn.mails().length - before;
      expect(mails).toBeGreaterThan(1);
      return calls - mails;
    };
    return {
      sweep: await counted(() => sheet.standIn.runTriggers()),
      idle: await counted(() => sheet.standIn.runTriggers()),
      edit: await counted(() => sheet.type(`Leads!C${leads}`, "2026-11-18 10:00")),
      open: await counted(() => sheet.standIn.open()),
      daily: await counted(() => {
        sheet.engine.setNow(Date.parse("2026-11-19T06:30:00Z"));
        return sheet.standIn.runTriggers();
      }),
      mailing: await besidesMails(),
    };
  }

  it(
    `is the same small number of calls for 1,000 and for ${MANY.toLocaleString("en-US")} leads (LEAD_SLA_LEADS asks for others)`,
    async () => {
      const small = await callsWith(1000);
      expect(await callsWith(MANY)).toEqual(small);
      // An edit reads its rows and their headings again after writing, to undo what landed on moved ones, and tells open panels.
      const most = { edit: 16, sweep: 36, idle: 28, open: 44, daily: 36, mailing: 39 };
      expect(Object.entries(small).filter(([what, calls]) => calls > most[what as keyof typeof most])).toEqual([]);
    },
    60_000 + MANY * 25,
  );
});
