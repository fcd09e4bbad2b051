import type { Cell } from "../../../src/core/agreement/item-values";
import { workingClock } from "../../../src/core/calendar/clock";
import { USUAL_WEEK } from "../../../src/core/calendar/working-week";
import { instantOfWall } from "../../../src/core/cells/moments";
import { judgeLead, type Lead, type ResponseTerms } from "../../../src/core/sla/lead";
import type { Pause } from "../../../src/core/sla/pauses";
import { zone } from "../calendar/zones";

const BERLIN = zone("Europe/Berlin");
const wall = (text: string): Date => new Date(instantOfWall(Date.parse(`${text.replace(" ", "T")}Z`), BERLIN));
const at = wall("2026-11-18 12:00").getTime();
const clock = workingClock({ week: USUAL_WEEK, holidays: new Map(), offsetAt: BERLIN }, at, at);

const TERMS: ResponseTerms = {
  usual: { targetMinutes: 60, warnMinutes: 15 },
  targets: [],
  startsAt: "received",
  automaticMinutes: 0,
  waitingStages: ["Waiting on customer"],
  endStages: ["Lost"],
  required: [],
  barrings: [],
  cadence: { attempts: 0, spacingMinutes: 540, acceptMinutes: 0 },
};

type Fields = Partial<Record<Exclude<keyof Lead, "byHeading">, Cell>> & { headings?: Record<string, string> };

function lead({ headings = {}, ...fields }: Fields): Lead {
  const blank = { id: "L-1", priority: "", source: "", stage: "", received: "", passed: "", accepted: "", responded: "" };
  const rest = { attempts: "", lastAttempt: "", connected: "", returned: "", returnReason: "" };
  return { ...blank, ...rest, ...fields, byHeading: (heading) => headings[heading] };
}

const judge = (fields: Fields, terms: Partial<ResponseTerms> = {}, pauses: Pause[] = []) =>
  judgeLead(lead(fields), pauses, { terms: { ...TERMS, ...terms }, clock, sheetOffset: BERLIN, at });

const said = (judged: ReturnType<typeof judge>) => ({
  is: judged.kind === "still" ? judged.state : judged.kind,
  ...("deadline" in judged && judged.deadline && { due: new Date(judged.deadline.due), warn: new Date(judged.deadline.warn) }),
  ...(judged.next && { next: judged.next }),
  ...(judged.note && { note: judged.note }),
});

const TEN = wall("2026-11-18 10:00");
const clocked = (due: string, warn: string) => ({ due: wall(due), warn: wall(warn) });
const usual = clocked("2026-11-18 11:00", "2026-11-18 10:45");
const cadence = { attempts: 3, spacingMinutes: 540, acceptMinutes: 0 };

