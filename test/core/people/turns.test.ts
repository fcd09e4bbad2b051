import fc from "fast-check";
import { peopleOf } from "../../../src/core/people/people";
import { type Credits, nextInTurn, type TurnLead, turnsOf, withGiven, withoutGiven } from "../../../src/core/people/turns";

const DAY = "2026-11-18";
const NONE = { source: "", segment: "", priority: "" };
const lead = (row: number, rest: Partial<TurnLead> = {}): TurnLead => ({ row, received: row, id: `L-${row}`, ...NONE, ...rest });
const leads = (count: number, rest: Partial<TurnLead> = {}): TurnLead[] => Array.from({ length: count }, (_, at) => lead(at + 1, rest));

const namesOf = (table: string, given: readonly TurnLead[], credits: Credits = {}, day = DAY): string[] =>
  turnsOf(peopleOf(table), given, credits, day).given.map(({ person }) => person.name);

describe("leads in turn", () => {
  const cases: [what: string, table: string, given: TurnLead[], owners: string[]][] = [
    ["go by the order of the table", "Ada | | sales\nBen | | sales\nCem | | sales", leads(4), ["Ada", "Ben", "Cem", "Ada"]],
    ["go by shares", "Ada | | sales | | | 2\nBen | | sales", leads(6), ["Ada", "Ben", "Ada", "Ada", "Ben", "Ada"]],
    ["go to nobody who is away", "Ada | | sales | | | | 2026-11-16 to 2026-11-18\nBen | | sales", leads(2), ["Ben", "Ben"]],
    ["go to who is back", "Ada | | sales | | | | 2026-11-16 to 2026-11-17\nBen | | sales", leads(2), ["Ada", "Ben"]],
    ["go to sales alone", "Ada | | marketing\nBen | | sales\nCem", leads(2), ["Ben", "Ben"]],
    ["go to nobody with a share of 0", "Ada | | sales | | | 0\nBen | | sales", leads(2), ["Ben", "Ben"]],
    [
      "go by what people take",
      "Ada | | sales | | Source: Fair\nBen | | sales | | Source: website",
      leads(1, { source: "Website " }),
      ["Ben"],
    ],
    ["go by all that people take", "Ada | | sales | | Source: Fair; Priority: High\nBen | | sales", leads(1, { source: "Fair" }), ["Ben"]],
    [
      "go to people of any name",
      "Constructor | | sales\n__proto__ | | sales\nBen | | sales",
      leads(4),
      ["Constructor", "__proto__", "Ben", "Constructor"],
    ],
    ["that nobody takes have no owner", "Ada | | sales | | Source: Fair", leads(2), []],
    ["go to nobody where there is nobody", "", leads(2), []],
  ];
  test.each(cases)("%s", (_, table, given, owners) => {
    expect(namesOf(table, given)).toEqual(owners);
  });

  test("that nobody takes are told by their rows", () => {
    const given = [lead(1, { source: "Fair" }), lead(2), lead(3, { source: "fair" })];
    const { untaken, credits } = turnsOf(peopleOf("Ada | | sales | | Source: Fair"), given, {}, DAY);
    expect(untaken).toEqual([2]);
    expect(credits).toEqual({ ada: 0 });
  });

  test.each<[what: string, table: string, credits: Credits, after: Credits]>([
    ["an earlier name", "Adele | Ada | sales\nBen | | sales", { ada: -0.5, ben: 0.5 }, { adele: -0.5, ben: 0.5 }],
    ["one in other capitals", "Adele | ADA  Roth | sales\nBen", { "ada roth": -0.5, ben: 0.5 }, { adele: -0.5, ben: 0.5 }],
    ["both names", "Adele | Ada | sales\nBen", { ada: -0.5, adele: 0.25, ben: 0.25 }, { adele: -0.25, ben: 0.25 }],
    ["a further name that is another one's own", "Adele | Ben | sales\nBen", { adele: -0.5, ben: 0.5 }, { adele: -0.5, ben: 0.5 }],
    ["nobody of the table", "Adele\nBen", { ada: -0.5, ben: 0.5 }, { ada: -0.5, ben: 0.5 }],
  ])("a credit under %s stays whose it is", (_, table, credits, after) => {
    expect(withGiven(peopleOf(table), [], credits)).toEqual(after);
  });

  test("a turn that was taken back from somebody who was renamed meanwhile counts for nobody", () => {
    const people = peopleOf("Adele | Ada | sales\nBen | | sales");
    const [owner] = people;
    expect(owner && withoutGiven(people, { ...NONE, owner, day: DAY }, { ada: -0.5, ben: 0.5 })).toEqual({ adele: 0, ben: 0 });
  });

  test("who is next is asked without the present owner, and nothing is counted", () => {
    const people = peopleOf("Ada | | sales\nBen | | sales\nCem | | sales | | | | 2026-11-18");
    const [ada, ben] = people;
    expect(nextInTurn(people, NONE, {}, DAY)).toBe(ada);
    expect(nextInTurn(people, NONE, {}, DAY, { butNot: ada })).toBe(ben);
    expect(nextInTurn(people.slice(0, 1), NONE, {}, DAY, { butNot: ada })).toBeNull();
  });

  test("a turn that was taken back leaves the credits as they were", () => {
    const people = peopleOf("Ada | | sales | | | 2\nBen | | sales");
    const before = turnsOf(people, leads(2), {}, DAY).credits;
    const { given, credits } = turnsOf(people, [lead(3)], before, DAY);
    const owner = given[0]?.person ?? people[0];
    expect(owner && withoutGiven(people, { ...NONE, owner, day: DAY }, credits)).toEqual(before);
  });
});

