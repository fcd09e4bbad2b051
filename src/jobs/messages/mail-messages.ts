/** What crosses google.script.run about mails, as JSON text. */

/** A mail as it would go out now. */
export interface MailShown {
  to: string;
  subject: string;
  /** Ours, with every text of people escaped. */
  html: string;
}

export interface MailPreview {
  /** The key of the item that turns it on. */
  key: string;
  /** What it is called above its preview: "A lead is ready". */
  name: string;
  isOn: boolean;
  /** Some of the mails, as they would be if they were due now and nobody had been told; none where there is nothing to tell. */
  mails: MailShown[];
  /** All who would get one. */
  to: string[];
  /** One sentence where it has nobody to go to, or an owner has no address; "" else. */
  problem: string;
}

export interface MailPreviews {
  kinds: MailPreview[];
  /** How many recipients this person may still write to today; null where the permission is missing. */
  left: number | null;
  /** One sentence where no mail can go; "" else. */
  problem: string;
}
