import { AGREEMENT_ITEMS } from "../../../src/core/agreement/items";
import { printedRows } from "../../../src/core/agreement/printed";

const NAMES = new Map(AGREEMENT_ITEMS.map(({ key, label }) => [key, label]));
const DRAFT = { state: "Draft", accepted: [] };
const printed = (values: Record<string, string | number>, imprint = DRAFT) =>
  printedRows(new Map(Object.entries(values)), NAMES, imprint).filter(({ kind }) => kind !== "space");
const row = (kind: string, ...cells: string[]) => ({ kind, cells: [...cells, "", "", "", ""].slice(0, 4) });

it("has a head, sections with their items, tables as tables, and a place to sign", () => {
  const rows = printed({
    "agreement.title": "Our deal",
    "parties.company": "Tallow Ltd",
    "contact.sales": "Ben Ode, ben@example.com",
    "goal.target": 1200,
    "rate.1": 0.07,
    "hours.week": "Monday | 09:00 | 18:00",
    "response.target": 60,
    "response.waiting": "Waiting on customer\nOn hold",
    "reports.sales": "Pipeline | Head of marketing | Friday\nForecast",
    "term.end": "2027-12-31",
    "handoff.accept": "",
    "colours.palette": "clear",
    "signer.marketing": "Ana Lim, ana@example.com",
  });
  expect(rows).toEqual([
    row("title", "Our deal"),
    row("line", "Between marketing and sales (Ben Ode) of Tallow Ltd"),
    row("line", "Draft"),
    row("section", "Purpose and parties"),
    row("item", "Contact person of sales", "Ben Ode, ben@example.com", "Sales"),
    row("section", "Sales target and funnel"),
    row("item", "Sales target: new customers a month", "1,200", "Sales"),
    row("item", "Conversion rate: lead to MQL", "7%", "Marketing"),
    row("section", "Lead response"),
    row("item", "Response target", "60 working minutes", "Sales"),
    row("item", "Working hours"),
    row("heading", "Day", "Open", "Close"),
    row("row", "Monday", "09:00", "18:00"),
    row("item", "Stages that wait for the customer", "• Waiting on customer\n• On hold", "Sales"),
    row("section", "Reports"),
    row("item", "Reports that sales sends", "", "Sales"),
    row("heading", "Report", "To", "When"),
    row("row", "Pipeline", "Head of marketing", "Friday"),
    row("row", "Forecast"),
    row("section", "Review, term and acceptance"),
    row("item", "Term: last day", "31 December 2027", "Both teams"),
    row("section", "Signatures"),
    row("heading", "Team", "Name", "Date", "Signature"),
    row("row", "For marketing", "Ana Lim"),
    row("row", "For sales"),
  ]);
});

it("names who accepted a version", () => {
  const accepted = [{ team: "Sales" as const, who: "Ben Ode", at: 0, day: "2026-11-18" }];
  const rows = printedRows(new Map(), NAMES, { state: "Version 1", accepted });
  expect(rows[rows.length - 1]).toEqual(row("row", "For sales", "Ben Ode", "Accepted in the log on 18 November 2026"));
});

it("prints every item of the agreement but the colours, in four columns", () => {
  const rows = printedRows(new Map(AGREEMENT_ITEMS.map(({ key, start }) => [key, start === "" ? "x" : start])), NAMES, DRAFT);
  const labels = new Set(rows.filter(({ kind }) => kind === "item").map(({ cells }) => cells[0]));
  const missing = AGREEMENT_ITEMS.filter(({ label }) => !labels.has(label)).map(({ key }) => key);
  expect(missing.sort()).toEqual(["agreement.title", "colours.palette", "parties.company", "signer.marketing", "signer.sales"]);
});
