/** What a click writes into a row, and what it says of a row that it leaves alone. */

import type { Cell } from "../../../src/core/cells/cell";
import type { Asked } from "../../../src/tables/clicks/clicked-row";
import { type OneClick, type Stamped, stampsFor } from "../../../src/tables/clicks/stamps";
import type { LeadColumns, LeadField } from "../../../src/tables/leads/lead-table";
import { askedAt, clickedRow, EVERY_COLUMN, type Row } from "./clicked";

const AT = new Date("2026-11-18T09:30:00Z");
const CAME = new Date("2026-11-18T08:00:00Z");

const click = (name: OneClick, cells: Row, asked: Partial<Asked> = {}, columns?: LeadColumns): Stamped =>
  stampsFor(name, clickedRow({ received: CAME, ...cells }, columns), askedAt(AT, asked));

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
  ["accept", { accepted: "No" }, '"accepted here" shows No'],
  ["return", { returned: CAME }, "returned before"],
  ["return", { returned: "nein" }, '"returned here" shows nein'],
  ["return", { returned: false }, '"returned here" is an empty tick box'],
  ["reject", { returned: "#REF!" }, '"returned here" shows #REF!'],
])("%s of %j is left alone: %s", (name, cells, why) => expect(click(name, cells)).toEqual({ skipped: why }));

it("a lead whose cell Returned says none may be accepted", () => {
  expect(click("accept", { returned: "-" })).toEqual({ stamps: [{ field: "accepted", content: AT }] });
  expect(click("accept", { returned: "No" })).toEqual({ stamps: [{ field: "accepted", content: AT }] });
});

it("a lead that was given back today by a day alone is not passed where nothing could say that it was", () => {
  const stamps = click("pass", { passed: CAME, returned: TODAY }, {}, without("backOn"));
  expect(stamps).toEqual({ skipped: '"returned here" holds today without an hour: add the hour to pass the lead again' });
});

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

const PASSED = new Date("2026-11-10T08:00:00Z");
const RETURNED = new Date("2026-11-12T08:00:00Z");
const AGAIN = new Date("2026-11-16T08:00:00Z");
const TODAY = new Date("2026-11-18T00:00:00Z");
const MARCH = new Date("2027-03-01T00:00:00Z");
const APRIL = new Date("2027-04-01T00:00:00Z");
/** Passed, returned, passed again. */
const ROUND: Row = { passed: AGAIN, returned: RETURNED };
const RESTS: Row = { passed: PASSED, returned: RETURNED, backOn: MARCH };
const LOST: Row = { passed: PASSED, lostReason: "no budget" };

const OVER = '"lostReason here" still says why it was lost: clear that, so that its clock starts';

const without = (...fields: LeadField[]): LeadColumns =>
  Object.fromEntries(Object.entries(EVERY_COLUMN).filter(([field]) => !fields.includes(field as LeadField)));

/** What is written by field, "stays" for why a cell stays; or why nothing is. */
function written(stamped: Stamped): object | string {
  if ("skipped" in stamped) return stamped.skipped;
  const cells = Object.fromEntries(stamped.stamps.map(({ field, content }) => [field, content]));
  return stamped.stays ? { ...cells, stays: stamped.stays } : cells;
}

