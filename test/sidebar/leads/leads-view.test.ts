import type { MarkedNow, PanelState, PromisedLead } from "../../../sidebar/server/server";
import { elementsIn, type FakeElement, textsIn } from "../fake-page";
import { drawn, opened, partOf, settle, show } from "../shell/drawn-panel";
import { LEADS as LATIN, STATE } from "../shell/latin-sheet";
import { BLOCK, LINES, lead, marked } from "./shown-leads";

const COUNTS = [
  { tile: "overdue" as const, owner: "Priya Castell", leads: 2 },
  { tile: "overdue" as const, owner: "", leads: 1 },
  { tile: "overdue" as const, owner: "Matteo Brandt", leads: 1 },
  { tile: "overdue" as const, owner: "Lena Okoro", leads: 1 },
  { tile: "back" as const, owner: "", leads: 1 },
  { tile: "dueSoon" as const, owner: "Lena Okoro", leads: 1 },
  { tile: "waiting" as const, owner: "Matteo Brandt", leads: 1 },
];

const LEADS: NonNullable<PanelState["leads"]> = {
  ...LATIN,
  zone: "Europe/Berlin",
  lastCheck: "2026-11-18T09:34:00Z",
  columns: [],
  problem: "",
  notice: "",
  promises: { lines: LINES, counts: COUNTS, today: { due: 17, kept: 17 }, coming: { days: 5, leads: 0, lines: [] } },
};

const STATES = { ...STATE.states, overdue: "Overdue", dueSoon: "Due soon", waiting: "Waiting", backToday: "Back today", onTime: "On time" };

const english = (leads: Partial<typeof LEADS> = {}): PanelState => ({
  ...STATE,
  language: "en",
  at: "2026-11-18T09:34:00Z",
  states: STATES,
  fields: [],
  notices: [],
  leads: { ...LEADS, ...leads },
});

/** What was asked of the server: each message, by name. */
async function view(leads: Partial<typeof LEADS> = {}, under: MarkedNow = marked(), given: Readonly<Record<string, unknown>> = {}) {
  const panel = await opened({ panelOpen: english(leads), panelMarked: { same: false, marked: under }, ...given });
  await settle();
  return panel;
}

const within = (name: string, node: FakeElement = partOf("view-leads")): FakeElement[] =>
  elementsIn(node).filter(({ read }) => (read.get("class") ?? "").split(" ").includes(name));
const text = (node: FakeElement | undefined): string => (node ? textsIn(node).join("") : "");
const buttons = (node: FakeElement = partOf("view-leads")) => elementsIn(node).filter(({ localName }) => localName === "button");
const button = (name: string) => buttons().find((one) => text(one).trim() === name);
const lines = () =>
  elementsIn(within("to-do")[0] ?? partOf("none")).filter(
    ({ localName, parentNode }) => localName === "li" && parentNode?.localName === "ol",
  );

async function push(one: FakeElement | undefined) {
  if (!one) throw new Error("There is no such button.");
  one.fire("click");
  await settle();
}

// The panel's own clock, by which it knows how far the sheet's is ahead.
beforeEach(() => void jest.spyOn(Date, "now").mockReturnValue(Date.parse("2026-11-30T10:00:00Z")));

afterEach(async () => {
  show(null);
  await settle();
  jest.restoreAllMocks();
});

