import { saveAgreement } from "../jobs/agreement/save-agreement";
import { hourlyCheckOn } from "../jobs/check/hourly-timer";
import { chooseColumns } from "../jobs/clicks/choose-columns";
import { whySelected } from "../jobs/clicks/why-this-colour";
import { showLead } from "../jobs/leads/show-lead";
import { removeFromPanel } from "../jobs/menu/menu";
import { languageShown } from "../jobs/panel/named-in-formulas";
import { lookAgain } from "../jobs/panel/panel-look";
import { panelState } from "../jobs/panel/panel-state";
import { readColumns, readKeeping, readLeadPlace, readLook, readTab } from "../jobs/panel/panel-wishes";
import { showTab } from "../jobs/panel/show-tab";
import { keepTyped } from "../jobs/panel/unsaved-texts";

export type { ClickCount } from "../jobs/messages/click-messages";
export type {
  AgreementField,
  Change,
  FieldColumn,
  Keeping,
  KeptTexts,
  LanguageCode,
  LanguageShown,
  LookAnswer,
  MailsNow,
  PanelState,
  PlanFigures,
  SaveAnswer,
  ShownLeads,
  State,
  UnknownOwner,
} from "../jobs/messages/panel-messages";

/** What the panel can ask of the server. All of it crosses as JSON text: a Date would arrive as nothing. */
export interface PanelServer {
  /** JSON of PanelState. */
  panelOpen(): string;
  /** JSON of Change[] in, JSON of SaveAnswer out. */
  panelSave(changes: string): string;
  /** JSON of { row, id } in; JSON of a sentence, "" where the lead is in sight now. */
  panelShowLead(lead: string): string;
  /** JSON of headings by field in; JSON of a sentence that says how it went. */
  panelColumns(chosen: string): string;
  /** JSON of { seen } in; JSON of LookAnswer. */
  panelLook(seen: string): string;
  /** Looks for formulas of people that a change of the language leaves behind; JSON of LanguageShown. */
  panelLanguage(): string;
  /** JSON of { tab } in; JSON of a sentence, "" where it is in sight now. */
  panelShowTab(tab: string): string;
  /** Switches the hourly check on; JSON of a sentence that says how it went. */
  panelHourly(): string;
  /** Takes the add-on out of the spreadsheet after asking; JSON of a sentence that says what was done. */
  panelRemove(): string;
  /** JSON of Keeping in; JSON of whether they are kept until the panel opens again. */
  panelKeep(keeping: string): string;
  /** JSON of the sentences that explain the marked row. */
  panelWhy(): string;
}

/** Panel: reads the agreement and the leads. */
global.panelOpen = () => JSON.stringify(panelState(new Date()));

/** Panel: saves changed fields of the agreement. */
global.panelSave = (changes: string) => JSON.stringify(saveAgreement(changes, new Date()));

/** Panel: brings a lead into sight. */
global.panelShowLead = (lead: string) => JSON.stringify(showLead(readLeadPlace(lead)));

/** Panel: explains the marked row. */
global.panelWhy = () => JSON.stringify(whySelected(new Date()));

/** Panel: keeps which column of the lead tab holds which field. */
global.panelColumns = (chosen: string) => JSON.stringify(chooseColumns(readColumns(chosen), new Date()));

/** Panel: keeps what could not be saved yet. */
global.panelKeep = (keeping: string) => JSON.stringify(keepTyped(readKeeping(keeping), new Date()));

/** Panel: shows what a change of the document's language leaves behind. */
global.panelLanguage = () => JSON.stringify(languageShown());

/** Panel: brings a tab of the add-on into sight. */
global.panelShowTab = (tab: string) => JSON.stringify(showTab(readTab(tab)));

/** Panel: switches the hourly check on. */
global.panelHourly = () => JSON.stringify(hourlyCheckOn(new Date()));

/** Panel: takes the add-on out of this spreadsheet, after asking. */
global.panelRemove = () => JSON.stringify(removeFromPanel());

/** Panel: looks whether the sheet has changed since it was read. */
global.panelLook = (seen: string) => JSON.stringify(lookAgain(readLook(seen), new Date()));
