import type { Engine, StandIn, Tab } from "sheets-stand-in";
import { type Called, fillExample, promiseAcceptance } from "./example";
import { fillFunnel } from "./funnel-tab";
import { sampleLeads } from "./leads";
import { fillLeads } from "./leads-tab";
import { fillSpend } from "./spend";

export { SAMPLE_NOW, SAMPLE_ZONE } from "./moments";
export { TOLD } from "./told";

const CHECK = "Check all leads now";

const FUNNEL = "Funnel";
const SPEND = "SLA spend";

function tabWhere(engine: Engine, fits: (tab: Tab) => boolean): Tab {
  const tab = engine.tabs().find(fits);
  if (!tab) throw new Error("The workbook lacks a tab of the sample.");
  return tab;
}

/** Fills a new workbook with the leads and the funnel of Tallowbrook Systems, a company that does not exist. */
export function fillSample(engine: Engine): void {
  const leads = tabWhere(engine, () => true);
  engine.renameTab(leads.id, "Leads");
  fillLeads(engine, leads, sampleLeads());
  fillFunnel(engine, engine.addTab(FUNNEL));
  engine.select({ sheet: leads.id, row: 0, column: 0, rows: 1, columns: 1 });
}

/**
 * Makes the sample company in a new workbook, has the add-on set it up, fills in its goals, its plan and its costs, and checks, as a
 * person would in the panel who takes all that is proposed.
 *
 * @param called how the spreadsheet writes what the add-on calls so in English
 */
export async function openSample(standIn: StandIn, called: Called = (english) => english): Promise<void> {
  const { engine } = standIn;
  fillSample(engine);
  await standIn.open();
  await standIn.settle();
  await standIn.call("panelSetUp", []);
  await standIn.settle();
  fillExample(engine, called);
  promiseAcceptance(engine, called);
  fillSpend(engine, tabWhere(engine, (tab) => tab.name === called(SPEND)).id);
  await standIn.choose(called(CHECK));
  await standIn.settle();
}