describe("the list", () => {
  it("has a line a lead with its sign, its name, its moment, its promise and its owner, and says the state in words, too", async () => {
    await view();
    expect(lines().map((line) => textsIn(line).filter((piece) => piece.trim() !== ""))).toEqual([
      ["Farah Kruse", "Tue 10:18", "First answer · Priya Castell", "Overdue"],
      ["Henrik Chaudhry", "10:00", "First answer · Priya Castell", "Overdue"],
      ["Ivo Varga", "10:00", "First answer · no owner", "Overdue"],
      ["Alba Maier", "3 Nov", "Attempt 2 of 6 · Matteo Brandt", STATES.followUpOverdue],
      ["Noor Haddad", "Mon 17:00", "Accept or reject · Lena Okoro", STATES.acceptOverdue],
      ["Teresa Lam", "today", "Comes back: budget from November", "Back today"],
      ["Dario Lindgren", "10:45", "First answer · Lena Okoro", "Due soon"],
      ["Emeka Vogel", "Thu 11:00", "Attempt 2 of 6 · Matteo Brandt", "Waiting"],
    ]);
    expect(lines().every((line) => within("state-sign", line).length === 1)).toBe(true);
    expect(lines().map((line) => buttons(line)[0]?.read.get("aria-current"))).toEqual([undefined, "true", ...Array(6).fill(undefined)]);
  });

  it("is filtered by its counts, which say so, and by owner", async () => {
    await view();
    const tiles = () => within("tile").map((tile) => [text(tile), tile.read.get("aria-pressed")]);
    expect(tiles()).toEqual([
      ["5 Overdue", "false"],
      ["1 Due soon", "false"],
      ["1 Waiting", "false"],
      ["1 Back", "false"],
    ]);
    expect(text(within("to-do-head")[0])).toContain("To do: 8");
    await push(within("tile")[1]);
    expect(tiles()[1]).toEqual(["1 Due soon", "true"]);
    expect(lines()).toHaveLength(1);
    expect(text(within("to-do-head")[0])).toContain("To do: 1 of 8");
    await push(within("tile")[1]);
    expect(lines()).toHaveLength(8);
    const owners = elementsIn(partOf("view-leads")).find(({ localName }) => localName === "select");
    if (!owners) throw new Error("There is no choice of owners.");
    owners.value = "Lena Okoro";
    owners.fire("change");
    await settle();
    expect(lines().map((line) => textsIn(line)[0])).toEqual(["Noor Haddad", "Dario Lindgren"]);
    expect(tiles()[0]).toEqual(["1 Overdue", "false"]);
  });

  it("keeps the owner who is chosen when all of his leads are done, and says so", async () => {
    await view();
    const owners = () => elementsIn(partOf("view-leads")).find(({ localName }) => localName === "select");
    const owner = owners();
    if (!owner) throw new Error("There is no choice of owners.");
    owner.value = "Lena Okoro";
    owner.fire("change");
    await settle();
    const others = LINES.filter((line) => line.owner !== "Lena Okoro");
    const counts = COUNTS.filter((count) => count.owner !== "Lena Okoro");
    drawn.answers = { ...drawn.answers, panelOpen: english({ promises: { ...LEADS.promises, lines: others, counts } }) };
    await push(button("Read again"));
    expect(lines()).toHaveLength(0);
    expect(text(owners())).toContain("Lena Okoro");
    expect(text(within("scrolls")[0])).toContain("Nothing is waiting for Lena Okoro.");
  });

  it("says how many more there are where it is cut short", async () => {
    await view({ promises: { ...LEADS.promises, counts: [...COUNTS, { tile: "waiting", owner: "Matteo Brandt", leads: 90 }] } });
    expect(text(within("to-do")[0])).toContain("And 90 more.");
  });
});

describe("the card", () => {
  it("says whom, what, by when, in that order, with the likely clicks and More", async () => {
    await view();
    const card = within("lead")[0];
    expect(text(card)).toBe(
      "Henrik ChaudhryOverdueRow 15Why?Appletoft Plumbing · High · Priya CastellFirst answer was due at 10:00. That is 34 working minutes ago.AnsweredNot reachedMore",
    );
    expect(button("Answered")?.read.get("class")).toBe("action");
  });

  it("of several leads names on its button how many change, and says how many stay", async () => {
    await view({}, marked({ lead: null, block: BLOCK, who: "twelve" }));
    expect(text(within("lead")[0])).toBe(
      "Rows 40 to 5112 leads marked7 Overdue3 Due soon2 On time2 stay as they are: answered before.Mark 10 answeredMore",
    );
  });

  it.each([
    [1, "1 more, hidden by the filter, stays as it is."],
    [1200, "1,200 more, hidden by the filter, stay as they are."],
    [null, "Leads that the filter hides are counted here, but stay as they are."],
  ])("of several leads says what becomes of those that a filter hides: %s", async (hidden, sentence) => {
    await view({}, marked({ lead: null, block: { ...BLOCK, hidden }, who: "twelve" }));
    expect(text(within("lead")[0])).toContain(`2 stay as they are: answered before. ${sentence}Mark 10`);
  });

  it("says what to do where none is marked, and why where it cannot be shown", async () => {
    await view({}, marked({ lead: null, who: "" }));
    expect(text(within("lead")[0])).toBe("Click a lead in the sheet to see its promises.");
    show(null);
    await view({}, marked({ lead: null, who: "", problem: "Mark at most 500 rows." }));
    expect(text(within("lead")[0])).toBe("Mark at most 500 rows.");
  });

  it("opens all other clicks in three groups, each with two words on what differs", async () => {
    await view();
    await push(button("More"));
    const menu = elementsIn(partOf("view-leads")).find(({ read }) => read.get("role") === "menu");
    const groups = elementsIn(menu ?? partOf("none")).filter(({ read }) => read.get("role") === "group");
    expect(groups.map((group) => buttons(group).map((one) => text(one)))).toEqual([
      ["Reached"],
      ["Pass to sales"],
      ["Pause…clock stands", "Won…", "Lost…with a reason"],
    ]);
  });

  it("asks for the reason within, offers those in use, and gives all that was typed", async () => {
    const panel = await view({ reasons: { lost: ["Too expensive"], back: [] } });
    await push(button("More"));
    await push(button("Lost…with a reason"));
    const boxes = () => elementsIn(within("click-form")[0] ?? partOf("none")).filter(({ localName }) => /^(select|input)$/.test(localName));
    expect(text(boxes()[0])).toBe("Choose a reason…Too expensiveAnother reason…");
    expect(text(within("lead")[0])).toContain("Henrik Chaudhry");
    expect(panel.store.seen().work.is).not.toBe("failed");
    await push(button("Cancel"));
    expect(within("click-form")).toHaveLength(0);
    expect(button("Answered")).toBeDefined();
  });
});

