/** The mails that an agreement can turn on, the most urgent first: where the quota is short, these go out before the others. */
export const MAIL_KINDS = ["breach", "ready", "returned", "back", "digest", "reminders", "weekly", "monthly"] as const;

export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * What has news from an instant on: a kind from when it was turned on. Broken promises after the first answer have an instant of their
 * own: mails on broken promises were on before there were any.
 */
export type NewsOf = MailKind | "laterBreach";

/** The agreement's item that turns a kind on. */
export const switchOf = (kind: MailKind): string => `mails.${kind}`;
