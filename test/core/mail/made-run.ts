import type { MailRun } from "../../../src/core/mail/mail";
import type { MailLead } from "../../../src/core/mail/mail-lead";
import { addressBook } from "../../../src/core/people/address-book";
import { NO_STEPS } from "./no-steps";

const HOUR = 3_600_000;

/** Wednesday, 11:00 in Berlin. */
export const NOW = Date.UTC(2026, 10, 18, 10);

/** Runs at that moment, in which nothing was told before, by what an agreement says under its keys. */
export const runsOf =
  (agreed: Readonly<Record<string, string>>) =>
  (leads: MailLead[], more: Partial<MailRun> = {}): MailRun => ({
    at: NOW,
    day: 20_775,
    notices: { goes: true, opens: null, closedSince: NOW - 16 * HOUR },
    dropped: 0,
    since: () => 0,
    isTold: () => false,
    book: addressBook((key) => agreed[key] ?? ""),
    leads,
    elapsed: (from, to) => to - from,
    ...NO_STEPS,
    offsetAt: () => HOUR,
    link: (row) => `#${row ?? ""}`,
    ...more,
  });
