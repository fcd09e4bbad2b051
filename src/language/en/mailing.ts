import type { MailKind } from "../../core/mail/kinds";
import { numberText } from "../figures/number-text";
import { contents } from "./contents/contents";
import { agreeing, counted } from "./counted";
import { enumerated } from "./enumeration";
import { english } from "./names/english";

/** What mails are called, and why they do not go out, or not to everybody. */
export const mailing = {
  /** As headings; the labels of their switches say the same, behind "Mail:". */
  names: {
    digest: "Overdue leads, every morning",
    ready: "A lead is ready",
    returned: "A lead was returned",
    back: "Leads come back today",
    breach: "A promise was not kept in time",
    dueSoon: "A lead is due soon",
    offer: "Overdue leads may go to another owner",
    given: "A lead was given to another owner",
    weekly: "Weekly pipeline status",
    monthly: "Monthly report",
    reminders: "Review and end of term",
  } satisfies Readonly<Record<MailKind, string>>,
  notOn: (why: string) => `The mails could not be turned on in this copy of the spreadsheet: ${why} Turn them on under Set-up, Mails.`,
  noPermission:
    "No mail goes out: Google has not been given the permission to send mail. Choose Extensions > Lead SLA > Set up this spreadsheet and allow it when Google asks.",
  /** Google lets a person write to so many recipients a day. */
  quotaSpent: (waiting: number) =>
    `The day's mail quota of Google is spent: ${counted(waiting, "mail waits", "mails wait")} for the next hourly check.`,
  /** The six minutes of a run were up. */
  wait: (waiting: number) => `${counted(waiting, "mail waits", "mails wait")} for the next hourly check: the time of the last one was up.`,
  /** A run was ended while it was sending; nobody is told twice, so these are not sent again. */
  uncertain: (mails: number) =>
    `Google ended a check while it was sending mail: ${mails === 1 ? "" : "up to "}${counted(mails, "mail")} may not have gone out. ${agreeing(mails, "It is", "They are")} not sent again.`,
  refused: (to: string, refusal: string) =>
    `Google refused the mail to ${to} (${refusal}). The next check tries again; if it is refused again, correct the address in the tab ${english.tabs.agreement}.`,
  /** Nobody is named to whom mails that are on could go. */
  nobody: (labels: readonly string[]) =>
    `Nobody gets ${enumerated(labels.map((label) => `"${label}"`))}: name the contact persons of marketing and sales in the agreement, with e-mail addresses.`,
  /** Owners have no address, and no manager is named to hear of their leads. */
  nobodyHears: (leads: number) =>
    `Nobody gets a mail about ${leads === 1 ? "1 lead that waits" : `${numberText(leads)} leads that wait`} for an answer: the agreement names no address for ${leads === 1 ? "its owner" : "their owners"}. Add the addresses, or name the manager with an e-mail address, under Set-up, Mails.`,
  /** Of a copied spreadsheet, whose cells say that mails are on. */
  elsewhere: "Mails are off in this copy of the spreadsheet until somebody turns them on here: in the panel, view Set-up, under Mails.",
  onHere: (kinds: number) =>
    kinds === 0
      ? "No kind of mail is on. Choose mails and recipients first."
      : `Mails are on in this spreadsheet now: ${kinds === 1 ? "1 kind" : `${kinds} kinds`}.`,
  /** Of addresses in the column Owner that got mail before. */
  ownersDropped: (owners: number) =>
    owners === 1
      ? "1 owner who got mail before gets none now: the agreement does not name the address. Add it under Set-up, Mails."
      : `${numberText(owners)} owners who got mail before get none now: the agreement does not name their addresses. Add them under Set-up, Mails.`,
  ownersLeftOut: "They get no mail. Their leads stand in the manager's mails.",
  /** The cells say that leads are given to others, and no version does that is in force. */
  notGivenYet:
    "No lead is given to anybody yet: the version of the agreement that is in force does not say so. Publish it; what is overdue from then on is given.",
  /** Nobody's timer would send them. */
  hourlyOff: "No mail goes out while the hourly check is off: switch it on under Set-up.",
  ownersWithoutAddress: (owners: readonly string[]) =>
    `No address is known of ${owners.length > 5 ? `${owners.slice(0, 5).join(", ")} and ${owners.length - 5} more` : enumerated(owners)}: add ${owners.length === 1 ? "it" : "them"} in the table "${contents.items.people.label}" of the agreement. Until then the manager gets ${owners.length === 1 ? "the mails" : "their mails"}.`,
};
