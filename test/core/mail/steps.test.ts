/** Which leads are offered or given to another owner, and when: in working time, once a lead. */

import { workingClock } from "../../../src/core/calendar/clock";
import { holidaysOf } from "../../../src/core/calendar/holidays";
import { workingWeek } from "../../../src/core/calendar/working-week";
import { breachMails } from "../../../src/core/mail/lead-mails";
import type { MailRun } from "../../../src/core/mail/mail";
import type { MailLead } from "../../../src/core/mail/mail-lead";
import { noticeTime } from "../../../src/core/mail/schedule";
import { giftsDue, movesOf, offersDue, withGifts } from "../../../src/core/mail/steps";
import { addressBook } from "../../../src/core/people/address-book";
import { zone } from "../calendar/zones";
import { NO_STEPS } from "./no-steps";

const MINUTE = 60_000;
const berlin = zone("Europe/Berlin");
const clockOf = (rows: string[][]) => {
  const offsetAt = berlin;
  const holidays = holidaysOf([["Holiday"], ["2026-12-25"]], berlin);
  return workingClock({ week: workingWeek(rows, () => 0), holidays, offsetAt }, Date.UTC(2026, 0), Date.UTC(2027, 0));
};
const OFFICE = clockOf([["Mon-Fri", "09:00", "18:00"]]);
const LUNCH = clockOf([
  ["Mon-Fri", "09:00", "12:00"],
  ["Mon-Fri", "13:00", "18:00"],
]);
const ALWAYS = clockOf([["Mon-Sun", "00:00", "24:00"]]);

/** Berlin's wall clock; the moments below name no hour that comes twice. */
const at = (moment: string): number => {
  const wall = Date.parse(`${moment.replace(" ", "T")}:00Z`);
  return wall - berlin(wall - 2 * 60 * MINUTE);
};

const lead = (due: string, more: Partial<MailLead> = {}): MailLead => ({
  ...{ key: "L-1", row: 2, title: "Ann", id: "L-1", owner: "Ada", source: "", stage: "", state: "overdue" },
  ...{ start: at(due) - 60 * MINUTE, due: at(due), warn: null, next: { state: "", due: null }, nextWarn: null },
  ...{ returned: null, returnReason: "", lostReason: "", isOpenDeal: false, pipeline: null, isLoading: false },
  ...more,
});

const AGREED: Record<string, string> = { "contact.sales": "max@example.com" };

const run = (leads: MailLead[], now: string, more: Partial<MailRun> = {}, clock = OFFICE): MailRun => ({
  ...{ at: at(now), day: 20_775, notices: noticeTime(clock, at(now)), dropped: 0, since: () => 0, isTold: () => false },
  ...{ book: addressBook((key) => AGREED[key] ?? ""), leads, elapsed: clock.elapsed, offsetAt: berlin, link: () => "#" },
  ...NO_STEPS,
  dueAfter: clock.due,
  takersOf: (asked) => asked.map(() => ["Ben", "Cem"]),
  ...more,
});

const hour = { breach: 60 * MINUTE, offer: 60 * MINUTE, give: { after: 60 * MINUTE, from: 0 } };
const set = (moment: string, by: "turn" | "step" | "click") => ({ ownersOf: () => [{ at: at(moment), from: "Zoe", to: "Ada", by }] });

describe("60 working minutes after it was due", () => {
  it.each<[string, string, string, typeof OFFICE, boolean]>([
    ["a minute before nothing is done", "2026-11-18 10:00", "2026-11-18 10:59", OFFICE, false],
    ["to the minute it is", "2026-11-18 10:00", "2026-11-18 11:00", OFFICE, true],
    ["a run that comes late does it", "2026-11-18 10:00", "2026-11-18 15:20", OFFICE, true],
    ["an evening does not count", "2026-11-18 17:30", "2026-11-19 09:29", OFFICE, false],
    ["it goes on in the morning", "2026-11-18 17:30", "2026-11-19 09:30", OFFICE, true],
    ["nor does a weekend", "2026-11-20 17:30", "2026-11-23 09:15", OFFICE, false],
    ["it goes on on Monday", "2026-11-20 17:30", "2026-11-23 09:30", OFFICE, true],
    ["due at the closing bell it has its hour from the opening", "2026-11-20 18:00", "2026-11-23 09:59", OFFICE, false],
    ["and no longer", "2026-11-20 18:00", "2026-11-23 10:00", OFFICE, true],
    ["nor does a holiday", "2026-12-24 17:30", "2026-12-28 09:29", OFFICE, false],
    ["it goes on after it", "2026-12-24 17:30", "2026-12-28 09:30", OFFICE, true],
    ["nor does lunch", "2026-11-18 11:30", "2026-11-18 13:29", LUNCH, false],
    ["it goes on after lunch", "2026-11-18 11:30", "2026-11-18 13:30", LUNCH, true],
    ["the hour that spring skips is none", "2026-03-29 01:30", "2026-03-29 03:29", ALWAYS, false],
    ["it is over after 60 real minutes", "2026-03-29 01:30", "2026-03-29 03:30", ALWAYS, true],
  ])("%s", (_, due, now, clock, isDone) => {
    const asked = run([lead(due)], now, { steps: hour }, clock);
    const onlyOffered = { ...asked, steps: { ...hour, give: null } };
    expect([breachMails(asked).length, offersDue(onlyOffered).length, giftsDue(asked).length]).toEqual(isDone ? [1, 1, 1] : [0, 0, 0]);
  });
});

