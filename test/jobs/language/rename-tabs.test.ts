import { renamed } from "../../../src/jobs/language/rename-tabs";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import type { TabKey } from "../../../src/language/spoken/names";
import { speaking } from "../../harness/unmarked";

test.each<[TabKey, string, string | null]>([
  ["agreement", "SLA agreement", markedText("SLA agreement")],
  ["agreement", "sla AGREEMENT", markedText("SLA agreement")],
  ["agreement", markedText("SLA agreement"), markedText("SLA agreement")],
  ["agreement", "Our agreement", null],
  ["agreement", "SLA agreement 2026 draft", null],
  ["exportBefore", "SLA export before 2", `${markedText("SLA export before")} 2`],
  ["plan", "SLA plan", markedText("SLA plan")],
  ["plan", "SLA plan Partners", `${markedText("SLA plan")} Partners`],
  ["plan", "SLA planning", null],
  ["plan", "Partners", null],
])("a tab of %s called %s", (tab, title, expected) => {
  expect(speaking(MARKED, () => renamed(tab, title))).toBe(expected);
  if (expected !== null)
    expect(speaking("en", () => renamed(tab, expected))?.toLowerCase()).toBe(
      title.startsWith("\u27e6") ? "sla agreement" : title.toLowerCase(),
    );
});
