/** Taking over an export and back where people sort, change and type meanwhile, and what it costs. */

import { lead, leadTexts, shownIn, tabNamed, wholeOf } from "../../harness/places";
import { closeSheets } from "../../harness/sheet";
import { KEPT, look, names, opened, take } from "./monday-export";

afterEach(closeSheets);

it("leaves what somebody changed since, and finds leads that were sorted", async () => {
  const sheet = await opened();
  await take(sheet);
  await sheet.type(lead(sheet, "Owner", 3), "Max");
  await sheet.type(lead(sheet, "Responded", 6), "2026-11-18 10:20");
  const { id } = tabNamed(sheet, "Leads");
  sheet.engine.sort({ sheet: id, row: 1, column: 0, rows: 6, columns: 14 }, 1, false);
  await sheet.standIn.settle();
  expect(await sheet.ask("panelExportBack")).toBe(
    `1 lead holds again what stood there before. 1 new lead is gone. Ben, L-2 and 1 more changed since and stay: the tab "${KEPT}" still lists what stood there.`,
  );
  const left = leadTexts(sheet, ["Name", "Owner"], 2, 7);
  expect(left).toEqual(
    expect.arrayContaining([
      ["Ada", "Kim"],
      ["Ben", "Max"],
      ["Eve", "Kim"],
      ["", ""],
    ]),
  );
});

it("leaves formulas of people and what drop-downs refuse, and drop-downs and formats reach the new leads", async () => {
  const sheet = await opened();
  const { id } = tabNamed(sheet, "Leads");
  const stage = shownIn(sheet, "Leads")[0]?.indexOf("Stage") ?? 0;
  await sheet.type(lead(sheet, "Owner", 2), '=UPPER("kim")');
  const area = { sheet: id, row: 1, column: stage, rows: 4, columns: 1 };
  sheet.engine.setDropdown({ area, choices: ["MQL", "SAL"], strict: true });
  const owner = shownIn(sheet, "Leads")[0]?.indexOf("Owner") ?? 0;
  sheet.engine.setDropdown({ area: { ...area, row: 2, column: owner, rows: 3 }, choices: ["Max", "Lee"], strict: true });
  expect((await look(sheet)).notes).toEqual(
    expect.arrayContaining([
      'The cells of Owner do not allow "Kim", so 1 cell stays as it is: add it to their drop-down, then look again.',
      "1 cell with formulas stays as it is.",
    ]),
  );
  await take(sheet);
  expect(leadTexts(sheet, ["Owner"], 2, 7).flat()).toEqual(["KIM", "", "Lee", "Lee", "Kim", "Kim"]);
  expect(sheet.faults()).toEqual([]);
  const last = sheet.engine.dropdowns(id).map(({ area: { row, rows } }) => row + rows);
  expect(Math.max(...last)).toBe(7);
});

it("rows that are sorted while it writes keep what is theirs, and it goes on where it stopped", async () => {
  const sheet = await opened();
  const { id } = tabNamed(sheet, "Leads");
  const shown = await look(sheet);
  let writes = 0;
  sheet.standIn.beforeCall((method) => {
    if (method !== "Range.setValues") return;
    writes += 1;
    if (writes === 2) sheet.engine.sort({ sheet: id, row: 1, column: 0, rows: 4, columns: 14 }, 1, false);
  });
  const said = await sheet.ask("panelExportTake", { tab: shown.tab, sum: shown.sum });
  sheet.standIn.beforeCall(null);
  expect(said).toContain("it goes on where it stopped");
  const owners = leadTexts(sheet, ["Name", "Owner", "Budget"], 2, 5);
  expect(owners).toEqual(
    expect.arrayContaining([
      ["Ada", expect.anything(), "100"],
      ["Cleo", "Lee", "300"],
      ["Dov", "Lee", "400"],
    ]),
  );
  const rest = await look(sheet);
  expect(rest.notes[0]).toContain("interrupted");
  await sheet.ask("panelExportTake", { tab: rest.tab, sum: rest.sum });
  expect(leadTexts(sheet, ["Name", "Owner"], 2, 7)).toEqual(
    expect.arrayContaining([
      ["Ada", "Lee"],
      ["Ben", "Kim"],
      ["Cleo", "Lee"],
      ["Dov", "Lee"],
      ["Eve", "Kim"],
      ["Fay", "Kim"],
    ]),
  );
  await sheet.ask("panelExportBack");
  expect(leadTexts(sheet, ["Name", "Owner"], 2, 7)).toEqual(
    expect.arrayContaining([
      ["Ada", "Kim"],
      ["Ben", ""],
      ["Cleo", "Lee"],
      ["", ""],
    ]),
  );
});

it("makes as many calls for many leads as for few", async () => {
  const count = async (leads: number): Promise<number> => {
    const row = (at: number, owner: string) => `L-${at},Lead ${at},${owner},2026-11-${String(10 + (at % 8)).padStart(2, "0")} 08:15`;
    const all = Array.from({ length: leads }, (_, at) => at);
    const csv = ["Lead ID,Name,Owner,Received", ...all.map((at) => row(at, "Kim"))].join("\n");
    const next = [
      "Lead ID,Name,Owner,Received",
      ...all.flatMap((at) => (at % 7 ? [row(at, at % 2 ? "Lee" : "Kim"), row(at + leads, "Kim")] : [])),
    ];
    const sheet = await opened(csv, next.join("\n"));
    const { tab, sum } = await look(sheet);
    sheet.standIn.resetCalls();
    expect(await sheet.ask("panelExportTake", { tab, sum })).toContain("taken over");
    return sheet.standIn.calls().total;
  };
  const few = await count(250);
  expect(await count(500)).toBe(few);
  expect(few).toBeLessThan(260);
});

it("is put away by removal", async () => {
  const sheet = await opened();
  await take(sheet);
  const whole = JSON.stringify(sheet.values(wholeOf(sheet, "Monday")));
  await sheet.choose("Remove from this spreadsheet…");
  expect(names(sheet)).not.toContain(KEPT);
  expect(JSON.stringify(sheet.values(wholeOf(sheet, "Monday")))).toBe(whole);
});
