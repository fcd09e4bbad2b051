import type { FunctionArgument } from "../../engine/engine";
import { at, formulas, listenIn, messages, put, raw, start } from "./grid";

test("a workbook comes back whole", async () => {
  const engine = start({ name: "Sales", zone: "Asia/Kolkata", now: Date.UTC(2026, 10, 20, 12) });
  const { sheet } = at(engine, "A1");
  const leads = engine.addTab("Leads");
  put(engine, "A1", [1, "=A1+1", "=SEQUENCE(2)", "=MY_TWICE(A1)", "=MY_TWICE()", "=SUM(goal)", "=SUM(A1:A)"]);
  put(engine, "Leads!A1", ["x", true]);
  engine.setName("goal", at(engine, "Sheet1!A1:B1"));
  engine.setInterval("MINUTE");
  engine.setNote(at(engine, "A1"), "note");
  engine.setDropdown({ area: at(engine, "Leads!B1:B5"), choices: ["a"], strict: true });
  engine.setFrozenRows(sheet, 2);
  engine.style(at(engine, "A1"), { bold: true });
  await engine.settle();

  const again = start({ saved: engine.save() });
  const calls = listenIn(again, "MY_TWICE", ([number]) => {
    const value = number?.cells[0]?.[0]?.raw;
    return typeof value === "number" ? { cells: [[{ raw: value * 2 }]] } : { error: "Give a number." };
  });
  await again.settle();
  expect(again.name()).toBe("Sales");
  expect([again.zone(), again.interval()]).toEqual(["Asia/Kolkata", "MINUTE"]);
  expect(Math.abs(again.now() - Date.UTC(2026, 10, 20, 12))).toBeLessThan(60_000);
  expect(again.tabs()).toEqual(engine.tabs());
  expect(again.tabs()[1]?.gid).toBe(leads.gid);
  expect(raw(again, "A1:G2")).toEqual([
    [1, 2, 1, 2, "#ERROR!", 3, 1],
    ["", "", 2, "", "", "", ""],
  ]);
  expect(messages(again, "E1")).toEqual([["Give a number."]]);
  expect(formulas(again, "G1")).toEqual([["=SUM(A1:A)"]]);
  expect(calls).toHaveLength(2);
  expect(again.names()).toEqual(engine.names());
  expect(again.note(at(again, "A1"))).toBe("note");
  expect(again.dropdowns(leads.id)).toEqual(engine.dropdowns(leads.id));
  expect(again.styles(at(again, "A1"))).toEqual([[{ bold: true }]]);
  put(again, "A1", [5]);
  await again.settle();
  expect(raw(again, "B1:D1")).toEqual([[6, 1, 10]]);
  expect(again.addTab("New").gid).not.toBe(leads.gid);
});

test("nothing pending settles at once, and two workbooks do not disturb each other", async () => {
  const first = start({ zone: "Asia/Tokyo", now: Date.UTC(2026, 0, 1, 20) });
  const second = start({ zone: "Etc/GMT", now: Date.UTC(2026, 0, 1, 20) });
  await Promise.all([first.settle(), second.settle()]);
  const before = Date.now();
  await first.settle();
  expect(Date.now() - before).toBeLessThan(90);
  put(first, "A1", ["=DAY(TODAY())"]);
  put(second, "A1", ["=DAY(TODAY())"]);
  await Promise.all([first.settle(), second.settle()]);
  expect([raw(first, "A1"), raw(second, "A1")]).toEqual([[[2]], [[1]]]);
});

test("a workbook that was calculated shows the same without a calculation, and follows what is changed then", async () => {
  const twice = ([number]: FunctionArgument[]) => ({ cells: [[{ raw: Number(number?.cells[0]?.[0]?.raw) * 2 }]] });
  const saved = start({ now: Date.UTC(2026, 10, 20, 12) });
  listenIn(saved, "MY_TWICE", twice);
  put(saved, "A1", [3, "=SEQUENCE(A1)", "=SUM(B1:B9)", "=MY_TWICE(C1)", "=TODAY()", "=SEQUENCE(2)", "=1/0"]);
  put(saved, "F2", ["in the way"]);
  await saved.settle();

  const again = start({ saved: saved.save(), now: Date.UTC(2026, 10, 20, 12), calculated: true });
  const calls = listenIn(again, "MY_TWICE", twice);
  await again.settle();
  expect(raw(again, "A1:G3")).toEqual(raw(saved, "A1:G3"));
  expect(raw(again, "A1:D3")).toEqual([
    [3, 1, 6, 12],
    ["", 2, "", ""],
    ["", 3, "", ""],
  ]);
  expect(messages(again, "F1")).toEqual(messages(saved, "F1"));
  expect(calls).toEqual([]);
  put(again, "A1", [2]);
  put(again, "F2", [""]);
  await again.settle();
  expect(raw(again, "A1:F3")).toEqual([
    [2, 1, 3, 6, raw(saved, "E1")[0]?.[0], 1],
    ["", 2, "", "", "", 2],
    ["", "", "", "", "", ""],
  ]);
  expect(calls.length).toBeGreaterThan(0);
});
