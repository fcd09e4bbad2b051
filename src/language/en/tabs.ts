import { CHOOSE_SET_UP } from "./choose-set-up";
import { english } from "./names/english";

/** Tabs that are not there, or lack something. */
export const tabs = {
  notSetUp: `This spreadsheet is not set up yet. ${CHOOSE_SET_UP}.`,
  agreementGone: `The agreement's cells were not found. ${CHOOSE_SET_UP} to add them again; nothing else changes.`,
  stagesGone: `The tab ${english.tabs.stages} was not found. ${CHOOSE_SET_UP} to make it again; nothing else changes.`,
  keyGone: `The tab ${english.tabs.agreement} has lost the heading "${english.agreement.key}" of its hidden column, by which the add-on knows the rows. Show that column, type ${english.agreement.key} into its first cell, then try again.`,
  notShown: (why: string) => `It could not be brought into sight: ${why} Open the tab by its name below.`,
  noPlan: `There is no plan tab yet, or its rows were deleted. ${CHOOSE_SET_UP} to make one.`,
  noHistory: `The plan's History has no counts yet: the lead tab needs a column headed ${english.lead.stage} with the plan's stages. Add it, set up again, then try once more.`,
  taken: (tab: string) => `There is a tab "${tab}" already. Choose another name. Nothing was changed.`,
  /** @param why of whatever is not understood in the tab, or in its version; as in "Tab SLA hours: ..." */
  within: (tab: string, why: string) => `Tab ${tab}: ${why}`,
  chooseOfList: "Choose one of the list.",
  gone: "This tab is not there any more. Choose Extensions > Lead SLA > Set up this spreadsheet to make it again.",
  stagesFailed: (why: string) =>
    `The tab ${english.tabs.stages} could not be made. Google says: ${why} Choose Set up this spreadsheet to make it.`,
  monitorFailed: (why: string) =>
    `The tab ${english.tabs.monitor} could not be brought up to date. Google says: ${why} Free the tab and choose Check all leads now.`,
};