describe("a lead is judged", () => {
  it.each<[string, Fields, Partial<ResponseTerms>, object]>([
    ["no lead", {}, {}, { is: "blank" }],
    ["waiting", { received: TEN }, {}, { is: "open", ...usual }],
    ["answered", { received: TEN, responded: wall("2026-11-18 10:30") }, {}, { is: "settled", ...usual }],
    [
      "Friday 17:50: it warns and is due on Monday",
      { received: wall("2026-11-13 17:50") },
      {},
      { is: "open", ...clocked("2026-11-16 09:50", "2026-11-16 09:35") },
    ],
    [
      "Friday 17:10: it warns on Friday",
      { received: wall("2026-11-13 17:10") },
      {},
      { is: "open", ...clocked("2026-11-16 09:10", "2026-11-13 17:55") },
    ],
    [
      "a warning longer than the target",
      { received: TEN },
      { usual: { targetMinutes: 10, warnMinutes: 30 } },
      { is: "open", ...clocked("2026-11-18 10:10", "2026-11-18 10:00") },
    ],
    [
      "a target by priority",
      { received: TEN, priority: " high" },
      { targets: [{ of: "either", word: "High", targetMinutes: 15, warnMinutes: 5 }] },
      { is: "open", ...clocked("2026-11-18 10:15", "2026-11-18 10:10") },
    ],
    ["text for a date", { received: "yesterday" }, {}, { is: "Check dates", note: "Received is not a date" }],
    ["a number for a date", { received: 45000.5 }, {}, { is: "Check dates", note: "Received is not a date" }],
    ["a date of 1899", { received: new Date(-1e12 * 2.2) }, {}, { is: "Check dates", note: "Received is not a date" }],
    ["a broken date", { received: new Date(Number.NaN) }, {}, { is: "Check dates", note: "Received is not a date" }],
    ["a date in the far future", { received: wall("2062-11-18 10:00") }, {}, { is: "Check dates", note: "Received is in the future" }],
    [
      "an answer in the far future",
      { received: TEN, responded: wall("2027-11-18 10:00") },
      {},
      { is: "Check dates", note: "Responded is in the future" },
    ],
    [
      "tomorrow, in another zone's clock",
      { received: new Date(at + 20 * 3_600_000) },
      {},
      { is: "open", ...clocked("2026-11-19 10:00", "2026-11-19 09:45") },
    ],
    [
      "answered before it came",
      { received: TEN, responded: wall("2026-11-17 10:00") },
      {},
      { is: "Check dates", note: "Answered before it came" },
    ],
    ["text for the answer", { received: TEN, responded: "by phone" }, {}, { is: "Check dates", note: "Responded is not a date" }],
    ["an automatic answer", { received: TEN, responded: wall("2026-11-18 10:01") }, { automaticMinutes: 2 }, { is: "open", ...usual }],
    [
      "an answer after the automatic ones",
      { received: TEN, responded: wall("2026-11-18 10:03") },
      { automaticMinutes: 2 },
      { is: "settled", ...usual },
    ],
    ["not passed to sales yet", { received: TEN }, { startsAt: "passed" }, { is: "Not ready", note: "Not passed to sales yet" }],
    [
      "passed to sales",
      { received: TEN, passed: wall("2026-11-18 11:00") },
      { startsAt: "passed" },
      { is: "open", ...clocked("2026-11-18 12:00", "2026-11-18 11:45") },
    ],
    [
      "information missing",
      { received: TEN, headings: { Email: " ", Phone: "1" } },
      { required: ["Email", "Phone", "Fax"] },
      { is: "Not ready", note: "Missing: Email" },
    ],
    [
      "information missing, but answered",
      { received: TEN, responded: TEN, headings: { Email: "" } },
      { required: ["Email"] },
      { is: "settled", ...usual },
    ],
    [
      "on the blacklist",
      { received: TEN, headings: { Email: "x@rival.com" } },
      { barrings: [{ stage: null, column: "Email", test: "ends with", text: "@RIVAL.com" }] },
      { is: "Not ready", note: "Never passed on: Email ends with @RIVAL.com" },
    ],
    [
      "on the blacklist of another stage",
      { received: TEN, stage: "Lead", headings: { Title: "student" } },
      { barrings: [{ stage: "MQL", column: "Title", test: "contains", text: "stud" }] },
      { is: "open", ...usual },
    ],
    [
      "waiting on the customer",
      { received: TEN, stage: "waiting on customer " },
      {},
      { is: "Paused", note: "Waits for the customer since Wed 18 Nov 12:00" },
    ],
    [
      "the same without a Lead ID",
      { id: "", received: TEN, stage: "Waiting on customer" },
      {},
      { is: "Paused", note: "Needs a Lead ID, so that its pause can be kept" },
    ],
    [
      "answered, then waiting on the customer",
      { received: TEN, responded: TEN, stage: "Waiting on customer" },
      {},
      { is: "settled", ...usual },
    ],
    [
      "returned",
      { received: TEN, returned: wall("2026-11-18 11:00"), returnReason: "no budget" },
      {},
      { is: "Returned", note: "Returned: no budget" },
    ],
    [
      "returned after an answer keeps its due moment",
      { received: TEN, responded: TEN, returned: "x" },
      {},
      { is: "Returned", ...usual, note: "Returned to marketing" },
    ],
    [
      "passed again after it was returned",
      { received: TEN, returned: wall("2026-11-18 10:30"), passed: wall("2026-11-18 11:00") },
      {},
      { is: "open", ...clocked("2026-11-18 12:00", "2026-11-18 11:45") },
    ],
    [
      "to be tried again",
      { received: TEN, responded: TEN, attempts: 1, lastAttempt: TEN },
      { cadence },
      { is: "settled", ...usual, next: "Attempt 2 by Thu 19 Nov 10:00" },
    ],
    ["reached", { received: TEN, responded: TEN, attempts: 1, connected: "Yes" }, { cadence }, { is: "settled", ...usual }],
    ["at an end", { received: TEN, responded: TEN, attempts: 1, stage: "Lost" }, { cadence }, { is: "settled", ...usual }],
    [
      "tried often enough",
      { received: TEN, responded: TEN, attempts: 3 },
      { cadence },
      { is: "settled", ...usual, next: "Give up: 3 attempts, not reached" },
    ],
    [
      "tried often enough, never answered",
      { received: TEN, attempts: "3" },
      { cadence },
      { is: "Given up", note: "Give up: 3 attempts, not reached" },
    ],
    [
      "to be accepted",
      { received: TEN, responded: TEN, passed: TEN },
      { cadence: { ...cadence, acceptMinutes: 120 } },
      { is: "settled", ...usual, next: "Accept or reject by Wed 18 Nov 12:00" },
    ],
    [
      "accepted late",
      { received: TEN, responded: TEN, passed: TEN, accepted: wall("2026-11-18 14:00"), connected: true },
      { cadence: { ...cadence, acceptMinutes: 120 } },
      { is: "settled", ...usual, note: "Accepted late: it was due Wed 18 Nov 12:00" },
    ],
  ])("%s", (_, fields, terms, wanted) => expect(said(judge(fields, terms))).toEqual(wanted));
});

