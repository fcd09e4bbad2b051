import { speak } from "../../../sidebar/language/spoken/words";
import type { PanelState, SetUpAnswer, State } from "../../../sidebar/server/server";
import { chooseColumn, noAnswers, wishOf } from "../../../sidebar/set-up/set-up-answers";
import { areUntracked, headingNow, isListed, nextState, resultOf, shownWords } from "../../../sidebar/set-up/set-up-result";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { FIELDS, STATES, stateWith } from "../fields";

afterEach(() => speak("en"));

type Leads = NonNullable<PanelState["leads"]>;

const count = (state: State, leads: number, row = 2) => ({ state, leads, background: "", text: "", first: { row, id: "" } });
const withCounts = (uncounted: number, ...counts: Leads["counts"]): PanelState => ({
  ...stateWith(FIELDS),
  leads: { counts, uncounted } as Partial<Leads> as Leads,
});
const answered = (title: string, counted: number | null, state: PanelState): SetUpAnswer => ({
  ...{ problem: "", title, text: "", counted, remarks: [], state },
});

describe("the heading of the result", () => {
  const then = withCounts(2, count("waiting", 3), count("notRecorded", 1));
  it.each<[string, string, number | null, PanelState | null, string]>([
    ["as it was", "5 leads are timed", 5, then, "5 leads are timed"],
    ["once the sheet has computed the rest", "5 leads are timed", 5, withCounts(0, count("waiting", 5)), "5 leads are timed"],
    ["once some were taken back", "5 leads are timed", 5, withCounts(0, count("late", 1)), "1 lead is timed"],
    ["while nothing was read", "5 leads are timed", 5, null, "5 leads are timed"],
    ["where the check was cut short", "5 of 8,000 leads are checked", null, withCounts(0), "5 of 8,000 leads are checked"],
    ["where other leads were timed", "60 leads are timed", 60, withCounts(0, count("late", 1)), "60 leads are timed"],
  ])("%s", (_, title, counted, state, heading) => expect(headingNow(answered(title, counted, then), state)).toBe(heading));

  it("follows the leads in any language, and holds no full stop to take it apart by", () => {
    speak(MARKED);
    const now = withCounts(0, count("late", 1));
    expect(headingNow(answered(markedText("5 leads are timed"), 5, then), now)).toBe(markedText("1 lead is timed"));
    expect(headingNow(answered(markedText("Cut. Short"), null, then), now)).toBe(markedText("Cut. Short"));
  });
});

describe("where no column says when sales answered", () => {
  const then = withCounts(0, count("notTracked", 38), count("checkDates", 2));
  const title = "40 leads are listed, none of them is timed";

  it("no lead is called timed", () => {
    expect(resultOf(then).title).toBe(title);
    expect(resultOf(withCounts(0, count("notTracked", 1))).title).toBe("1 lead is listed, and not timed");
    expect(areUntracked(then.leads?.counts ?? [])).toBe(true);
    expect(areUntracked([count("notRecorded", 2), count("notTracked", 0)])).toBe(false);
  });

  it("the heading follows once there is such a column", () => {
    expect(headingNow(answered(title, 40, then), then)).toBe("40 leads are listed, none of them is timed");
    expect(headingNow(answered(title, 40, then), withCounts(1, count("overdue", 39)))).toBe("40 leads are timed");
  });
});

describe("from a count to its leads", () => {
  it("says which row is selected, and how to see them all", () => {
    expect(shownWords(count("waiting", 12, 7), STATES)).toBe(
      "Row 7 is selected in the sheet: the first of 12 leads that are Waiting. Filter the column SLA status by Waiting to see them all.",
    );
    expect(shownWords(count("late", 1, 3), STATES)).toBe("Row 3 is selected in the sheet: the only lead that is Late.");
  });

  it("the next step leads to the leads of which it speaks", () => {
    expect(nextState([count("waiting", 2), count("dueSoon", 1), count("overdue", 0)])?.state).toBe("dueSoon");
    expect(nextState([count("late", 2), count("waiting", 1)])?.state).toBe("waiting");
    expect(nextState([count("late", 2)])).toBeUndefined();
    expect((["overdue", "dueSoon", "waiting", "late"] as const).filter(isListed)).toEqual(["overdue", "dueSoon"]);
  });
});

it("a column that is chosen for a field is taken from the one that had it", () => {
  const first = chooseColumn({ ...noAnswers, tab: 1 }, "received", "First contact");
  const both = chooseColumn(first, "responded", "First contact");
  expect(wishOf(both).columns).toEqual({ responded: "First contact" });
  expect(wishOf(chooseColumn(chooseColumn(both, "owner", ""), "stage", "")).columns).toEqual({
    responded: "First contact",
    owner: "",
    stage: "",
  });
});
