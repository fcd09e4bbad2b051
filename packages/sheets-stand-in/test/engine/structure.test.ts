import type { Engine, FormatRule } from "../../engine/engine";
import { at, formulas, put, raw, start } from "./grid";

const LOOK = { background: "#ff0000" };

function filled(): { engine: Engine; sheet: string } {
  const engine = start();
  const { sheet } = at(engine, "A1");
  put(engine, "A1", ["h", "k", "l"], [1, 2, "=A2+B2"], [2, 3, "=A3+B3"], [3, 4, "=SUM(A$2:A$4)"]);
  engine.setName("keys", at(engine, "A2:A4"));
  engine.setRules(sheet, [{ areas: [at(engine, "A2:C100")], formula: "=$C2>3", look: LOOK }]);
  engine.setDropdown({ area: at(engine, "B2:B4"), choices: ["a", "b,c"], strict: true, help: "Pick one." });
  engine.setNote(at(engine, "B3"), "third");
  return { engine, sheet };
}

const ruleOf = (engine: Engine, sheet: string): FormatRule | undefined => engine.rules(sheet)[0];

test("rows that come in the middle", async () => {
  const { engine, sheet } = filled();
  engine.insertRows(sheet, 2, 2);
  await engine.settle();
  expect(formulas(engine, "C2:C6")).toEqual([["=A2+B2"], [""], [""], ["=A5+B5"], ["=SUM(A$2:A$6)"]]);
  expect(raw(engine, "C2:C6")).toEqual([[3], [""], [""], [5], [6]]);
  expect(engine.names()).toEqual([{ name: "keys", area: at(engine, "A2:A6") }]);
  expect(ruleOf(engine, sheet)).toEqual({ areas: [at(engine, "A2:C102")], formula: "=$C2>3", look: LOOK });
  expect(engine.dropdowns(sheet)[0]?.area).toEqual(at(engine, "B2:B6"));
  expect(engine.note(at(engine, "B5"))).toBe("third");
});

test("a row above everything", async () => {
  const { engine, sheet } = filled();
  engine.insertRows(sheet, 0, 1);
  await engine.settle();
  expect(formulas(engine, "C3:C5")).toEqual([["=A3+B3"], ["=A4+B4"], ["=SUM(A$3:A$5)"]]);
  expect(engine.names()[0]?.area).toEqual(at(engine, "A3:A5"));
  expect(ruleOf(engine, sheet)).toEqual({ areas: [at(engine, "A3:C101")], formula: "=$C3>3", look: LOOK });
});

test("rows that go", async () => {
  const { engine, sheet } = filled();
  engine.deleteRows(sheet, 2, 1);
  await engine.settle();
  expect(formulas(engine, "C2:C3")).toEqual([["=A2+B2"], ["=SUM(A$2:A$3)"]]);
  expect(raw(engine, "C3")).toEqual([[4]]);
  expect(engine.names()[0]?.area).toEqual(at(engine, "A2:A3"));
  expect(ruleOf(engine, sheet)).toEqual({ areas: [at(engine, "A2:C99")], formula: "=$C2>3", look: LOOK });
  expect(engine.tabs()[0]?.rows).toBe(999);
  expect(engine.note(at(engine, "B3"))).toBe("");
});

test("a reference to a row that went is #REF!", async () => {
  const { engine, sheet } = filled();
  put(engine, "E9", ["=A2"]);
  engine.deleteRows(sheet, 1, 1);
  await engine.settle();
  expect(raw(engine, "E8")).toEqual([["#REF!"]]);
});

test("columns that come and go", async () => {
  const { engine, sheet } = filled();
  engine.insertColumns(sheet, 1, 1);
  await engine.settle();
  expect(formulas(engine, "D2:D4")).toEqual([["=A2+C2"], ["=A3+C3"], ["=SUM(A$2:A$4)"]]);
  expect(ruleOf(engine, sheet)).toEqual({ areas: [at(engine, "A2:D100")], formula: "=$D2>3", look: LOOK });
  expect(engine.dropdowns(sheet)[0]?.area).toEqual(at(engine, "C2:C4"));
  engine.deleteColumns(sheet, 1, 1);
  await engine.settle();
  expect(formulas(engine, "C2")).toEqual([["=A2+B2"]]);
  expect(ruleOf(engine, sheet)?.formula).toBe("=$C2>3");
  expect(engine.tabs()[0]?.columns).toBe(26);
});

