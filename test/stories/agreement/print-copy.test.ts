/** A clean copy of the agreement in a tab of its own, to print or to send. */
import type { PanelState } from "../../../src/entries/panel";
import { wholeOf } from "../../harness/places";
import { agreed, closeSheets, openSetUp, openSheet, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const rows = (sheet: Sheet, tab: string) => sheet.values(wholeOf(sheet, tab)).filter((row) => row.some((cell) => cell !== ""));
const rowOf = (copy: unknown[][], label: string): number => copy.findIndex(([cell]) => cell === label);
/** The last line above the first section: what is copied. */
const state = (copy: unknown[][]) => copy[rowOf(copy, "Purpose and parties") - 1]?.[0];
const print = (sheet: Sheet, version?: number) => sheet.ask<string>("panelPrint", version === undefined ? {} : { version });

it("stands in a new tab each time, and every text stays text", async () => {
  const sheet = await openSetUp();
  await sheet.type(agreed(sheet, "agreement.title"), "'=1+1");
  await sheet.type(agreed(sheet, "nurture.program"), "'+49 30 1234");
  expect(await print(sheet)).toContain('The copy stands in the tab "Agreement for printing"');
  const first = rows(sheet, "Agreement for printing");
  expect(first[0]?.[0]).toBe("=1+1");
  expect(state(first)).toBe("Draft of 18 November 2026, not published yet");
  expect(first).toContainEqual(["Lead nurturing program", "+49 30 1234", "Marketing", ""]);
  expect(first).toContainEqual(["Monday", "09:00", "18:00", ""]);
  const sides = rowOf(first, "Both teams side by side");
  expect(first[sides + 1]).toEqual(["", "Marketing", "Sales", "Shared"]);
  expect(first.slice(sides + 2, rowOf(first, "Signatures")).map(([aspect]) => aspect)).toEqual([
    "Goal",
    "Metrics",
    "Qualification",
    "Key questions",
    "Strategies",
    "Report",
  ]);
  expect(sheet.look.formulas(wholeOf(sheet, "Agreement for printing")).flat().join("")).toBe("");
  await sheet.standIn.choose("Copy the agreement for printing");
  expect(sheet.said.at(-1)).toContain('"Agreement for printing 2"');
  expect(rows(sheet, "Agreement for printing")).toEqual(first);
  expect(sheet.engine.tabs().map(({ name }) => name)).toContain("Agreement for printing 2");
});

it("of a version says what it said, and who accepted it", async () => {
  const sheet = await openSetUp();
  await sheet.ask("panelPublish", { inForce: "2026-11-18", who: "Ana Lim", note: "" });
  await sheet.ask("panelAccept", { version: 1, team: "sales", who: "Ben Ode" });
  await sheet.type(agreed(sheet, "response.target"), "30");
  await print(sheet, 1);
  const copy = rows(sheet, "Agreement for printing");
  expect(copy).toContainEqual(["Response target", "1 h of working time", "Sales", ""]);
  expect(state(copy)).toBe("Version 1, in force from 18 November 2026");
  expect(copy.at(-1)).toEqual(["For sales", "Ben Ode", "Accepted in the log on 18 November 2026", ""]);
  await print(sheet);
  expect(state(rows(sheet, "Agreement for printing 2"))).toBe("Draft of 18 November 2026; version 1 is in force");
  await expect(print(sheet, 7)).rejects.toThrow("no version 7");
  expect((await sheet.ask<PanelState>("panelOpen")).ready).toBe(true);
});

it("says what is missing before set-up", async () => {
  const sheet = await openSheet();
  await sheet.standIn.choose("Copy the agreement for printing");
  expect(sheet.said.at(-1)).toContain("The agreement's cells were not found");
});