describe("after a click", () => {
  const next = marked({ lead: lead({ row: 20, id: "L-20", name: "Ivo Varga" }) });
  const clicked = { said: "Marked answered: Henrik Chaudhry, L-15.", isDone: true, marked: next };

  it("says what it did and how to take it back, and has the next lead at hand; the one that is done leaves the list", async () => {
    await view({}, marked(), { panelClick: clicked, panelOpen: english() });
    // The sheet is read again after the click; until it answers, the panel knows by itself what was done.
    drawn.answers = { ...drawn.answers, panelOpen: undefined };
    await push(button("Answered"));
    expect(text(within("strip")[0])).toBe("Marked answered: Henrik Chaudhry, L-15.Take back");
    expect(text(within("lead")[0])).toContain("Ivo Varga");
    expect(lines().map((line) => textsIn(line)[0])).not.toContain("Henrik Chaudhry");
  });

  it("stays with the lead where nothing was done", async () => {
    await view({}, marked(), { panelClick: { ...clicked, isDone: false, said: "Left alone.", marked: marked() } });
    await push(button("Answered"));
    expect(text(within("strip")[0])).toContain("Left alone.");
    expect(text(within("lead")[0])).toContain("Henrik Chaudhry");
    expect(lines().map((line) => textsIn(line)[0])).toContain("Henrik Chaudhry");
  });

  it("offers to add columns that the click needs, instead of refusing", async () => {
    const columns = [{ field: "responded", label: "Responded", heading: "", clicks: ["answer"] }];
    await view({ columns }, marked(), { panelClick: clicked });
    await push(button("Answered"));
    expect(text(within("note")[0])).toContain("This needs the column Responded");
    expect(within("strip")[0]?.read.get("class")).toContain("none");
  });
});

