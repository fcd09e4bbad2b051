import { noticesOf, type Watched } from "../../../src/core/agreement/notices";
import type { Acceptance, SigningTeam, Version } from "../../../src/core/agreement/versions";
import { inWords } from "../../harness/in-words";

const acceptedBy = (...teams: SigningTeam[]): Acceptance[] => teams.map((team) => ({ team, who: "x", at: 0 }));
const version = (number: number, from: number, accepted: Acceptance[]): Version => ({
  ...{ number, from, who: "x", at: 0, note: "", values: new Map(), items: 0, sum: "", labels: new Map(), accepted },
});

const watched = (draft: Record<string, string | number>, rest: Partial<Watched> = {}): Watched => ({
  today: "2026-03-05",
  at: 100,
  draft: new Map(Object.entries(draft)),
  versions: [],
  differs: 0,
  ...rest,
});

const BOTH = acceptedBy("marketing", "sales");

it.each<[string, Watched, string[]]>([
  ["nothing set", watched({}), []],
  ["a review that is far off", watched({ "review.next": "2026-03-13" }), []],
  ["a review in a week", watched({ "review.next": "2026-03-12" }), ["The next review is in 7 days, on 12 March 2026."]],
  ["a review tomorrow", watched({ "review.next": "2026-03-06" }), ["The next review is tomorrow, on 6 March 2026."]],
  ["a review today", watched({ "review.next": "2026-03-05" }), ["The next review is today, on 5 March 2026."]],
  [
    "a review that was due",
    watched({ "review.next": "2026-03-03" }),
    ["The next review was due on 3 March 2026: go through the agreement together, then set the day of the next one."],
  ],
  ["a review that is no day", watched({ "review.next": "soon" }), []],
  [
    "a term that ends soon",
    watched({ "term.start": "2025-04-01", "term.end": "2026-03-31" }),
    ["The term of the agreement ends in 26 days, on 31 March 2026: decide whether to renew it."],
  ],
  [
    "a term that ended",
    watched({ "term.end": "2026-03-04" }),
    ["The term of the agreement ended on 4 March 2026: renew it by setting a new last day, then publish it."],
  ],
  [
    "a term turned round",
    watched({ "term.start": "2026-05-01", "term.end": "2026-04-30" }),
    ["The term of the agreement ends before it begins: set its last day after its first."],
  ],
  ["a version that both accepted", watched({}, { versions: [version(1, 0, BOTH)] }), []],
  [
    "a version that nobody accepted",
    watched({}, { versions: [version(1, 0, BOTH), version(2, 50, [])] }),
    ["Version 2 still waits to be accepted by marketing and sales."],
  ],
  [
    "a version that sales has not accepted",
    watched({}, { versions: [version(1, 0, acceptedBy("marketing"))] }),
    ["Version 1 still waits to be accepted by sales."],
  ],
  ["attempts as far apart as anybody works", watched({ "attempts.spacing": 540, "attempts.spacingIn": "minutes" }), []],
  ["attempts days apart", watched({ "attempts.spacing": 60, "attempts.spacingIn": "days" }), []],
  [
    "minutes that were left where days count",
    watched({ "attempts.spacing": 540, "attempts.spacingIn": "days" }),
    ['Time between attempts: 540 working days is very long. If minutes are meant, choose minutes at "Time between attempts counts".'],
  ],
  ["days in a text that is none", watched({ "attempts.spacing": "soon", "attempts.spacingIn": "days" }), []],
  [
    "an answer within months",
    watched({ "response.target": 40_000 }),
    ["Response target: 40,000 minutes is very long, about 83 working days of 8 hours. Type fewer minutes if less is meant."],
  ],
  ["an answer within sixty working days", watched({ "response.target": 28_800 }), []],
  [
    "an acceptance within months, and a warning as early",
    watched({ "handoff.accept": 100_000, "handoff.acceptWarning": 30_000 }),
    [
      "Sales accepts or rejects within: 100,000 minutes is very long, about 208 working days of 8 hours. Type fewer minutes if less is meant.",
      "Warn before the acceptance is due: 30,000 minutes is very long, about 63 working days of 8 hours. Type fewer minutes if less is meant.",
    ],
  ],
  [
    "a special target of months",
    watched({ "response.targets": "High: 15\nLow: 90000" }),
    [
      'Targets by priority or source, "Low": 90,000 minutes is very long, about 188 working days of 8 hours. Type fewer minutes if less is meant.',
    ],
  ],
  ["special targets that are not understood", watched({ "response.targets": "Low 90000 or so" }), []],
  [
    "a draft that differs",
    watched({}, { versions: [version(3, 0, BOTH)], differs: 2 }),
    ["2 items differ from version 3. New leads are judged by what was published: publish again to hold leads to the change."],
  ],
  [
    "a draft that differs from a version to come",
    watched({}, { versions: [version(1, 500, BOTH)], differs: 1 }),
    ["1 item differs from version 1. Nothing of it is in force yet: publish again to hold leads to the change."],
  ],
])("%s", (_, given, sentences) => {
  expect(inWords(noticesOf(given))).toEqual(sentences);
  for (const sentence of sentences) expect(sentence.length).toBeLessThan(200);
});
