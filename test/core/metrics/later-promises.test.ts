/** Promises after the first answer: which were kept, which were broken, and when each counts. */
import type { Cell } from "../../../src/core/cells/cell";
import { promisesOf } from "../../../src/core/metrics/later-promises";
import type { Lead } from "../../../src/core/sla/lead";
import type { LeadMemory } from "../../../src/core/sla/lead-memory";
import type { State } from "../../../src/core/sla/states";
import { AGREED, BERLIN, benchAt, type LeadFields, leadOf, wallIn } from "../sla/lead-made";

const wall = wallIn(BERLIN);
/** Wednesday, 10:30. */
const NOW = wall("2026-11-18 10:30");

interface Case {
  lead: LeadFields;
  attempts?: readonly (string | null)[];
  pauses?: readonly [from: string, to: string | null][];
  state?: State;
  /** Attempts in all; six unless told. */
  promised?: number;
}

const moment = (cell: Cell | undefined): Cell =>
  typeof cell === "string" && /^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test(cell)
    ? wall(cell.length === 10 ? `${cell} 00:00` : cell)
    : (cell ?? "");
const shown = (at: number): string => new Date(at + BERLIN(at)).toISOString().slice(0, 16).replace("T", " ");

function told({ lead, attempts = [], pauses = [], state, promised = 6 }: Case): string[] {
  const cells = Object.fromEntries(Object.entries(lead).map(([field, cell]) => [field, field === "lacks" ? cell : moment(cell as Cell)]));
  const made: Lead = leadOf({ received: wall("2026-11-02 09:00"), ...cells });
  const memory: LeadMemory = {
    attempts: attempts.map((one) => (one === null ? null : wall(one).getTime())),
    pauses: pauses.map(([from, to]) => ({ from: wall(from).getTime(), to: to === null ? null : wall(to).getTime() })),
  };
  const bench = benchAt({ at: NOW, terms: { cadence: { ...AGREED.cadence, attempts: promised } } });
  return promisesOf(made, memory, bench, state ?? "onTime").map(
    ({ kind, at, isKept }) => `${kind} ${shown(at)} ${isKept ? "kept" : "broken"}`,
  );
}

const ANSWERED = { responded: "2026-11-02 09:30" };
const LOST = { stage: "Lost", lostReason: "No budget" };

