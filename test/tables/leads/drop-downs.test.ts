/** Which words columns of the lead tab are offered, by what the agreement says. */
import { linesOf } from "../../../src/core/cells/lines";
import { peopleOf } from "../../../src/core/people/people";
import { targetsOf } from "../../../src/core/sla/targets";
import { stageNamed } from "../../../src/core/stages/stage";
import { type AgreedWords, agreedWordsOf, choicesOf, type ListedField, noListOf } from "../../../src/tables/leads/drop-downs";

interface Agreement {
  stages?: AgreedWords["stages"];
  people?: string;
  targets?: string;
  items?: Record<string, string>;
}

function agreement({ stages = [], people = "", targets = "", items = {} }: Agreement): AgreedWords {
  const read = targetsOf(targets, { targetMinutes: 60, warnMinutes: 15 });
  if (!Array.isArray(read)) throw new Error(`These targets are not understood: ${targets}`);
  return { stages, people: peopleOf(people), targets: read, lines: (key) => linesOf(items[key] ?? "") };
}

const utc = () => 0;
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `Word ${at + 1}`);
const inbound = (count: number) => ({ items: { "monitor.inbound": numbered(count).join("\n") } });

describe("the words that the agreement has", () => {
  it.each<[string, ListedField, Agreement, string[]]>([
    ["no stage", "stage", {}, []],
    [
      "stages in their order, each with the team's own words",
      "stage",
      { stages: [stageNamed("Lead"), stageNamed("MQL", { alsoCalled: ["Contacted", "contacted ", "mql"] }), stageNamed("Lost")] },
      ["Lead", "MQL", "Contacted", "Lost"],
    ],
    ["a stage of two funnels once", "stage", { stages: [stageNamed("Won", { funnel: "A" }), stageNamed("Won", { funnel: "B" })] }, ["Won"]],
    ["nobody", "owner", {}, []],
    ["people of sales, not of marketing", "owner", { people: "Ada | | sales\nMara | | marketing\nBen | B | sales" }, ["Ada", "Ben"]],
    ["people without a team", "owner", { people: "Ada\nBen" }, []],
    ["names with commas", "owner", { people: "Roth, Ada | | sales\nLim, Ana | | sales" }, ["Roth, Ada", "Lim, Ana"]],
    ["somebody who takes no turn, too", "owner", { people: "Ada | | sales | | | 0" }, ["Ada"]],
    ["no priority", "priority", {}, []],
    ["priorities of targets, in their order", "priority", { targets: "High: 15\nPriority Low: 240" }, ["High", "Low"]],
    [
      "no source among priorities, however a target names it",
      "priority",
      { targets: "High: 15\nReferral: 30\nSource Fair: 90", items: { "monitor.inbound": "referral" } },
      ["High"],
    ],
    ["what people take", "priority", { targets: "High: 15", people: "Ada | | sales | | Priority: high, Medium" }, ["High", "Medium"]],
    ["no source", "source", {}, []],
    [
      "sources of every place, doubled ones once",
      "source",
      {
        items: { "monitor.inbound": "Webinar\n\n Referral ", "monitor.marketing": "webinar\nGoogle Ads" },
        targets: "Source Referral: 30\nSource Partner: 45",
        people: "Ada | | sales | | Source: Fair, Partner",
      },
      ["Webinar", "Referral", "Google Ads", "Partner", "Fair"],
    ],
    [
      "no word that would be a formula where it is chosen",
      "source",
      { items: { "monitor.inbound": "=A1\n +49 calls\nFair, Berlin\n=\n1+1\n-5 %" } },
      ["Fair, Berlin", "1+1", "-5 %"],
    ],
    ["nothing but such a word", "lostReason", { items: { "monitor.outside": "=NA()" } }, []],
    ["reasons", "lostReason", { items: { "monitor.outside": "Not a fit\n \nStudent" } }, ["Not a fit", "Student"]],
    ["reasons of returns", "returnReason", { items: { "monitor.notNow": "Later; No budget, yet" } }, ["Later", "No budget, yet"]],
  ])("%s", (_, field, agreed, words) => {
    expect(agreedWordsOf(field, agreement(agreed))).toEqual(words);
  });
});

describe("a list", () => {
  it.each([
    [0, "none", null],
    [1, null, 1],
    [500, null, 500],
    [501, "tooMany", null],
  ] as const)("of %i words", (count, why, offered) => {
    const agreed = agreement(inbound(count));
    expect(noListOf("source", agreed)).toBe(why);
    expect(choicesOf("source", agreed, [], utc)?.length ?? null).toBe(offered);
  });

  const REASONS = agreement({ items: { "monitor.outside": "Not a fit\nStudent" } });

  it.each<[string, (string | number | boolean)[], string[]]>([
    ["nothing", [], []],
    ["blanks", ["", " ", "  ", "", " "], []],
    ["a word of one lead", ["Price"], []],
    ["a word of two, in two spellings", ["price ", "", "Price"], ["Price"]],
    ["agreed words in other spellings", ["not a FIT", "NOT A FIT", "student", "student"], []],
    ["words with commas", ["Price, too high", "Price, too high"], ["Price, too high"]],
    ["several, by the alphabet whatever row they stand in", ["Silence", "Price", "Price", "Silence"], ["Price", "Silence"]],
    ["numbers and ticks as they are read", [7, 7, true, true], ["7", "TRUE"]],
    ["words that would be formulas", ["=A1", "=A1", "+49", "+49"], []],
    ["remarks on one lead", ["x".repeat(41), "x".repeat(41)], []],
  ])("goes on with what several leads say: %s", (_, cells, more) => {
    expect(choicesOf("lostReason", REASONS, cells, utc)).toEqual(["Not a fit", "Student", ...more]);
    expect(choicesOf("lostReason", REASONS, [...cells].reverse(), utc)).toEqual(["Not a fit", "Student", ...more]);
  });

  it.each<[string, string[], string[]]>([
    ["a word that nobody knows", ["Odd", "Odd"], []],
    ["words that every system has", ["New", "new", "Closed lost", "Closed lost"], ["Closed lost", "New"]],
    ["one that was only guessed", ["Contacted", "Contacted"], []],
    ["one of one lead", ["New"], []],
  ])("of stages goes on with what is understood unasked: %s", (_, cells, more) => {
    const stages = [
      stageNamed("Lead", { whose: "marketing" }),
      stageNamed("MQL", { whose: "marketing" }),
      stageNamed("Lost", { end: "lost" }),
    ];
    expect(choicesOf("stage", agreement({ stages }), cells, utc)).toEqual(["Lead", "MQL", "Lost", ...more]);
  });

  it("of owners is the agreement's alone: it names all that there are", () => {
    const agreed = agreement({ people: "Ada | | sales" });
    expect(choicesOf("owner", agreed, ["Ada, Ben", "Ada, Ben"], utc)).toEqual(["Ada"]);
  });

  it.each([
    [498, 500],
    [499, 2],
  ])("of 2 agreed words and %i more has %i", (more, count) => {
    const words = numbered(more);
    expect(choicesOf("lostReason", REASONS, [...words, ...words], utc)).toHaveLength(count);
  });

  it("that leads alone would give is none", () => {
    expect(choicesOf("priority", agreement({}), ["High", "High"], utc)).toBeNull();
  });
});
