import type { CellWrite, Engine, Tab } from "sheets-stand-in";
import { HEADINGS, type Lead } from "./leads";

const MOMENT = "yyyy-mm-dd hh:mm";
const MONEY = '#,##0 "€"';
const FORMATS: Partial<Record<keyof Lead, string>> = {
  Received: MOMENT,
  "Passed to sales": MOMENT,
  Responded: MOMENT,
  "Last attempt": MOMENT,
  "Won on": "yyyy-mm-dd",
  Accepted: MOMENT,
  Returned: MOMENT,
  "Back on": "yyyy-mm-dd",
  "Pause until": MOMENT,
  "Pipeline value": MONEY,
  Revenue: MONEY,
};
const PIXELS: Partial<Record<keyof Lead, number>> = {
  "Lead ID": 68,
  Name: 130,
  Email: 215,
  Company: 185,
  Title: 160,
  Source: 115,
  Segment: 110,
  Priority: 70,
  Stage: 90,
  Owner: 110,
  Attempts: 76,
  Connected: 86,
  "Pipeline value": 110,
  Revenue: 90,
  "Won on": 96,
  "Lost reason": 150,
  "Return reason": 150,
};
const MOMENT_PIXELS = 130;
/** Every row that a colour rule covers costs Univer time: the tab ends soon after its leads. */
const SPARE_ROWS = 60;
const HEADING_LOOK = { bold: true, background: "#f1f3f4" };

const cell = (value: string | number): CellWrite => (value === "" ? { clear: true } : { raw: value });

/** Writes the leads under their headings, formatted. */
export function fillLeads(engine: Engine, tab: Tab, leads: Lead[]): void {
  const lacking = HEADINGS.length - tab.columns;
  if (lacking > 0) engine.insertColumns(tab.id, tab.columns, lacking);
  const columns = HEADINGS.length;
  const rows = 1 + leads.length + SPARE_ROWS;
  if (tab.rows > rows) engine.deleteRows(tab.id, rows, tab.rows - rows);
  HEADINGS.forEach((heading, column) => {
    engine.setColumnWidth(tab.id, column, 1, PIXELS[heading] ?? MOMENT_PIXELS);
    const format = FORMATS[heading];
    if (format) engine.style({ sheet: tab.id, row: 1, column, rows: rows - 1, columns: 1 }, { format });
  });
  engine.write({ sheet: tab.id, row: 0, column: 0, rows: 1, columns }, [HEADINGS.map((heading) => ({ raw: heading }))]);
  engine.style({ sheet: tab.id, row: 0, column: 0, rows: 1, columns }, HEADING_LOOK);
  engine.write(
    { sheet: tab.id, row: 1, column: 0, rows: leads.length, columns },
    leads.map((lead) => HEADINGS.map((heading) => cell(lead[heading]))),
  );
  engine.setFrozenRows(tab.id, 1);
}
