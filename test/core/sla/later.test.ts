/** What is promised of a lead after its first answer: when it is due, from when on it warns, and what ends it. 2026-11-18 is a Wednesday. */

import { workingWeek } from "../../../src/core/calendar/working-week";
import type { Cell } from "../../../src/core/cells/cell";
import type { Attempt } from "../../../src/core/sla/attempts";
import type { Cadence } from "../../../src/core/sla/cadence";
import { OPEN_PAUSE } from "../../../src/core/sla/dates";
import { listedTerms } from "../../../src/core/sla/ending";
import { judgeLead } from "../../../src/core/sla/judge";
import { laterStateAt } from "../../../src/core/sla/later";
import type { ResponseTerms } from "../../../src/core/sla/lead";
import { NO_MEMORY } from "../../../src/core/sla/lead-memory";
import type { Pause } from "../../../src/core/sla/pauses";
import { startingStages } from "../../../src/language/spoken/starting-stages";
import { worded } from "../../../src/language/spoken/worded";
import { noteText } from "../../../src/tables/own-columns/note-text";
import { zone } from "../calendar/zones";
import { AGREED, BERLIN, benchAt, type LeadFields, leadOf, wallIn } from "./lead-made";

const wall = wallIn(BERLIN);
const NOON = wall("2026-11-18 12:00");
const CAME = wall("2026-11-16 09:00");
const ANSWERED = wall("2026-11-16 09:30");

interface Case {
  terms?: Partial<ResponseTerms>;
  cadence?: Partial<Cadence>;
  pauses?: Pause[];
  attempts?: Attempt[];
  at?: Date;
}

function judge(fields: LeadFields, { terms, cadence, pauses = [], attempts = [], at = NOON }: Case = {}) {
  const agreed = { ...terms, cadence: { ...AGREED.cadence, ...cadence } };
  const lead = leadOf({ received: CAME, responded: ANSWERED, ...fields });
  const judged = judgeLead(lead, { pauses, attempts }, benchAt({ at, terms: agreed }));
  return { ...judged, laterState: laterStateAt(judged.later, at.getTime()) };
}

/** What was promised in few words: "follow-up 2 by Tue 17 Nov 10:00, warned Tue 17 Nov 09:00". */
function promised({ later, laterState }: ReturnType<typeof judge>, offsetAt = BERLIN): string {
  const moment = (instant: number) => new Date(instant + offsetAt(instant)).toISOString().slice(5, 16).replace("T", " ");
  if (!later) return "nothing";
  if (later.kind === "still") return `${laterState}`;
  if (later.kind === "resting") return `${laterState} until ${later.until === null ? "told" : moment(later.until)}`;
  const which = later.kind === "followUp" ? `attempt ${later.number} of ${later.of}` : "accept";
  return `${laterState}: ${which} by ${moment(later.due)}, from ${moment(later.warn)}`;
}

const on = (day: string, hour = "10:00"): Date => wall(`2026-11-${day} ${hour}`);
const instant = (day: string, hour = "10:00"): number => on(day, hour).getTime();
const SECOND_ATTEMPT = "attempt 2 of 6 by 11-17 09:30, from 11-17 09:00";

