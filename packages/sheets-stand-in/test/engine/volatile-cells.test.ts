import { at, put, raw, start } from "./grid";

test("NOW() and TODAY() read the engine's clock in the workbook's zone", async () => {
  const engine = start({ zone: "America/New_York", now: Date.UTC(2026, 10, 21, 3, 30) });
  put(engine, "A1", ["=NOW()", "=TODAY()", "=A1+1"]);
  await engine.settle();
  const [[now, today]] = raw(engine, "A1:B1") as [[number, number]];
  expect(today).toBe(46_346);
  expect(now).toBeCloseTo(46_346 + 22.5 / 24, 3);
});

test("the clock alone calculates nothing, a tick does", async () => {
  const engine = start({ now: Date.UTC(2026, 10, 20, 12) });
  put(engine, "A1", ["=NOW()", "=A1*2", "=HOUR(NOW())", "=INT(A1)"]);
  await engine.settle();
  engine.setNow(Date.UTC(2026, 10, 21, 15));
  await engine.settle();
  expect(raw(engine, "C1:D1")).toEqual([[12, 46_346]]);
  engine.tick();
  await engine.settle();
  expect(raw(engine, "C1:D1")).toEqual([[15, 46_347]]);
});

test("any edit calculates NOW() anew", async () => {
  const engine = start({ now: Date.UTC(2026, 10, 20, 12) });
  put(engine, "A1", ["=HOUR(NOW())"]);
  await engine.settle();
  engine.setNow(Date.UTC(2026, 10, 20, 15));
  put(engine, "F9", [1]);
  await engine.settle();
  expect(raw(engine, "A1")).toEqual([[15]]);
});

test("volatile cells, direct and at any distance", async () => {
  const engine = start();
  engine.addTab("Other");
  put(engine, "A1", ["=NOW()", "=A1+1", "=B1", 5, "=TODAY()", "=RAND()", "=RANDBETWEEN(1,2)", '="NOW()"', "=D1"]);
  put(engine, "A2", [
    "=SUM(A1:D1)",
    "=SUM(D1:E1)",
    "=poison",
    "=healthy",
    "=Other!A1",
    "=SEQUENCE(2)+NOW()",
    "=IF(D1,RANDARRAY(1,1),1)",
    "=F3",
  ]);
  put(engine, "A4", ["=SUM(B1:B)", "=SUM(1:1)"]);
  put(engine, "Other!A1", ["=Sheet1!C1", "=C1", "=B1"]);
  engine.setName("poison", at(engine, "C1"));
  engine.setName("healthy", at(engine, "D1"));
  await engine.settle();
  const verdicts = (address: string) =>
    [...Array(9).keys()].map((column) => engine.volatile({ ...at(engine, address), column, columns: 1 }));
  expect(verdicts("Sheet1!A1:I1")).toEqual([true, true, true, false, false, true, true, false, false]);
  expect(verdicts("Sheet1!A2:I2")).toEqual([true, false, true, false, true, true, true, true, false]);
  expect(verdicts("Sheet1!A4:I4").slice(0, 2)).toEqual([true, true]);
  expect(engine.volatile(at(engine, "Other!A1"))).toBe(true);
  // A circle of references without NOW() is none.
  expect(engine.volatile(at(engine, "Other!B1:C1"))).toBe(false);
  put(engine, "A1", [1]);
  expect(engine.volatile(at(engine, "Sheet1!A1:C1"))).toBe(false);
});

test("a column of 10,000 that lean on each other", () => {
  const engine = start();
  engine.insertRows(at(engine, "A1").sheet, 1000, 9000);
  put(engine, "A1", [1], ...Array.from({ length: 9999 }, (_, r) => [`=A${r + 1}+SUM(B$1:B${r + 1})`]));
  const column = at(engine, "A1:A10000");
  expect(engine.volatile(column)).toBe(false);
  for (let row = 0; row < 10_000; row += 1) engine.volatile({ ...column, row, rows: 1 });
  put(engine, "B1", ["=NOW()"]);
  for (let row = 1; row < 10_000; row += 1) if (!engine.volatile({ ...column, row, rows: 1 })) throw new Error(`row ${row}`);
});
