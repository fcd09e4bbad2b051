/** Rules of the guided set-up that need no spreadsheet. */
import { addedHeadings } from "../../../src/jobs/leads/added-columns";
import type { SetUpWish } from "../../../src/jobs/messages/set-up-messages";
import { type BeforeSetUp, beforeOf, withKept, withLeads, withoutTab } from "../../../src/jobs/notes/before-set-up";
import type { Begun } from "../../../src/jobs/set-up/begun";
import { withWords } from "../../../src/jobs/set-up/carry-words";
import { goingOn } from "../../../src/jobs/set-up/wished-leads";
import { moments } from "../../../src/language/en/moments";
import { setUp } from "../../../src/language/en/set-up";
import { setUpQuestions } from "../../../src/language/en/set-up-questions";
import { startingStages } from "../../../src/language/spoken/starting-stages";

const STARTING_STAGES = startingStages();

const leads = (tab: number) => ({ tab, froze: true, columns: 2 });

describe("what is noted of lead tabs", () => {
  const one: BeforeSetUp = { recalculatedOnChange: true, leads: leads(1), lists: { tab: 1, headings: ["Stage"] } };

  it("is put aside while another tab is the lead tab, and taken up again", () => {
    const two = withLeads(one, 2);
    expect(two).toEqual({ recalculatedOnChange: true, others: [{ leads: leads(1), lists: { tab: 1, headings: ["Stage"] } }] });
    expect(withLeads(two, 1)).toEqual(one);
    expect(beforeOf(two, 1)).toEqual({ leads: leads(1), lists: { tab: 1, headings: ["Stage"] } });
    expect(withLeads(one, 1)).toBe(one);
  });

  it("goes once the tab is as it was, and nothing else goes with it", () => {
    const two = { ...withLeads(one, 2), leads: leads(2) };
    expect(withoutTab(two, 1)).toEqual({ recalculatedOnChange: true, leads: leads(2) });
    expect(withoutTab(withKept(two, 1, 5), 1)).toEqual({ recalculatedOnChange: true, leads: leads(2) });
    expect(beforeOf(withKept(two, 1, 5), 1).keeps).toEqual({ tab: 1, columns: 5 });
    expect(beforeOf(withKept({}, 7, 5), 7)).toEqual({ keeps: { tab: 7, columns: 5 } });
  });
});

describe("the wish of a set-up that was cut", () => {
  const begun = (rest: Partial<Begun> = {}): Begun => ({ isCut: true, wasSetUp: false, makesLeads: false, columns: {}, ...rest });
  const tab = (id: number) => ({ id: () => id }) as never;

  it.each<[SetUpWish, Begun | null, number | null, SetUpWish]>([
    [{}, null, null, {}],
    [{ seen: null, tab: 3 }, null, null, { seen: null, tab: 3 }],
    [{}, begun({ wish: { seen: null, tab: 3, adds: { plan: false } } }), null, { tab: 3, adds: { plan: false } }],
    [{ tab: 4 }, begun({ wish: { tab: 3, place: "end" } }), null, { tab: 4, place: "end" }],
    [{}, begun({ isCut: false, wish: { tab: 3 } }), null, {}],
    // A new tab: made already, still to be made beside the old one, made by somebody else meanwhile, or asked for anew.
    [{}, begun({ wish: { tab: null } }), 9, {}],
    [{}, begun({ wish: { tab: null }, others: [{ tab: 9, top: 0 }] }), 9, { tab: null }],
    [{ seen: null, tab: null }, null, 9, { seen: null }],
    [{ seen: 9, tab: null }, null, 9, { seen: 9, tab: null }],
  ])("%j after %j with the lead tab %j is %j", (said, before, current, wish) => {
    expect(goingOn(said, before, current === null ? null : tab(current))).toEqual(wish);
  });
});

describe("words of the team in the list of stages", () => {
  const also = (list: ReturnType<typeof withWords>["list"]) =>
    list.flatMap(({ name, alsoCalled }) => (alsoCalled.length > 0 ? [[name, ...alsoCalled]] : []));

  it.each<[Record<string, string>, string[][], string[]]>([
    [{}, [["Customer", "Won"]], []],
    [
      { Contactado: "MQL", Ganho: "Customer" },
      [
        ["MQL", "Contactado"],
        ["Customer", "Won", "Ganho"],
      ],
      [],
    ],
    [{ won: "Lost" }, [["Lost", "won"]], []],
    [{ Won: "" }, [], []],
    [{ Won: "Customer" }, [["Customer", "Won"]], []],
    [{ mql: "Lost" }, [["Customer", "Won"]], ["mql"]],
    [{ New: "No such stage", "": "Lead", "  ": "Lead" }, [["Customer", "Won"]], []],
  ])("%j", (stages, wanted, kept) => {
    const answer = withWords(STARTING_STAGES, { stages });
    expect([also(answer.list), answer.kept]).toEqual([wanted, kept]);
  });

  it("sales takes over at one stage", () => {
    const at = (takesOver: string) => withWords(STARTING_STAGES, { takesOver }).list.flatMap((one) => (one.takesOver ? [one.name] : []));
    expect([at("MQL"), at("SAL"), at("Nowhere")]).toEqual([["MQL"], ["SAL"], ["SAL"]]);
  });
});

it.each([
  [["responded"], ["Name", "Created at"], { responded: "Responded" }],
  [["responded", "no field", "received"], ["Name", "Created at", "Answered"], {}],
  [["accepted"], ["Name", "Created at"], { accepted: "Accepted" }],
])("columns %j to add beside %j", (wanted, headings, added) => {
  expect(addedHeadings(wanted, headings, {})).toEqual(added);
});

it("a heading that another column has gets a number", () => {
  expect(addedHeadings(["responded"], ["Name", "Created at", "responded"], { responded: "" })).toEqual({ responded: "Responded 2" });
});

it("what is said", () => {
  const utc = () => 0;
  expect(moments.short(Date.parse("2026-11-13T09:37Z"), utc)).toBe("Fri 13 Nov 2026 09:37");
  expect(moments.short(Date.parse("2026-11-13T00:00Z"), utc)).toBe("Fri 13 Nov 2026");
  expect([setUp.timed(60), setUp.answered(45, 33)]).toEqual(["60 leads are timed", "45 answered, 33 of them on time (73 %)."]);
  expect([setUp.timed(1), setUp.answered(0, 0)]).toEqual(["1 lead is timed", "None is answered yet."]);
  expect([setUp.noneTimed(1), setUp.noneTimed(2)]).toEqual([
    "1 lead is listed, and not timed",
    "2 leads are listed, none of them is timed",
  ]);
  expect([setUp.nextStep(4, 2), setUp.nextStep(0, 2), setUp.nextStep(0, 0)]).toEqual([
    "Next: answer the 4 overdue leads.",
    "Next: answer the 2 leads due soon.",
    "",
  ]);
  expect([setUpQuestions.notRead(1, "tbd"), setUpQuestions.notRead(3, "")]).toEqual([
    'One cell not read, such as "tbd"',
    "3 cells not read",
  ]);
  expect([setUp.assumedTitle(false), setUp.assumedTitle(true)]).toEqual(["Assumed until you change it:", "In force:"]);
  expect(setUp.assumed(60, ["Mon to Fri: 09:00 to 18:00"])).toBe("answers within 60 working minutes, Mon to Fri 09:00 to 18:00.");
});
