import { showMenu } from "../jobs/menu/menu";
import { checkEdited, openFile } from "../jobs/triggers/clock-runs";
import { checkHourly } from "../jobs/triggers/hourly-check";
import { followForm } from "../jobs/triggers/lead-form";
import { followChange } from "../jobs/triggers/sheet-change";

/** The file opens. */
global.onOpen = (event: { authMode?: unknown } | undefined) => openFile(event, new Date(), showMenu);

/** The add-on was installed from inside a file. */
global.onInstall = (event: { authMode?: unknown } | undefined) => openFile(event, new Date(), showMenu);

/** A person typed, pasted or cleared cells. */
global.onEdit = (event: Partial<GoogleAppsScript.Events.SheetsOnEdit> | undefined) => checkEdited(event, new Date());

/** A form that is linked to the lead tab was sent. */
global.onLeadForm = (event: Partial<GoogleAppsScript.Events.SheetsOnFormSubmit> | undefined) => followForm(event, new Date());

/** Somebody or something changed the spreadsheet. */
global.onSheetChange = (event: Partial<GoogleAppsScript.Events.SheetsOnChange> | undefined) => followChange(event, new Date());

/** The timer, hourly or oftener. */
global.onClock = () => void checkHourly(new Date());
