import type { Engine, Tab } from "../engine/engine";
import type { StandIn } from "../stand-in-contract";
import { fillFunnel } from "./funnel-tab";
import { sampleLeads } from "./leads";
import { fillLeads } from "./leads-tab";

export { SAMPLE_NOW, SAMPLE_ZONE } from "./moments";

export const SAMPLE_NAME = "Tallowbrook Systems: leads";

const SET_UP = "Set up this spreadsheet";

function firstTab(engine: Engine): Tab {
  const tab = engine.tabs()[0];
  if (!tab) throw new Error("The workbook has no tab to fill.");
  return tab;
}

/** Fills a new workbook with the leads and the funnel of Tallowbrook Systems, a company that does not exist. */
export function fillSample(engine: Engine): void {
  const leads = firstTab(engine);
  engine.renameTab(leads.id, "Leads");
  fillLeads(engine, leads, sampleLeads());
  fillFunnel(engine, engine.addTab("Funnel"));
  engine.select({ sheet: leads.id, row: 0, column: 0, rows: 1, columns: 1 });
}

/**
 * Makes the sample company in a new workbook and has the add-on set it up, as a person would from its menu.
 * The stand-in's dialogs must answer yes.
 */
export async function openSample(standIn: StandIn): Promise<void> {
  fillSample(standIn.engine);
  await standIn.open();
  await standIn.settle();
  await standIn.choose(SET_UP);
  await standIn.settle();
}