test("columns at the end", () => {
  const { engine, sheet } = filled();
  engine.insertColumns(sheet, 26, 4);
  expect(engine.tabs()[0]?.columns).toBe(30);
  put(engine, "AD1", [1]);
  expect(raw(engine, "AD1")).toEqual([[1]]);
});

test("a column that moves takes references, names and rules along", async () => {
  const { engine, sheet } = filled();
  engine.moveColumns(sheet, 2, 1, 0);
  await engine.settle();
  expect(raw(engine, "A1:C2")).toEqual([
    ["l", "h", "k"],
    [3, 1, 2],
  ]);
  expect(formulas(engine, "A2:A4")).toEqual([["=B2+C2"], ["=B3+C3"], ["=SUM(B$2:B$4)"]]);
  expect(engine.names()[0]?.area).toEqual(at(engine, "B2:B4"));
  expect(ruleOf(engine, sheet)?.formula).toBe("=$A2>3");
  expect(ruleOf(engine, sheet)?.areas).toEqual([at(engine, "A2:C100")]);
  expect(engine.dropdowns(sheet)[0]?.area).toEqual(at(engine, "C2:C4"));
});

test("a column moves to the right", async () => {
  const { engine, sheet } = filled();
  engine.moveColumns(sheet, 0, 1, 3);
  await engine.settle();
  expect(raw(engine, "A1:C1")).toEqual([["k", "l", "h"]]);
  expect(formulas(engine, "B2")).toEqual([["=C2+A2"]]);
  expect(engine.names()[0]?.area).toEqual(at(engine, "C2:C4"));
});

test("a row moves with what refers to it", async () => {
  const { engine, sheet } = filled();
  engine.setName("first", at(engine, "A2"));
  engine.moveRows(sheet, 1, 1, 4);
  await engine.settle();
  expect(raw(engine, "A1:C4")).toEqual([
    ["h", "k", "l"],
    [2, 3, 5],
    [3, 4, 5],
    [1, 2, 3],
  ]);
  expect(formulas(engine, "C2:C4")).toEqual([["=A2+B2"], ["=SUM(A$2:A$3)"], ["=A4+B4"]]);
  expect(engine.names().find(({ name }) => name === "first")?.area).toEqual(at(engine, "A4"));
  expect(engine.note(at(engine, "B2"))).toBe("third");
});

test("rows of a tab that is not in front, and holds no formula itself", async () => {
  const engine = start();
  const leads = engine.addTab("Leads").id;
  put(engine, "Leads!A1", [1], [2], [3], [4]);
  put(engine, "Sheet1!A1", ["=SUM(Leads!$A$1:$A$4)", "=Leads!A4", "=Leads!A2", "=SUM(Leads!A2:A)"]);
  engine.setName("kept", at(engine, "Leads!A2:A4"));
  engine.setDropdown({ area: at(engine, "Leads!B1:B4"), choices: ["a"], strict: true });
  engine.setDropdown({ area: at(engine, "Sheet1!B1:B4"), choices: ["b"], strict: true });
  engine.setNote(at(engine, "Leads!A4"), "last");
  engine.select(at(engine, "Sheet1!A1"));
  engine.deleteRows(leads, 1, 1);
  await engine.settle();
  expect(formulas(engine, "Sheet1!A1:D1")).toEqual([["=SUM(Leads!$A$1:$A$3)", "=Leads!A3", "=#REF!", "=SUM(Leads!A2:A)"]]);
  expect(raw(engine, "Sheet1!A1:D1")).toEqual([[8, 4, "#REF!", 7]]);
  expect(engine.names()).toEqual([{ name: "kept", area: at(engine, "Leads!A2:A3") }]);
  expect(engine.dropdowns(leads).map(({ area }) => area)).toEqual([at(engine, "Leads!B1:B3")]);
  expect(engine.dropdowns(at(engine, "Sheet1!A1").sheet).map(({ area }) => area)).toEqual([at(engine, "Sheet1!B1:B4")]);
  expect(engine.note(at(engine, "Leads!A3"))).toBe("last");
});

