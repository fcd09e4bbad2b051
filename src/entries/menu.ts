import {
  agreeFromMenu,
  attemptFromMenu,
  checkFromMenu,
  choose,
  copyFromMenu,
  countFromMenu,
  explainFromMenu,
  funnelFromMenu,
  openSetUp,
  openThePanel,
  removeFromMenu,
  stampFromMenu,
  takeBackFromMenu,
  takeOverFromMenu,
  turnDatesFromMenu,
} from "../jobs/menu/menu";

/** Menu: opens the panel beside the sheet. */
global.openPanel = () => choose("openPanel", openThePanel);

/** Menu: checks every lead row now. */
global.checkLeads = () => choose("checkLeads", () => checkFromMenu(new Date()));

/** Menu: opens the panel where it shows what set-up will do. */
global.setUpSpreadsheet = () => choose("setUpSpreadsheet", openSetUp);

/** Menu: marks the selected leads as answered now. */
global.markAnswered = () => choose("markAnswered", () => stampFromMenu("answer", new Date()));

/** Menu: logs an attempt to reach the selected leads now, after asking whether it did. */
global.logAttempt = () => choose("logAttempt", () => attemptFromMenu(() => new Date()));

/** Menus of earlier builds: sales accepts the selected leads now. */
global.acceptLead = () => choose("acceptLead", () => stampFromMenu("accept", new Date()));

/** Menus of earlier builds: sales rejects the selected leads, with a reason. */
global.rejectLead = () => choose("rejectLead", () => stampFromMenu("reject", new Date()));

/** Menus of earlier builds: sales returns the selected leads to marketing, with a reason. */
global.returnLead = () => choose("returnLead", () => stampFromMenu("return", new Date()));

/** Menu: takes the last click on the selected leads back. */
global.takeBackClick = () => choose("takeBackClick", () => takeBackFromMenu(new Date()));

/** Menu: says why the selected lead has its colour. */
global.whyThisColour = () => choose("whyThisColour", () => explainFromMenu(new Date()));

/** Menu: turns texts in the lead tab's columns of dates into dates after asking, or puts them back. */
global.turnIntoDates = () => choose("turnIntoDates", () => turnDatesFromMenu(new Date()));

/** Menu: takes over the export in sight after asking, or takes the last one back. */
global.takeOverExport = () => choose("takeOverExport", () => takeOverFromMenu(new Date()));

/** Menu: puts what the team's own leads show into the plan. */
global.countFromLeads = () => choose("countFromLeads", countFromMenu);

/** Menu: puts the plan's rates into the agreement. */
global.agreeOnRates = () => choose("agreeOnRates", () => agreeFromMenu(new Date()));

/** Menu: makes a plan for another channel or method. */
global.planFunnel = () => choose("planFunnel", () => funnelFromMenu(new Date()));

/** Menu: takes the add-on's columns, colours, names and timer out of this spreadsheet, after asking. */
global.removeAddOn = () => choose("removeAddOn", removeFromMenu);

/** Menu: lays a clean copy of the agreement out in a new tab. */
global.copyAgreement = () => choose("copyAgreement", () => copyFromMenu(new Date()));
