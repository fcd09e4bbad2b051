import { checkFromMenu, openThePanel, setUpFromMenu } from "../jobs/menu";

/** Menu: opens the panel beside the sheet. */
global.openPanel = () => openThePanel();

/** Menu: checks every lead row now. */
global.checkLeads = () => checkFromMenu(new Date());

/** Menu: makes the tabs, columns, colours and timer that the add-on needs, or what of them is missing. */
global.setUpSpreadsheet = () => setUpFromMenu(new Date());
