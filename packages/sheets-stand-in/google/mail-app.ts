import type { Mail } from "../contract/stand-in-contract";
import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import type { MailQuota } from "./state";

/** Recipients in a day of a consumer account; a Workspace account has 1,500. */
const A_DAY = 100;
const A_MESSAGE = 50;
/** Characters; a consumer account's mail holds 200 KB. */
const LONGEST_BODY = 200 * 1024;
/** The quota comes back 24 hours after the first mail that took from it. */
const DAY = 86_400_000;
/** The workbook keeps no more than these. */
const KEPT = 500;

const TEXTS = ["to", "cc", "bcc", "replyTo", "name", "subject", "body", "htmlBody"] as const;
type Message = Partial<Record<(typeof TEXTS)[number], string>> & { noReply?: boolean };

const ADDRESS = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"().]+$/;
const WITH_NAME = /^[^<>@]*<([^<>]+)>$/;

/** The addresses of a list with commas; each is checked as Google checks it. */
function addressesIn(list: string | undefined): string[] {
  const given = (list ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
  return given.map((one) => {
    const address = (WITH_NAME.exec(one)?.[1] ?? one).trim();
    if (!ADDRESS.test(address)) throw new GoogleException(`Invalid email: ${one}`);
    return address;
  });
}

/** Google takes no other kinds here; what it makes of them is not known, nor of files. */
function checked(options: Record<string, unknown>): Message {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    const text = (TEXTS as readonly string[]).includes(name);
    if (!text && name !== "noReply") throw new Error(`The mail option ${name} is not in the stand-in yet`);
    if (typeof value !== (text ? "string" : "boolean")) throw new GoogleException(`Invalid argument: ${name}`);
  }
  return options as Message;
}

function quotaOf(context: Context): MailQuota {
  const { host, run } = context;
  const known = host.state.mailQuotas[run.user];
  if (known && host.engine.now() < known.since + DAY) return known;
  return { since: host.engine.now(), recipients: 0 };
}

/** Sends mail for the person whose rights the run has: kept here, and sent nowhere. */
export class MailApp extends GoogleObject {
  readonly google = "MailApp";

  getRemainingDailyQuota(): number {
    return A_DAY - quotaOf(this.context).recipients;
  }
  /** sendEmail(message), (recipient, subject, body), (recipient, subject, body, options) or (to, replyTo, subject, body). */
  sendEmail(...args: unknown[]): void {
    const [first, second, third, fourth] = args;
    if (args.length === 1) deliver(this.context, checked(first as Record<string, unknown>));
    else if (typeof fourth === "string") deliver(this.context, checked({ to: first, replyTo: second, subject: third, body: fourth }));
    else deliver(this.context, checked({ ...((fourth ?? {}) as object), to: first, subject: second, body: third }));
  }
}

function deliver(context: Context, message: Message): void {
  const { host, run } = context;
  const [to, cc, bcc] = [addressesIn(message.to), addressesIn(message.cc), addressesIn(message.bcc)];
  const recipients = to.length + cc.length + bcc.length;
  if (to.length === 0) throw new GoogleException("Failed to send email: no recipient");
  addressesIn(message.replyTo);
  if (recipients > A_MESSAGE) throw new GoogleException("Limit Exceeded: Email Recipients Per Message.");
  const { body = "", htmlBody } = message;
  if (body.length + (htmlBody?.length ?? 0) > LONGEST_BODY) throw new GoogleException("Limit Exceeded: Email Body Size.");
  const quota = quotaOf(context);
  if (quota.recipients + recipients > A_DAY) throw new GoogleException("Service invoked too many times for one day: email.");
  host.state.mailQuotas[run.user] = { since: quota.since, recipients: quota.recipients + recipients };
  const mail: Mail = {
    at: host.engine.now(),
    from: run.user,
    to,
    cc,
    bcc,
    subject: message.subject ?? "",
    body,
    noReply: message.noReply ?? false,
    ...(htmlBody === undefined ? {} : { htmlBody }),
    ...(message.name === undefined ? {} : { name: message.name }),
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
  };
  host.state.mails = [...host.state.mails.slice(1 - KEPT), mail];
  host.mailed(mail);
}
