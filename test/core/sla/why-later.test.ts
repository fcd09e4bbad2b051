/** Why a row has the colour of the promise after the first answer, as a sales manager can read it out. */

import { USUAL_WEEK } from "../../../src/core/calendar/working-week";
import type { LeadMemory } from "../../../src/core/sla/lead-memory";
import { NO_MEMORY } from "../../../src/core/sla/lead-memory";
import { whyLead } from "../../../src/core/sla/why";
import { explained } from "../../../src/language/en/explained";
import { inWords } from "../../harness/in-words";
import { AGREED, BERLIN, benchAt, type LeadFields, leadOf, wallIn } from "./lead-made";

const wall = wallIn(BERLIN);
const on = (day: string, hour = "10:00"): Date => wall(`2026-11-${day} ${hour}`);
const calendar = { week: USUAL_WEEK, holidays: new Map(), offsetAt: BERLIN };

function why(fields: LeadFields, cadence = {}, memory: LeadMemory = NO_MEMORY): string[] {
  const bench = benchAt({ at: on("18", "12:00"), terms: { cadence: { ...AGREED.cadence, ...cadence } } });
  const lead = leadOf({ received: on("16", "09:00"), responded: on("16", "09:30"), ...fields });
  return inWords(whyLead(lead, memory, calendar, bench, explained)) as string[];
}

it.each<[string, LeadFields, object, string[]]>([
  [
    "the next attempt",
    {},
    {},
    [
      "Follow-up overdue. Attempt 2 of 6 is due Tue 17 Nov 09:30: 9 h of working time after Mon 16 Nov 09:30, at most 1 a day.",
      "Next: Attempt 2: overdue since Tue 17 Nov 09:30.",
    ],
  ],
  [
    "the next attempt in days",
    { attempts: 2, lastAttempt: on("17") },
    { spacingMinutes: 2, spacingDays: 2, perDay: 0 },
    ["Waiting. Attempt 3 of 6 is due Thu 19 Nov 18:00: 2 working days after Tue 17 Nov 10:00.", "Next: Attempt 3 by Thu 19 Nov 18:00."],
  ],
  [
    "the acceptance",
    { received: on("18", "09:55"), passed: on("18"), responded: on("18") },
    {},
    [
      "Accept due. Passed to sales Wed 18 Nov 10:00; sales accepts or rejects within 2 h of working time, by Wed 18 Nov 12:00.",
      "Next: Accept or reject by Wed 18 Nov 12:00.",
    ],
  ],
  ["given up", { attempts: 6 }, {}, ["After the first answer: Given up.", "Next: Give up: 6 attempts, not reached."]],
  ["lost for now", { stage: "Lost", backOn: on("20") }, {}, ["After the first answer: Resting.", "Next: Comes back on Fri 20 Nov."]],
  ["nothing more", { connected: true }, {}, []],
])("of %s", (_, fields, cadence, sentences) => {
  const [judged, counted, ...rest] = why(fields, cadence);
  expect(judged).toMatch(/^On time\. Due /);
  expect(counted).not.toBe("");
  expect(rest).toEqual(sentences);
});

it("of a lead that rests", () => {
  expect(why({ returned: on("17"), returnReason: "No budget", backOn: on("18") })).toEqual([
    "Back today. Returned: No budget.",
    "Next: Pass it to sales again, or choose another day.",
  ]);
});

it("names the pauses that moved it", () => {
  const pauses = [{ from: on("16", "15:00").getTime(), to: on("16", "16:00").getTime() }];
  expect(why({}, {}, { pauses, attempts: [] })).toEqual(
    expect.arrayContaining([
      "Follow-up overdue. Attempt 2 of 6 is due Tue 17 Nov 10:30: 9 h of working time after Mon 16 Nov 09:30, at most 1 a day.",
      "The clock stood still from Mon 16 Nov 15:00 to Mon 16 Nov 16:00: 1 h of working time that does not count.",
    ]),
  );
});
