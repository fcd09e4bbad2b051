/** 500 leads that lived by chance, against a count by the minute of what happened to them, which knows neither cells nor memory. */
import { keptIn, LATER_PROMISES, promisesOf, type SettledPromise } from "../../../src/core/metrics/later-promises";
import type { LeadMemory } from "../../../src/core/sla/lead-memory";
import { AGREED, BERLIN, benchAt, leadOf } from "../sla/lead-made";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST = Date.UTC(2026, 8, 1);
const NOW = Date.UTC(2026, 10, 18, 9, 30);
const LEADS = 500;
const PROMISED = 4;
const SPACING = 540;
const ACCEPT = 120;

/** Park and Miller (1988): the same numbers in each run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Every minute of work in Berlin from September to December: Monday to Friday, 09:00 to 18:00, summer time until 25 October 01:00 UTC. */
const berlin = (instant: number): Date => new Date(instant + (instant < Date.UTC(2026, 9, 25, 1) ? 2 : 1) * 60 * MINUTE);
const WORK: number[] = [];
for (let at = FIRST; at < Date.UTC(2026, 11, 31); at += MINUTE) {
  const wall = berlin(at);
  if (wall.getUTCDay() % 6 !== 0 && wall.getUTCHours() >= 9 && wall.getUTCHours() < 18) WORK.push(at);
}
const dayOf = (instant: number): string => berlin(instant).toISOString().slice(0, 10);

const OPENINGS = WORK.filter((at, place) => place === 0 || at - (WORK[place - 1] ?? 0) > MINUTE).map((at) => ({ at, day: dayOf(at) }));

