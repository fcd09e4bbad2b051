import { put, raw, start } from "./grid";

/** 2026-11-18 is a Wednesday, serial 46344. */
test.each<[string, number | string]>([
  ["=WORKDAY.INTL(46344,1,1)", 46345],
  ["=WORKDAY.INTL(A1,B1,1)", 46345],
  ["=WORKDAY.INTL(A1+0,B1*3)", 46349],
  ["=WORKDAY.INTL(INT(A1)+1,-B1,1)", 46344],
  ['=WORKDAY.INTL(A1,3,C1&"")', 46349],
  ["=WORKDAY.INTL(A1,3,C1)", 46349],
  ["=WORKDAY.INTL(A1+0,3,1,D1:D2)", 46351],
  ["=WORKDAY.INTL(A1,3,1,D1+0)", 46350],
  ["=LET(day,A1,WORKDAY.INTL(day,1,1))", 46345],
  ["=WORKDAY.INTL(A1:B1,1,1)", "#VALUE!"],
  ['=WORKDAY.INTL(A1,1,"1111111")', "#VALUE!"],
])("%s is %s", async (formula, wanted) => {
  const engine = start();
  put(engine, "A1", [46344, 1, "0000011", 46349]);
  put(engine, "D2", [46350]);
  engine.write({ sheet: engine.activeTab(), row: 0, column: 2, rows: 1, columns: 1 }, [[{ text: "0000011" }]]);
  put(engine, "A5", [formula]);
  await engine.settle();
  expect(raw(engine, "A5")).toEqual([[wanted]]);
});
