/** A mail as Google takes it. */
export interface Posted {
  to: string;
  subject: string;
  /** For programs that show plain text only. */
  body: string;
  htmlBody: string;
}

/** How many recipients this person may still write to today; 1 call. Throws where the permission to send mail is missing. */
export const recipientsLeft = (): number => MailApp.getRemainingDailyQuota();

/** Sends a mail in this person's name; 1 call. */
export const post = (mail: Posted): void => MailApp.sendEmail({ ...mail, name: "Lead SLA" });
