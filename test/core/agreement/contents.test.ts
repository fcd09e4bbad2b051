/** The agreement holds every section and item that it must, and starts with texts that a company could keep. */

import { understandItem } from "../../../src/core/agreement/item-values";
import { AGREEMENT_ITEMS, itemOf } from "../../../src/core/agreement/items";
import { rulesIn } from "../../../src/core/scoring/rules";
import { itemWords, labelOf, startOf } from "../../../src/language/spoken/item-words";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";
import { inWords } from "../../harness/in-words";

/** Each required section or item of an agreement between the two teams, and the keys that hold it. */
const HELD_BY: Record<string, readonly string[]> = {
  "A1 purpose": ["purpose"],
  "A2 definitions of lead, MQL, SAL, opportunity, client and sales-ready lead": [
    "definition.lead",
    "definition.mql",
    "definition.sal",
    "definition.opportunity",
    "definition.client",
    "definition.salesReady",
  ],
  "A3 ideal customer, per product, personas, buying process": ["profile.company", "profile.products", "profile.personas", "profile.buying"],
  "A4 what qualifies an MQL, and sales' own qualification": [
    "qualify.titles",
    "qualify.actions",
    "qualify.size",
    "qualify.website",
    "qualify.budget",
    "qualify.urgency",
    "qualify.timeline",
  ],
  "A5 key triggers": ["qualify.triggers"],
  "A6 scoring model and lead quality": ["scoring.rules", "scoring.grades", "scoring.threshold", "scoring.quality", "scoring.on"],
  "A7 response process and timeline": ["response.target", "response.warning", "response.targets", "response.start"],
  "A8 nurturing program": ["nurture.program", "nurture.streams"],
  "A9 metrics and goals of marketing, sales, both": ["metrics.marketing", "metrics.sales", "metrics.shared"],
  "A10 responsibilities, stage owners, tools and methods": ["duties.marketing", "duties.sales", "tools.marketing", "tools.sales"],
  "A11 review period, meeting, passing criteria, reminder": ["review.period", "review.next", "review.meeting", "review.criteria"],
  "A12 term and acceptance": ["term.start", "term.end", "term.renewal", "signer.marketing", "signer.sales"],
  "A13 the three columns": ["goal.marketing", "goal.sales", "goal.company", "questions.marketing", "questions.sales", "questions.shared"],
  "A14 strategies": ["strategies.content", "strategies.calls", "strategies.workflows", "strategies.challenges", "strategies.sales"],
  "A15 handoff": ["handoff.notify", "handoff.automated", "handoff.information", "handoff.required"],
  "A16 sales approach": [
    "approach.first",
    "approach.perDay",
    "attempts.count",
    "attempts.spacing",
    "approach.actions",
    "approach.giveUp",
    "approach.triggers",
  ],
  "A17 blacklist and review of lost reasons": ["handoff.barred", "blacklist.review"],
  "A18 return and after the sale": ["nurture.return", "nurture.afterSale", "nurture.materials", "nurture.resume"],
  "A19 contact persons": ["contact.marketing", "contact.sales", "contact.shared"],
  "A20 reports": ["reports.marketing", "reports.sales", "reports.shared"],
};

it.each(Object.entries(HELD_BY))("%s", (_, keys) => {
  expect(keys.length).toBeGreaterThan(0);
  for (const key of keys) expect([key, itemOf(key)?.key]).toEqual([key, key]);
});

it("names A1 to A20, each once", () => {
  const codes = Object.keys(HELD_BY).map((name) => name.split(" ")[0]);
  expect(codes).toEqual(Array.from({ length: 20 }, (_, at) => `A${at + 1}`));
});

describe.each(["goal", "metrics", "qualification", "questions", "strategies", "contact", "report"])("the three columns: %s", (aspect) => {
  it.each(["marketing", "sales", "both"])("%s", (owner) =>
    expect(AGREEMENT_ITEMS.some((item) => item.aspect === aspect && item.owner === owner)).toBe(true),
  );
});

describe("A21 every item starts filled with a text that is understood", () => {
  it.each(AGREEMENT_ITEMS.map((item) => [item.key, item] as const))("%s", (_, item) => {
    const [start, { label, help, columns }] = [startOf(item), itemWords(item.key)];
    expect(understandItem(item, start, PEOPLES_WORDS)).toEqual({ value: start });
    expect(help).toMatch(/^\S.*[.:]$/);
    expect(help.length).toBeLessThan(260);
    expect(label.length).toBeLessThan(60);
    expect(item.columns === undefined).toBe(item.kind !== "table");
    expect(columns?.length).toBe(item.columns);
    const { columnHelp, columnWords = {} } = itemWords(item.key);
    expect([item.columnKinds?.length, columnHelp?.length]).toEqual(
      item.columnKinds ? [item.columns, item.columns] : [undefined, undefined],
    );
    const codes = (item.columnKinds ?? []).flatMap((kind) => (typeof kind === "string" ? [] : kind));
    expect(Object.keys(columnWords).sort()).toEqual([...codes].sort());
    // A text stands in the languages only, and anything else in none of them.
    expect(itemWords(item.key).start === undefined).toBe(item.start !== null);
    expect(item.choices === undefined).toBe(item.kind !== "choice");
    if (item.kind === "date") expect(start).toBe("");
    // A formula re-enters what stands in a cell: no starting text may look like one.
    expect(String(start)).not.toMatch(/^[=+@'-]/);
  });

  it("has a key and a label of its own", () => {
    expect(new Set(AGREEMENT_ITEMS.map(({ key }) => key)).size).toBe(AGREEMENT_ITEMS.length);
    expect(new Set(AGREEMENT_ITEMS.map(({ key }) => labelOf(key))).size).toBe(AGREEMENT_ITEMS.length);
  });

  it("stands together with its section", () => {
    const sections = AGREEMENT_ITEMS.map(({ section }) => section).filter((section, at, all) => section !== all[at - 1]);
    expect(new Set(sections).size).toBe(sections.length);
  });
});

it("a rule of the scoring model is refused with its sentence", () => {
  const item = itemOf("scoring.rules");
  expect(item && inWords(understandItem(item, "Title | has | x | 5", PEOPLES_WORDS))).toEqual({
    sentence: expect.stringContaining("Row 1"),
  });
  expect(rulesIn(String(item && startOf(item)))).toHaveLength(7);
});