describe("attempts in time: due a working day of nine hours after the last one, counted on the day they were due", () => {
  it.each<[string, Case, string[]]>([
    ["no answer, no attempt", { lead: {} }, []],
    [
      "the second one was made before it was due, the third is overdue: one a day at most",
      { lead: ANSWERED, attempts: ["2026-11-02 09:30", "2026-11-03 09:00"] },
      ["followUp 2026-11-03 09:30 kept", "followUp 2026-11-04 18:00 broken"],
    ],
    ["made at its due moment", { lead: ANSWERED, attempts: ["2026-11-17 10:00", "2026-11-18 10:00"] }, ["followUp 2026-11-18 10:00 kept"]],
    ["made a minute later", { lead: ANSWERED, attempts: ["2026-11-17 10:00", "2026-11-18 10:01"] }, ["followUp 2026-11-18 10:00 broken"]],
    [
      "over a weekend",
      { lead: ANSWERED, attempts: ["2026-11-13 17:00", "2026-11-16 17:00", "2026-11-17 17:00"] },
      ["followUp 2026-11-16 17:00 kept", "followUp 2026-11-17 17:00 kept"],
    ],
    ["one that is not due yet counts nowhere", { lead: { responded: "2026-11-18 09:00" } }, []],
    ["the answer is the first attempt where none is counted", { lead: ANSWERED }, ["followUp 2026-11-03 09:30 broken"]],
    [
      "an attempt that nobody saw counts in none, nor does the one after it",
      { lead: ANSWERED, attempts: ["2026-11-02 09:30", null, "2026-11-16 10:00", "2026-11-17 10:00"] },
      ["followUp 2026-11-17 10:00 kept", "followUp 2026-11-18 10:00 broken"],
    ],
    ["the last one is unknown: nothing is known of the next", { lead: ANSWERED, attempts: ["2026-11-02 09:30", null] }, []],
    [
      "no more than were promised",
      { lead: ANSWERED, attempts: ["2026-11-02 09:30", "2026-11-03 09:00", "2026-11-10 09:00"], promised: 2 },
      ["followUp 2026-11-03 09:30 kept", "cadence 2026-11-03 09:00 kept"],
    ],
    ["none were promised", { lead: ANSWERED, attempts: ["2026-11-02 09:30", "2026-11-09 09:00"], promised: 0 }, []],
    ["nobody logs attempts", { lead: { ...ANSWERED, lacks: ["attempts", "lastAttempt"] } }, []],
    [
      "a pause moves it",
      { lead: ANSWERED, attempts: ["2026-11-02 09:30", "2026-11-05 09:20"], pauses: [["2026-11-02 10:00", "2026-11-04 10:00"]] },
      ["followUp 2026-11-05 09:30 kept", "followUp 2026-11-06 09:20 broken"],
    ],
    [
      "a pause after the attempt does not",
      { lead: ANSWERED, attempts: ["2026-11-02 09:30", "2026-11-05 09:20"], pauses: [["2026-11-05 10:00", null]] },
      ["followUp 2026-11-03 09:30 broken"],
    ],
    ["reached: no next one is promised", { lead: { ...ANSWERED, connected: "2026-11-02 09:30" } }, ["cadence 2026-11-02 09:30 kept"]],
    [
      "reached by a day alone: that day's attempt counts",
      { lead: { ...ANSWERED, connected: "2026-11-03" }, attempts: ["2026-11-02 09:30", "2026-11-03 09:00"] },
      ["followUp 2026-11-03 09:30 kept", "cadence 2026-11-03 09:00 kept"],
    ],
    [
      "reached long after it was due: the next one was missing",
      { lead: { ...ANSWERED, connected: "2026-11-10 09:00" } },
      ["followUp 2026-11-03 09:30 broken", "cadence 2026-11-10 09:00 kept"],
    ],
    [
      "attempts after it was reached were promised to nobody",
      { lead: { ...ANSWERED, connected: "2026-11-03 09:00" }, attempts: ["2026-11-02 09:30", "2026-11-03 09:00", "2026-11-10 09:00"] },
      ["followUp 2026-11-03 09:30 kept", "cadence 2026-11-03 09:00 kept"],
    ],
    [
      "returned by a day alone: what was tried on that day was tried before",
      { lead: { ...ANSWERED, returned: "2026-11-03", lacks: ["accepted"] }, attempts: ["2026-11-02 09:30", "2026-11-03 09:00"] },
      ["followUp 2026-11-03 09:30 kept"],
    ],
    [
      "closed by a day alone: what was tried on that day was tried before",
      { lead: { ...ANSWERED, ...LOST, won: "2026-11-03" }, attempts: ["2026-11-02 09:30", "2026-11-03 09:00"] },
      ["followUp 2026-11-03 09:30 kept", "cadence 2026-11-03 09:00 broken"],
    ],
    [
      "closed with its hour: what was tried later was promised to nobody",
      { lead: { ...ANSWERED, ...LOST, won: "2026-11-03 08:00" }, attempts: ["2026-11-02 09:30", "2026-11-03 09:00"] },
      ["cadence 2026-11-03 08:00 broken"],
    ],
    ["not ready: nothing that is open is broken", { lead: ANSWERED, state: "notReady" }, []],
    ["dates to check: nothing counts", { lead: ANSWERED, attempts: ["2026-11-02 09:30", "2026-11-09 09:00"], state: "checkDates" }, []],
    ["an answer before it came", { lead: { responded: "2026-11-01 09:00" } }, []],
    ["waits, and nobody remembers since when", { lead: { ...ANSWERED, id: "", stage: "Waiting on customer" } }, []],
    [
      "passed again: only what was made since then",
      {
        lead: { ...ANSWERED, returned: "2026-11-05 09:00", passed: "2026-11-16 09:00", lacks: ["accepted"] },
        attempts: ["2026-11-02 09:30", "2026-11-04 17:00", "2026-11-16 10:00", "2026-11-17 12:00"],
      },
      ["followUp 2026-11-17 10:00 broken"],
    ],
  ])("%s", (_, given, expected) => expect(told(given)).toEqual(expected));
});