describe("overdue since 10:00, at 11:30", () => {
  const DUE = "2026-11-18 10:00";
  it.each<[string, Partial<MailLead>, Partial<MailRun>, number, number]>([
    ["it is given", {}, {}, 0, 1],
    ["paused meanwhile it waits for the customer", { state: "paused" }, {}, 0, 0],
    ["answered meanwhile it is its owner's", { state: "late" }, {}, 0, 0],
    ["returned or closed meanwhile it is nobody's to answer", { state: "resting" }, {}, 0, 0],
    [
      "a promise after the first answer is its owner's whatever becomes of it",
      { state: "onTime", next: { state: "followUpOverdue", due: at(DUE) } },
      {},
      0,
      0,
    ],
    ["one without an owner needs one all the more", { owner: "" }, {}, 0, 1],
    ["a formula that is not calculated yet is waited for", { isLoading: true }, {}, 0, 0],
    ["a lead that was never due is not late", { due: null }, {}, 0, 0],
    ["without a Lead ID nothing is remembered of it: it is offered only", { id: "" }, {}, 1, 0],
    ["what a step gave it gives no more", {}, set("2026-11-18 11:00", "step"), 0, 0],
    ["a step that was cut before the cell was written is done", { owner: "Zoe" }, set("2026-11-18 11:00", "step"), 0, 1],
    ["what was offered is the manager's", {}, { isTold: (notice) => notice === `offer|L-1|${at(DUE) - 60 * MINUTE}` }, 0, 0],
    ["nor after it was taken back", {}, { isTold: (notice) => notice === "step|L-1" }, 0, 0],
    ["given by a click after it was due it is not taken away by itself", {}, set("2026-11-18 10:30", "click"), 1, 0],
    ["given in turn after it was due neither", {}, set("2026-11-18 10:30", "turn"), 1, 0],
    ["given before it was due it goes on", {}, set("2026-11-18 09:30", "click"), 0, 1],
    ["an offer is made once", { id: "" }, { isTold: (notice) => notice === `offer|L-1|${at(DUE) - 60 * MINUTE}` }, 0, 0],
    [
      "passed to sales again it is another clock's",
      { id: "", start: at(DUE) },
      { isTold: (notice) => notice === `offer|L-1|${at(DUE) - 60 * MINUTE}` },
      1,
      0,
    ],
    ["what Google keeps with its owner is offered", {}, { fixed: new Set([2]) }, 1, 0],
    ["nobody else takes it: it is offered all the same", {}, { takersOf: () => [[]] }, 1, 0],
    ["who has it is not given it", { owner: " ben " }, {}, 1, 0],
    ["the version in force does not say it: it is offered only", {}, { steps: { ...hour, give: null } }, 1, 0],
    ["one that was late before the version held stays", {}, { steps: { ...hour, give: { after: 0, from: at("2026-11-18 10:01") } } }, 1, 0],
    ["what was late before it was turned on is no news", {}, { since: () => at("2026-11-18 11:01") }, 0, 0],
    [
      "in the hour before the opening it waits for it",
      {},
      { notices: { goes: true, opens: at("2026-11-18 12:00"), closedSince: 0 } },
      0,
      0,
    ],
    ["at night nothing is done", {}, { notices: { goes: false, opens: at("2026-11-19 09:00"), closedSince: at(DUE) } }, 0, 0],
  ])("%s", (_, one, more, offered, given) => {
    const asked = run([lead(DUE, one)], "2026-11-18 11:30", { steps: hour, ...more });
    expect([offersDue(asked).length, giftsDue(asked).length]).toEqual([offered, given]);
  });

  it("nothing older than a month is done, unless the team had closed for longer", () => {
    const old = run([lead("2026-10-15 10:00")], "2026-11-18 11:30", { steps: hour });
    const closed = { ...old, notices: { ...old.notices, closedSince: at("2026-10-15 09:00") } };
    expect([giftsDue(old).length, giftsDue(closed).length]).toEqual([0, 1]);
  });

  it("several leads are asked for in one go, so that they are shared among those who could have them", () => {
    const two = [lead(DUE), lead(DUE, { key: "L-2", row: 3, id: "L-2" })];
    const asked = run(two, "2026-11-18 11:30", {
      steps: hour,
      takersOf: () => [
        ["Ben", "Cem"],
        ["Cem", "Ben"],
      ],
    });
    expect(giftsDue(asked).map(({ lead: { row }, to }) => [row, to])).toEqual([
      [2, "Ben"],
      [3, "Cem"],
    ]);
  });

  it("what was given is the other one's from that run on, and is told from what is remembered", () => {
    const asked = run([lead(DUE), lead(DUE, { key: "L-2", row: 3, owner: "" })], "2026-11-18 11:30", { steps: hour });
    const after = withGifts(asked, giftsDue(asked));
    expect(after.leads.map(({ owner }) => owner)).toEqual(["Ben", "Ben"]);
    expect(movesOf(after).map(({ lead: { row }, from, to, at: when }) => [row, from, to, when])).toEqual([
      [2, "Ada", "Ben", asked.at],
      [3, "", "Ben", asked.at],
    ]);
    expect([giftsDue(after), offersDue(after)]).toEqual([[], []]);
  });

  it("is told of no more once somebody else has it", () => {
    const owners = [{ at: at("2026-11-18 11:00"), from: "Ada", to: "Ben", by: "step" }] as const;
    const moves = (owner: string) => movesOf(run([lead(DUE, { owner })], "2026-11-18 11:30", { ownersOf: () => owners })).length;
    expect([moves("Ben"), moves(" ben "), moves("Ada"), moves("Cem")]).toEqual([1, 1, 0, 0]);
  });
});
