import type { Told } from "sheets-stand-in";

/** What the local spreadsheet is told of the add-on; the first of the people set the sample up. */
export const TOLD: Told = {
  addOn: "Lead SLA",
  people: ["dana.holm@tallowbrook.example", "imre.vance@tallowbrook.example"],
  sample: { name: "Tallowbrook Systems: leads", called: "sample company" },
  store: "lead-sla-workbook",
};
