import type { UserEdit } from "../../engine/engine";
import { at, put, raw, start } from "./grid";

function watched() {
  const engine = start();
  const edits: UserEdit[] = [];
  engine.onEdit((edit) => edits.push(edit));
  return { engine, edits };
}

test("typing one cell tells what was there and what is", async () => {
  const { engine, edits } = watched();
  const cell = at(engine, "B2");
  engine.type(cell, [["30%"]]);
  engine.type(cell, [["hello"]]);
  engine.type(cell, [["=1+1"]]);
  await engine.settle();
  engine.clear(cell);
  expect(edits).toEqual([
    { area: cell, before: "", after: 0.3 },
    { area: cell, before: 0.3, after: "hello" },
    { area: cell, before: "hello" },
    { area: cell, before: 2, after: "" },
  ]);
});

test("a pasted block is one edit", () => {
  const { engine, edits } = watched();
  const area = at(engine, "A1:B2");
  engine.type(area, [
    ["1", "x"],
    ["2026-11-20", ""],
  ]);
  engine.clear(area);
  expect(edits).toEqual([{ area }, { area }]);
});

test("what is typed is read as in Sheets", () => {
  const { engine } = watched();
  engine.type(at(engine, "A1:D1"), [["2026-11-20 14:00", "1,783", "'=A1", "007"]]);
  expect(raw(engine, "A1:D1")).toEqual([[expect.closeTo(46_346.583_333, 5), 1783, "=A1", 7]]);
  expect(engine.display(at(engine, "A1:D1"))).toEqual([["2026-11-20 14:00:00", "1,783", "=A1", "7"]]);
});

test("a script's writes, formula results and structure are no edits", async () => {
  const { engine, edits } = watched();
  const { sheet } = at(engine, "A1");
  put(engine, "A1", [1, "=A1+1", "=SEQUENCE(3)", "=NOW()"]);
  engine.style(at(engine, "A1"), { bold: true });
  await engine.settle();
  engine.insertRows(sheet, 0, 2);
  engine.moveColumns(sheet, 0, 1, 3);
  engine.sort(at(engine, "A1:D9"), 1, true);
  engine.tick();
  await engine.settle();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(edits).toEqual([]);
});