describe("the next attempt", () => {
  it.each<[string, LeadFields, Case, string]>([
    ["a working day after the answer", {}, {}, `followUpOverdue: ${SECOND_ATTEMPT}`],
    ["on the day on which it is due", {}, { at: on("17", "09:00") }, `followUpDue: ${SECOND_ATTEMPT}`],
    ["before that day begins", {}, { at: on("17", "08:59") }, `waiting: ${SECOND_ATTEMPT}`],
    ["at its due moment", {}, { at: on("17", "09:30") }, `followUpDue: ${SECOND_ATTEMPT}`],
    ["from the last attempt", { attempts: 3, lastAttempt: on("18") }, {}, "waiting: attempt 4 of 6 by 11-19 10:00, from 11-19 09:00"],
    [
      "from an attempt while nobody has answered",
      { responded: "", attempts: 1, lastAttempt: on("18") },
      {},
      "waiting: attempt 2 of 6 by 11-19 10:00, from 11-19 09:00",
    ],
    ["nothing before the answer or an attempt", { responded: "" }, {}, "nothing"],
    ["the answer later than the last attempt", { attempts: 1, lastAttempt: on("16", "09:10") }, {}, `followUpOverdue: ${SECOND_ATTEMPT}`],
    [
      "nobody counts: each moment of the last one is one more",
      { lastAttempt: on("18") },
      { attempts: [instant("17")] },
      "waiting: attempt 3 of 6 by 11-19 10:00, from 11-19 09:00",
    ],
    [
      "nobody counts: what is remembered stays where the last moment is no date",
      { lastAttempt: "yesterday" },
      { attempts: [instant("16"), instant("17")] },
      "followUpOverdue: attempt 3 of 6 by 11-18 10:00, from 11-18 09:00",
    ],
    [
      "nobody counts: what is remembered stays where the last moment is an error",
      { lastAttempt: "#N/A" },
      { attempts: [instant("16"), instant("17")] },
      "followUpOverdue: attempt 3 of 6 by 11-18 10:00, from 11-18 09:00",
    ],
    [
      "nobody counts: what is remembered stays where the last moment is ahead",
      { lastAttempt: wall("2027-11-18 10:00") },
      { attempts: [instant("16"), instant("17")] },
      "followUpOverdue: attempt 3 of 6 by 11-18 10:00, from 11-18 09:00",
    ],
    [
      "no moment of the last one: it was counted since the last look",
      { attempts: 2 },
      { attempts: [instant("17")] },
      "waiting: attempt 3 of 6 by 11-19 12:00, from 11-19 09:00",
    ],
    ["only a count, and nothing says when", { attempts: 2 }, {}, "followUpOverdue: attempt 3 of 6 by 11-17 09:30, from 11-17 09:00"],
    ["a count that is no number", { attempts: "two" }, {}, `followUpOverdue: ${SECOND_ATTEMPT}`],
    [
      "a count that is no number by now: what is remembered counts",
      { attempts: "lots" },
      { attempts: [instant("16"), instant("18")] },
      "waiting: attempt 3 of 6 by 11-19 10:00, from 11-19 09:00",
    ],
    ["a count below nothing", { attempts: -2 }, {}, `followUpOverdue: ${SECOND_ATTEMPT}`],
    ["a last attempt in the year before", { attempts: 1, lastAttempt: wall("2025-11-17 10:00") }, {}, `followUpOverdue: ${SECOND_ATTEMPT}`],
    ["a last attempt that is ahead", { attempts: 1, lastAttempt: on("28") }, {}, `followUpOverdue: ${SECOND_ATTEMPT}`],
    ["a last attempt that is no date", { attempts: 1, lastAttempt: "yesterday" }, {}, `followUpOverdue: ${SECOND_ATTEMPT}`],
    ["used up", { attempts: 6, lastAttempt: on("17") }, {}, "givenUp"],
    ["more than were promised", { attempts: "7" }, {}, "givenUp"],
    ["more than anybody makes", { attempts: 1e12 }, {}, "givenUp"],
    ["more promised than are remembered", { attempts: 150 }, { cadence: { attempts: 150 } }, "givenUp"],
    ["used up before anybody answered", { responded: "", attempts: 6, lastAttempt: on("17") }, {}, "givenUp"],
    ["used up by moments alone", { lastAttempt: on("17") }, { cadence: { attempts: 1 } }, "givenUp"],
    ["one promised, and it was the answer", {}, { cadence: { attempts: 1 } }, "givenUp"],
    ["none were promised", { attempts: 2 }, { cadence: { attempts: 0 } }, "nothing"],
    ["no column for attempts at all", { lacks: ["attempts", "lastAttempt"] }, {}, "nothing"],
    ["no column for the last attempt", { attempts: 1, lacks: ["lastAttempt"] }, {}, `followUpOverdue: ${SECOND_ATTEMPT}`],
    ["reached", { connected: "Yes", attempts: 2 }, {}, "nothing"],
    ["reached on a day, however often it took", { connected: on("17"), attempts: 9 }, {}, "nothing"],
    ["an opportunity", { stage: "Opportunity" }, {}, "nothing"],
    ["a stage of talks by the list of stages", { stage: "Negotiation" }, { terms: listedTerms(startingStages()) }, "nothing"],
    ["lost", { stage: "Lost" }, {}, "nothing"],
    ["lost by a reason", { stage: "SAL", lostReason: "Price" }, {}, "nothing"],
    ["won", { won: on("17") }, {}, "nothing"],
  ])("%s", (_, fields, about, wanted) => expect(promised(judge(fields, about))).toBe(wanted));
});

