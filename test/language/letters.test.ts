/** Letters speak the document's language, and quote people as they wrote. */

import { backMails, breachMails, digestMails, readyMails } from "../../src/core/mail/lead-mails";
import type { MailRun } from "../../src/core/mail/mail";
import { reminderMails } from "../../src/core/mail/reminder-mails";
import { weeklyMails } from "../../src/core/mail/report-mails";
import { dueSoonMails, givenMails, offerMails } from "../../src/core/mail/step-mails";
import { METRICS } from "../../src/core/metrics/metrics";
import type { Figures } from "../../src/core/metrics/month-figures";
import { addressBook } from "../../src/core/people/address-book";
import { letterText } from "../../src/language/figures/letter";
import { letterOf } from "../../src/language/spoken/letters";
import { MARKED } from "../../src/language/spoken/marked";
import { speakBy } from "../../src/language/spoken/words";
import { NO_STEPS } from "../core/mail/no-steps";

const at = Date.UTC(2026, 10, 18, 10);
const LEAD = {
  warn: null,
  nextWarn: null,
  row: 7,
  title: "Ann",
  id: "L",
  owner: "Zoe",
  source: "",
  stage: "Deal",
  state: "waiting",
  key: "L-1",
} as const;

const RUN: MailRun = {
  at,
  day: 20_775,
  notices: { goes: true, opens: null, closedSince: at - 60_000 },
  dropped: 0,
  since: () => 0,
  isTold: () => false,
  book: addressBook((key) => ({ "contact.sales": "max@example.com", "contact.marketing": "mia@example.com" })[key] ?? ""),
  leads: [
    {
      ...{ ...LEAD, start: at - 60_000, due: at + 60_000, next: { state: "followUpOverdue", due: at - 60_000 }, returned: null },
      ...{ returnReason: "", lostReason: "", isOpenDeal: true, pipeline: null, isLoading: false },
    },
    {
      ...{ ...LEAD, start: at - 60_000, due: null, next: { state: "backToday", due: at - 60_000 }, returned: at - 120_000 },
      ...{ state: "backToday", key: "L-2", returnReason: "", lostReason: "", isOpenDeal: false, pipeline: null, isLoading: false },
    },
  ],
  elapsed: (from, to) => to - from,
  ...NO_STEPS,
  offsetAt: () => 0,
  link: (row) => `https://example.com/${row ?? ""}`,
};

/** The same with first answers that are late. */
const OVERDUE: MailRun = {
  ...RUN,
  leads: RUN.leads.map((lead) => ({ ...lead, state: "overdue", due: at - 60_000, warn: at - 120_000 })),
};

const NO_FIGURES = Object.fromEntries(METRICS.map(({ key }) => [key, { value: null, counted: 0 }])) as Figures;

/** What nobody of ours wrote: names, stages and links. */
const isTheirs = (line: string): boolean => /^(Ann|https:\/\/example\.com\/7)$/.test(line);

afterEach(() => speakBy(() => "en"));

test.each([
  ["of news", () => readyMails(RUN)],
  ["of broken promises", () => breachMails(RUN)],
  ["of the morning", () => digestMails(RUN)],
  ["of leads that come back", () => backMails(RUN)],
  ["of leads that are due soon", () => dueSoonMails(OVERDUE)],
  ["of leads that may go to others", () => offerMails({ ...OVERDUE, takersOf: (leads) => leads.map(() => ["Zoe", "Yan"]) })],
  ["of leads that nobody else takes", () => offerMails(OVERDUE)],
  [
    "of leads that went to others",
    () =>
      givenMails(
        OVERDUE,
        OVERDUE.leads.map((lead) => ({ lead, at, from: "Yan", to: "Zoe" })),
      ),
  ],
  [
    "of the week",
    () =>
      weeklyMails(
        RUN,
        20_775,
        () => [NO_FIGURES, NO_FIGURES],
        METRICS.map((metric) => ({ metric, goal: 0.5 })),
      ),
  ],
  ["of a date", () => reminderMails(RUN, new Map([["review.next", "2026-11-20"]]))],
])("every line %s is in the document's language, or somebody's own", (_, mails) => {
  speakBy(() => MARKED);
  const [mail] = mails();
  if (!mail) throw new Error("No mail went out.");
  const letter = letterOf(mail);
  const lines = letterText(letter)
    .split("\n")
    .filter((line) => line !== "" && !isTheirs(line));
  expect([letter.subject, letter.foot, ...lines].filter((line) => !line.includes("\u27e6"))).toEqual([]);
  expect(lines.length).toBeGreaterThan(2);
});
