/** Charts over a tab's grid take the place of those that stand there under one of their titles. */

import { type NewChart, placeCharts } from "../../src/google/charts";
import { tabOf } from "../../src/google/tab";

type Sheet = Parameters<typeof tabOf>[0];

/** A sheet with charts of these titles; what is put over it is noted by its title. */
function sheetWith(...titles: string[]) {
  const charts = titles.map((title) => ({ getOptions: () => ({ get: () => title }), title }));
  const builder = (): object => {
    const made = { title: "" };
    const self: object = new Proxy(made, {
      get:
        (_, name) =>
        (...given: unknown[]) => {
          if (name === "setOption" && given[0] === "title") made.title = String(given[1]);
          return name === "build" ? made : self;
        },
    });
    return self;
  };
  const sheet = {
    getRange: () => ({}),
    getCharts: () => [...charts],
    removeChart: (one: (typeof charts)[number]) => charts.splice(charts.indexOf(one), 1),
    newChart: builder,
    insertChart: (one: (typeof charts)[number]) => charts.push(one),
  };
  return { tab: tabOf(sheet as unknown as Sheet), standing: () => charts.map(({ title }) => title) };
}

const chart: NewChart = {
  ...{ kind: "bar", title: "Goals", otherTitles: ["Metas", "Goals"], width: 500, height: 330 },
  ...{ ranges: [{ row: 0, column: 0, rows: 2, columns: 1 }], row: 0, column: 0 },
};

it.each<[string, string[], string[]]>([
  ["no chart", [], ["Goals"]],
  ["one of its title", ["Goals"], ["Goals"]],
  ["one of its title in another language, and one of people's", ["Metas", "Mine"], ["Mine", "Goals"]],
])("where there is %s", (_, before, after) => {
  const { tab, standing } = sheetWith(...before);
  placeCharts(tab, [chart]);
  expect(standing()).toEqual(after);
});
