import { AGREED_ITEMS, AGREEMENT_ITEMS } from "../../../src/core/agreement/items";
import { printedRows } from "../../../src/core/agreement/printed";
import { withStages } from "../../../src/core/agreement/retired-items";
import { labelOf, startOf } from "../../../src/language/spoken/item-words";
import { EARLIER_STARTS } from "../../../src/language/spoken/starting-stages";
import { words } from "../../../src/language/spoken/words";

const DRAFT = { state: "Draft", accepted: [] };
const printed = (values: Record<string, string | number>, imprint = DRAFT) =>
  printedRows(withStages(new Map(Object.entries(values)), EARLIER_STARTS), labelOf, imprint, words().printed).filter(
    ({ kind }) => kind !== "space",
  );
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
    row("section", "Responsibilities"),
    row("item", "Stages", "", "Both teams"),
    row("heading", "Stage", "Criterion", "Whose", "What it says"),
    row("row", "Waiting on customer", "", "", "waits for the customer"),
    row("row", "On hold", "", "", "waits for the customer"),
    row("section", "Lead response"),
    row("item", "Response target", "1 h of working time", "Sales"),
    row("item", "Working hours"),
    row("heading", "Day", "Open", "Close"),
    row("row", "Monday", "09:00", "18:00"),
    row("section", "Reports"),
    row("item", "Reports that sales sends", "", "Sales"),
    row("heading", "Report", "To", "When"),
    row("row", "Pipeline", "Head of marketing", "Friday"),
    row("row", "Forecast"),
    row("section", "Review, term and acceptance"),
    row("item", "Term: last day", "31 December 2027", "Both teams"),
    row("section", "Both teams side by side"),
    row("heading", "", "Marketing", "Sales", "Shared"),
    row("item", "Contact", "", "Ben Ode, ben@example.com"),
    row("item", "Report", "", "• Pipeline, Head of marketing, Friday\n• Forecast: ____"),
    row("section", "Signatures"),
    row("heading", "Team", "Name", "Date", "Signature"),
    row("row", "For marketing", "Ana Lim"),
    row("row", "For sales"),
  ]);
});

it("prints the table of people in the four columns of a page", () => {
  const people =
    "Ada Roth | Ada; A. R. | sales | ada@example.com | Source: Fair | 2 | 2026-12-24\nBen | Lim, B.; | marketing\nCem | | | | | 0";
  expect(printed({ people }).slice(3, -4)).toEqual([
    row("section", "People"),
    row("item", "People", "", "Both teams"),
    row("heading", "Name", "Team", "E-mail", "Takes"),
    row("row", "Ada Roth also called Ada; A. R.", "sales", "ada@example.com", "Source: Fair; Share: 2; Away: 2026-12-24"),
    row("row", "Ben also called Lim, B.", "marketing"),
    row("row", "Cem", "", "", "Share: 0"),
  ]);
});

it("prints the list of stages in the four columns of a page, and one that is not understood as it stands", () => {
  const stages = "SAL | sales | yes | Looked at | Rui |  | SQL, Accepted\nWon | sales |  |  |  | won |  | Partners";
  expect(printed({ stages }).slice(3, -4)).toEqual([
    row("section", "Responsibilities"),
    row("item", "Stages", "", "Both teams"),
    row("heading", "Stage", "Criterion", "Whose", "What it says"),
    row("row", "SAL also called SQL, Accepted", "Looked at", "sales: Rui", "sales takes over"),
    row("row", "Won (Partners)", "", "sales", "won"),
  ]);
  expect(printed({ stages: "A | Finance" }).slice(4, -4)).toEqual([row("item", "Stages", "A | Finance")]);
});

it("names who accepted a version", () => {
  const accepted = [{ team: "sales" as const, who: "Ben Ode", at: 0, day: "2026-11-18" }];
  const rows = printedRows(new Map(), labelOf, { state: "Version 1", accepted }, words().printed);
  expect(rows[rows.length - 1]).toEqual(row("row", "For sales", "Ben Ode", "Accepted in the log on 18 November 2026"));
});

it("prints every item of the agreement but the colours, in four columns", () => {
  const rows = printedRows(new Map(AGREEMENT_ITEMS.map((item) => [item.key, startOf(item) || "x"])), labelOf, DRAFT, words().printed);
  const labels = new Set(rows.filter(({ kind }) => kind === "item").map(({ cells }) => cells[0]));
  const missing = AGREED_ITEMS.filter(({ key }) => !labels.has(labelOf(key))).map(({ key }) => key);
  expect(missing.sort()).toEqual(["agreement.title", "colours.palette", "parties.company", "signer.marketing", "signer.sales"]);
});

describe("both teams side by side", () => {
  const columns = (values: Record<string, string | number>) => {
    const rows = printed(values);
    const from = rows.findIndex(({ cells }) => cells[0] === "Both teams side by side");
    return from < 0 ? [] : rows.slice(from + 2, -4).map(({ cells }) => cells);
  };

  it("stand in marketing's, sales' and the shared column, several of a kind by their labels, from goals to reports", () => {
    const values = {
      "questions.shared": "Why us?\nWhy now?",
      "qualify.titles": "Director\nHead of sales",
      "qualify.size": "50 to 500 people",
      "qualify.website": "Yes",
      "qualify.budget": "Known",
      "definition.salesReady": "Wants to buy",
      "goal.sales": "35 customers",
      "goal.target": 35,
      "metrics.marketing": "Leads | 500\nCost per lead | ",
    };
    expect(columns(values)).toEqual([
      ["Goal", "", "35 customers", ""],
      ["Metrics", "• Leads, 500\n• Cost per lead: ____", "", ""],
      [
        "Qualification",
        "Job titles that count:\n• Director\n• Head of sales\n\nCompany size: 50 to 500 people\n\nMust have a website: Yes",
        "Budget: Known",
        "Wants to buy",
      ],
      ["Key questions", "", "", "• Why us?\n• Why now?"],
    ]);
  });

  it("are complete: every item that a team settles for itself has its place", () => {
    const starts = Object.fromEntries(AGREEMENT_ITEMS.filter(({ aspect }) => aspect).map(({ key }) => [key, `(${key})`]));
    const texts = columns(starts).flat().join("\n");
    expect(Object.keys(starts).filter((key) => !texts.includes(`(${key})`))).toEqual([]);
  });

  it("are left out where nobody wrote any of it", () =>
    expect(columns({ "agreement.purpose": "To sell", "goal.sales": "  " })).toEqual([]));
});

it("cuts what is too long for a cell once it is put together, and says where the rest stands", () => {
  const long = Array.from({ length: 20_000 }, () => "x").join("\n");
  const rows = printed({ "strategies.content": long, "goal.sales": "y".repeat(50_000) });
  const cells = rows.flatMap((one) => [...one.cells]);
  expect(Math.max(...cells.map((cell) => cell.length))).toBe(50_000);
  const cut = cells.filter((cell) => cell.endsWith("(cut here: the rest stands in the tab SLA agreement)"));
  expect([cut.length, cells.filter((cell) => cell === "y".repeat(50_000)).length]).toEqual([2, 2]);
});
