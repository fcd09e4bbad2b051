import type { Cell } from "../../../src/core/cells/cell";
import { findHeadingRow } from "../../../src/core/headings/find-heading-row";
import { leadHeadings } from "../../../src/tables/leads/heading-rules";

const DAY = new Date("2026-11-16T10:00:00Z");
const HEADINGS = ["Lead ID", "Name", "Source", "Created date", "Amount"];
const LEAD: Cell[] = ["007", "Ann", "Web", DAY, 1200];

describe("the row of headings", () => {
  it.each<[string, Cell[][], number | null, string]>([
    ["on top", [HEADINGS, LEAD], 0, "sure"],
    ["on top of nothing", [HEADINGS], 0, "sure"],
    ["below a title", [["Acme marketing - leads for sales, November 2026", "", "", "", ""], HEADINGS, LEAD], 1, "sure"],
    ["below a title and a blank row", [["Leads 2026"], [""], HEADINGS, LEAD], 2, "sure"],
    ["below a title, a day and a note", [["Leads"], ["As of", DAY], ["Please do not sort"], ["", ""], HEADINGS, LEAD], 4, "sure"],
    ["below the name of each group of columns", [["Contact", "", "", "Deal", ""], HEADINGS, LEAD], 1, "sure"],
    ["below totals", [["Leads", 12, "Won", 3], HEADINGS, LEAD], 1, "sure"],
    ["above a row of units", [HEADINGS, ["no.", "text", "text", "yyyy-mm-dd", "€"], LEAD], 0, "sure"],
    ["in German", [["Anfragen"], ["Firma", "Ansprechpartner", "Eingang", "Betreuer"], ["Alpha", "Anna", "16.11.2026", "Rita"]], 1, "sure"],
    [
      "with columns that nobody knows",
      [["Leads"], ["Foo", "Name", "Bar", "Eingang", "Baz", "Qux"], ["a", "b", "c", DAY, "d", "e"]],
      1,
      "sure",
    ],
    ["said again below", [HEADINGS, LEAD, HEADINGS, LEAD], 0, "sure"],
    ["in another language", [["Raport"], ["Imię", "Numer telefonu", "Wpłynęło"], ["Anna", "+48 600 100 200", DAY]], 1, "likely"],
    [
      "with two fields and no moment",
      [
        ["Name", "Email"],
        ["Ann", "ann@example.com"],
      ],
      0,
      "likely",
    ],
    ["is missing: only leads", [LEAD, ["008", "Bob", "Web", DAY, 300]], null, "no"],
    [
      "is missing: leads whose stage is a word of headings",
      [
        ["Ann", "ann@example.com", DAY, "Lead"],
        ["Bob", "b@example.com", DAY, "Lead"],
      ],
      null,
      "no",
    ],
    ["is missing: a text", [["Our leads are in the other file"], ["Ask Rita"]], null, "no"],
    ["is missing: nothing at all", [[""], ["", ""]], null, "no"],
    ["stands too far below", [...Array.from({ length: 12 }, (): Cell[] => [""]), HEADINGS, LEAD], null, "no"],
  ])("%s", (_, rows, row, sure) => expect(findHeadingRow(rows, leadHeadings())).toEqual({ row, sure }));
});