describe("the space between attempts", () => {
  const from = (lastAttempt: Date): LeadFields => ({ attempts: 2, lastAttempt, responded: lastAttempt, received: lastAttempt });
  const days = (spacingDays: number): Partial<Cadence> => ({ spacingMinutes: spacingDays, spacingDays });
  const hourly = (perDay: number): Partial<Cadence> => ({ spacingMinutes: 60, perDay });
  const stopped = (day: string, begin: string, end: string): Pause => ({ from: instant(day, begin), to: instant(day, end) });

  it.each<[string, Date, Case, string]>([
    ["over the weekend", on("20", "17:00"), {}, "11-23 17:00, from 11-23 09:00"],
    ["from a Saturday", on("21"), {}, "11-23 18:00, from 11-23 09:00"],
    ["a day: its closing", on("18"), { cadence: days(1) }, "11-19 18:00, from 11-19 09:00"],
    ["two days over the weekend", on("19", "17:59"), { cadence: days(2) }, "11-23 18:00, from 11-23 09:00"],
    ["a day from a Saturday", on("21"), { cadence: days(1) }, "11-23 18:00, from 11-23 09:00"],
    ["half a day is one", on("18"), { cadence: days(0.5) }, "11-19 18:00, from 11-19 09:00"],
    ["no day is one: the same day has its attempt", on("18"), { cadence: days(0) }, "11-19 18:00, from 11-19 09:00"],
    ["an hour, one a day: from the next opening", on("18"), { cadence: hourly(1) }, "11-19 10:00, from 11-19 09:00"],
    ["an hour, one a day, on a Friday", on("20"), { cadence: hourly(1) }, "11-23 10:00, from 11-23 09:00"],
    ["an hour that ends on the next day", on("18", "17:30"), { cadence: hourly(1) }, "11-19 09:30, from 11-19 09:00"],
    [
      "an hour, two a day, one made",
      on("18"),
      { cadence: hourly(2), attempts: [instant("17"), instant("18")] },
      "11-18 11:00, from 11-18 10:00",
    ],
    [
      "an hour, two a day, both made",
      on("18"),
      { cadence: hourly(2), attempts: [instant("18", "09:10"), instant("18")] },
      "11-19 10:00, from 11-19 09:00",
    ],
    ["an hour, as many a day as there is time for", on("18"), { cadence: hourly(0) }, "11-18 11:00, from 11-18 10:00"],
    ["no time at all", on("18"), { cadence: { spacingMinutes: 0, perDay: 0 } }, "11-18 10:00, from 11-18 10:00"],
    [
      "a pause since moves it by its working time",
      on("18"),
      { pauses: [stopped("18", "11:00", "13:00")] },
      "11-19 12:00, from 11-19 09:00",
    ],
    ["a pause over night moves it by nothing", on("18"), { pauses: [stopped("18", "18:00", "23:00")] }, "11-19 10:00, from 11-19 09:00"],
    ["a pause before it moves it by nothing", on("18"), { pauses: [stopped("17", "09:00", "12:00")] }, "11-19 10:00, from 11-19 09:00"],
    ["a pause of which half lies before it", on("18"), { pauses: [stopped("18", "09:00", "11:00")] }, "11-19 11:00, from 11-19 09:00"],
    [
      "a pause moves a closing into the next day",
      on("18"),
      { cadence: days(1), pauses: [stopped("18", "11:00", "13:00")] },
      "11-20 11:00, from 11-20 09:00",
    ],
  ])("%s", (_, lastAttempt, about, wanted) =>
    expect(promised(judge(from(lastAttempt), { ...about, at: lastAttempt }))).toBe(
      `${wanted.startsWith("11-18") && wanted.endsWith("10:00") ? "followUpDue" : "waiting"}: attempt 3 of 6 by ${wanted}`,
    ),
  );

  const always = workingWeek([["Mon-Sun", "00:00", "24:00"]], () => 0);
  const NEW_YORK = zone("America/New_York");

  it.each<[string, string, string, Partial<Cadence>, Parameters<typeof benchAt>[0], string]>([
    [
      "a day of 25 hours",
      "Europe/Berlin",
      "2026-10-24 12:00",
      { spacingMinutes: 1440 },
      { at: NOON, week: always },
      "10-25 11:00, from 10-25 00:00",
    ],
    [
      "a day of 23 hours",
      "Europe/Berlin",
      "2026-03-28 12:00",
      { spacingMinutes: 1440 },
      { at: NOON, week: always },
      "03-29 13:00, from 03-29 00:00",
    ],
    [
      "the end of a day of 25 hours",
      "Europe/Berlin",
      "2026-10-24 12:00",
      days(1),
      { at: NOON, week: always },
      "10-26 00:00, from 10-25 00:00",
    ],
    [
      "a holiday",
      "Europe/Berlin",
      "2026-11-18 10:00",
      days(1),
      { at: NOON, holidays: new Map([[20_776, []]]) },
      "11-20 18:00, from 11-20 09:00",
    ],
    [
      "the team's day, not the sheet's",
      "America/New_York",
      "2026-11-18 17:00",
      hourly(1),
      { at: NOON, offsetAt: NEW_YORK },
      "11-19 10:00, from 11-19 09:00",
    ],
    [
      "hours with a break: the last closing",
      "Europe/Berlin",
      "2026-11-18 10:00",
      days(1),
      {
        at: NOON,
        week: workingWeek(
          [
            ["Mon-Fri", "09:00", "12:00"],
            ["Mon-Fri", "13:00", "16:00"],
          ],
          () => 0,
        ),
      },
      "11-19 16:00, from 11-19 09:00",
    ],
  ])("%s", (_, name, last, cadence, wish, wanted) => {
    const offsetAt = zone(name);
    const moment = wallIn(offsetAt)(last);
    const bench = benchAt({ ...wish, at: moment, terms: { cadence: { ...AGREED.cadence, ...cadence } } });
    const lead = leadOf({ received: moment, responded: moment, attempts: 1, lastAttempt: moment });
    const judged = judgeLead(lead, NO_MEMORY, bench);
    expect(promised({ ...judged, laterState: laterStateAt(judged.later, moment.getTime()) }, offsetAt)).toContain(
      `attempt 2 of 6 by ${wanted}`,
    );
  });

  it("of more days than there are costs no more for many leads than for one", () => {
    const bench = benchAt({ at: NOON, terms: { cadence: { ...AGREED.cadence, spacingDays: 500_000 } } });
    const asked = jest.fn(bench.clock.due);
    const clock = { ...bench.clock, due: asked };
    const judgeOne = () => judgeLead(leadOf({ received: CAME, responded: ANSWERED }), NO_MEMORY, { ...bench, clock }).later;
    expect(judgeOne()).toBeNull();
    const first = asked.mock.calls.length;
    expect(judgeOne()).toBeNull();
    expect(asked.mock.calls.length - first).toBeLessThan(10);
  });

  it("is nothing where no working time lies ahead", () => {
    const closed = benchAt({ at: NOON, week: Array.from({ length: 7 }, () => []), terms: { cadence: { ...AGREED.cadence, ...days(3) } } });
    expect(judgeLead(leadOf({ received: CAME, responded: ANSWERED }), NO_MEMORY, closed)).toMatchObject({
      kind: "still",
      state: "checkDates",
    });
  });
});