/** A minute's place among those of work, or that of the next one. */
function placeOf(instant: number): number {
  let [low, high] = [0, WORK.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((WORK[middle] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
const after = (instant: number, minutes: number): number => (WORK[placeOf(instant) + minutes - 1] ?? Number.NaN) + MINUTE;

/** What happened to a lead, in whole minutes. */
interface Life {
  received: number;
  answered: number;
  /** Beside each attempt whether somebody saw when it was made. */
  attempts: { at: number; isSeen: boolean }[];
  pause: { from: number; to: number } | null;
  passed: number | null;
  taken: { how: "accepted" | "returned"; at: number } | null;
  end: { how: "reached" | "lost"; at: number } | null;
}

function lived(random: () => number): Life {
  const minutes = (most: number): number => Math.floor(random() * most) * MINUTE;
  const received = FIRST + minutes(70 * 24 * 60);
  const answered = received + minutes(300);
  const attempts: Life["attempts"] = [{ at: answered, isSeen: true }];
  const wanted = 1 + Math.floor(random() * 5);
  let at = answered;
  for (let count = 1; count < wanted; count += 1) {
    at += MINUTE + minutes(3 * 24 * 60);
    attempts.push({ at, isSeen: random() > 0.1 });
  }
  const from = answered + minutes(2 * 24 * 60);
  const passed = random() < 0.7 ? received + minutes(3 * 24 * 60) : null;
  const isTaken = passed !== null && random() < 0.75;
  const how = random() < 0.75 ? "accepted" : "returned";
  const taken = isTaken ? ({ how, at: (passed ?? 0) + MINUTE + minutes(random() < 0.5 ? 150 : 24 * 60) } as const) : null;
  const ended = at + MINUTE + minutes(4 * 24 * 60);
  return {
    ...{ received, answered, attempts, passed, taken },
    pause: random() < 0.3 ? { from, to: from + MINUTE + minutes(2 * 24 * 60) } : null,
    end: taken?.how !== "returned" && random() < 0.4 ? { how: random() < 0.5 ? "reached" : "lost", at: ended } : null,
  };
}

/** The life up to the present. */
function until(life: Life, now: number): Life {
  const has = (at: number): boolean => at <= now;
  return {
    ...life,
    attempts: life.attempts.filter(({ at }) => has(at)),
    pause: life.pause && has(life.pause.from) ? life.pause : null,
    passed: life.passed !== null && has(life.passed) ? life.passed : null,
    taken: life.taken && has(life.taken.at) ? life.taken : null,
    end: life.end && has(life.end.at) ? life.end : null,
  };
}

/** What a sheet shows of it, and what the checks have remembered. */
function asRow(life: Life) {
  const { received, answered, attempts, pause, passed, taken, end } = life;
  const cell = (instant: number | null | undefined) => (instant === null || instant === undefined ? "" : new Date(instant));
  const lead = leadOf({
    received: cell(received),
    responded: cell(answered),
    passed: cell(passed),
    accepted: cell(taken?.how === "accepted" ? taken.at : null),
    returned: cell(taken?.how === "returned" ? taken.at : null),
    attempts: attempts.length || "",
    lastAttempt: cell(attempts.filter(({ isSeen }) => isSeen).at(-1)?.at),
    connected: cell(end?.how === "reached" ? end.at : null),
    won: cell(end?.how === "lost" ? end.at : null),
    ...(end?.how === "lost" && { stage: "Lost", lostReason: "No budget" }),
  });
  const memory: LeadMemory = {
    attempts: attempts.map(({ at, isSeen }) => (isSeen ? at : null)),
    pauses: pause ? [{ from: pause.from, to: pause.to <= NOW ? pause.to : null }] : [],
  };
  return { lead, memory };
}

/** Minutes of work that a pause took from a stretch. */
function stood(pause: Life["pause"], from: number, to: number): number {
  if (!pause) return 0;
  const [begin, end] = [Math.max(from, pause.from), Math.min(to, pause.to)];
  return begin < end ? placeOf(end) - placeOf(begin) : 0;
}

/** When an attempt after others is due, as it stands at a moment: one a day at most. */
function nextDue({ pause }: Life, made: readonly number[], at: number): number {
  const last = made.at(-1) ?? 0;
  const minutes = SPACING + stood(pause, last, at);
  const due = after(last, minutes);
  const day = dayOf(due - 1);
  if (!made.some((one) => dayOf(one) === day)) return due;
  const opening = OPENINGS.find((one) => one.day > day)?.at ?? 0;
  return after(opening, SPACING + stood(pause, opening, at));
}

interface Counted {
  kind: SettledPromise["kind"];
  at: number;
  isKept: boolean;
}

/** Goes through what happened from one event to the next. */
function countedBy(life: Life): Counted[] {
  const { attempts, passed, taken, end, pause } = life;
  const found: Counted[] = [];
  const gone = end?.at ?? (taken?.how === "returned" ? taken.at : null);
  const made: number[] = [];
  let isKnown = true;
  for (const [place, { at, isSeen }] of attempts.entries()) {
    if (place >= PROMISED) break;
    if (place > 0 && isSeen && isKnown && (gone === null || at <= gone)) {
      const due = nextDue(life, made, at);
      found.push({ kind: "followUp", at: due, isKept: at <= due });
    }
    isKnown = isSeen;
    if (isSeen) made.push(at);
  }
  const edge = gone ?? NOW;
  const isMissing = attempts.length > 0 && attempts.length < PROMISED;
  if (isMissing && isKnown) {
    const due = nextDue(life, made, edge);
    if (due < edge) found.push({ kind: "followUp", at: due, isKept: false });
  }
  const last = attempts[PROMISED - 1];
  if (end?.how === "reached" && !(last?.isSeen && last.at <= end.at)) found.push({ kind: "cadence", at: end.at, isKept: true });
  else if (last?.isSeen) found.push({ kind: "cadence", at: last.at, isKept: true });
  else if (end && isMissing) found.push({ kind: "cadence", at: end.at, isKept: false });
  if (passed !== null) {
    const at = taken?.at ?? edge;
    const due = after(passed, ACCEPT + stood(pause, passed, at));
    if (taken || due < edge) found.push({ kind: "accept", at: due, isKept: taken !== null && at <= due });
  }
  return found;
}

it("500 leads give the same counts by month as a count of what happened to them", () => {
  const random = chance(20261118);
  const lives = Array.from({ length: LEADS }, () => lived(random));
  const cadence = { attempts: PROMISED, spacingMinutes: SPACING, perDay: 1, acceptMinutes: ACCEPT, acceptWarnMinutes: 30 };
  const bench = benchAt({ at: new Date(NOW), terms: { ...AGREED, cadence } });
  const told = (promises: readonly Counted[]): string[] =>
    promises.map(({ kind, at, isKept }) => `${kind} ${new Date(at + BERLIN(at)).toISOString()} ${isKept}`).sort();
  const rows = lives.map((life) => {
    const seen = until(life, NOW);
    const { lead, memory } = asRow(seen);
    return { seen, found: promisesOf(lead, memory, bench, "onTime") };
  });
  for (const { seen, found } of rows) expect({ seen, found: told(found) }).toEqual({ seen, found: told(countedBy(seen)) });
  const all = rows.flatMap(({ found }) => found);
  const counted = rows.flatMap(({ seen }) => countedBy(seen));
  for (const [from, to] of [
    [Date.UTC(2026, 8, 30, 22), Date.UTC(2026, 9, 31, 23) - 1],
    [Date.UTC(2026, 9, 31, 23), NOW],
  ] as const) {
    for (const kind of LATER_PROMISES) {
      const due = counted.filter((one) => one.kind === kind && one.at >= from && one.at <= to);
      const expected = { kept: due.filter(({ isKept }) => isKept).length, counted: due.length };
      expect([kind, keptIn(all, kind, { from, to })]).toEqual([kind, expected]);
      // Something was kept and something broken, or the count would say nothing.
      expect(expected.kept).toBeGreaterThan(9);
      expect(expected.counted - expected.kept).toBeGreaterThan(kind === "cadence" ? 4 : 9);
    }
  }
  expect(all.filter(({ at }) => at > NOW + 30 * DAY)).toEqual([]);
});