describe("a pause", () => {
  const from = wall("2026-11-18 10:30").getTime();
  const over = { from, to: wall("2026-11-18 11:30").getTime() };

  it("begins when it is seen, and is remembered", () => {
    expect(judge({ received: TEN, stage: "Waiting on customer" }).pauses).toEqual([{ from: at, to: null }]);
    expect(judge({ received: TEN, stage: "Waiting on customer" }, {}, [{ from, to: null }]).pauses).toEqual([{ from, to: null }]);
  });

  it("ends when the lead waits no more, and moves the due moment by the working time it took", () => {
    const judged = judge({ received: TEN, stage: "SAL" }, {}, [{ from, to: null }]);
    expect(judged.pauses).toEqual([{ from, to: at }]);
    expect(said(judged)).toEqual({ is: "open", ...clocked("2026-11-18 12:30", "2026-11-18 12:15") });
  });

  it("counts again under another target: it is kept, not the due moment", () => {
    const judged = judge({ received: TEN }, { usual: { targetMinutes: 120, warnMinutes: 15 } }, [over]);
    expect(said(judged)).toEqual({ is: "open", ...clocked("2026-11-18 13:00", "2026-11-18 12:45") });
  });

  it("moves nothing by what lies outside working hours, before the start or after the answer", () => {
    const night = { from: wall("2026-11-17 18:00").getTime(), to: wall("2026-11-18 09:00").getTime() };
    expect(said(judge({ received: wall("2026-11-17 17:30") }, {}, [night]))).toEqual({
      is: "open",
      ...clocked("2026-11-18 09:30", "2026-11-18 09:15"),
    });
    expect(said(judge({ received: wall("2026-11-18 11:40") }, {}, [over]))).toEqual({
      is: "open",
      ...clocked("2026-11-18 12:40", "2026-11-18 12:25"),
    });
    expect(said(judge({ received: TEN, responded: wall("2026-11-18 10:20") }, {}, [over]))).toEqual({ is: "settled", ...usual });
  });
});