describe("the acceptance", () => {
  const reachable = { cadence: { attempts: 0 } };
  it.each<[string, LeadFields, Case, string]>([
    ["from the pass on", { passed: on("18", "11:00") }, reachable, "waiting: accept by 11-18 13:00, from 11-18 12:30"],
    ["from its warning on", { passed: on("18", "10:30") }, reachable, "acceptDue: accept by 11-18 12:30, from 11-18 12:00"],
    ["at its due moment", { passed: on("18") }, reachable, "acceptDue: accept by 11-18 12:00, from 11-18 11:30"],
    ["after it", { passed: on("18", "09:59") }, reachable, "acceptOverdue: accept by 11-18 11:59, from 11-18 11:29"],
    ["over the weekend", { passed: on("20", "17:30") }, reachable, "waiting: accept by 11-23 10:30, from 11-23 10:00"],
    [
      "without a warning",
      { passed: on("18") },
      { cadence: { attempts: 0, acceptWarnMinutes: 0 } },
      "acceptDue: accept by 11-18 12:00, from 11-18 12:00",
    ],
    [
      "a warning as long as the time",
      { passed: on("18", "11:00") },
      { cadence: { attempts: 0, acceptWarnMinutes: 500 } },
      "acceptDue: accept by 11-18 13:00, from 11-18 11:00",
    ],
    [
      "moved by a pause",
      { passed: on("18") },
      { ...reachable, pauses: [{ from: instant("18", "10:15"), to: instant("18", "10:45") }] },
      "acceptDue: accept by 11-18 12:30, from 11-18 12:00",
    ],
    ["nobody has answered either", { responded: "", passed: on("18") }, {}, "acceptDue: accept by 11-18 12:00, from 11-18 11:30"],
    ["not passed", {}, reachable, "nothing"],
    ["passed by a tick", { passed: true }, reachable, "nothing"],
    ["accepted", { passed: on("18"), accepted: on("18", "10:20") }, reachable, "nothing"],
    ["accepted by a yes", { passed: on("18"), accepted: "yes" }, reachable, "nothing"],
    ["accepted on the day", { passed: on("18"), accepted: on("18", "00:00") }, reachable, "nothing"],
    [
      "accepted before it was passed",
      { passed: on("18"), accepted: on("17") },
      reachable,
      "acceptDue: accept by 11-18 12:00, from 11-18 11:30",
    ],
    ["an empty box", { passed: on("18"), accepted: false }, reachable, "acceptDue: accept by 11-18 12:00, from 11-18 11:30"],
    ["a no", { passed: on("18"), accepted: "No" }, reachable, "acceptDue: accept by 11-18 12:00, from 11-18 11:30"],
    ["an error", { passed: on("18"), accepted: "#N/A" }, reachable, "acceptDue: accept by 11-18 12:00, from 11-18 11:30"],
    ["given back: no", { passed: on("18"), returned: "não" }, reachable, "acceptDue: accept by 11-18 12:00, from 11-18 11:30"],
    ["given back: an error", { passed: on("18"), returned: "#REF!" }, reachable, "acceptDue: accept by 11-18 12:00, from 11-18 11:30"],
    ["no column Accepted", { passed: on("18"), lacks: ["accepted"] }, reachable, "nothing"],
    ["none was promised", { passed: on("18") }, { cadence: { attempts: 0, acceptMinutes: 0 } }, "nothing"],
    ["given back", { passed: on("18"), returned: on("18", "11:00") }, reachable, "resting until told"],
    ["reached", { passed: on("18"), connected: true }, reachable, "nothing"],
    ["closed", { passed: on("18"), stage: "Lost" }, reachable, "nothing"],
    ["due before the next attempt", { passed: on("18"), responded: on("18") }, {}, "acceptDue: accept by 11-18 12:00, from 11-18 11:30"],
    ["due after the next attempt", { passed: on("18") }, {}, `followUpOverdue: ${SECOND_ATTEMPT}`],
    [
      "due with the next attempt",
      { passed: on("18"), responded: on("18") },
      { cadence: { spacingMinutes: 120, perDay: 0 } },
      "acceptDue: accept by 11-18 12:00, from 11-18 11:30",
    ],
  ])("%s", (_, fields, about, wanted) => expect(promised(judge(fields, about))).toBe(wanted));

  it("that came too late is told, and what stood still before it is not counted against sales", () => {
    const late = { passed: on("18"), accepted: on("18", "12:10"), connected: true };
    expect(noteText(judge(late).notes)).toBe("Accepted late: it was due Wed 18 Nov 12:00");
    expect(judge(late, { pauses: [{ from: instant("18", "10:30"), to: instant("18", "11:00") }] }).notes).toEqual([]);
  });
});

