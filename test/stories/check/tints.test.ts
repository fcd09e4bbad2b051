/** Colours of lead rows as people see them: the row whispers, the status cell speaks, and banding of people's own stays. */
import { lead, placeOf, tabNamed } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

const CSV = [
  "Name,Received,Responded,Stage",
  "Ada,2026-11-17 10:00,,MQL",
  "Bo,2026-11-18 10:50,,MQL",
  "Cy,2026-11-18 09:00,2026-11-18 09:10,MQL",
].join("\n");

const painted = async (sheet: Sheet, heading: string): Promise<unknown[]> => (await sheet.look.painted(lead(sheet, heading, 2, 4))).flat();

describe("rows of leads", () => {
  it("have a tint, their status the full colour, and a banded row that waits stays banded", async () => {
    const sheet = await openImported(CSV);
    const { id } = tabNamed(sheet, "Leads");
    const { column } = placeOf(sheet, "Leads", "SLA status");
    sheet.engine.style({ sheet: id, row: 2, column: 0, rows: 1, columns: column + 1 }, { background: "#f3f3f3" });
    expect(sheet.values(lead(sheet, "SLA status", 2, 4)).flat()).toEqual(["Overdue", "Waiting", "On time"]);
    expect(await painted(sheet, "Name")).toEqual(["#f9d3cf", "#f3f3f3", "#f4f8fe"]);
    expect(await painted(sheet, "SLA status")).toEqual(["#b3261e", "#f3f3f3", "#d2e3fc"]);
  });
});