it.each<[OneClick, Row, Partial<Asked>, object | string]>([
  ["pass", {}, {}, { passed: AT }],
  ["pass", { passed: PASSED }, {}, "passed before"],
  ["pass", { passed: "-" }, {}, '"passed here" shows -'],
  ["pass", { passed: PASSED, returned: RETURNED }, {}, { passed: AT }],
  ["pass", { returned: RETURNED }, {}, { passed: AT }],
  ["pass", RESTS, {}, { passed: AT }],
  ["pass", ROUND, {}, "passed before"],
  ["pass", { ...ROUND, backOn: MARCH }, {}, "passed before"],
  ["pass", { passed: PASSED, returned: true }, {}, '"returned here" does not say when it was returned: clear it to pass the lead again'],
  ["pass", { passed: PASSED, returned: false }, {}, "passed before"],
  ["pass", { passed: "#N/A", returned: RETURNED }, {}, '"passed here" shows #N/A'],
  // Given back today by a day alone: only the day of its coming back says which came first.
  ["pass", { passed: PASSED, returned: TODAY }, {}, { passed: AT, backOn: TODAY }],
  ["pass", { passed: CAME, returned: TODAY }, {}, { passed: AT, backOn: TODAY }],
  ["pass", { passed: CAME, returned: TODAY, backOn: AGAIN }, {}, { passed: AT, backOn: TODAY }],
  ["pass", { passed: PASSED, returned: TODAY, backOn: TODAY }, {}, { passed: AT }],
  ["pass", { passed: CAME, returned: TODAY, backOn: TODAY }, {}, "passed before"],
  ["pass", { passed: CAME, returned: TODAY, backOn: MARCH }, {}, "it rests until 1 Mar 2027; wake it first"],
  ["pass", { passed: CAME, returned: TODAY, backOn: "spring" }, {}, '"backOn here" shows spring'],
  ["accept", { passed: CAME, returned: TODAY }, {}, "returned; pass it to sales again first"],
  ["return", { passed: CAME, returned: TODAY }, {}, "returned before"],
  ["pass", { ...LOST, backOn: MARCH }, {}, "it rests until 1 Mar 2027; wake it first"],
  ["pass", { ...LOST, backOn: TODAY }, {}, { passed: AT, stays: OVER }],
  ["pass", { ...LOST, passed: AT, backOn: TODAY }, {}, "passed before"],
  ["pass", { lostReason: "no budget", backOn: TODAY }, {}, { passed: AT, stays: OVER }],
  [
    "pass",
    { stage: "Lost", passed: PASSED, backOn: TODAY },
    {},
    { passed: AT, stays: "its stage Lost still says that it was lost: change it, so that its clock starts" },
  ],
  ["answer", { ...ROUND, responded: PASSED }, {}, { attempts: 1, lastAttempt: AT }],
  ["answer", { ...ROUND, responded: PASSED, attempts: 3, lastAttempt: PASSED }, {}, { attempts: 4, lastAttempt: AT }],
  ["answer", { ...ROUND, responded: PASSED, lastAttempt: AT }, {}, "answered before"],
  ["answer", { ...ROUND, responded: PASSED, attempts: "some" }, {}, '"attempts here" is not a number'],
  ["answer", { ...ROUND, responded: PASSED, lastAttempt: "n/a" }, {}, '"lastAttempt here" shows n/a'],
  ["answer", { ...ROUND, responded: AT }, {}, "answered before"],
  ["answer", ROUND, {}, { responded: AT }],
  ["answer", { passed: PASSED, returned: RETURNED, responded: PASSED }, {}, "answered before"],
  ["notReached", {}, {}, { attempts: 1, lastAttempt: AT, responded: AT }],
  ["notReached", { responded: CAME, attempts: "2" }, {}, { attempts: 3, lastAttempt: AT }],
  ["notReached", { attempts: "some" }, {}, '"attempts here" is not a number'],
  ["notReached", { attempts: -2 }, {}, '"attempts here" is not a number'],
  ["notReached", { attempts: "1.250" }, {}, '"attempts here" is not a number'],
  ["reached", {}, {}, { attempts: 1, lastAttempt: AT, responded: AT, connected: AT }],
  ["reached", { responded: CAME, attempts: 1, connected: CAME }, {}, { attempts: 2, lastAttempt: AT }],
  ["reached", { responded: CAME, connected: "Yes" }, {}, { attempts: 1, lastAttempt: AT }],
  ["reached", { responded: CAME, connected: false }, {}, { attempts: 1, lastAttempt: AT, stays: '"connected here" is an empty tick box' }],
  ["reached", { responded: CAME, connected: "-" }, {}, { attempts: 1, lastAttempt: AT, stays: '"connected here" shows -' }],
  ["accept", { ...ROUND, accepted: PASSED }, {}, { accepted: AT }],
  ["accept", { ...ROUND, accepted: AT }, {}, "accepted before"],
  ["accept", { ...ROUND, accepted: true }, {}, "accepted before"],
  ["return", {}, {}, { returned: AT, returnReason: "'too early" }],
  ["reject", {}, {}, { returned: AT, returnReason: "'Rejected: too early" }],
  ["return", {}, { day: MARCH }, { returned: AT, returnReason: "'too early", backOn: MARCH }],
  ["return", { ...ROUND, backOn: APRIL }, { day: MARCH }, { returned: AT, returnReason: "'too early", backOn: MARCH }],
  ["return", { ...ROUND, backOn: AGAIN }, {}, { returned: AT, returnReason: "'too early", backOn: "" }],
  ["return", { backOn: APRIL }, { day: MARCH }, { returned: AT, returnReason: "'too early", stays: '"backOn here" says 1 Apr 2027' }],
  ["return", { backOn: MARCH }, { day: MARCH }, { returned: AT, returnReason: "'too early" }],
  ["return", { backOn: "spring" }, { day: MARCH }, { returned: AT, returnReason: "'too early", stays: '"backOn here" says spring' }],
  ["return", RESTS, { day: APRIL }, "returned before"],
  ["pause", {}, {}, { pauseUntil: "open" }],
  ["pause", {}, { day: MARCH }, { pauseUntil: MARCH }],
  ["pause", { pauseUntil: AGAIN }, {}, { pauseUntil: "open" }],
  ["pause", { pauseUntil: MARCH }, { day: APRIL }, "paused until 1 Mar 2027 before; resume it first"],
  ["pause", { pauseUntil: "Open" }, {}, "paused before"],
  ["pause", { pauseUntil: "open" }, { day: MARCH }, { pauseUntil: MARCH }],
  ["pause", { pauseUntil: "summer" }, {}, '"pauseUntil here" shows summer'],
  ["resume", { pauseUntil: MARCH }, {}, { pauseUntil: AT }],
  ["resume", { pauseUntil: "open" }, {}, { pauseUntil: AT }],
  ["resume", { pauseUntil: AGAIN }, {}, "not paused"],
  ["resume", {}, {}, "not paused"],
  ["resume", { stage: "Waiting on customer" }, {}, "its stage Waiting on customer waits: change the stage to go on"],
  [
    "resume",
    { stage: "Waiting on customer", pauseUntil: MARCH },
    {},
    { pauseUntil: AT, stays: "its stage Waiting on customer waits: change the stage to go on" },
  ],
  ["won", {}, {}, { won: AT, stage: "'Customer" }],
  ["won", { stage: "MQL" }, { day: AGAIN, amount: 1200 }, { won: AGAIN, revenue: 1200 }],
  ["won", { stage: "MQL", revenue: 900 }, { amount: 1200 }, { won: AT, stays: '"revenue here" says 900' }],
  ["won", { stage: "MQL", revenue: 1200 }, { amount: 1200 }, { won: AT }],
  ["won", { won: AGAIN }, { amount: 1200 }, "won before"],
  ["won", { won: "-" }, {}, '"won here" shows -'],
  ["won", LOST, {}, '"lostReason here" says why it was lost: clear that first'],
  ["won", { stage: "lost" }, {}, "its stage lost says that it was lost: change the stage first"],
  ["lost", {}, {}, { lostReason: "'too early", stage: "'Lost" }],
  ["lost", { stage: "MQL" }, { day: MARCH }, { lostReason: "'too early", backOn: MARCH }],
  ["lost", { ...LOST, stage: "MQL" }, { day: MARCH }, "lost before"],
  ["lost", { ...LOST, stage: "MQL", passed: AT, backOn: TODAY }, { day: MARCH }, { lostReason: "'too early", backOn: MARCH }],
  ["lost", { ...LOST, stage: "MQL", passed: AT, backOn: TODAY }, {}, { lostReason: "'too early", backOn: "" }],
  ["lost", { won: AGAIN }, {}, "won before"],
  ["wake", RESTS, {}, { backOn: TODAY }],
  ["wake", { returned: RETURNED }, {}, { backOn: TODAY }],
  ["wake", { returned: true }, {}, { backOn: TODAY }],
  ["wake", { ...LOST, backOn: MARCH }, {}, { backOn: TODAY }],
  ["wake", LOST, {}, "it does not rest"],
  ["wake", { ...RESTS, backOn: TODAY }, {}, "back since 18 Nov 2026"],
  ["wake", ROUND, {}, "it does not rest"],
  ["wake", { ...ROUND, backOn: MARCH }, {}, "it does not rest"],
  ["wake", { ...RESTS, backOn: "spring" }, {}, '"backOn here" shows spring'],
  ["wake", {}, {}, "it does not rest"],
  ["rest", RESTS, { day: APRIL }, { backOn: APRIL }],
  ["rest", { ...RESTS, backOn: TODAY }, { day: APRIL }, { backOn: APRIL }],
  ["rest", RESTS, { day: MARCH }, "it rests until 1 Mar 2027 already"],
  ["rest", LOST, { day: MARCH }, { backOn: MARCH }],
  ["rest", ROUND, { day: MARCH }, "it does not rest"],
  ["rest", { received: "" }, { day: MARCH }, "no lead in the row"],
])("%s of %j, asked %j, writes %j", (name, cells, asked, says) => expect(written(click(name, cells, asked))).toEqual(says));

it("without a column for it, nothing is written besides", () => {
  expect(written(click("won", {}, {}, without("stage")))).toEqual({ won: AT });
  expect(written(click("notReached", {}, {}, without("responded")))).toEqual({ attempts: 1, lastAttempt: AT });
  const answered = { ...ROUND, responded: PASSED };
  expect(written(click("answer", answered, {}, without("lastAttempt")))).toBe("answered before");
  expect(written(click("answer", answered, {}, without("attempts")))).toEqual({ lastAttempt: AT });
});
