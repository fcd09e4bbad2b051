import { workingClock } from "../../../src/core/calendar/clock";
import { USUAL_WEEK } from "../../../src/core/calendar/working-week";
import type { Cell } from "../../../src/core/cells/cell";
import { instantOfWall } from "../../../src/core/cells/moments";
import { type Barring, barringsOf } from "../../../src/core/sla/blacklist";
import { listedTerms } from "../../../src/core/sla/ending";
import { judgeLead, type Lead, type ResponseTerms } from "../../../src/core/sla/judge";
import { type LeadMemory, NO_MEMORY } from "../../../src/core/sla/lead-memory";
import type { Pause } from "../../../src/core/sla/pauses";
import { stageNamed } from "../../../src/core/stages/stage";
import { saysRejected } from "../../../src/language/spoken/peoples-words";
import { startingStages } from "../../../src/language/spoken/starting-stages";
import { worded } from "../../../src/language/spoken/worded";
import { noteText } from "../../../src/tables/own-columns/note-text";
import { zone } from "../calendar/zones";

const STARTING_STAGES = startingStages();

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

type Fields = Partial<Record<Exclude<keyof Lead, "byHeading" | "isUntracked" | "called" | "lacks">, Cell>> & {
  headings?: Record<string, Cell>;
};

function lead({ headings = {}, ...fields }: Fields): Lead {
  const blank = { id: "L-1", priority: "", source: "", stage: "", received: "", passed: "", accepted: "", responded: "" };
  const rest = {
    attempts: "",
    lastAttempt: "",
    connected: "",
    returned: "",
    returnReason: "",
    won: "",
    lostReason: "",
    backOn: "",
    pauseUntil: "",
  };
  return { ...blank, ...rest, ...fields, byHeading: (heading) => headings[heading] };
}

const judge = (fields: Fields, terms: Partial<ResponseTerms> = {}, pauses: Pause[] = []) =>
  judgeLead(lead(fields), { pauses, attempts: [] } satisfies LeadMemory, {
    terms: { ...TERMS, ...terms },
    clock,
    sheetOffset: BERLIN,
    sign: () => ",",
    at,
    saysRejected,
  });

function rules(lines: string): Barring[] {
  const read = barringsOf(lines);
  if ("sentence" in read) throw new Error(worded(read.sentence));
  return read;
}

const said = (judged: ReturnType<typeof judge>) => ({
  is: judged.kind === "still" ? judged.state : judged.kind,
  ...("deadline" in judged && judged.deadline && { due: new Date(judged.deadline.due), warn: new Date(judged.deadline.warn) }),
  ...(judged.next && { next: worded(judged.next) }),
  ...(judged.notes.length > 0 && { note: noteText(judged.notes) }),
});

const TYPE_AGAIN = "choose Format > Number > Automatic, then type it again, such as 2026-11-18 09:30";
const typeAgain = (how: string): string => TYPE_AGAIN.replace("again", `again${how}`);
const TEN = wall("2026-11-18 10:00");
const clocked = (due: string, warn: string) => ({ due: wall(due), warn: wall(warn) });
const usual = clocked("2026-11-18 11:00", "2026-11-18 10:45");
const cadence = { attempts: 3, spacingMinutes: 540, acceptMinutes: 0 };

