/** What a click writes into a row, and what it says of a row that it leaves alone. */

import type { Cell } from "../../../src/core/cells/cell";
import { type OneClick, type Stamped, stampsFor } from "../../../src/tables/clicks/stamps";
import type { LeadColumns, LeadField } from "../../../src/tables/leads/lead-table";

const AT = new Date("2026-11-18T09:30:00Z");
const CAME = new Date("2026-11-18T08:00:00Z");
const FIELDS: LeadField[] = ["received", "responded", "accepted", "returned", "returnReason", "attempts", "lastAttempt"];
const columns = Object.fromEntries(FIELDS.map((field, at) => [field, at])) as unknown as LeadColumns;

const click = (name: OneClick, cells: Partial<Record<LeadField, Cell>>): Stamped =>
  stampsFor(
    name,
    (field) => ({ received: CAME, ...cells })[field] ?? "",
    columns,
    "x",
    AT,
    (field) => `"${field} here"`,
  );

it.each<[OneClick, Partial<Record<LeadField, Cell>>, string]>([
  ["answer", { received: "" }, "no lead in the row"],
  ["answer", { responded: CAME }, "answered before"],
  ["answer", { responded: "yes" }, "answered before"],
  ["answer", { responded: false }, '"responded here" is an empty tick box'],
  ["answer", { responded: "#N/A" }, '"responded here" shows #N/A'],
  ["answer", { responded: "Loading..." }, '"responded here" shows Loading...'],
  ["answer", { responded: "-" }, '"responded here" shows -'],
  ["answer", { responded: 0 }, '"responded here" shows 0'],
  ["accept", { accepted: CAME }, "accepted before"],
  ["accept", { accepted: true }, "accepted before"],
  ["accept", { accepted: false }, '"accepted here" is an empty tick box'],
  ["accept", { returned: CAME }, "returned; pass it to sales again first"],
  ["accept", { accepted: "n/a" }, '"accepted here" shows n/a'],
  ["return", { returned: CAME }, "returned before"],
  ["return", { returned: false }, '"returned here" is an empty tick box'],
  ["reject", { returned: "#REF!" }, '"returned here" shows #REF!'],
])("%s of %j is left alone: %s", (name, cells, why) => expect(click(name, cells)).toEqual({ skipped: why }));

it("a lead whose cell Returned says none may be accepted", () =>
  expect(click("accept", { returned: "-" })).toEqual({ stamps: [{ field: "accepted", content: AT }] }));

it.each<[OneClick, LeadField, Cell]>([
  ["answer", "responded", AT],
  ["accept", "accepted", AT],
  ["return", "returned", AT],
  ["reject", "returned", AT],
])("%s fills a blank cell", (name, field, content) => {
  const stamped = click(name, {});
  expect("stamps" in stamped && stamped.stamps[0]).toEqual({ field, content });
});

it("a box that is not ticked gives nothing back: the lead can be accepted", () => {
  expect(click("accept", { returned: false })).toEqual({ stamps: [{ field: "accepted", content: AT }] });
});
