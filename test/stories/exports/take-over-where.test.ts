/** What stands in front while an export is taken over: nobody is led to a tab that he did not ask for. */
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";
import { EXPORT, KEPT, LEADS, look, names, opened, take } from "./monday-export";

afterEach(closeSheets);

const inFront = ({ engine }: Sheet): string | undefined => engine.tabs().find(({ id }) => id === engine.activeTab())?.name;

function show({ engine }: Sheet, tab: string): void {
  const sheet = engine.tabs().find(({ name }) => name === tab)?.id ?? "";
  engine.select({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
}

it.each(["Monday", "Leads"])("leaves the tab %s in sight, though it makes one that keeps what stood there", async (tab) => {
  const sheet = await opened();
  show(sheet, tab);
  expect(await take(sheet)).toContain("taken over");
  expect([names(sheet).includes(KEPT), inFront(sheet)]).toEqual([true, tab]);
});

it.each([
  ["an empty tab", "", "Monday"],
  ["a tab whose first row is blank", ",\nLead ID,Name\nL-1,Ada", "Notes"],
])("proposes, with %s in sight, the tab that may hold the export", async (_, csv, proposed) => {
  const sheet = await openImported(LEADS, { zone: "Etc/UTC" });
  await sheet.standIn.importCsv("Monday.csv", EXPORT, "new");
  await sheet.standIn.importCsv("Notes.csv", csv, "new");
  show(sheet, "Notes");
  expect((await look(sheet)).tab).toBe(proposed);
});

it("leaves the leads in sight when texts become dates and when an agreement is published", async () => {
  const sheet = await openImported("Lead ID,Name,Received\nL-1,Ada,13/11/2026 09:30", { wish: {}, zone: "Etc/UTC" });
  show(sheet, "Leads");
  sheet.answers.push("YES");
  await sheet.choose("Turn texts into dates…");
  expect([names(sheet).includes("SLA dates before"), inFront(sheet)]).toEqual([true, "Leads"]);
  await sheet.ask("panelPublish", { inForce: "2026-11-18", who: "Ana Lim", note: "" });
  expect([names(sheet).includes("SLA log"), inFront(sheet)]).toEqual([true, "Leads"]);
});
