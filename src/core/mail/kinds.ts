/** The mails that an agreement can turn on, the most urgent first: where the quota is short, these go out before the others. */
export const MAIL_KINDS = [
  "breach",
  "dueSoon",
  "given",
  "offer",
  "ready",
  "returned",
  "back",
  "digest",
  "reminders",
  "weekly",
  "monthly",
] as const;

export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * What has news from an instant on: a kind from when it was turned on. Broken promises after the first answer have an instant of their
 * own: mails on broken promises were on before there were any.
 */
export type NewsOf = MailKind | "laterBreach";

/** What becomes of a lead that nobody answers: a choice, whose mails go out with it. */
export const REASSIGN = "reassign";

/** The agreement's item that turns a kind on. */
export const switchOf = (kind: MailKind): string => (kind === "offer" || kind === "given" ? REASSIGN : `mails.${kind}`);

/**
 * Whether a kind is on.
 *
 * @param value of its item
 * @example isTurnedOn("offer", "given") //=> true: who else could have it is told where it cannot be given
 */
export function isTurnedOn(kind: MailKind, value: string | number): boolean {
  if (kind === "offer") return value === "offered" || value === "given";
  return value === (kind === "given" ? "given" : "yes");
}
