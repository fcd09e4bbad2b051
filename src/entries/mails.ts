import { previewMails } from "../jobs/mail-preview";

export type { MailPreview, MailPreviews, MailShown } from "../jobs/mail-messages";

/** What the panel can ask of the server about mails, as JSON text. */
export interface MailServer {
  /** JSON of MailPreviews: nothing is sent. */
  panelMails(): string;
}

/** Panel: shows every mail as it would go out now. */
global.panelMails = () => JSON.stringify(previewMails(new Date()));
