import { panelState, saveAgreement } from "../jobs/panel";
import { setUp } from "../jobs/set-up";

export type { AgreementField, Change, PanelState, SaveAnswer } from "../jobs/panel-messages";

/** What the panel can ask of the server. All of it crosses as JSON text: a Date would arrive as nothing. */
export interface PanelServer {
  /** JSON of PanelState. */
  panelOpen(): string;
  /** JSON of Change[] in, JSON of SaveAnswer out. */
  panelSave(changes: string): string;
  /** Runs set-up; JSON of PanelState. */
  panelSetUp(): string;
}

/** Panel: reads the agreement and the leads. */
global.panelOpen = () => JSON.stringify(panelState());

/** Panel: saves changed fields of the agreement. */
global.panelSave = (changes: string) => JSON.stringify(saveAgreement(changes, new Date()));

/** Panel: sets the spreadsheet up. */
global.panelSetUp = () => {
  setUp(new Date());
  return JSON.stringify(panelState());
};
