import { showMenu } from "../jobs/menu/menu";
import { checkEdited, openFile } from "../jobs/triggers/clock-runs";
import { checkHourly } from "../jobs/triggers/hourly-check";

/** The file opens. */
global.onOpen = (event: { authMode?: unknown } | undefined) => openFile(event, new Date(), showMenu);

/** The add-on was installed from inside a file. */
global.onInstall = (event: { authMode?: unknown } | undefined) => openFile(event, new Date(), showMenu);

/** A person typed, pasted or cleared cells. */
global.onEdit = (event: Partial<GoogleAppsScript.Events.SheetsOnEdit> | undefined) => checkEdited(event, new Date());

/** The hourly timer. */
global.onClock = () => void checkHourly(new Date());
