import { showMenu } from "../jobs/menu/menu";
import { checkEdited, checkOnOpen } from "../jobs/triggers/clock-runs";
import { checkHourly } from "../jobs/triggers/hourly-check";

/** The file opens: the menu first, whatever comes after. */
global.onOpen = (event: { authMode?: unknown } | undefined) => {
  showMenu();
  checkOnOpen(event, new Date());
};

/** The add-on was installed from inside a file. */
global.onInstall = (event: { authMode?: unknown } | undefined) => {
  showMenu();
  checkOnOpen(event, new Date());
};

/** A person typed, pasted or cleared cells. */
global.onEdit = (event: Partial<GoogleAppsScript.Events.SheetsOnEdit> | undefined) => checkEdited(event, new Date());

/** The hourly timer. */
global.onClock = () => void checkHourly(new Date());