describe("nothing to do", () => {
  const none = { days: 5, leads: 0, lines: [] };
  const rita: PromisedLead = {
    ...{ row: 40, id: "L-40", name: "Rita Sol", owner: "", state: "resting", reason: "No budget" },
    promise: { kind: "comesBack", due: "2026-11-22T23:00:00Z" },
  };
  const coming = { days: 5, leads: 2, lines: [...LINES.slice(-1), rita] };
  const promises = { lines: LINES.slice(-1), counts: COUNTS.slice(-1), today: { due: 17, kept: 17 }, coming };
  const told = () => text(within("nothing")[0]);

  it("says what was kept and what comes next, and shows the days to come where they are asked for", async () => {
    await view({ promises });
    expect(told()).toBe(
      "Nothing is waitingAll 17 promises due today were kept.Next: attempt 2 for Emeka Vogel, tomorrow by 11:00.Show the next 5 days",
    );
    await push(button("Show the next 5 days"));
    expect(text(within("to-do-head")[0])).toContain("Next 5 working days: 2");
    expect(lines().map((line) => textsIn(line).filter((piece) => piece.trim() !== ""))).toEqual([
      ["Emeka Vogel", "Thu 11:00", "Attempt 2 of 6 · Matteo Brandt", "Waiting"],
      ["Rita Sol", "Mon", "Comes back: No budget", STATES.resting],
    ]);
    await push(button("Close"));
    expect(told()).toContain("Nothing is waiting");
  });

  it("lists the days to come of one owner, who can be left again", async () => {
    await view({ promises });
    await push(button("Show the next 5 days"));
    const owners = () => elementsIn(partOf("view-leads")).find(({ localName }) => localName === "select");
    const owner = owners();
    if (!owner) throw new Error("There is no choice of owners.");
    owner.value = "Matteo Brandt";
    owner.fire("change");
    await settle();
    expect(lines()).toHaveLength(1);
    expect(text(within("to-do-head")[0])).toContain("Next 5 working days: 1");
  });

  it("says so where the days to come hold nothing, and shows what lies later", async () => {
    await view({ promises: { ...promises, coming: none } });
    expect(told()).toBe(
      "Nothing is waitingAll 17 promises due today were kept.Nothing is due in the next 5 working days.Next: attempt 2 for Emeka Vogel, tomorrow by 11:00.Show the 1 that waits",
    );
    await push(button("Show the 1 that waits"));
    expect(lines()).toHaveLength(1);
    expect(within("tile")).toHaveLength(4);
  });

  it("says so where nothing is promised at all", async () => {
    await view({ promises: { lines: [], counts: [], today: { due: 0, kept: 0 }, coming: none } });
    expect(told()).toBe("Nothing is waitingNo promise was due today.Nothing is due in the days to come.");
  });

  it.each([
    ["2026-11-18T23:00:00Z", "Next: Rita Sol comes back tomorrow."],
    ["2026-11-22T23:00:00Z", "Next: Rita Sol comes back on Mon 23 Nov."],
  ])("names who comes back at %s: %s", async (due, sentence) => {
    const back = { ...coming, leads: 1, lines: [{ ...rita, promise: { ...rita.promise, due } }] };
    await view({ promises: { ...promises, lines: [], counts: [], coming: back } });
    expect(told()).toContain(sentence);
  });

  it.each([
    [{ due: 0, kept: 0 }, "No promise was due today."],
    [{ due: 1, kept: 1 }, "The one promise due today was kept."],
    [{ due: 17, kept: 15 }, "15 of 17 promises due today were kept."],
    [{ due: 3, kept: 1 }, "1 of 3 promises due today was kept."],
  ])("says of %j: %s", async (today, sentence) => {
    await view({ promises: { ...promises, today } });
    expect(told()).toContain(sentence);
  });
});

describe("below the list and at the foot", () => {
  it("stands when leads were checked, and whether they will be again", async () => {
    await view();
    expect(text(within("checked")[0])).toBe("Checked 10:34again every hour");
    show(null);
    await view({ hourly: null, lastCheck: null });
    expect(text(within("checked")[0])).toBe("Not checked yethourly check is off");
  });

  it("stands how many leads are in which state, in which tab, and what is to be looked at", async () => {
    await opened({ panelOpen: { ...english(), notices: ["A review is due."] }, panelMarked: { same: false, marked: marked() } });
    const about = text(within("about-leads")[0]);
    for (const piece of ["More about these leads (1 to look at)", "A review is due.", "In the tab “Tabula”.", "Overdue 2", "Read again"]) {
      expect(about).toContain(piece);
    }
  });

  it("shows at once what keeps leads from being judged", async () => {
    await view({ problem: "Row 3 is not understood.", notice: "Two leads share an ID." });
    expect(text(within("desk")[0])).toContain(
      "Row 3 is not understood. Until then leads are judged by what held before.Two leads share an ID.",
    );
  });

  it("has no bar of the agreement, until something there is not saved", async () => {
    const { store } = await view();
    const bar = () => elementsIn(drawn.root).find(({ localName }) => localName === "footer");
    expect(bar()?.read.get("class")).toContain("unseen");
    expect(buttons(bar())).toHaveLength(0);
    drawn.answers = { ...drawn.answers, panelOpen: undefined };
    await store.readAgain();
    await settle();
    expect(bar()?.read.get("class")).toBe("bar");
    expect(text(bar())).toContain("Not read again");
  });
});