test("a formula that spills follows and spills anew", async () => {
  const engine = start();
  const leads = engine.addTab("Leads").id;
  put(engine, "Leads!A1", [1], [2], [3]);
  put(engine, "Sheet1!B2", ["=TRANSPOSE(Leads!$A$1:$A$3)"]);
  await engine.settle();
  engine.deleteRows(leads, 1, 1);
  engine.insertRows(at(engine, "Sheet1!A1").sheet, 0, 1);
  await engine.settle();
  expect(formulas(engine, "Sheet1!B3:C3")).toEqual([["=TRANSPOSE(Leads!$A$1:$A$2)", ""]]);
  expect(raw(engine, "Sheet1!B3:D3")).toEqual([[1, 3, ""]]);
});

test("formulas that were filled down, which share one text, follow each for itself", async () => {
  const first = start();
  put(first, "A1", [1, "=A1*2"], [2, ""], [3, ""]);
  const saved = JSON.parse(first.save());
  const { cellData } = saved.snapshot.sheets[at(first, "A1").sheet];
  cellData[0][1] = { f: "=A1*2", si: "filled" };
  cellData[1][1] = { si: "filled" };
  cellData[2][1] = { si: "filled" };
  const engine = start({ saved: JSON.stringify(saved) });
  const { sheet } = at(engine, "A1");
  expect(formulas(engine, "B1:B3")).toEqual([["=A1*2"], ["=A2*2"], ["=A3*2"]]);
  engine.moveRows(sheet, 0, 1, 3);
  engine.insertRows(sheet, 1, 1);
  await engine.settle();
  expect(formulas(engine, "B1:B4")).toEqual([["=A1*2"], [""], ["=A3*2"], ["=A4*2"]]);
  expect(raw(engine, "B1:B4")).toEqual([[4], [""], [6], [2]]);
});

test("tabs come, go, hide and keep their number", async () => {
  const engine = start();
  const leads = engine.addTab("Leads");
  const plan = engine.addTab("My plan", 0);
  expect(engine.tabs().map((tab) => tab.name)).toEqual(["My plan", "Sheet1", "Leads"]);
  expect(new Set(engine.tabs().map((tab) => tab.gid)).size).toBe(3);
  expect(() => engine.addTab("leads")).toThrow("already a tab");
  put(engine, "Sheet1!A1", ["=Leads!A1", "='My plan'!A1"]);
  put(engine, "Leads!A1", [5]);
  put(engine, "My plan!A1", [6]);
  engine.setName("five", at(engine, "Leads!A1"));
  engine.renameTab(leads.id, "It's leads");
  engine.setFrozenRows(leads.id, 1);
  engine.hideTab(plan.id, true);
  await engine.settle();
  expect(engine.tabs()[2]).toEqual({ ...leads, name: "It's leads", frozenRows: 1 });
  expect(engine.tabs()[0]?.hidden).toBe(true);
  expect(raw(engine, "Sheet1!A1:B1")).toEqual([[5, 6]]);
  expect(formulas(engine, "Sheet1!A1")).toEqual([["='It''s leads'!A1"]]);
  expect(engine.names()).toEqual([{ name: "five", area: at(engine, "It's leads!A1") }]);
  engine.hideTab(plan.id, false);
  engine.deleteTab(leads.id);
  engine.setFrozenRows(plan.id, 0);
  await engine.settle();
  expect(engine.tabs().map((tab) => tab.name)).toEqual(["My plan", "Sheet1"]);
  expect(raw(engine, "Sheet1!A1:B1")).toEqual([["#REF!", 6]]);
  expect(engine.names()).toEqual([]);
});

test("columns hide and get their width", () => {
  const engine = start();
  const { sheet } = at(engine, "A1");
  engine.setColumnWidth(sheet, 1, 2, 150);
  engine.hideColumns(sheet, 4, 2, true);
  engine.hideColumns(sheet, 4, 1, false);
  const columns = JSON.parse(engine.save()).snapshot.sheets[sheet].columnData;
  expect([columns[1].w, columns[2].w, columns[4].hd, columns[5].hd]).toEqual([150, 150, 0, 1]);
});