describe("a date that is not understood", () => {
  it.each<[string, string, string]>([
    ["31/02/2026", "there is no such day", ""],
    ["2026-02-30 10:00", "there is no such day", ""],
    ["32 de novembro de 2026", "there is no such day", ""],
    ["18/11/2026 25:10", "there is no such time", ""],
    ["18/11/2026 13:10 pm", "there is no such time", ""],
    ["18/11 10:00", "its year is missing", " with its year"],
    ["18. November", "its year is missing", " with its year"],
    ["11/2026", "its day is missing", " with its day"],
    ["novembro de 2026", "its day is missing", " with its day"],
    ["18/11/2026 10:00 CST", "its zone is not understood", " without its zone"],
    ["03/11/2026 10:00", "day and month can be either way round", ""],
    ["3.11.26", "day and month can be either way round", ""],
  ])("%s: %s", (received, why, how) => {
    expect(said(judge({ received }))).toEqual({
      is: "checkDates",
      note: `"Received" holds the text "${received}", not a date, because ${why}: ${typeAgain(how)}`,
    });
  });

  it("is told in under 200 characters", () => {
    for (const received of ["03/11/2026 10:00", "18/11/2026 10:00 CST", "quarta-feira, 18 de novembro"]) {
      const { note = "" } = said(judge({ passed: TEN, received, responded: "" }));
      expect(note.length).toBeLessThan(200);
    }
  });

  it("is told of its hour where only that is not understood", () => {
    const noHours = { received: "de manhã", accepted: 35 };
    const of = (fields: Fields) =>
      said(judgeLead({ ...lead(fields), ...{ noHours } }, NO_MEMORY, { terms: TERMS, clock, sheetOffset: BERLIN, at, saysRejected })).note;
    expect(of({ received: "no hour: de manhã" })).toBe(
      'The hour of "Received" is the text "de manhã", not a time of day: type it again, such as 09:30',
    );
    expect(of({ received: TEN, accepted: "no hour: 35" })).toBe(
      'The hour of "Accepted" is the number 35, not a time of day: type it again, such as 09:30',
    );
  });
});

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
    [
      "text for a date",
      { received: "yesterday" },
      {},
      { is: "checkDates", note: `"Received" holds the text "yesterday", not a date: ${TYPE_AGAIN}` },
    ],
    [
      "a date as text",
      { received: " 18.11.2026  10:00 " },
      {},
      { is: "checkDates", note: `"Received" holds the text "18.11.2026 10:00", not a date: ${TYPE_AGAIN}` },
    ],
    [
      "a number for a date",
      { received: 45000.5 },
      {},
      { is: "checkDates", note: '"Received" holds the number 45000.5, not a date: choose Format > Number > Date time for it' },
    ],
    [
      "a number that is no day",
      { received: 1763459000 },
      {},
      { is: "checkDates", note: '"Received" holds the number 1763459000, not a date: type it again, such as 2026-11-18 09:30' },
    ],
    [
      "an error for a date",
      { received: "#N/A" },
      {},
      { is: "checkDates", note: '"Received" holds the error #N/A, not a date: mend its formula' },
    ],
    [
      "a tick for the answer",
      { received: TEN, responded: true },
      {},
      { is: "checkDates", note: '"Responded" holds a tick, not a date: type it again, such as 2026-11-18 09:30' },
    ],
    ["a date of 1899", { received: new Date(-1e12 * 2.2) }, {}, { is: "checkDates", note: expect.stringContaining("a date before 1970") }],
    ["a broken date", { received: new Date(Number.NaN) }, {}, { is: "checkDates", note: expect.stringContaining("a date that cannot be") }],
    [
      "text where the clock starts",
      { received: TEN, passed: "18/11/2026 11:00" },
      { startsAt: "passed" },
      { is: "checkDates", note: `"Passed to sales" holds the text "18/11/2026 11:00", not a date: ${TYPE_AGAIN}` },
    ],
    [
      "text where the clock does not start: it is timed, and told",
      { received: TEN, passed: "18/11/2026 11:00" },
      {},
      { is: "open", ...usual, note: `"Passed to sales" holds the text "18/11/2026 11:00", not a date: ${TYPE_AGAIN}` },
    ],
    [
      "text in Accepted and Last attempt",
      { received: TEN, responded: TEN, accepted: "18.11. 14:00", lastAttempt: "this morning" },
      {},
      {
        is: "settled",
        ...usual,
        note: `"Accepted" holds the text "18.11. 14:00", not a date, because its year is missing: ${typeAgain(" with its year")}; "Last attempt" holds the text "this morning", not a date: ${TYPE_AGAIN}`,
      },
    ],
    [
      "text in Returned",
      { received: TEN, returned: "18.11.2026", returnReason: "no budget" },
      {},
      { is: "resting", note: `Returned: no budget; "Returned" holds the text "18.11.2026", not a date: ${TYPE_AGAIN}` },
    ],
    [
      "won on a text that is no date",
      { received: TEN, won: "18.11.2026" },
      {},
      { is: "open", ...usual, note: `"Won on" holds the text "18.11.2026", not a date: ${TYPE_AGAIN}` },
    ],
    [
      "won on a number that is no date",
      { received: TEN, won: -3 },
      {},
      { is: "open", ...usual, note: '"Won on" holds the number -3, not a date: type it again, such as 2026-11-18 09:30' },
    ],
    ['a word in "Won on"', { received: TEN, won: "not yet" }, {}, { is: "open", ...usual }],
    [
      "words and ticks that say that it happened",
      { received: TEN, accepted: "yes", passed: true, returned: false },
      {},
      { is: "open", ...usual },
    ],
    ["a date in the far future", { received: wall("2062-11-18 10:00") }, {}, { is: "checkDates", note: '"Received" is in the future' }],
    [
      "an answer in the far future",
      { received: TEN, responded: wall("2027-11-18 10:00") },
      {},
      { is: "checkDates", note: '"Responded" is in the future' },
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
      { is: "checkDates", note: "Answered before it came" },
    ],
    [
      "text for the answer",
      { received: TEN, responded: "by phone" },
      {},
      { is: "checkDates", note: `"Responded" holds the text "by phone", not a date: ${TYPE_AGAIN}` },
    ],
    ["an automatic answer", { received: TEN, responded: wall("2026-11-18 10:01") }, { automaticMinutes: 2 }, { is: "open", ...usual }],
    [
      "an answer after the automatic ones",
      { received: TEN, responded: wall("2026-11-18 10:03") },
      { automaticMinutes: 2 },
      { is: "settled", ...usual },
    ],
    ["not passed to sales yet", { received: TEN }, { startsAt: "passed" }, { is: "notReady", note: "Not passed to sales yet" }],
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
      { is: "notReady", note: "Missing: Email" },
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
      { is: "notReady", note: "Never passed on: Email ends with @RIVAL.com" },
    ],
    [
      "on the blacklist of another stage",
      { received: TEN, stage: "Lead", headings: { Title: "student" } },
      { barrings: [{ stage: "MQL", column: "Title", test: "contains", text: "stud" }] },
      { is: "open", ...usual },
    ],
    [
      "on the blacklist of its stage",
      { received: TEN, stage: "mql", headings: { Title: "student" } },
      { barrings: rules("At MQL: Title contains stud") },
      { is: "notReady", note: 'Held back by "At MQL: Title contains stud"' },
    ],
    [
      "on the blacklist of its stage, but answered",
      { received: TEN, responded: TEN, stage: "MQL", headings: { Title: "student" } },
      { barrings: rules("At MQL: Title contains stud") },
      { is: "settled", ...usual, note: 'Held back by "At MQL: Title contains stud"' },
    ],
    [
      "on the blacklist of its stage, answered, and to be tried again: that waits, too",
      { received: TEN, responded: TEN, stage: "MQL", attempts: 1, lastAttempt: TEN, headings: { Title: "student" } },
      { barrings: rules("At MQL: Title contains stud"), cadence },
      { is: "settled", ...usual, note: 'Held back by "At MQL: Title contains stud"' },
    ],
    [
      "on the blacklist of every stage, but answered",
      { received: TEN, responded: TEN, headings: { Title: "student" } },
      { barrings: rules("Title contains stud") },
      { is: "settled", ...usual },
    ],
    [
      "answered, and at another stage than the rule's",
      { received: TEN, responded: TEN, stage: "SAL", headings: { Title: "student" } },
      { barrings: rules("At MQL: Title contains stud") },
      { is: "settled", ...usual },
    ],
    [
      "answered, and what its stage asks for is there by now",
      { received: TEN, responded: TEN, stage: "Opportunity", headings: { Budget: "5,000" } },
      { barrings: rules("At Opportunity: Budget is blank") },
      { is: "settled", ...usual },
    ],
    [
      "answered too late, accepted late, and held back at its stage",
      {
        received: TEN,
        passed: TEN,
        accepted: wall("2026-11-18 11:30"),
        responded: wall("2026-11-18 11:30"),
        stage: "SAL",
        headings: { Size: 3 },
      },
      { barrings: rules("At SAL: Size at most 5"), cadence: { ...cadence, attempts: 0, acceptMinutes: 60 } },
      { is: "settled", ...usual, note: 'Accepted late: it was due Wed 18 Nov 11:00; Held back by "At SAL: Size at most 5"' },
    ],
    [
      "talking to sales without an answer, and held back at its stage",
      { received: TEN, stage: "Opportunity", headings: { Budget: "" } },
      { barrings: rules("At Opportunity: Budget is blank") },
      {
        is: "notRecorded",
        note: 'At Opportunity; "Responded" does not say when it was answered; Held back by "At Opportunity: Budget is blank"',
      },
    ],
    [
      "closed without an answer after it was due: what its last stage asks for hides no broken promise",
      { received: wall("2026-11-17 10:00"), stage: "Lost", headings: { "Why lost": "" } },
      { barrings: rules("At Lost: Why lost is blank") },
      {
        is: "neverAnswered",
        ...clocked("2026-11-17 11:00", "2026-11-17 10:45"),
        note: 'Closed without an answer; it was due Tue 17 Nov 11:00; Held back by "At Lost: Why lost is blank"',
      },
    ],
    [
      "barred by a number that is text, by the sheet's decimal sign",
      { received: TEN, headings: { Score: "0,5" } },
      { barrings: rules("Score at most 2") },
      { is: "notReady", note: "Never passed on: Score at most 2" },
    ],
    [
      "barred by a date, in the sheet's zone",
      { received: TEN, headings: { Founded: wall("2026-11-18 00:00") } },
      { barrings: rules("Founded is one of 17.11.2026; 18.11.2026") },
      { is: "notReady", note: "Never passed on: Founded is one of 17.11.2026; 18.11.2026" },
    ],
    [
      "barred by what an older add-on kept of a rule",
      { received: TEN, stage: "MQL", headings: { Title: "student" } },
      { barrings: [{ stage: "MQL", column: "Title", test: "contains", text: "stud" }] },
      { is: "notReady", note: 'Held back by "At MQL: Title contains stud"' },
    ],
    [
      "waiting on the customer",
      { received: TEN, stage: "waiting on customer " },
      {},
      { is: "paused", note: "Waits for the customer since Wed 18 Nov 12:00" },
    ],
    [
      "the same without a Lead ID",
      { id: "", received: TEN, stage: "Waiting on customer" },
      {},
      { is: "paused", note: "Needs a Lead ID, so that its pause can be kept" },
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
      { is: "resting", note: "Returned: no budget" },
    ],
    [
      "returned after an answer keeps its due moment",
      { received: TEN, responded: TEN, returned: "x" },
      {},
      { is: "resting", ...usual, note: "Returned to marketing" },
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
    ["reached on a day", { received: TEN, responded: TEN, attempts: 1, connected: TEN }, { cadence }, { is: "settled", ...usual }],
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
      { is: "givenUp", note: "Give up: 3 attempts, not reached" },
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

describe("a lead that waits for nobody", () => {
  const NINE = wall("2026-11-18 09:00");
  const ended = { endStages: ["Opportunity", "Lost", "Archive"] };
  const due = { due: wall("2026-11-18 10:00") };
  const asDue = (judged: ReturnType<typeof judge>) => {
    const { is, due: at, note } = said(judged) as { is: string; due?: Date; note?: string };
    return { is, ...(at && { due: at }), ...(note && { note }) };
  };
  const never = { is: "neverAnswered", ...due, note: "Closed without an answer; it was due Wed 18 Nov 10:00" };
  const unknown = (why: string, guess = "") => ({
    is: "notRecorded",
    note: `${why}; "Responded" does not say when it was answered${guess}`,
  });
  it.each<[string, Fields, Partial<ResponseTerms>, object]>([
    ["in work", { stage: "SAL" }, {}, { is: "open", ...due }],
    ["won by its date", { stage: "SAL", won: NINE }, {}, unknown("Won")],
    ["won by a tick", { won: true }, {}, unknown("Won")],
    ["a customer", { stage: "Customer" }, {}, unknown("Won")],
    ["not won: a word", { won: "no" }, {}, { is: "open", ...due }],
    ["not won: an unticked box", { won: false, lostReason: false }, {}, { is: "open", ...due }],
    ["an opportunity", { stage: " opportunity" }, {}, unknown("At opportunity")],
    ["an opportunity where attempts go on", { stage: "Opportunity" }, { endStages: [] }, unknown("At Opportunity")],
    ["a later stage than an opportunity", { stage: "Negotiation" }, {}, unknown("At Negotiation")],
    [
      "a later stage of the team's own funnel",
      { stage: "Paperwork" },
      { funnel: ["Lead", "Offer", "Paperwork", "Member"] },
      unknown("At Paperwork"),
    ],
    ["the last stage of the team's own funnel", { stage: "member" }, { funnel: ["Lead", "Offer", "Member"] }, unknown("Won")],
    ["an early stage of the team's own funnel", { stage: "Lead" }, { funnel: ["Lead", "Offer", "Member"] }, { is: "open", ...due }],
    ["lost", { stage: "Lost" }, {}, never],
    [
      "closed by a word that is a guess",
      { stage: "Cancelado" },
      listedTerms(STARTING_STAGES),
      { ...never, note: `${never.note}; "Cancelado" is read as closed by a guess: say in the tab SLA stages what it means` },
    ],
    [
      "won by a word that is a guess",
      { stage: "Fechado" },
      listedTerms(STARTING_STAGES),
      unknown("Won", '; "Fechado" is read as won by a guess: say in the tab SLA stages what it means'),
    ],
    ["lost by a reason, whatever its word", { stage: "Cancelado", lostReason: "Price" }, listedTerms(STARTING_STAGES), never],
    [
      "lost by a word that the team explains",
      { stage: "Cancelado" },
      listedTerms([...STARTING_STAGES, stageNamed("Cancelado", { end: "lost" })]),
      never,
    ],
    ["lost, and the list names it not", { stage: "Closed Lost" }, { endStages: [] }, never],
    ["lost by its reason alone", { stage: "SAL", lostReason: "Price" }, {}, never],
    ["a reason that is none", { stage: "SAL", lostReason: "n/a" }, {}, { is: "open", ...due }],
    ["rejected", { stage: "Rejected" }, {}, never],
    ["another stage of the list", { stage: "archive " }, {}, never],
    ["a closing date of a lost deal", { stage: "Lost", won: NINE }, {}, never],
    ["a closing date beside a lost reason", { stage: "", won: NINE, lostReason: "Price" }, {}, never],
    [
      "lost, but information was missing",
      { stage: "Lost", headings: { Email: "" } },
      { required: ["Email"] },
      { is: "notRecorded", note: "Closed before its clock started" },
    ],
    [
      "lost before it was passed to sales",
      { stage: "Lost" },
      { startsAt: "passed" },
      { is: "notRecorded", note: "Closed before its clock started" },
    ],
    ["won, and never passed to sales", { won: NINE }, { startsAt: "passed" }, unknown("Won")],
    [
      "lost before it was due",
      { stage: "Lost", received: wall("2026-11-18 11:30") },
      {},
      { is: "notRecorded", note: "Closed before it was due, without an answer" },
    ],
    [
      "lost after the promised attempts",
      { stage: "Lost", attempts: 3 },
      { cadence },
      { is: "givenUp", note: "Give up: 3 attempts, not reached" },
    ],
    ["won after the promised attempts", { stage: "Customer", attempts: 3 }, { cadence }, unknown("Won")],
    ["returned to marketing, and won all the same", { returned: TEN, won: TEN }, {}, unknown("Won")],
    ["returned to marketing, and a customer by its stage", { returned: "yes", stage: "Customer" }, {}, unknown("Won")],
    ["returned to marketing, then closed", { stage: "Lost", returned: TEN }, {}, { is: "resting", note: "Returned to marketing" }],
    [
      "waits for the customer",
      { stage: "Waiting on customer" },
      {},
      { is: "paused", note: "Waits for the customer since Wed 18 Nov 12:00" },
    ],
    ["won while it waited", { stage: "Waiting on customer", won: NINE }, {}, unknown("Won")],
    ["an automatic answer only", { stage: "Lost", responded: wall("2026-11-18 09:01") }, { automaticMinutes: 2 }, never],
    ["lost, answered in time", { stage: "Lost", responded: wall("2026-11-18 09:30") }, {}, { is: "settled", ...due }],
    ["won, answered late", { won: TEN, responded: wall("2026-11-18 10:30") }, {}, { is: "settled", ...due }],
    ["a date that cannot be", { stage: "Lost", responded: "x" }, {}, { is: "checkDates", note: expect.stringContaining('text "x"') }],
  ])("%s", (_, fields, terms, wanted) => expect(asDue(judge({ received: NINE, ...fields }, { ...ended, ...terms }))).toEqual(wanted));

  it("keeps what it was judged by when it was closed, with a Lead ID", () => {
    const from = wall("2026-11-18 09:40").getTime();
    const inTime = judge({ received: NINE, stage: "Lost" }, {}, [{ from, to: null }]);
    expect([asDue(inTime), inTime.memory.pauses]).toEqual([
      { is: "notRecorded", note: "Closed before it was due, without an answer" },
      [{ from, to: null }],
    ]);
    const note = "Closed without an answer; it was due Wed 18 Nov 10:00. Without a Lead ID it is not known when it was closed";
    expect(asDue(judge({ id: "", received: NINE, stage: "Lost" }, {}, [{ from, to: null }]))).toEqual({ ...never, note });
  });

  it("goes on with the time that it had left, once it is in work again", () => {
    const from = wall("2026-11-18 09:40").getTime();
    expect(said(judge({ received: NINE, stage: "SAL" }, {}, [{ from, to: null }]))).toEqual({
      is: "open",
      ...clocked("2026-11-18 12:20", "2026-11-18 12:05"),
    });
  });

  it("is due for no next attempt and no acceptance, however it ended", () => {
    const promised = { cadence: { ...cadence, acceptMinutes: 60 }, endStages: [] };
    const next = (fields: Fields) => said(judge({ received: NINE, responded: NINE, passed: NINE, ...fields }, promised));
    for (const fields of [{ stage: "Lost" }, { won: NINE }, { lostReason: "Price" }, { stage: "Client" }])
      expect(next(fields)).not.toHaveProperty("next");
    expect(next({ stage: "Opportunity" })).toHaveProperty("next");
  });

  it.each<[string, Fields, string]>([
    ["in work", {}, "waiting"],
    ["lost", { stage: "Lost" }, "neverAnswered"],
    ["won", { stage: "Customer" }, "notRecorded"],
  ])("says at once what it is when its answer is taken away: %s", (_, fields, word) => {
    expect(judge({ received: NINE, responded: NINE, ...fields })).toMatchObject({ kind: "settled", unanswered: word });
  });
});

describe("a pause", () => {
  const from = wall("2026-11-18 10:30").getTime();
  const over = { from, to: wall("2026-11-18 11:30").getTime() };

  it("begins when it is seen, and is remembered", () => {
    expect(judge({ received: TEN, stage: "Waiting on customer" }).memory.pauses).toEqual([{ from: at, to: null }]);
    expect(judge({ received: TEN, stage: "Waiting on customer" }, {}, [{ from, to: null }]).memory.pauses).toEqual([{ from, to: null }]);
  });

  it("ends when the lead waits no more, and moves the due moment by the working time it took", () => {
    const judged = judge({ received: TEN, stage: "SAL" }, {}, [{ from, to: null }]);
    expect(judged.memory.pauses).toEqual([{ from, to: at }]);
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

it("holds the next attempt back as long as its stage asks for what is not there", () => {
  const tried = { received: TEN, responded: TEN, stage: "MQL", attempts: 1, lastAttempt: TEN, headings: { Title: "student" } };
  const barrings = rules("At MQL: Title contains stud");
  expect(judge(tried, { barrings, cadence }).later).toEqual({ kind: "still", state: "notReady" });
  expect(judge({ ...tried, headings: { Title: "Head" } }, { barrings, cadence }).later).toMatchObject({ kind: "followUp", number: 2 });
});
