import { countIn, EVERYONE, linesIn, nextAfter, ownersIn, restful, tileOf, withoutDone } from "../../../sidebar/leads/to-do";
import type { PromisedLead, PromisedLeads, State, Tile } from "../../../sidebar/server/server";
import { LINES } from "./shown-leads";

const countsOf = (lines: readonly PromisedLead[]): PromisedLeads["counts"] =>
  lines.flatMap(({ state, owner }) => {
    const tile = tileOf(state);
    return tile ? [{ tile, owner, leads: 1 }] : [];
  });
const of = (lines: readonly PromisedLead[], coming: readonly PromisedLead[] = []): PromisedLeads => ({
  ...{ lines: [...lines], counts: countsOf(lines), today: { due: 0, kept: 0 } },
  coming: { days: 5, leads: coming.length, lines: [...coming] },
});

it.each<[State, Tile | undefined]>([
  ["overdue", "overdue"],
  ["followUpOverdue", "overdue"],
  ["acceptOverdue", "overdue"],
  ["dueSoon", "dueSoon"],
  ["followUpDue", "dueSoon"],
  ["acceptDue", "dueSoon"],
  ["waiting", "waiting"],
  ["backToday", "back"],
  ["resting", undefined],
  ["onTime", undefined],
  ["givenUp", undefined],
])("%s stands under %s", (state, tile) => {
  expect(tileOf(state)).toBe(tile);
});

it.each<[owner: string, tile: Tile | null, names: string[], count: number]>([
  [EVERYONE, null, LINES.map(({ name }) => name), 8],
  [EVERYONE, "overdue", ["Farah Kruse", "Henrik Chaudhry", "Ivo Varga", "Alba Maier", "Noor Haddad"], 5],
  ["Lena Okoro", null, ["Noor Haddad", "Dario Lindgren"], 2],
  ["Lena Okoro", "overdue", ["Noor Haddad"], 1],
  ["Lena Okoro", "back", [], 0],
  [EVERYONE, "back", ["Teresa Lam"], 1],
])("of %s under %s", (owner, tile, names, count) => {
  expect(linesIn(LINES, { owner, tile }).map(({ name }) => name)).toEqual(names);
  expect(countIn(countsOf(LINES), owner, tile)).toBe(count);
});

it("offers each owner once, by name", () => {
  expect(ownersIn(countsOf(LINES))).toEqual(["Lena Okoro", "Matteo Brandt", "Priya Castell"]);
});

it("still offers the owner who is chosen, when all of his leads are done", () => {
  expect(ownersIn(countsOf(LINES.slice(-1)), "Lena Okoro")).toEqual(["Lena Okoro", "Matteo Brandt"]);
  expect(ownersIn([], "Lena Okoro")).toEqual(["Lena Okoro"]);
  expect(ownersIn([], EVERYONE)).toEqual([]);
});

it("leaves out what was done since it was read, of the days to come, too", () => {
  const left = withoutDone(of(LINES, LINES.slice(-2)), [{ id: "L-33", row: 900 }]);
  expect(left.lines).toHaveLength(LINES.length - 1);
  expect(left.coming).toMatchObject({ leads: 1, lines: [{ name: "Dario Lindgren" }] });
});

describe("the lead to go on with", () => {
  const place = (id: string, row = 0) => ({ id, row });
  it.each<[string, { id: string; row: number }[], string | undefined]>([
    ["the next one in the list", [place("L-15")], "Ivo Varga"],
    ["the first one after the last", [place("L-33")], "Farah Kruse"],
    ["the first one for a lead that is not listed", [place("L-99")], "Farah Kruse"],
    ["the one after several", [place("L-15"), place("L-20")], "Alba Maier"],
    ["a lead by its ID, wherever its row is by now", [place("L-4", 900)], "Henrik Chaudhry"],
  ])("is %s", (_, done, next) => {
    expect(nextAfter(LINES, done)?.name).toBe(next);
  });

  it("is known by its row where it has no ID", () => {
    const nameless = LINES.slice(0, 2).map((line, at) => ({ ...line, id: "", row: 7 + at }));
    expect(nextAfter(nameless, [place("", 7)])?.row).toBe(8);
  });

  it("is none where nothing is left", () => {
    expect(nextAfter(LINES.slice(0, 1), [place("L-4")])).toBeNull();
    expect(nextAfter([], [])).toBeNull();
  });
});

describe("nothing is to do", () => {
  const waiting = LINES.slice(-1);
  const isToday = (due: string) => due.startsWith("2026-11-18");
  it.each<[string, readonly PromisedLead[], string | null | undefined]>([
    ["with something overdue", LINES, undefined],
    ["with a lead that comes back", LINES.slice(5, 6), undefined],
    ["with something that waits until tomorrow", waiting, "Emeka Vogel"],
    ["with nothing at all", [], null],
    [
      "with something that waits until later today",
      waiting.map((one) => ({ ...one, promise: { ...one.promise, due: "2026-11-18T15:00:00Z" } })),
      undefined,
    ],
  ])("or not: %s", (_, lines, next) => {
    const found = restful(of(lines), isToday);
    expect(found && (found.next?.name ?? null)).toBe(next === undefined ? null : next);
    expect(found === null).toBe(next === undefined);
  });

  it("names first what the days to come hold, be it one that comes back, and counts it", () => {
    const back = { ...LINES[5], state: "resting" as const, name: "Rita" };
    expect(restful(of(waiting, [back as PromisedLead]), isToday)).toMatchObject({ next: { name: "Rita" }, coming: 1, waiting: 1 });
    expect(restful(of([], [back as PromisedLead]), isToday)).toMatchObject({ next: { name: "Rita" }, coming: 1, waiting: 0 });
    expect(restful(of(waiting), isToday)).toMatchObject({ next: { name: "Emeka Vogel" }, coming: 0, waiting: 1 });
  });
});
