/** Status cells that another language wrote: a check finds them other than they should be, and writes them in the document's words. */
import type { PanelState } from "../../../src/entries/panel";
import { states } from "../../../src/language/en/states";
import { markedText } from "../../../src/language/spoken/marked";
import { criterion } from "../../../src/tables/formulas/quote";
import { lead, leadArea } from "../../harness/places";
import { closeSheets, openImported } from "../../harness/sheet";

afterEach(closeSheets);

const LEADS = [
  "Lead ID,Name,Stage,Received,Responded,Won on",
  "L-1,Ada,MQL,2026-11-18 09:00,,",
  "L-2,Ben,MQL,2026-11-18 09:00,2026-11-18 09:30,",
  "L-3,Cleo,Customer,2026-11-18 09:00,,2026-11-18 10:00",
  "L-4,Dan,MQL,2026-11-18 10:00,,",
];
const WORDS = ["Overdue", "On time", "Not recorded", "Waiting"];

/** The same formula or word in the language that marks its words. */
function inMarks(text: string): string {
  const marks = (word: string): string => (Object.values(states).includes(word) ? markedText(word) : word);
  return text.startsWith("=") ? text.replace(/"([^"]*)"/g, (_, word: string) => `"${marks(word)}"`) : marks(text);
}

it("are written anew by the check, and turn with the clock in the document's words from then on", async () => {
  const sheet = await openImported(LEADS.join("\n"));
  const cells = lead(sheet, "SLA status", 2, 5);
  const area = leadArea(sheet, "SLA status", 2, 5);
  const shown = () => sheet.values(cells).flat();
  const formulas = sheet.look.formulas(cells).flat();
  expect([shown(), formulas.filter((formula) => formula.includes("NOW()"))]).toEqual([WORDS, [formulas[0], formulas[3]]]);

  const foreign = formulas.map((formula, at) => inMarks(formula || (WORDS[at] ?? "")));
  sheet.engine.write(
    area,
    foreign.map((text) => [text.startsWith("=") ? { formula: text } : { raw: text }]),
  );
  await sheet.standIn.settle();
  expect(shown()).toEqual(WORDS.map(markedText));
  await sheet.type(lead(sheet, "Name", 7), `=COUNTIFS(${cells.replace(/^.*!/, "")};${criterion(markedText("Overdue"))})`);
  expect(sheet.value(lead(sheet, "Name", 7))).toBe(1);

  await sheet.choose("Check all leads now");
  expect([shown(), sheet.look.formulas(cells).flat()]).toEqual([WORDS, formulas]);
  const { leads } = await sheet.ask<PanelState>("panelOpen");
  expect(leads?.counts.filter((count) => count.leads > 0).map(({ state, leads: count }) => [state, count])).toEqual([
    ["waiting", 1],
    ["overdue", 1],
    ["onTime", 1],
    ["notRecorded", 1],
  ]);
  await sheet.standIn.advance(60);
  expect(shown()).toEqual(["Overdue", "On time", "Not recorded", "Overdue"]);
});
