/** Our columns in a list of people's own, where Google fails: the filter stays as it was, and nothing comes in twice. */

import { inventory } from "../../harness/inventory";
import { at, shownIn } from "../../harness/places";
import { closeSheets, type Sheet } from "../../harness/sheet";
import { callsOf, cutAt, SERVICE_ERROR } from "../disturbed/cut";
import { filterOf, HEADINGS, list, OURS, ownList, REMOVE } from "./own-list";

afterEach(closeSheets);

it("a list keeps its filter as it was wherever Google fails while it is made anew, and the next set-up makes it", async () => {
  const merged = async (): Promise<Sheet> => {
    const sheet = await ownList(HEADINGS.length);
    sheet.engine.merge({ sheet: list(sheet), row: 5, column: 0, rows: 1, columns: HEADINGS.length });
    return sheet;
  };
  const sheet = await merged();
  const calls = await callsOf(sheet, () => sheet.setUp());
  const right = filterOf(sheet);
  const [first, last] = [calls.indexOf("Filter.remove"), calls.lastIndexOf("Filter.setColumnFilterCriteria")];
  expect(first).toBeGreaterThan(0);
  expect(last).toBeGreaterThan(first);
  for (let nth = first - 7; nth <= last + 1; nth += 1) {
    closeSheets();
    const cut = await merged();
    const was = filterOf(cut);
    const call = await cutAt(cut, nth, () => cut.setUp());
    expect([nth, call, filterOf(cut)]).toEqual([nth, call, was]);
    await cut.setUp();
    expect([nth, call, filterOf(cut)]).toEqual([nth, call, right]);
    expect(cut.faults().filter((fault) => fault !== SERVICE_ERROR)).toEqual([]);
  }
});

it("a set-up that was cut after it had inserted columns inserts them once, and a removal takes blank ones away, too", async () => {
  const sheet = await ownList(HEADINGS.length);
  const [noted, shown] = [inventory(sheet), shownIn(sheet, "Leads")];
  const calls = await callsOf(sheet, () => sheet.setUp());
  const inserted = calls.indexOf("Sheet.insertColumnsAfter");
  expect(at(sheet, "Leads", "SLA status")).toBe("'Leads'!B1");
  for (const goesOn of [true, false]) {
    closeSheets();
    const cut = await ownList(HEADINGS.length);
    await cutAt(cut, inserted + 2, () => cut.setUp());
    expect(shownIn(cut, "Leads")[0]).toEqual(["Name", ...OURS.map(() => ""), ...HEADINGS.slice(1)]);
    await (goesOn ? cut.setUp() : cut.choose(REMOVE));
    if (goesOn) expect(shownIn(cut, "Leads")[0]).toEqual(["Name", ...OURS, ...HEADINGS.slice(1)]);
    else expect([shownIn(cut, "Leads"), inventory(cut)]).toEqual([shown, noted]);
  }
});