describe("acceptances in time: within two hours of the pass", () => {
  const passed = { passed: "2026-11-17 10:00" };
  it.each<[string, Case, string[]]>([
    ["accepted at its due moment", { lead: { ...passed, accepted: "2026-11-17 12:00" } }, ["accept 2026-11-17 12:00 kept"]],
    ["accepted a minute later", { lead: { ...passed, accepted: "2026-11-17 12:01" } }, ["accept 2026-11-17 12:00 broken"]],
    ["accepted on that day, without an hour", { lead: { ...passed, accepted: "2026-11-17" } }, ["accept 2026-11-17 12:00 kept"]],
    ["accepted, and nobody says when", { lead: { ...passed, accepted: "yes" } }, []],
    ["returned in time", { lead: { ...passed, returned: "2026-11-17 11:00" } }, ["accept 2026-11-17 12:00 kept"]],
    [
      "rejected too late",
      { lead: { ...passed, returned: "2026-11-17 15:00", returnReason: "Rejected: student" } },
      ["accept 2026-11-17 12:00 broken"],
    ],
    [
      "accepted in time and returned later",
      { lead: { ...passed, accepted: "2026-11-17 11:00", returned: "2026-11-18 10:00" } },
      ["accept 2026-11-17 12:00 kept"],
    ],
    ["none of them", { lead: passed }, ["accept 2026-11-17 12:00 broken"]],
    ["not due yet", { lead: { passed: "2026-11-18 09:00" } }, []],
    ["no column for it", { lead: { ...passed, lacks: ["accepted"] } }, []],
    ["not passed", { lead: { accepted: "2026-11-17 12:00" } }, []],
    [
      "an acceptance from before the pass is none of it",
      { lead: { ...passed, accepted: "2026-11-10 12:00" } },
      ["accept 2026-11-17 12:00 broken"],
    ],
    [
      "the pause moves it",
      { lead: { ...passed, accepted: "2026-11-17 14:00" }, pauses: [["2026-11-17 10:30", "2026-11-17 13:00"]] },
      ["accept 2026-11-17 14:30 kept"],
    ],
    ["lost before it was due", { lead: { ...passed, ...LOST, won: "2026-11-17 11:00" } }, []],
    ["lost after it was due", { lead: { ...passed, ...LOST, won: "2026-11-17 15:00" } }, ["accept 2026-11-17 12:00 broken"]],
    ["lost, and nobody says when", { lead: { ...passed, ...LOST } }, []],
    [
      "passed again after a return: from then on",
      { lead: { returned: "2026-11-10 09:00", ...passed } },
      ["accept 2026-11-17 12:00 broken"],
    ],
    ["returned on that day, without an hour", { lead: { ...passed, returned: "2026-11-17" } }, ["accept 2026-11-17 12:00 kept"]],
    [
      "rejected on that day, without an hour",
      { lead: { ...passed, returned: "2026-11-17", returnReason: "Rejected: student" } },
      ["accept 2026-11-17 12:00 kept"],
    ],
    [
      "returned on that day to come back on it: the pass came after that, and nobody answered it",
      { lead: { ...passed, returned: "2026-11-17", backOn: "2026-11-17" } },
      ["accept 2026-11-17 12:00 broken"],
    ],
    ["returned a day later, without an hour", { lead: { ...passed, returned: "2026-11-18" } }, ["accept 2026-11-17 12:00 broken"]],
    [
      "passed and returned on one day, both without an hour",
      { lead: { passed: "2026-11-17", returned: "2026-11-17" } },
      ["accept 2026-11-17 11:00 kept"],
    ],
    ["passed by a day, accepted on it", { lead: { passed: "2026-11-17", accepted: "2026-11-17 10:00" } }, ["accept 2026-11-17 11:00 kept"]],
    ["returned by a yes: nobody says when", { lead: { ...passed, returned: "yes" } }, []],
  ])("%s", (_, given, expected) => expect(told(given)).toEqual(expected));
});

describe("cadences kept to their end: reached, or tried as often as was promised", () => {
  const two = { attempts: ["2026-11-02 09:30", "2026-11-03 09:00"] } as const;
  const cadences = (given: Case): string[] => told(given).filter((one) => one.startsWith("cadence"));
  it.each<[string, Case, string[]]>([
    ["still on its way", { lead: ANSWERED, ...two }, []],
    ["all attempts were made", { lead: ANSWERED, ...two, promised: 2 }, ["cadence 2026-11-03 09:00 kept"]],
    ["all made, then lost", { lead: { ...ANSWERED, ...LOST, won: "2026-11-09" }, ...two, promised: 2 }, ["cadence 2026-11-03 09:00 kept"]],
    ["the last one was seen by nobody", { lead: ANSWERED, attempts: ["2026-11-02 09:30", null], promised: 2 }, []],
    ["reached with a day and hour", { lead: { ...ANSWERED, connected: "2026-11-05 10:00" }, ...two }, ["cadence 2026-11-05 10:00 kept"]],
    ["reached by a yes: with the last attempt", { lead: { ...ANSWERED, connected: "Yes" }, ...two }, ["cadence 2026-11-03 09:00 kept"]],
    [
      "won, so somebody talked to them",
      { lead: { ...ANSWERED, stage: "Customer", won: "2026-11-12 09:00" }, ...two },
      ["cadence 2026-11-12 09:00 kept"],
    ],
    [
      "lost with attempts missing, on the day it was closed",
      { lead: { ...ANSWERED, ...LOST, won: "2026-11-09 09:00" }, ...two },
      ["cadence 2026-11-09 09:00 broken"],
    ],
    ["lost, and nobody says when: with the last attempt", { lead: { ...ANSWERED, ...LOST }, ...two }, ["cadence 2026-11-03 09:00 broken"]],
    ["lost after it was reached", { lead: { ...ANSWERED, ...LOST, connected: "yes" }, ...two }, ["cadence 2026-11-03 09:00 kept"]],
    ["given back to marketing: neither", { lead: { ...ANSWERED, returned: "2026-11-05 09:00" }, ...two }, []],
    [
      "given back to marketing, and won all the same",
      { lead: { ...ANSWERED, returned: "2026-11-05 09:00", won: "2026-11-12 09:00" }, ...two },
      ["cadence 2026-11-12 09:00 kept"],
    ],
    ["lost without any contact: that is the first answer's matter", { lead: LOST }, []],
  ])("%s", (_, given, expected) => expect(cadences(given)).toEqual(expected));
});
