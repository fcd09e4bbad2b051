import { at, put, raw, start } from "./grid";

const WHITE = "#ffffff";

test("rules come back in their order, with all of their look", () => {
  const engine = start();
  const { sheet } = at(engine, "A1");
  const rules = [
    {
      areas: [at(engine, "A1:B9"), at(engine, "D1:D9")],
      formula: '=$A1="Overdue"',
      look: { background: "#ff0000", fontColor: "#ffffff", bold: true },
    },
    { areas: [at(engine, "A1:B9")], formula: "=A1>NOW()", look: { italic: true, strikethrough: true } },
    { areas: [at(engine, "C2:C9")], formula: "=COUNTIF($C$2:$C,C2)>1", look: { background: "#00ff00" } },
  ];
  engine.setRules(sheet, rules);
  expect(engine.rules(sheet)).toEqual(rules);
  engine.setRules(sheet, rules.slice(1));
  expect(engine.rules(sheet)).toEqual(rules.slice(1));
});

test("what is painted: the first rule that holds, else the cell's own colour", async () => {
  const engine = start();
  const { sheet } = at(engine, "A1");
  put(engine, "A1", ["Overdue", 1], ["Waiting", 2], ["", 3]);
  engine.style(at(engine, "B2:B3"), { background: "#0000ff" });
  engine.setRules(sheet, [
    { areas: [at(engine, "A1:B100")], formula: '=$A1="Overdue"', look: { background: "#ff0000" } },
    { areas: [at(engine, "A1:B100")], formula: "=$B1=1", look: { background: "#00ff00" } },
    { areas: [at(engine, "B1:B100")], formula: "=B1=3", look: { background: "#ffff00" } },
  ]);
  expect(await engine.painted(at(engine, "A1:C3"))).toEqual([
    ["#ff0000", "#ff0000", WHITE],
    [WHITE, "#0000ff", WHITE],
    [WHITE, "#ffff00", WHITE],
  ]);
  put(engine, "A1", ["Waiting"]);
  expect(await engine.painted(at(engine, "A1:B1"))).toEqual([["#00ff00", "#00ff00"]]);
});

test("rules over formulas and over NOW() follow the clock", async () => {
  const engine = start({ now: Date.UTC(2026, 10, 20, 12) });
  const { sheet } = at(engine, "A1");
  engine.write(at(engine, "A1"), [[{ raw: 46_346.75 }]]);
  put(engine, "B1", ['=IF(NOW()>A1,"Overdue","Waiting")']);
  engine.setRules(sheet, [
    { areas: [at(engine, "B1:B9")], formula: '=$B1="Overdue"', look: { background: "#ff0000" } },
    { areas: [at(engine, "C1:C9")], formula: "=NOW()>$A1", look: { background: "#ff00ff" } },
  ]);
  expect(await engine.painted(at(engine, "B1:C1"))).toEqual([[WHITE, WHITE]]);
  engine.setNow(Date.UTC(2026, 10, 20, 19));
  engine.tick();
  expect(await engine.painted(at(engine, "B1:C1"))).toEqual([["#ff0000", "#ff00ff"]]);
});

test("rules follow rows and are kept over a save", async () => {
  const engine = start();
  const { sheet } = at(engine, "A1");
  put(engine, "A1", ["x"], ["y"]);
  engine.setRules(sheet, [{ areas: [at(engine, "A1:A10")], formula: '=A1="y"', look: { background: "#ff0000" } }]);
  engine.insertRows(sheet, 1, 1);
  const again = start({ saved: engine.save() });
  expect(await again.painted(at(again, "A1:A4"))).toEqual([[WHITE], [WHITE], ["#ff0000"], [WHITE]]);
  again.insertRows(sheet, 0, 1);
  expect(again.rules(sheet)).toEqual([{ areas: [at(again, "A2:A12")], formula: '=A2="y"', look: { background: "#ff0000" } }]);
});

test("formulas under rules are calculated in their order when they are entered anew", async () => {
  const engine = start();
  const { sheet } = at(engine, "A1");
  const shares = Array.from({ length: 12 }, (_, at) => [
    `=H${at + 3}`,
    `=A${at + 3}*$A$1`,
    `=A${at + 3}-B${at + 3}`,
    `=C${at + 3}+A${at + 3}`,
  ]);
  put(engine, "A1", [2]);
  put(engine, "H3", ...shares.map((_, at) => [at]));
  put(engine, "A3", ...shares);
  engine.setRules(sheet, [{ areas: [at(engine, "A1:F20")], formula: "=A1=3", look: { background: "#ff0000" } }]);
  await engine.settle();
  put(engine, "A3", ...shares);
  await engine.settle();
  expect(raw(engine, "A3:D14")).toEqual(shares.map((_, at) => [at, 2 * at, at - 2 * at, 0]));
});
