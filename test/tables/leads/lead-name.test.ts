import type { Cell } from "../../../src/core/cells/cell";
import { namedLeads } from "../../../src/language/en/named-leads";
import { leadName } from "../../../src/tables/leads/lead-name";
import type { LeadField } from "../../../src/tables/leads/lead-table";

const called = (cells: Partial<Record<LeadField, Cell>>) =>
  leadName(
    (field) => cells[field] ?? "",
    7,
    () => 3_600_000,
  );

describe("what a sentence calls a lead", () => {
  it.each<[string, Partial<Record<LeadField, Cell>>, string]>([
    ["name and ID", { name: "Henrik Chaudhry", id: "L-4288", email: "h@x.com", company: "Tallow" }, "Henrik Chaudhry, L-4288"],
    ["a number for an ID", { name: "Ada", id: 4288 }, "Ada, 4288"],
    ["first and last name in two columns", { name: "Ann", lastName: "Sample", id: "L-1" }, "Ann Sample, L-1"],
    ["a last name alone", { lastName: "Sample" }, "Sample"],
    ["a long first and a long last name", { name: "a".repeat(50), lastName: "b".repeat(50) }, `${"a".repeat(50)} ${"b".repeat(8)}…`],
    ["no ID", { name: "Ada", email: "a@x.com" }, "Ada"],
    ["no name", { email: "a@x.com", company: "Tallow", id: "L-1" }, "a@x.com, L-1"],
    ["a company alone", { company: "Tallow Ltd" }, "Tallow Ltd"],
    ["an ID alone", { id: "L-1" }, "L-1"],
    ["nothing", { name: "  " }, "row 7"],
    ["a day for an ID", { name: "Ada", id: new Date("2026-01-04T23:00:00Z") }, "Ada, 2026-01-05"],
    ["a name that Sheets takes for a day and a tick", { name: new Date("2026-01-04T23:00:00Z"), id: true }, "2026-01-05, TRUE"],
    ["a name whose formula failed", { name: "#REF!", email: "a@x.com", id: "L-1" }, "a@x.com, L-1"],
    ["a name that is still computed", { name: "Loading...", id: "L-1" }, "L-1"],
    ["errors alone", { name: "#N/A", id: "#NAME?" }, "row 7"],
    ["lines and tabs in a name", { name: "Ada\n\tLovelace", id: "L-1" }, "Ada Lovelace, L-1"],
    ["a name of any length", { name: "a".repeat(300) }, `${"a".repeat(59)}…`],
  ])("%s", (_, cells, name) => expect(called(cells)).toBe(name));

  it.each<[string[], string]>([
    [["Ada, L-1"], "Ada, L-1"],
    [["Ada, L-1", "Ben, L-2"], "Ada, L-1 and 1 more"],
    [Array.from({ length: 1301 }, (_, at) => `L-${at}`), "L-0 and 1,300 more"],
    [[], ""],
  ])("several: %#", (names, words) => expect(namedLeads(names)).toBe(words));
});
