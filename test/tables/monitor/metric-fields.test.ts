/** Which metrics a lead tab can answer, and what it takes to answer the others. */

import { METRICS } from "../../../src/core/metrics/metrics";
import { metricWords } from "../../../src/language/en/metric-words";
import { notShown, notShownWords } from "../../../src/tables/monitor/metric-fields";

const named = (...names: string[]) => METRICS.filter(({ key }) => names.includes(metricWords[key].name));
const columns = (...fields: string[]) => Object.fromEntries(fields.map((field, at) => [field, at]));

it.each<[string[], string[], string[], string]>([
  [["Leads", "Cost per lead"], ["received"], [], ""],
  [
    ["Leads", "Connect rate"],
    ["received", "passed"],
    ["connected"],
    "Not shown: Connect rate. It needs the column Connected: add it to the lead tab,",
  ],
  [
    ["Lead conversion", "Closing rate", "Revenue"],
    ["received"],
    ["won", "passed", "revenue"],
    "Not shown: Lead conversion, Closing rate and Revenue. They need the columns Won on, Passed to sales and Revenue: add them to the lead tab,",
  ],
  [["Within SLA"], ["received", "status"], ["responded"], "Not shown: Within SLA. It needs the column Responded:"],
  [["Sales-ready share of customers"], ["received", "won"], [], "Not shown: Sales-ready share of customers. Leads are not scored:"],
])("of %j a tab with %j lacks %j", (names, has, fields, said) => {
  const left = notShown(named(...names), columns(...has));
  expect(left.fields).toEqual(fields);
  expect(notShownWords(left).startsWith(said)).toBe(true);
  expect(notShownWords(left) === "").toBe(said === "");
});