test("names know no upper and lower case, are set anew and deleted", async () => {
  const engine = start();
  put(engine, "A1", [1], [2], [3]);
  put(engine, "C1", ["=SUM(MY_target)"]);
  engine.setName("MY_target", at(engine, "A1:A2"));
  await engine.settle();
  expect(raw(engine, "C1")).toEqual([[3]]);
  engine.setName("my_TARGET", at(engine, "A1:A3"));
  await engine.settle();
  expect(engine.names()).toEqual([{ name: "MY_target", area: at(engine, "A1:A3") }]);
  expect(raw(engine, "C1")).toEqual([[6]]);
  engine.deleteName("my_target");
  await engine.settle();
  expect(engine.names()).toEqual([]);
  expect(raw(engine, "C1")).toEqual([["#NAME?"]]);
});

test("the selection", () => {
  const engine = start();
  const leads = engine.addTab("Leads");
  engine.select(at(engine, "Sheet1!B2:C4"));
  expect(engine.selection()).toEqual(at(engine, "Sheet1!B2:C4"));
  engine.select(at(engine, "Leads!D1"));
  expect(engine.activeTab()).toBe(leads.id);
  expect(engine.selection()).toEqual(at(engine, "Leads!D1"));
});

test("rows and columns that a script inserts or deletes move no selection, unless its cells go", () => {
  const engine = start();
  const leads = engine.addTab("Leads");
  engine.insertColumns(leads.id, 26, 60);
  engine.select(at(engine, "Leads!A1"));
  expect(engine.selection()).toEqual(at(engine, "Leads!A1"));
  engine.select(at(engine, "Sheet1!B2:C4"));
  engine.insertRows(at(engine, "Sheet1!A1").sheet, 900, 5);
  engine.insertColumns(leads.id, 3, 1);
  expect(engine.selection()).toEqual(at(engine, "Sheet1!B2:C4"));
  engine.deleteRows(at(engine, "Sheet1!A1").sheet, 2, 1_002);
  expect(engine.selection()).toEqual(at(engine, "Sheet1!A1"));
});

test("dropdowns: set over a part, and cleared from a part", () => {
  const engine = start();
  const { sheet } = at(engine, "A1");
  engine.setDropdown({ area: at(engine, "A1:A9"), choices: ["x"], strict: false });
  engine.clearDropdown(at(engine, "A4:A5"));
  expect(engine.dropdowns(sheet).map(({ area }) => area)).toEqual([at(engine, "A1:A3"), at(engine, "A6:A9")]);
  engine.setDropdown({ area: at(engine, "A1:A3"), choices: ["y, z", "w"], strict: true });
  expect(engine.dropdowns(sheet)).toEqual([
    { area: at(engine, "A6:A9"), choices: ["x"], strict: false },
    { area: at(engine, "A1:A3"), choices: ["y, z", "w"], strict: true },
  ]);
});

test("notes are set and taken away", () => {
  const engine = start();
  engine.setNote(at(engine, "A1"), "one");
  engine.setNote(at(engine, "A1"), "two");
  expect(engine.note(at(engine, "A1"))).toBe("two");
  engine.setNote(at(engine, "A1"), "");
  expect(engine.note(at(engine, "A1"))).toBe("");
});

test("frozen columns follow columns that come and go, and rows stay frozen", async () => {
  const { engine, sheet } = filled();
  engine.setFrozenRows(sheet, 1);
  engine.setFrozenColumns(sheet, 2);
  const frozen = (): number[] => engine.tabs().flatMap(({ frozenRows, frozenColumns }) => [frozenRows, frozenColumns]);
  expect(frozen()).toEqual([1, 2]);
  engine.insertColumns(sheet, 1, 3);
  expect(frozen()).toEqual([1, 5]);
  engine.insertColumns(sheet, 5, 2);
  expect(frozen()).toEqual([1, 5]);
  engine.deleteColumns(sheet, 4, 3);
  expect(frozen()).toEqual([1, 4]);
  engine.setFrozenColumns(sheet, 0);
  expect(frozen()).toEqual([1, 0]);
});

test("merged cells move with columns, and grow by those that come inside", async () => {
  const { engine, sheet } = filled();
  engine.merge(at(engine, "B1:C1"));
  expect(raw(engine, "B1:C1")).toEqual([["k", ""]]);
  engine.insertColumns(sheet, 0, 1);
  await engine.settle();
  expect(engine.merges(sheet)).toEqual([at(engine, "C1:D1")]);
  engine.insertColumns(sheet, 3, 2);
  await engine.settle();
  expect(engine.merges(sheet)).toEqual([at(engine, "C1:F1")]);
});
