import { understandItem } from "../../../src/core/agreement/item-values";
import { AGREEMENT_ITEMS, itemOf } from "../../../src/core/agreement/items";
import type { Cell } from "../../../src/core/cells/cell";
import { barringsOf } from "../../../src/core/sla/blacklist";
import { listedTerms } from "../../../src/core/sla/ending";
import { memoryNote, memoryText } from "../../../src/core/sla/lead-memory";
import { targetsOf } from "../../../src/core/sla/targets";
import { responseTerms } from "../../../src/core/sla/terms";
import { startOf } from "../../../src/language/spoken/item-words";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";
import { startingStages } from "../../../src/language/spoken/starting-stages";
import { inWords } from "../../harness/in-words";

const STARTING_STAGES = startingStages();

const usual = { targetMinutes: 60, warnMinutes: 15 };

describe("targets by priority or source", () => {
  it.each([
    ["", []],
    ["High: 15, warn 5", [{ of: "either", word: "High", targetMinutes: 15, warnMinutes: 5 }]],
    ["Source Trade fair = 240 minutes", [{ of: "source", word: "Trade fair", targetMinutes: 240, warnMinutes: 15 }]],
    ["priority A: 20", [{ of: "priority", word: "A", targetMinutes: 20, warnMinutes: 10 }]],
    [
      "High:15\n\n Low : 480 min, warn 60 min ",
      [
        { of: "either", word: "High", targetMinutes: 15, warnMinutes: 7.5 },
        { of: "either", word: "Low", targetMinutes: 480, warnMinutes: 60 },
      ],
    ],
    ["High: 15; Low: 30", [expect.objectContaining({ word: "High" }), expect.objectContaining({ word: "Low" })]],
  ])("%p", (text, targets) => expect(targetsOf(text, usual)).toEqual(targets));

  it.each(["High", "High: 30, warn 45", "High: soon", "High: 0", ": 15", "15 minutes for High"])("says what is no target: %p", (text) => {
    expect(inWords(targetsOf(text, usual))).toEqual({ sentence: expect.stringContaining(`"${text}" is no target`) });
  });
});

describe("profiles that are never passed on", () => {
  it.each([
    ["Email ends with @rival.com", { stage: null, column: "Email", test: "ends with", text: "@rival.com" }],
    ["at MQL: Job Title CONTAINS student", { stage: "MQL", column: "Job Title", test: "contains", text: "student" }],
    ["Company is Tallow is Ltd", { stage: null, column: "Company", test: "is", text: "Tallow is Ltd" }],
  ])("%p", (text, rule) => expect(barringsOf(text)).toEqual([rule]));

  it("says what is no rule", () => expect(inWords(barringsOf("no students"))).toEqual({ sentence: expect.stringContaining("is no rule") }));
});

describe("the text of what is remembered", () => {
  it.each([
    { id: "L-1", pauses: [{ from: Date.parse("2026-11-18T09:00:00Z"), to: null }], attempts: [] },
    { id: "A | b", pauses: [], attempts: [] },
    { id: "L-1", pauses: [], attempts: [Date.parse("2026-11-18T09:00:00Z"), null, 1500] },
    { id: "@", pauses: [{ from: 0, to: 1000 }], attempts: [null] },
    {
      id: "=x",
      pauses: [
        { from: 0, to: 1000 },
        { from: 5000, to: null },
      ],
      attempts: [],
    },
  ])("is read as it was written: %p", (note) => {
    const text = memoryText(note);
    expect(text === "" ? { ...note } : memoryNote(text)).toEqual(note);
  });

  it.each(["", "done", "L-1", "L-1 | yesterday/", "L-1 | @yesterday", "L-1 | @ "])("is nothing else: %p", (text) =>
    expect(memoryNote(text)).toBeNull(),
  );

  it("is read as earlier builds wrote it", () => {
    expect(memoryNote("L-1 | 1970-01-01T00:00:01Z/1970-01-01T00:00:02Z | 1970-01-01T00:00:05Z/")).toEqual({
      id: "L-1",
      pauses: [
        { from: 1000, to: 2000 },
        { from: 5000, to: null },
      ],
      attempts: [],
    });
  });
});

describe("the agreement's terms", () => {
  it("are those it starts with", () => {
    const start = (key: string): Cell => {
      const item = itemOf(key);
      return item ? startOf(item) : "";
    };
    expect(responseTerms(start, listedTerms(STARTING_STAGES))).toMatchObject({
      usual,
      targets: [],
      startsAt: "received",
      automaticMinutes: 0,
      waitingStages: ["Waiting on customer"],
      cadence: { attempts: 6, spacingMinutes: 540, acceptMinutes: 0 },
    });
  });

  it.each(AGREEMENT_ITEMS.map((item) => [item.key, item] as const))("start with what is understood: %s", (_, item) => {
    expect(understandItem(item, startOf(item), PEOPLES_WORDS)).toEqual({ value: startOf(item) });
  });

  it("name the line that is not understood", () => {
    const item = itemOf("response.targets");
    expect(item && inWords(understandItem(item, "High: 15\nLow", PEOPLES_WORDS))).toEqual({
      sentence: expect.stringContaining('"Low" is no target'),
    });
  });
});