describe("a lead that is passed to sales again", () => {
  const BACK: LeadFields = { returned: on("17", "12:00"), passed: on("18", "09:00"), accepted: on("16", "10:00") };
  const row = (fields: LeadFields, about: Case = {}): string => {
    const judged = judge({ ...BACK, ...fields }, about);
    return `${judged.kind}, ${promised(judged)}`;
  };

  it.each<[string, LeadFields, Case, string]>([
    ["is to be accepted anew", {}, {}, "open, acceptOverdue: accept by 11-18 11:00, from 11-18 10:30"],
    ["waits for an answer anew", { accepted: "yes" }, {}, "open, nothing"],
    [
      "is answered by the next attempt",
      { accepted: "yes", attempts: 3, lastAttempt: on("18") },
      { attempts: [instant("16"), instant("17")] },
      "settled, waiting: attempt 2 of 6 by 11-19 10:00, from 11-19 09:00",
    ],
    [
      "is not answered by an attempt of before",
      { accepted: "yes", attempts: 2, lastAttempt: on("17") },
      { attempts: [instant("16"), instant("17")] },
      "open, nothing",
    ],
    [
      "is answered by a new moment in Responded",
      { accepted: "yes", responded: on("18") },
      {},
      "settled, waiting: attempt 2 of 6 by 11-19 10:00, from 11-19 09:00",
    ],
    [
      "is given up after as many attempts as were promised since",
      { accepted: "yes", attempts: 4, lastAttempt: on("18") },
      { attempts: [instant("16"), instant("17"), instant("18", "09:30")], cadence: { attempts: 2 } },
      "settled, givenUp",
    ],
    ["attempts of before do not give it up", { accepted: "yes", attempts: 6, lastAttempt: on("17") }, {}, "open, nothing"],
    [
      "without a column for the last attempt its answer stays",
      { accepted: "yes", lacks: ["lastAttempt"] },
      {},
      "settled, followUpOverdue: attempt 2 of 6 by 11-17 09:30, from 11-17 09:00",
    ],
    ["after it was lost for now", { returned: "", backOn: on("17", "00:00"), accepted: "yes" }, {}, "open, nothing"],
    [
      "before its day is none",
      { returned: "", backOn: on("20", "00:00"), accepted: "yes" },
      {},
      `settled, followUpOverdue: ${SECOND_ATTEMPT}`,
    ],
  ])("%s", (_, fields, about, wanted) => expect(row(fields, about)).toBe(wanted));

  const [PASS, DAY]: [LeadFields, Cell] = [{ passed: on("17", "09:00"), accepted: "", returned: "" }, on("17", "00:00")];
  it.each<[string, LeadFields, string]>([
    ["returned on the day of the pass", { ...PASS, returned: DAY }, "still, resting until told"],
    ["returned and passed on one day, both without an hour", { ...PASS, passed: DAY, returned: DAY }, "still, resting until told"],
    ["returned with its hour on the day of a pass without one", { ...PASS, passed: DAY, returned: on("17") }, "still, resting until told"],
    ["returned the day before", { ...PASS, accepted: "yes", returned: on("16", "00:00") }, "open, nothing"],
    ["returned the day after", { ...PASS, returned: on("18", "00:00") }, "still, resting until told"],
    ["to come back on that day: the pass is a second one", { ...PASS, accepted: "yes", returned: DAY, backOn: DAY }, "open, nothing"],
    ["both without an hour, to come back on that day", { passed: DAY, accepted: "yes", returned: DAY, backOn: DAY }, "open, nothing"],
    ["to come back later", { ...PASS, returned: DAY, backOn: on("20", "00:00") }, "still, resting until 11-20 00:00"],
    ["accepted on the day of the pass", { ...PASS, accepted: DAY }, `settled, followUpOverdue: ${SECOND_ATTEMPT}`],
    [
      "accepted the day before",
      { ...PASS, accepted: on("16", "00:00") },
      "settled, followUpOverdue: attempt 2 of 6 by 11-17 09:30, from 11-17 09:00",
    ],
    ["accepted, then returned on that day", { ...PASS, accepted: on("17", "09:30"), returned: DAY }, "still, resting until told"],
    ["rejected on the day of the pass", { ...PASS, returned: DAY, returnReason: "Rejected: student" }, "still, resting until told"],
  ])("a day without its hour: %s", (_, fields, wanted) => expect(row(fields)).toBe(wanted));

  it("is due an answer from then on, and says from when on the last attempt is one", () => {
    const judged = judge({ ...BACK, accepted: "yes" });
    expect(judged).toMatchObject({ kind: "open", deadline: { due: instant("18", "10:00") }, again: instant("18", "09:00") });
    expect(judge({ ...BACK, responded: on("18", "09:30") })).toMatchObject({ kind: "settled", again: null });
    expect(judge({})).toMatchObject({ kind: "settled", again: null });
  });
});

