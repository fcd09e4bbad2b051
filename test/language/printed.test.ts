/** The printed copy speaks the document's language, and quotes the agreement as it stands. */

import { AGREEMENT_ITEMS } from "../../src/core/agreement/items";
import { printedRows } from "../../src/core/agreement/printed";
import { labelOf } from "../../src/language/spoken/item-words";
import { MARKED } from "../../src/language/spoken/marked";
import { speakBy, words } from "../../src/language/spoken/words";

afterEach(() => speakBy(() => "en"));

test("every cell is in the document's language, or somebody's own", () => {
  speakBy(() => MARKED);
  const values = new Map<string, string | number>(AGREEMENT_ITEMS.map(({ key }) => [key, "V"]));
  values.set("stages", "V | sales | yes | V | V |  | V\nVV |  |  |  |  | waiting");
  values.set("hours.week", "V | V | V");
  values.set("response.target", 90);
  values.set("term.end", "2027-12-31");
  const accepted = [{ team: "sales" as const, who: "V", at: 0, day: "2026-11-18" }];
  const rows = printedRows(values, labelOf, { state: "V", accepted }, words().printed);
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell.split("\n"))).filter((cell) => cell !== "");
  expect(cells.filter((cell) => !cell.includes("\u27e6") && !/^[•V:, ]+(____)?$/.test(cell))).toEqual([]);
  expect(cells.length).toBeGreaterThan(300);
});