const shares = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
const tableOf = (all: readonly number[]): string => all.map((share, at) => `P${at} | | sales | | | ${share}`).join("\n");
const counted = (names: readonly string[], name: string): number => names.filter((one) => one === name).length;

describe("turns, whoever takes them", () => {
  test("hold shares within one lead at every moment", () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 120 }), (all, count) => {
        const names = namesOf(tableOf(all), leads(count));
        const sum = all.reduce((left, right) => left + right, 0);
        const bound = all.length < 2 ? 0 : 1 - 1 / (2 * all.length - 2);
        for (let upTo = 1; upTo <= count; upTo += 1)
          for (const [at, share] of all.entries())
            expect(Math.abs(counted(names.slice(0, upTo), `P${at}`) - (upTo * share) / sum)).toBeLessThanOrEqual(bound + 1e-6);
      }),
    );
  });

  test("hold equal shares within one lead over any stretch", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        (people, from, length) => {
          const table = tableOf(Array.from({ length: people }, () => 1));
          const names = namesOf(table, leads(from + length)).slice(from);
          for (let at = 0; at < people; at += 1) expect(Math.abs(counted(names, `P${at}`) - length / people)).toBeLessThan(1);
        },
      ),
    );
  });

  /** People who take all leads or those of one source, and leads of two sources. */
  const kinds = fc.array(fc.record({ share: fc.integer({ min: 1, max: 4 }), source: fc.constantFrom("", "Fair", "Web") }), {
    minLength: 1,
    maxLength: 6,
  });
  const sources = fc.array(fc.constantFrom("Fair", "Web", "Other"), { maxLength: 60 });
  const tableOfKinds = (all: readonly { share: number; source: string }[]): string =>
    all.map(({ share, source }, at) => `P${at} | | sales | | ${source && `Source: ${source}`} | ${share}`).join("\n");
  const leadsOf = (all: readonly string[]): TurnLead[] => all.map((source, at) => lead(at + 1, { source }));

  test("hold shares within two leads over a stretch which all can take, whatever came before", () => {
    fc.assert(
      fc.property(shares, kinds, sources, fc.integer({ min: 1, max: 40 }), (all, before, came, count) => {
        const past = turnsOf(peopleOf(tableOfKinds(before)), leadsOf(came), {}, DAY).credits;
        const owed = Object.values(past).reduce((most, credit) => Math.max(most, Math.abs(credit)), 0);
        const names = namesOf(tableOf(all), leads(count), past);
        const sum = all.reduce((left, right) => left + right, 0);
        // What somebody was owed before is given first.
        for (const [at, share] of all.entries())
          expect(Math.abs(counted(names, `P${at}`) - (count * share) / sum)).toBeLessThan(2 + 2 * owed);
      }),
    );
  });

  test("give nobody a lead that he does not take", () => {
    fc.assert(
      fc.property(kinds, sources, (all, came) => {
        const people = peopleOf(tableOfKinds(all));
        const { given, untaken } = turnsOf(people, leadsOf(came), {}, DAY);
        for (const { row, person } of given) expect(person.takes.every(({ words }) => words.includes(came[row - 1] ?? ""))).toBe(true);
        expect(given.length + untaken.length).toBe(came.length);
      }),
    );
  });

  test("go on where they were stopped, at any cut", () => {
    fc.assert(
      fc.property(kinds, sources, fc.nat(60), (all, came, cut) => {
        const people = peopleOf(tableOfKinds(all));
        const given = leadsOf(came);
        const whole = turnsOf(people, given, {}, DAY);
        const begun = turnsOf(people, given.slice(0, cut), {}, DAY);
        const rest = turnsOf(people, given.slice(cut), begun.credits, DAY);
        expect([...begun.given, ...rest.given]).toEqual(whole.given);
        expect(rest.credits).toEqual(whole.credits);
        const counted = begun.given.map(({ row, person: owner }) => ({ ...NONE, source: came[row - 1] ?? "", owner, day: DAY }));
        expect(withGiven(people, counted, {})).toEqual(begun.credits);
      }),
    );
  });

  test("do not hang on the order of rows", () => {
    fc.assert(
      fc.property(kinds, sources, fc.infiniteStream(fc.nat()), (all, came, random) => {
        const people = peopleOf(tableOfKinds(all));
        const given = leadsOf(came).map((one) => ({ ...one, received: Math.floor(one.row / 3) }));
        const places = new Map(given.map(({ id }) => [id, random.next().value ?? 0]));
        const sorted = [...given].sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
        const moved = sorted.map((one, at) => ({ ...one, row: at + 1 }));
        const ownersOf = (of: readonly TurnLead[]) =>
          new Map(turnsOf(people, of, {}, DAY).given.map(({ row, person }) => [of.find((one) => one.row === row)?.id, person.name]));
        expect([...ownersOf(moved)].sort()).toEqual([...ownersOf(given)].sort());
      }),
    );
  });

  test("owe nobody what he missed while he was away", () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40 }), (all, missed, later) => {
        const away = `${tableOf(all)}\nZed | | sales | | | 1 | ${DAY}`;
        const left = turnsOf(peopleOf(away), leads(missed), {}, DAY);
        expect(left.given.some(({ person }) => person.name === "Zed")).toBe(false);
        const names = namesOf(away, leads(later), left.credits, "2026-11-19");
        const sum = all.reduce((one, other) => one + other, 1);
        expect(counted(names, "Zed") - later / sum).toBeLessThan(2);
      }),
    );
  });
});
