/** What an add-on that speaks one language wrote is found again by one that speaks another. */

import { AGREEMENT_ITEMS } from "../../src/core/agreement/items";
import { WAITING_KEY } from "../../src/core/agreement/retired-items";
import type { Cell } from "../../src/core/cells/cell";
import { stageNamed } from "../../src/core/stages/stage";
import { stageCells } from "../../src/core/stages/stage-table";
import { isBare } from "../../src/jobs/run/mending";
import { isOurList } from "../../src/jobs/set-up/own-lists";
import { isStages } from "../../src/jobs/stages/make-stages-tab";
import { earlierRows } from "../../src/jobs/stages/stages-now";
import { english } from "../../src/language/en/names/english";
import { MARKED, unmarkedText } from "../../src/language/spoken/marked";
import {
  behindTitle,
  everyHeading,
  type Family,
  headingsNow,
  isNamed,
  isTitle,
  keysOf,
  namedBy,
  namesNow,
  nowInStages,
  rateIn,
  rateLabel,
  type TabKey,
  titlesOf,
} from "../../src/language/spoken/names";
import { speakBy } from "../../src/language/spoken/words";
import { agreementColumns, agreementRow, valuesByKey } from "../../src/tables/agreement/agreement-table";
import { funnelStages } from "../../src/tables/agreement/funnel-stages";
import { everyHoursHeading, hoursHeadings, hoursTables } from "../../src/tables/agreement/hours-table";
import { logPlaces } from "../../src/tables/agreement/log-table";
import { stagesIn } from "../../src/tables/agreement/stages-table";
import { keptExport, keptTable } from "../../src/tables/exports/kept-export";
import { isHeadingOf } from "../../src/tables/leads/heading-rules";
import { newLeadHeadings } from "../../src/tables/leads/lead-fields";
import { isOwnHeading, isTimed, leadColumns, OWN_FIELDS, ownHeadings, PEOPLE_FIELDS } from "../../src/tables/leads/lead-table";
import { isScoreHeading, scoreHeadings } from "../../src/tables/leads/score-columns";
import { spendPlaces } from "../../src/tables/monitor/spend-table";
import { isMadeBySetUp } from "../../src/tables/own-columns/own-place";

const utc = () => 0;
const FAMILIES = Object.keys(english).filter((family) => family !== "labels") as Family[];

afterEach(() => speakBy(() => "en"));

const inLanguage = <Made>(language: string, make: () => Made): Made => {
  speakBy(() => language);
  return make();
};

/** Every other order than the one in which set-up writes them. */
const moved = <One>(row: readonly One[]): One[] => [...row].reverse();

/** The agreement as it is written. */
const agreement = (): Cell[][] => [headingsNow("agreement"), ...AGREEMENT_ITEMS.map((item) => agreementRow(item, null))];

