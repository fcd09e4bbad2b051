import { AGREEMENT_ITEMS } from "../../../src/core/agreement/items";
import { headingsNow } from "../../../src/language/spoken/names";
import { agreementRow } from "../../../src/tables/agreement/agreement-table";
import { funnelStages } from "../../../src/tables/agreement/funnel-stages";

/** The agreement's table with these labels for its rates; those behind them are left blank. */
function tableWith(labels: readonly string[]) {
  const rows = AGREEMENT_ITEMS.map((item) => {
    const row = agreementRow(item, null);
    if (!item.key.startsWith("rate.")) return row;
    const at = Number(item.key.slice(5)) - 1;
    const [section = ""] = row;
    return [section, labels[at] ?? String(row[1]), labels[at] ? 0.5 : "", item.owner, item.key];
  });
  return [headingsNow("agreement"), ...rows];
}

const steps = (...labels: string[]) => labels.map((label) => `Conversion rate: ${label}`);

describe("the stages of the agreed funnel, by the labels of its rates", () => {
  it.each<[string, string[], string[]]>([
    [
      "the starting texts",
      steps("lead to MQL", "MQL to SAL", "SAL to opportunity", "opportunity to customer"),
      ["lead", "MQL", "SAL", "opportunity", "customer"],
    ],
    ["a plan's own stages", steps("Visit to Offer", "Offer to Member"), ["Visit", "Offer", "Member"]],
    ["a stage with the word to in it", steps("Lead to Talk to us", "Talk to us to Won"), ["Lead", "Talk to us", "Won"]],
    ["a label in other words", ["How many leads we qualify", ...steps("MQL to SAL")], []],
    ["a label that names one stage", steps("leads"), []],
    ["none", [], []],
  ])("%s", (_, labels, stages) => expect(funnelStages(tableWith(labels))).toEqual(stages));

  it("names none where the table has lost its keys", () => expect(funnelStages([["Section", "Item"]])).toEqual([]));
});