describe("a lead that rests", () => {
  const DAY: Cell = on("20", "00:00");
  it.each<[string, LeadFields, Date, string, string, string]>([
    ["given back without a day", { returned: on("17") }, NOON, "resting", "resting until told", ""],
    [
      "until its day",
      { returned: on("17"), backOn: DAY },
      on("19", "23:59"),
      "resting",
      "resting until 11-20 00:00",
      "Comes back on Fri 20 Nov",
    ],
    [
      "from the beginning of its day",
      { returned: on("17"), backOn: DAY },
      on("20", "00:00"),
      "backToday",
      "backToday until 11-20 00:00",
      "Pass it to sales again, or choose another day",
    ],
    [
      "an hour of its day is the day",
      { returned: on("17"), backOn: on("20", "15:00") },
      on("20", "08:00"),
      "backToday",
      "backToday until 11-20 00:00",
      "Pass it to sales again, or choose another day",
    ],
    [
      "days later",
      { returned: on("17"), backOn: DAY },
      on("25"),
      "backToday",
      "backToday until 11-20 00:00",
      "Pass it to sales again, or choose another day",
    ],
    [
      "a day in the past",
      { returned: on("17"), backOn: on("10") },
      NOON,
      "backToday",
      "backToday until 11-10 00:00",
      "Pass it to sales again, or choose another day",
    ],
    ["a yes in Returned", { returned: "yes", backOn: DAY }, NOON, "resting", "resting until 11-20 00:00", "Comes back on Fri 20 Nov"],
    ["a tick is no day", { returned: on("17"), backOn: true }, NOON, "resting", "resting until told", ""],
    ["a day that is none", { returned: on("17"), backOn: "next quarter" }, NOON, "resting", "resting until told", ""],
    ["lost for now, answered", { stage: "Lost", backOn: DAY }, NOON, "settled", "resting until 11-20 00:00", "Comes back on Fri 20 Nov"],
    [
      "lost for now, never answered",
      { stage: "Lost", responded: "", backOn: DAY },
      NOON,
      "neverAnswered",
      "resting until 11-20 00:00",
      "Comes back on Fri 20 Nov",
    ],
    [
      "lost for now by a reason",
      { lostReason: "No budget", backOn: DAY },
      on("20"),
      "settled",
      "backToday until 11-20 00:00",
      "Pass it to sales again, or choose another day",
    ],
    [
      "given back, passed again, and then lost for now",
      { stage: "Lost", returned: on("12"), passed: on("16"), backOn: DAY },
      NOON,
      "neverAnswered",
      "resting until 11-20 00:00",
      "Comes back on Fri 20 Nov",
    ],
    [
      "lost after all attempts",
      { stage: "Lost", responded: "", attempts: 6, backOn: DAY },
      NOON,
      "givenUp",
      "resting until 11-20 00:00",
      "Comes back on Fri 20 Nov",
    ],
    ["given back, and won all the same", { returned: on("17"), won: on("17"), backOn: on("18", "00:00") }, NOON, "settled", "nothing", ""],
    ["won: it does not", { won: on("17"), backOn: DAY }, NOON, "settled", "nothing", ""],
    [
      "in work: it does not",
      { attempts: 1, lastAttempt: on("18"), backOn: DAY },
      NOON,
      "settled",
      "waiting: attempt 2 of 6 by 11-19 10:00, from 11-19 09:00",
      "Attempt 2 by Thu 19 Nov 10:00",
    ],
  ])("%s", (_, fields, at, first, wanted, next) => {
    const judged = judge(fields, { at });
    expect([judged.kind === "still" ? judged.state : judged.kind, promised(judged), judged.next ? worded(judged.next) : ""]).toEqual([
      first,
      wanted,
      next,
    ]);
  });

  it.each<[string, LeadFields, string]>([
    ["a tick for the day", { returned: on("17"), backOn: true }, '"Back on" holds a tick, not a date'],
    ["a tick for a pause", { pauseUntil: true }, '"Pause until" holds a tick, not a date'],
    ["a tick for the last attempt", { lastAttempt: true }, '"Last attempt" holds a tick, not a date'],
    ["passed in another year", { passed: wall("2027-11-18 10:00") }, '"Passed to sales" is in the future'],
    ["accepted in another year", { passed: on("18"), accepted: wall("2027-11-18 10:00") }, '"Accepted" is in the future'],
    ["given back in another year", { returned: wall("2027-11-18 10:00") }, '"Returned" is in the future'],
    ["given back tomorrow, by another zone's clock", { returned: on("19", "09:00") }, ""],
  ])("says what is wrong: %s", (_, fields, note) => {
    const told = noteText(judge(fields, { cadence: { attempts: 0 } }).notes);
    if (note === "") expect(told).not.toContain("future");
    else expect(told).toContain(note);
  });

  it("says what keeps it from coming back", () => {
    expect(noteText(judge({ returned: on("17"), backOn: "next quarter" }).notes)).toContain(
      '"Back on" holds the text "next quarter", not a date',
    );
  });
});

