import { previewMails } from "../jobs/mail/mail-preview";
import { leaveOwnersOut, turnMailsOnHere } from "../jobs/mail/mails-here";

export type { MailPreview, MailPreviews, MailShown } from "../jobs/messages/mail-messages";

/** What the panel can ask of the server about mails, as JSON text. */
export interface MailServer {
  /** JSON of MailPreviews: nothing is sent. */
  panelMails(): string;
  /** Turns mails on in a copy of the spreadsheet in which they were turned on; JSON of a sentence that says how it went. */
  panelMailsHere(): string;
  /** Leaves those without mail who got some because the column Owner held their address; JSON of a sentence. */
  panelOwnersLeftOut(): string;
}

/** Panel: shows every mail as it would go out now. */
global.panelMails = () => JSON.stringify(previewMails(new Date()));

/** Panel: turns mails on in this copy of a spreadsheet. */
global.panelMailsHere = () => JSON.stringify(turnMailsOnHere(new Date()));

/** Panel: leaves owners without mail whose addresses the agreement does not name. */
global.panelOwnersLeftOut = () => JSON.stringify(leaveOwnersOut());
