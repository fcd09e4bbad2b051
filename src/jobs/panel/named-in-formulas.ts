/** Formulas of people that a change of the document's language would leave behind. */

import { AGREEMENT_ITEMS } from "../../core/agreement/items";
import { namesWords } from "../../core/formulas/named-words";
import { STATES } from "../../core/sla/states";
import type { Tab } from "../../google/tab";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { labelOf } from "../../language/spoken/item-words";
import { headingsNow, namesNow } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { isOwnHeading, LEADS_NAME } from "../../tables/leads/lead-table";
import { METRICS_NAME } from "../../tables/monitor/monitor-table";
import { ourFormulas } from "../../tables/plan/plan-anew";
import { PLANS } from "../../tables/plan/plan-table";
import { standingPlan } from "../language/plans-anew";
import type { LanguageShown } from "../messages/panel-messages";

/** A single word, such as Leads or Stage, may be people's own just as well. */
const isOfSeveral = (text: string): boolean => /\S\s+\S/.test(text);

/** Labels and headings within our tabs. */
function labelsNow(): string[] {
  const { planWords, metricWords } = words();
  const headings = (["agreement", "stages", "hours", "log", "spend"] as const).flatMap(headingsNow);
  return [...Object.values(planWords), ...Object.values(metricWords).map(({ name }) => name), ...headings].filter(isOfSeveral);
}

/** What formulas of people may find something by: states, verdicts, headings and labels of ours, names of our tabs. */
function wordsNow() {
  const { states, monitorWords } = words();
  const { leads: _, ...ours } = namesNow().tabs;
  return {
    words: [
      ...STATES.map((state) => states[state]),
      monitorWords.onTrack,
      monitorWords.behind,
      ...headingsNow("own"),
      ...headingsNow("score"),
      ...AGREEMENT_ITEMS.map(({ key }) => labelOf(key)),
      ...labelsNow(),
    ],
    tabs: Object.values(ours),
  };
}

type IsOurs = (formula: string, column: number) => boolean;

/** By a tab's id, which of its formulas are ours: these follow. */
function oursIn(workbook: Workbook): Map<number, IsOurs> {
  const ours = new Map<number, IsOurs>();
  const leads = workbook.placeOfName(LEADS_NAME);
  const headings = leads?.cells[0] ?? [];
  if (leads) ours.set(leads.tab.id(), (_, column) => isOwnHeading(headings[column - leads.column]));
  const monitor = workbook.tabOfName(METRICS_NAME);
  if (monitor) ours.set(monitor.id(), () => true);
  for (const { stages } of PLANS) {
    const place = workbook.placeOfName(stages);
    if (!place) continue;
    const isOurs = ourFormulas({ ...standingPlan(place, {}), cells: [], formulas: [] });
    ours.set(place.tab.id(), isOurs);
  }
  return ours;
}

const namedIn = (tab: Tab, isNamed: (formula: string) => boolean, isOurs: IsOurs = () => false): number =>
  tab.formulas().flatMap((line) => line.filter((formula, column) => formula !== "" && isNamed(formula) && !isOurs(formula, column))).length;

/**
 * How many formulas of people name words or tabs of ours as texts, tab by tab: 2 calls a tab, and 5 for each of ours.
 *
 * @returns tabs with at least one, in the spreadsheet's order
 */
export function languageShown(): LanguageShown {
  const workbook = openWorkbook();
  const ours = oursIn(workbook);
  const isNamed = namesWords(wordsNow());
  const tabs = workbook.tabs().map((tab) => ({ tab: tab.name(), formulas: namedIn(tab, isNamed, ours.get(tab.id())) }));
  return { tabs: tabs.filter(({ formulas }) => formulas > 0) };
}
