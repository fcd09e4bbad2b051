/** A tab of leads with the team's own headings: set-up understands them, and what it decided holds. */

import { lead, leadTexts } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

const WEDNESDAY = "2026-11-18T11:00:00Z";

const GERMAN = `Lead-Nr.,Vorname,Nachname,Firma,Quelle,Eingang,Erste Antwort am,Reaktionszeit,Angebotswert,Betreuer
12,Anna,Beispiel,Alpha GmbH,Messe,2026-11-18 10:00,2026-11-18 10:40,00:40,1234.56,Rita
13,Bert,Muster,Beta GmbH,Web,2026-11-18 10:30,,,2000,Sam`;

const MINUTES = `Lead Name,Email,Created at,First response time,Contact
Ann,ann@example.com,2026-11-18 10:00,35,yes
Bob,bob@example.com,2026-11-18 10:00,12,no`;

const BLANK_BESIDE = `Nome,Data de entrada,Respondido em,Data da primeira resposta
Ana,2026-11-18 10:00,,2026-11-18 10:40
Rui,2026-11-18 10:00,,`;

const opened = (csv: string): Promise<Sheet> => openImported(csv, { wish: { adds: { minute: false } }, now: WEDNESDAY });

interface Column {
  field: string;
  heading: string;
}
const columns = async (sheet: Sheet): Promise<Record<string, string>> => {
  const { leads } = await sheet.ask<{ leads: { columns: Column[] } }>("panelOpen");
  return Object.fromEntries(leads.columns.flatMap(({ field, heading }) => (heading === "" ? [] : [[field, heading]])));
};

describe("a tab of leads with the team's own headings", () => {
  it("is understood in German, first and last name as one name", async () => {
    const sheet = await opened(GERMAN);
    expect(await columns(sheet)).toEqual({
      id: "Lead-Nr.",
      name: "Vorname",
      lastName: "Nachname",
      company: "Firma",
      source: "Quelle",
      received: "Eingang",
      responded: "Erste Antwort am",
      pipeline: "Angebotswert",
      owner: "Betreuer",
    });
    expect(leadTexts(sheet, ["SLA status"], 2, 3)).toEqual([["On time"], ["Overdue"]]);
    const { leads } = await sheet.ask<{ leads: { promises: { lines: { name: string }[] } } }>("panelOpen");
    expect(leads.promises.lines.map(({ name }) => name)).toEqual(["Bert Muster"]);
  });

  it("keeps minutes for no moment, whatever is typed below later", async () => {
    const sheet = await opened(MINUTES);
    const before = await columns(sheet);
    expect(before).toEqual({ name: "Lead Name", email: "Email", received: "Created at" });
    await sheet.type(lead(sheet, "First response time", 4), "2026-11-18 10:20");
    await sheet.type(lead(sheet, "First response time", 2), "2026-11-18 10:20");
    await sheet.type(lead(sheet, "First response time", 3), "2026-11-18 10:20");
    await sheet.choose("Check all leads now");
    expect(await columns(sheet)).toEqual(before);
  });

  it("takes the filled one of two, also once the other is filled, and after another set-up", async () => {
    const sheet = await opened(BLANK_BESIDE);
    const before = await columns(sheet);
    expect(before).toEqual({ name: "Nome", received: "Data de entrada", responded: "Data da primeira resposta" });
    expect(leadTexts(sheet, ["SLA status"], 2, 3)).toEqual([["On time"], ["Overdue"]]);
    await sheet.type(lead(sheet, "Respondido em", 3), "2026-11-18 10:05");
    expect(leadTexts(sheet, ["SLA status"], 3)).toEqual([["Overdue"]]);
    await sheet.setUp({ adds: { minute: false } });
    expect(await columns(sheet)).toEqual(before);
  });
});
