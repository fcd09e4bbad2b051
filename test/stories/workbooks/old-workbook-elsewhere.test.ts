/** A spreadsheet of an earlier build whose locale writes numbers otherwise: it stays English, and its numbers follow the locale. */
import { readFileSync } from "node:fs";
import type { PanelState } from "../../../src/entries/panel";
import type { KeptWorkbook } from "../../harness/kept-workbooks";
import { shownIn } from "../../harness/places";
import { agreed, closeSheets, openKept } from "../../harness/sheet";
import { brokenFormulas } from "../plan/formulas";

afterEach(closeSheets);

const OLD = JSON.parse(readFileSync("test/workbooks/2026-11.json", "utf8")) as KeptWorkbook;

/** The same, as if somebody had chosen another locale under File > Settings. */
function movedTo(locale: string): KeptWorkbook {
  const engine = OLD.engine.replace('"locale":"en_US"', `"locale":"${locale}"`);
  if (engine === OLD.engine) throw new Error("The workbook names its locale otherwise.");
  return { ...OLD, engine };
}

test.each([
  ["pt_BR", "pt-BR"],
  ["fr_FR", "fr-FR"],
])("an old workbook in %s", async (locale, tag) => {
  const sheet = await openKept(movedTo(locale));
  const [headings, tabs] = [shownIn(sheet, "Leads")[0], sheet.engine.tabs().map(({ name }) => name)];
  await sheet.choose("Check all leads now");
  const state = await sheet.ask<PanelState>("panelOpen");
  expect(state).toMatchObject({ language: "en", locale: tag });
  expect([state.leads?.problem, state.leads?.notice, state.fields.filter(({ problem }) => problem !== undefined)]).toEqual(["", "", []]);
  expect([shownIn(sheet, "Leads")[0], sheet.engine.tabs().map(({ name }) => name)]).toEqual([headings, [...tabs, "SLA stages"]]);
  const figures = shownIn(sheet, "SLA monitor").flat();
  expect(figures.some((text) => /^\d+,\d$/.test(text))).toBe(true);
  expect(figures.filter((text) => /^-?\d+\.\d{1,2}%?$/.test(text))).toEqual([]);
  expect(brokenFormulas(sheet)).toEqual([]);
  await sheet.setUp();
  expect(sheet.value(agreed(sheet, "document.language"))).toBe("English");
  expect((await sheet.ask<PanelState>("panelOpen")).language).toBe("en");
});
