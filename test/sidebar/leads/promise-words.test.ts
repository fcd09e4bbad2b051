import { cardWords, lineWords, listMoment, nextWords } from "../../../sidebar/leads/promise-words";
import type { LeadAtHand, PromisedLead } from "../../../sidebar/server/server";
import { BERLIN, LINES, lead } from "./shown-leads";

it.each([
  ["2026-11-18T09:00:00Z", "10:00"],
  ["2026-11-17T09:18:00Z", "Tue 10:18"],
  ["2026-11-18T23:30:00Z", "Thu 00:30"],
  ["2026-11-12T09:00:00Z", "Thu 10:00"],
  ["2026-11-03T10:00:00Z", "3 Nov"],
  ["2026-11-11T10:00:00Z", "11 Nov"],
  ["2027-02-01T10:00:00Z", "1 Feb"],
  ["2025-11-03T10:00:00Z", "3 Nov 2025"],
])("a moment in the list: %s is %s", (due, words) => {
  expect(listMoment(due, BERLIN)).toBe(words);
});

const at = (more: Partial<LeadAtHand>): LeadAtHand => lead({ late: undefined, ...more });

it.each<[LeadAtHand, string, string]>([
  [lead(), "First answer was due at 10:00.", "That is 34 working minutes ago."],
  [lead({ late: 1 }), "First answer was due at 10:00.", "That is 1 working minute ago."],
  [lead({ late: 556 }), "First answer was due at 10:00.", "That is 9 h 16 min of working time ago."],
  [lead({ late: 1200 }), "First answer was due at 10:00.", "That is 20 h of working time ago."],
  [lead({ late: 0 }), "First answer was due at 10:00.", ""],
  [at({ state: "dueSoon", promise: { kind: "firstAnswer", due: "2026-11-18T09:45:00Z" } }), "First answer is due at 10:45.", ""],
  [
    at({ state: "followUpOverdue", promise: { kind: "followUp", number: 2, of: 6, due: "2026-11-03T10:00:00Z" } }),
    "Attempt 2 of 6 was due on Tue 3 Nov.",
    "",
  ],
  [
    at({ state: "followUpDue", promise: { kind: "followUp", number: 2, of: 0, due: "2026-11-18T10:00:00Z" } }),
    "Attempt 2 is due at 11:00.",
    "",
  ],
  [at({ state: "acceptOverdue", promise: { kind: "accept", due: "2026-11-16T16:00:00Z" } }), "Acceptance was due Mon 17:00.", ""],
  [
    at({ state: "backToday", promise: { kind: "comesBack", due: "2026-11-17T23:00:00Z" }, reason: "Budget from November." }),
    "Came back today.",
    "Reason: Budget from November.",
  ],
  [at({ state: "resting", promise: { kind: "comesBack", due: "2027-02-28T23:00:00Z" } }), "Rests until Mon 1 Mar.", ""],
  [at({ state: "resting", promise: { kind: "comesBack", due: "" } }), "Rests, without a day on which it comes back.", ""],
  [at({ state: "paused", promise: { kind: "pause", due: "2026-11-30T23:00:00Z" } }), "The clock stands still until Tue 1 Dec.", ""],
  [at({ state: "paused", promise: { kind: "pause", due: "" } }), "The clock stands still.", ""],
  [at({ state: "onTime", promise: null }), "Nothing is due.", ""],
])("the card says of %#", (shown, promise, more) => {
  expect(cardWords(shown, BERLIN)).toEqual({ promise, more });
});

it("the list says what was promised in two or three words", () => {
  expect(LINES.map(lineWords)).toEqual([
    "First answer",
    "First answer",
    "First answer",
    "Attempt 2 of 6",
    "Accept or reject",
    "Comes back: budget from November",
    "First answer",
    "Attempt 2 of 6",
  ]);
});

it.each<[PromisedLead["promise"], string]>([
  [{ kind: "followUp", number: 2, of: 6, due: "2026-11-19T10:00:00Z" }, "Next: attempt 2 for {name}, tomorrow by 11:00."],
  [{ kind: "firstAnswer", due: "2026-11-18T15:00:00Z" }, "Next: first answer for {name}, today by 16:00."],
  [{ kind: "accept", due: "2026-11-23T15:00:00Z" }, "Next: accept or reject for {name}, Mon 23 Nov by 16:00."],
])("what comes next: %j", (promise, words) => {
  expect(nextWords({ ...(LINES[0] as PromisedLead), promise }, BERLIN)).toBe(words);
});