describe.each([
  ["marked names", MARKED, "en"],
  ["English names", "en", MARKED],
  ["marked names while the same is spoken", MARKED, MARKED],
])("%s are found", (_, wrote, reads) => {
  const written = <Made>(make: () => Made): Made => {
    const made = inLanguage(wrote, make);
    speakBy(() => reads);
    return made;
  };

  it.each(FAMILIES)("each of %s", (family) => {
    const names = written(() => headingsNow(family));
    expect(names.map((name) => namedBy<Family>(family, name))).toEqual(keysOf(family));
    expect(names.every((name, at) => isNamed<Family>(family, keysOf<Family>(family)[at] as never, name))).toBe(true);
  });

  it.each(FAMILIES)("each of %s as people type it by hand", (family) => {
    const names = written(() => headingsNow(family));
    for (const typed of [
      (name: string) => ` ${name.toUpperCase()} `,
      (name: string) => name.replace(/a/g, "\u00e1").replace(/e/g, "\u00e9"),
      (name: string) => name.replace(" ", "\u00a0 "),
    ])
      expect(names.map((name) => namedBy<Family>(family, typed(name)))).toEqual(keysOf(family));
    expect(names.every((name, at) => isNamed<Family>(family, keysOf<Family>(family)[at] as never, `${name} `))).toBe(true);
    expect(names.map((name) => namedBy<Family>(family, `${name} too`))).toEqual(names.map(() => undefined));
  });

  it("in the agreement, wherever its columns stand", () => {
    const table = written(agreement);
    expect(agreementColumns(table)).toEqual([0, 1, 2, 3, 4]);
    expect(agreementColumns(table.map(moved))).toEqual([4, 3, 2, 1, 0]);
    expect(valuesByKey(table.map(moved)).size).toBe(AGREEMENT_ITEMS.length);
  });

  it("in the labels of the agreed rates", () => {
    const table = written(() =>
      agreement().map((row): Cell[] => {
        const rate = Number(/^rate\.([1-3])$/.exec(String(row[4]))?.[1] ?? 0);
        if (rate === 0) return row;
        const labels = ["", rateLabel("Visit", "Talk to us"), rateLabel("Talk to us", "Offer"), rateLabel("Offer", "Member")];
        return [row[0] ?? "", labels[rate] ?? "", 0.5, row[3] ?? "", row[4] ?? ""];
      }),
    ).map((row) => (row[4] === "rate.4" ? [row[0] ?? "", row[1] ?? "", "", row[3] ?? "", row[4]] : row));
    expect(funnelStages(table)).toEqual(["Visit", "Talk to us", "Offer", "Member"]);
  });

  it("in the labels with which the agreement begins", () => {
    const table = written(agreement).map((row): Cell[] => (/^rate\.[1-4]$/.test(String(row[4])) ? row.with(2, 0.5) : row));
    expect(funnelStages(table.filter((row) => !/^rate\.[5-9]/.test(String(row[4]))))).toEqual([
      "lead",
      "MQL",
      "SAL",
      "opportunity",
      "customer",
    ]);
  });

  it("behind a label whose text is in the tab of stages now", () => {
    const headings = written(() => headingsNow("agreement"));
    const behind = written(nowInStages);
    const rows = [`Stages that wait${behind}`, "Stages that wait"].map((label): Cell[][] => [headings, ["", label, "", "", WAITING_KEY]]);
    expect(rows.map((table) => earlierRows(table).length)).toEqual([0, 1]);
  });

  it("in the tab of hours", () => {
    const week: Cell[] = ["Monday", "09:00", "18:00", "", "2026-12-25", "", "", "Christmas", "", "Europe/Berlin"];
    const headings = written(hoursHeadings);
    const found = hoursTables([headings, week]);
    expect([found?.hours[1], found?.holidays[1], found?.zone]).toEqual([
      ["Monday", "09:00", "18:00"],
      ["2026-12-25", "", "", "Christmas"],
      "Europe/Berlin",
    ]);
    expect(isBare([headings, ["", ""]], everyHoursHeading())).toBe(true);
    expect(isBare([headings, week], everyHoursHeading())).toBe(false);
  });

  it("in the tab of stages", () => {
    const headings = written(() => headingsNow("stages"));
    const list = [stageNamed("MQL", { whose: "marketing", criterion: "asks" }), stageNamed("Won", { end: "won", alsoCalled: ["Paid"] })];
    const cells = [headings, ...list.map((stage) => stageCells(stage))];
    expect(stagesIn(cells.map(moved), utc)).toEqual({ stages: list });
    expect(isStages(cells, list)).toBe(true);
  });

  it("in the tabs of versions and of costs", () => {
    const [log, spend] = [written(() => headingsNow("log")), written(() => headingsNow("spend"))];
    expect([logPlaces([log]), logPlaces([moved(log)])]).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7],
      [7, 6, 5, 4, 3, 2, 1, 0],
    ]);
    expect(spendPlaces([moved([...spend, "Ours"])])).toEqual([5, 4, 3, 2, 1]);
    expect(spendPlaces([[...spend.map((heading) => ` ${heading.toUpperCase()}`), "Ours"]])).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([true, false])("in what a take-over keeps, whether it is unfinished or not: %s", (isUnfinished) => {
    const cells = written(() => keptTable([], 0, isUnfinished));
    expect(keptExport(cells, 0).isUnfinished).toBe(isUnfinished);
  });

  it.each(["log", "datesBefore", "spend", "stages"] as const)("in the list %s, which holds no leads", (list) => {
    const headings = written(() => headingsNow(list));
    expect([isOurList(headings), isOurList(moved(headings)), isBare([headings], everyHeading(list))]).toEqual([true, false, true]);
  });

  it("in the lead tab", () => {
    const [people, own, scores] = [written(newLeadHeadings), written(ownHeadings), written(scoreHeadings)];
    const headings = [...people.slice(0, 2), ...own, ...people.slice(2), ...scores];
    const columns = leadColumns(headings);
    expect(OWN_FIELDS.map((field) => columns[field])).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([isTimed(columns), columns.score, own.every(isOwnHeading), scores.every(isScoreHeading)]).toEqual([true, 34, true, true]);
    expect([people.some(isOwnHeading), isMadeBySetUp(headings), isMadeBySetUp(moved(headings))]).toEqual([false, true, false]);
  });

  it.each(PEOPLE_FIELDS)("in the heading of a column for %s", (field) => {
    const heading = written(() => namesNow().lead[field]);
    expect(isHeadingOf(field, heading)).toBe(true);
  });

  it.each(keysOf("tabs"))("in the name of the tab %s, with whatever stands behind it", (tab) => {
    const title = written(() => namesNow().tabs[tab]);
    expect([isTitle(tab, title.toUpperCase()), isTitle(tab, `${title} 2`)]).toEqual([true, false]);
    expect([behindTitle(tab, title), behindTitle(tab, `${title} 2`), behindTitle(tab, `Our ${title}`)]).toEqual(["", " 2", null]);
    expect(titlesOf(tab)).toContain(title);
  });
});

it.each(["en", MARKED])("the tab of a new thing is called as %s says", (language) => {
  const first = inLanguage(language, () => keysOf("tabs").map((tab: TabKey) => [titlesOf(tab)[0], namesNow().tabs[tab]]));
  for (const [title, now] of first) expect(title).toBe(now);
});

it.each(FAMILIES)("no two of %s are called the same", (family) => {
  expect(new Set(headingsNow(family)).size).toBe(keysOf(family).length);
});

it.each([
  ["a label in other words", "How many leads we qualify"],
  ["what begins like ours and says nothing", "Conversion rate: "],
  ["none", ""],
])("%s is no label of a rate", (_, label) => expect(rateIn(label)).toBeNull());

it.each(["Due", "", "~", "⟦", "⟦Due"])("%p stands in no marks", (text) => expect(unmarkedText(text)).toBe(text));
