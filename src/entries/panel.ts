import { saveAgreement } from "../jobs/agreement/save-agreement";
import { hourlyCheckOn } from "../jobs/check/hourly-timer";
import { chooseColumns } from "../jobs/clicks/choose-columns";
import { oneClick } from "../jobs/clicks/one-click";
import { takeBack } from "../jobs/clicks/take-back";
import { whySelected } from "../jobs/clicks/why-this-colour";
import { markedLeadNow } from "../jobs/leads/marked-lead";
import { showLead } from "../jobs/leads/waiting-leads";
import { removeFromPanel } from "../jobs/menu/menu";
import { lookAgain } from "../jobs/panel/panel-look";
import { panelState } from "../jobs/panel/panel-state";
import { readColumns, readKeeping, readLeadPlace, readLook, readTab, readWish } from "../jobs/panel/panel-wishes";
import { showTab } from "../jobs/panel/show-tab";
import { keepTyped } from "../jobs/panel/unsaved-texts";
import { sentenceOf } from "../jobs/run/done";

export type {
  AgreementField,
  Change,
  FieldColumn,
  Keeping,
  KeptTexts,
  LanguageCode,
  LookAnswer,
  MailsNow,
  PanelState,
  PlanFigures,
  SaveAnswer,
  ShownLeads,
  State,
  UnknownOwner,
  WaitingLead,
} from "../jobs/messages/panel-messages";

/** What the panel can ask of the server. All of it crosses as JSON text: a Date would arrive as nothing. */
export interface PanelServer {
  /** JSON of PanelState. */
  panelOpen(): string;
  /** JSON of Change[] in, JSON of SaveAnswer out. */
  panelSave(changes: string): string;
  /** JSON of { row, id } in; JSON of a sentence, "" where the lead is in sight now. */
  panelShowLead(lead: string): string;
  /** JSON of { click, reason } in; JSON of a sentence that says what was done to the marked rows. */
  panelStamp(wish: string): string;
  /** Takes the last click on the marked rows back; JSON of a sentence that says what was done. */
  panelTakeBack(): string;
  /** JSON of headings by field in; JSON of a sentence that says how it went. */
  panelColumns(chosen: string): string;
  /** JSON of { seen } in; JSON of LookAnswer. */
  panelLook(seen: string): string;
  /** JSON of { tab } in; JSON of a sentence, "" where it is in sight now. */
  panelShowTab(tab: string): string;
  /** Switches the hourly check on; JSON of a sentence that says how it went. */
  panelHourly(): string;
  /** Takes the add-on out of the spreadsheet after asking; JSON of a sentence that says what was done. */
  panelRemove(): string;
  /** JSON of Keeping in; JSON of whether they are kept until the panel opens again. */
  panelKeep(keeping: string): string;
  /** JSON of what the leads of the marked rows are called, "" where none is marked. */
  panelMarked(): string;
  /** JSON of the sentences that explain the marked row. */
  panelWhy(): string;
}

/** Panel: reads the agreement and the leads. */
global.panelOpen = () => JSON.stringify(panelState(new Date()));

/** Panel: saves changed fields of the agreement. */
global.panelSave = (changes: string) => JSON.stringify(saveAgreement(changes, new Date()));

/** Panel: brings a lead into sight. */
global.panelShowLead = (lead: string) => JSON.stringify(showLead(readLeadPlace(lead)));

/** Panel: stamps the present into the marked rows. */
global.panelStamp = (wish: string) => {
  const { click, reason } = readWish(wish);
  return JSON.stringify(sentenceOf(oneClick(click, reason, new Date())));
};

/** Panel: takes the last click on the marked rows back. */
global.panelTakeBack = () => JSON.stringify(sentenceOf(takeBack(new Date())));

/** Panel: names the leads of the marked rows. */
global.panelMarked = () => JSON.stringify(markedLeadNow());

/** Panel: explains the marked row. */
global.panelWhy = () => JSON.stringify(whySelected(new Date()));

/** Panel: keeps which column of the lead tab holds which field. */
global.panelColumns = (chosen: string) => JSON.stringify(chooseColumns(readColumns(chosen), new Date()));

/** Panel: keeps what could not be saved yet. */
global.panelKeep = (keeping: string) => JSON.stringify(keepTyped(readKeeping(keeping), new Date()));

/** Panel: brings a tab of the add-on into sight. */
global.panelShowTab = (tab: string) => JSON.stringify(showTab(readTab(tab)));

/** Panel: switches the hourly check on. */
global.panelHourly = () => JSON.stringify(hourlyCheckOn(new Date()));

/** Panel: takes the add-on out of this spreadsheet, after asking. */
global.panelRemove = () => JSON.stringify(removeFromPanel());

/** Panel: looks whether the sheet has changed since it was read. */
global.panelLook = (seen: string) => JSON.stringify(lookAgain(readLook(seen), new Date()));
