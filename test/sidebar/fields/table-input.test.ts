/** Tables of the agreement as rows: what their columns hold, and what is not understood beside its row. */

import { h } from "preact";
import { Fields } from "../../../sidebar/fields/fields";
import type { AgreementField, TablePlace } from "../../../sidebar/server/server";
import { type Draft, emptyDraft, settle as settled, type as typed } from "../../../sidebar/store/draft";
import { elementsIn, type FakeElement, textsIn } from "../fake-page";
import { drawn, settle, show } from "../shell/drawn-panel";

afterEach(async () => {
  show(null);
  await settle();
});

const PEOPLE: AgreementField = {
  ...{ key: "people", section: "People", label: "People", help: "A row each.", kind: "table", owner: "both", isStart: false },
  columns: ["Name", "Team", "Share"],
  cells: [
    { kind: "text", help: "As in Owner." },
    {
      kind: "choice",
      help: "",
      choices: [
        { code: "sales", word: "Vertrieb" },
        { code: "marketing", word: "Marketing" },
      ],
    },
    { kind: "number", help: "2 gets twice as many." },
  ],
  value: "Ada | Vertrieb | 2\nBen | Sales | two\nCem | Einkauf",
};
const MANAGER: AgreementField = {
  ...{ key: "mails.manager", section: "Mails", label: "Manager", help: "", kind: "person", owner: "sales", value: "", isStart: false },
};

let draft: Draft;
function draw(fields: readonly AgreementField[] = [PEOPLE]) {
  const type = (key: string, text: string) => {
    draft = typed(draft, key, text);
    draw(fields);
  };
  const store = { type, confirm: () => {}, decide: () => {}, leave: async () => {} };
  show(
    h(Fields, {
      fields: draft.fields.filter((one) => fields.some(({ key }) => key === one.key)),
      seen: { draft, work: { is: "quiet" } },
      store,
    }),
  );
}
async function drawAll(fields: readonly AgreementField[], more: Partial<Draft> = {}) {
  draft = { ...emptyDraft, fields: [...fields], ...more };
  draw(fields);
  await settle();
}

const all = () => elementsIn(drawn.root);
const byId = (id: string): FakeElement => {
  const found = all().find(({ read }) => read.get("id") === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
async function open(row: number) {
  byId(`people-cell-${row}--1`).fire("click");
  await settle();
}
async function enter(row: number, column: number, text: string) {
  const box = byId(`people-cell-${row}-${column}`);
  box.value = text;
  box.fire(box.localName === "select" ? "change" : "input");
  await settle();
}

it("shows each row in one line, and a box for each cell by what its column holds, with what to write", async () => {
  await drawAll([PEOPLE]);
  expect([0, 1, 2].map((row) => textsIn(byId(`people-cell-${row}--1`)).join(""))).toEqual([
    "Ada · Vertrieb · 2",
    "Ben · Sales · two",
    "Cem · Einkauf",
  ]);
  await open(0);
  expect([0, 1, 2].map((column) => byId(`people-cell-0-${column}`).localName)).toEqual(["textarea", "select", "input"]);
  expect(byId("people-cell-0-2").read.get("inputmode") ?? byId("people-cell-0-2").read.get("inputMode")).toBe("decimal");
  expect(textsIn(byId("people-cell-0-0-help")).join("")).toBe("As in Owner.");
  expect(byId("people-cell-0-2").read.get("aria-describedby")).toBe("people-cell-0-2-help");
});

it.each([
  [0, "Vertrieb", ["–", "Vertrieb", "Marketing"]],
  // A code, as another language wrote it.
  [1, "Vertrieb", ["–", "Vertrieb", "Marketing"]],
  // What is none of the choices stays until one is chosen.
  [2, "Einkauf", ["–", "Einkauf", "Vertrieb", "Marketing"]],
])("offers the choices of row %d beside what stands in its cell: %s", async (row, value, choices) => {
  await drawAll([PEOPLE]);
  await open(row);
  const select = byId(`people-cell-${row}-1`);
  expect(select.value).toBe(value);
  expect(elementsIn(select).flatMap((one) => (one.localName === "option" ? [textsIn(one).join("")] : []))).toHaveLength(choices.length);
});

it("writes the word of a choice, and a number, into the text that the cell holds", async () => {
  await drawAll([PEOPLE]);
  await open(2);
  await enter(2, 1, "Marketing");
  await enter(2, 2, "0.5");
  expect(draft.typed.people).toBe("Ada | Vertrieb | 2\nBen | Sales | two\nCem | Marketing | 0.5");
});

it("adds a row, whose cells come into the text as they are filled", async () => {
  await drawAll([PEOPLE]);
  const add = byId("people-add");
  add.fire("click");
  await settle();
  expect(draft.typed.people).toBeUndefined();
  await enter(3, 0, "Dee | x");
  expect(draft.typed.people).toBe(`${PEOPLE.value}\nDee / x`);
});

describe("what is not understood", () => {
  const shares: TablePlace = { row: 2, column: 2 };
  const problem = (id: string) => all().filter(({ read }) => read.get("id") === `${id}-problem`);

  it("of the cell stands in its row, beside its box", async () => {
    await drawAll([{ ...PEOPLE, problem: "No share.", problemAt: shares }]);
    expect(problem("people").map((one) => textsIn(one).join(""))).toEqual(["No share."]);
    expect(problem("people")[0]?.parentNode).toBe(byId("people-cell-1--1").parentNode?.parentNode);
    await open(1);
    expect([0, 1, 2].map((column) => byId(`people-cell-1-${column}`).read.get("aria-invalid") === "true")).toEqual([false, false, true]);
    expect(byId("people-cell-1-2").read.get("aria-describedby")).toBe("people-problem people-cell-1-2-help");
  });

  it("of a text that was refused stands in the row that it names, and goes when it is typed anew", async () => {
    await drawAll([PEOPLE]);
    draft = typed(draft, "people", "Ada\nBen");
    const refused = [{ key: "people", sentence: "Ben is no name.", at: { row: 2, column: 0 } }];
    draft = settled(draft, [{ key: "people", was: PEOPLE.value, value: "Ada\nBen" }], { saved: [], conflicts: [], refused });
    draw();
    await settle();
    expect(problem("people")[0]?.parentNode).toBe(byId("people-cell-1--1").parentNode?.parentNode);
    await open(1);
    await enter(1, 0, "Bea");
    expect(problem("people")).toEqual([]);
  });

  it("of nobody knows which row stands below the table", async () => {
    await drawAll([{ ...PEOPLE, problem: "Hm." }]);
    expect(problem("people")[0]?.parentNode).not.toBe(byId("people-cell-1--1").parentNode?.parentNode);
    expect(problem("people")).toHaveLength(1);
  });
});

it("a person's field offers the names of the table of people", async () => {
  await drawAll([PEOPLE, MANAGER]);
  expect(byId("mails.manager").read.get("list")).toBe("mails.manager-names");
  expect(elementsIn(byId("mails.manager-names")).flatMap(({ localName, value }) => (localName === "option" ? [value] : []))).toEqual([
    "Ada",
    "Ben",
    "Cem",
  ]);
  await drawAll([MANAGER]);
  expect(byId("mails.manager").read.has("list")).toBe(false);
});