describe("a pause", () => {
  it.each<[string, LeadFields, Date, string, string, string]>([
    [
      "an answered lead waits for the customer",
      { stage: "Waiting on customer" },
      NOON,
      "settled",
      "paused",
      "Waits for the customer since Wed 18 Nov 12:00",
    ],
    ["nothing is promised of it any more", { stage: "Waiting on customer", connected: true }, NOON, "settled", "nothing", ""],
    ["until a moment", { pauseUntil: on("20") }, NOON, "settled", "paused", "Paused until Fri 20 Nov 10:00"],
    [
      "nobody has answered, until a moment",
      { responded: "", pauseUntil: on("20") },
      NOON,
      "paused",
      "paused",
      "Paused until Fri 20 Nov 10:00",
    ],
    ["until nobody knows when", { pauseUntil: OPEN_PAUSE }, NOON, "settled", "paused", "Waits for the customer since Wed 18 Nov 12:00"],
    ["the moment has come", { pauseUntil: on("18", "12:00") }, NOON, "settled", `followUpOverdue: ${SECOND_ATTEMPT}`, ""],
    [
      "a moment that is none",
      { pauseUntil: "soon" },
      NOON,
      "settled",
      `followUpOverdue: ${SECOND_ATTEMPT}`,
      expect.stringContaining('"Pause until" holds the text "soon"') as unknown as string,
    ],
    ["without a Lead ID", { id: "", pauseUntil: on("20") }, NOON, "settled", "paused", "Needs a Lead ID, so that its pause can be kept"],
    ["lost meanwhile", { pauseUntil: on("20"), stage: "Lost" }, NOON, "settled", "nothing", ""],
  ])("%s", (_, fields, at, first, wanted, note) => {
    const judged = judge(fields, { at });
    expect([judged.kind === "still" ? judged.state : judged.kind, promised(judged), noteText(judged.notes)]).toEqual([first, wanted, note]);
  });

  it("until a moment ends at that moment, whenever it is looked at", () => {
    const from = instant("18", "11:00");
    const running = judge({ pauseUntil: on("19") }, { pauses: [{ from, to: null }] });
    expect(running.memory.pauses).toEqual([{ from, to: null }]);
    const over = judge({ pauseUntil: on("19") }, { pauses: [{ from, to: null }], at: on("19", "15:00") });
    expect(over.memory.pauses).toEqual([{ from, to: instant("19") }]);
    const waitsOn = judge(
      { pauseUntil: on("17"), stage: "Waiting on customer" },
      { pauses: [{ from: instant("16"), to: null }], at: on("17", "15:00") },
    ).memory.pauses;
    const wentOn = judge({ pauseUntil: on("17"), stage: "SAL" }, { pauses: [...waitsOn] });
    expect(wentOn.memory.pauses).toEqual([
      { from: instant("16"), to: instant("17") },
      { from: instant("17"), to: NOON.getTime() },
    ]);
    const closed = judge({ responded: "", stage: "Lost", pauseUntil: on("17") }, { pauses: [{ from: instant("16", "09:30"), to: null }] });
    const stopped = [
      { from: instant("16", "09:30"), to: instant("17") },
      { from: instant("17"), to: null },
    ];
    expect(closed).toMatchObject({ state: "notRecorded", memory: { pauses: stopped } });
    const takenUp = judge({ pauseUntil: "" }, { pauses: [{ from, to: null }] });
    expect(takenUp.memory.pauses).toEqual([{ from, to: NOON.getTime() }]);
  });
});

describe("what is remembered of a pause", () => {
  const from = instant("18", "11:00");
  const LATER = on("19", "15:00");
  const seen = (fields: LeadFields, known: Pause[], at = LATER): Pause[] => [
    ...judge({ responded: "", ...fields }, { pauses: known, at }).memory.pauses,
  ];
  const running: Pause[] = [{ from, to: null }];
  it.each<[string, LeadFields, Pause[], Pause[]]>([
    ["a fault in the dates, with a pause that runs", { received: "soon", pauseUntil: OPEN_PAUSE }, running, running],
    ["a fault in the answer, at a stage that waits", { responded: "x", stage: "Waiting on customer" }, running, running],
    ["a fault, and it waits no more: that is seen once the dates are right", { received: "soon" }, running, running],
    ["the dates are right again, and it waits still", { pauseUntil: OPEN_PAUSE }, running, running],
    ["the dates are right again, and it waits no more", {}, running, [{ from, to: LATER.getTime() }]],
    [
      "a fault, and a pause that had ended",
      { received: "soon" },
      [{ from, to: instant("18", "12:00") }],
      [{ from, to: instant("18", "12:00") }],
    ],
    [
      "closed while it paused until a moment that has come: stopped since then for its end",
      { stage: "Lost", pauseUntil: on("19") },
      running,
      [
        { from, to: instant("19") },
        { from: instant("19"), to: null },
      ],
    ],
    [
      "opened again with its old moment: it stood still until now",
      { pauseUntil: on("19") },
      [
        { from, to: instant("19") },
        { from: instant("19"), to: null },
      ],
      [
        { from, to: instant("19") },
        { from: instant("19"), to: LATER.getTime() },
      ],
    ],
    ["closed with a moment from before", { stage: "Lost", pauseUntil: on("17") }, running, running],
    ["opened again with a moment from before", { pauseUntil: on("17") }, running, [{ from, to: LATER.getTime() }]],
    ["opened again before its moment: it pauses on", { pauseUntil: on("20") }, running, running],
  ])("%s", (_, fields, known, wanted) => expect(seen(fields, known)).toEqual(wanted));

  it("says when a pause ends by itself, and only then", () => {
    const until = (fields: LeadFields): number | null => judge(fields).pausedUntil;
    expect(until({ pauseUntil: on("20") })).toBe(instant("20"));
    expect(until({ responded: "", pauseUntil: on("20") })).toBe(instant("20"));
    expect(until({ pauseUntil: OPEN_PAUSE })).toBeNull();
    expect(until({ pauseUntil: on("20"), stage: "Waiting on customer" })).toBeNull();
    expect(until({ pauseUntil: on("20"), connected: true })).toBeNull();
    expect(until({ pauseUntil: on("20"), received: "soon" })).toBeNull();
    expect(until({ pauseUntil: on("17") })).toBeNull();
  });
});

describe("what holds for both promises", () => {
  it.each<[string, LeadFields, Case, string, string]>([
    ["not ready", { responded: "" }, { terms: { startsAt: "passed" } }, "notReady", "notReady"],
    ["dates that cannot be", { responded: "x" }, {}, "checkDates", "checkDates"],
    ["given up, never answered", { responded: "", attempts: 6 }, {}, "givenUp", "givenUp"],
    ["given up, answered: what was answered stays", { attempts: 6 }, {}, "settled", "givenUp"],
    [
      "no column for the answer",
      { responded: "", isUntracked: true, attempts: 1, lastAttempt: on("18") } as LeadFields,
      {},
      "notTracked",
      "waiting: attempt 2 of 6 by 11-19 10:00, from 11-19 09:00",
    ],
  ])("%s", (_, fields, about, first, later) => {
    const judged = judge(fields, about);
    expect([judged.kind === "still" ? judged.state : judged.kind, promised(judged)]).toEqual([first, later]);
  });

  it("no lead, no promise", () => expect(judge({ received: "" }).later).toBeNull());
});

describe("what is wrong with attempts is told", () => {
  it.each<[string, LeadFields, string]>([
    ["a text", { attempts: "two" }, '"Attempts" holds the text "two", not a number of attempts: type how many were made, such as 2'],
    ["a date", { attempts: on("18") }, '"Attempts" holds a date, not a number of attempts: type how many were made, such as 2'],
    ["below nothing", { attempts: -1 }, '"Attempts" holds the number -1, not a number of attempts: type how many were made, such as 2'],
    ["ahead", { lastAttempt: on("28") }, '"Last attempt" is in the future'],
    ["before it came", { lastAttempt: on("10") }, '"Last attempt" lies before the day on which it came'],
    ["the day on which it came", { lastAttempt: on("16", "00:00") }, ""],
    ["a number as text", { attempts: "2" }, ""],
    ["an empty box", { attempts: false }, ""],
  ])("%s", (_, fields, note) => expect(noteText(judge(fields).notes)).toBe(note));
});
