import { versionAt } from "../../core/agreement/versions";
import { DAY } from "../../core/cells/cell";
import { instantOfWall } from "../../core/cells/moments";
import { MAIL_KINDS, type MailKind, switchOf } from "../../core/mail/kinds";
import { breachMails, digestMails, readyMails, returnedMails } from "../../core/mail/lead-mails";
import type { Mail, MailRun } from "../../core/mail/mail";
import { reminderMails } from "../../core/mail/reminder-mails";
import { monthlyMails, monthOwed, type Promised, weekBefore, weeklyMails, weekOwed } from "../../core/mail/report-mails";
import { mailDay, monthStart, noticeTime } from "../../core/mail/schedule";
import { metricLinesOf } from "../../core/metrics/metric-lines";
import { METRICS, type Metric } from "../../core/metrics/metrics";
import { type Figures, monthFigures } from "../../core/metrics/month-figures";
import { spendOf } from "../../core/metrics/spend";
import { type AddressBook, addressBook } from "../../core/people/address-book";
import { isSalesTeam, PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { mailLeads } from "../../tables/leads/mail-leads";
import { metricLeads } from "../../tables/monitor/metric-leads";
import { knownFigures } from "../../tables/monitor/monitor-formulas";
import { plannedBy, wordsOf } from "../monitor/monitored";
import { rowBench } from "../rules/clock-rules";
import type { CheckReading } from "../rules/reading-of-check";

export const isOn = ({ agreed }: Pick<CheckReading, "agreed">, kind: MailKind): boolean => agreed(switchOf(kind)) === "yes";

/** The kinds that the agreement turned on, the most urgent first. */
export const kindsOn = (reading: CheckReading): MailKind[] => MAIL_KINDS.filter((kind) => isOn(reading, kind));

/** What is known at this moment, for whatever mails are asked for. */
export function mailRun(
  reading: CheckReading,
  known: Pick<MailRun, "since" | "isTold" | "dropped">,
): MailRun & { figures(first: number, next: number): Figures } {
  const { leads: tab, cells, columns, rules, workbook, at } = reading;
  const benches = rowBench(rules, columns, tab.top, cells.slice(1), at);
  // What holds now, whatever held when a lead came: it says when people work.
  const { calendar, clock, sheetOffset } = versionAt(benches.versions, at.getTime())?.bench ?? benches;
  const sheet = (): string => `https://docs.google.com/spreadsheets/d/${workbook.id()}/edit`;
  return {
    ...known,
    at: at.getTime(),
    day: mailDay(calendar, at.getTime()),
    notices: noticeTime(clock, at.getTime()),
    book: addressBook((key) => String(reading.agreed(key))),
    leads: mailLeads(cells, columns, tab.top, rules.terms, at.getTime(), sheetOffset),
    elapsed: clock.elapsed,
    offsetAt: sheetOffset,
    link: (row) => sheet() + (row === undefined ? "" : `#gid=${reading.tabId}&range=A${row}`),
    figures(first, next) {
      const stretch = { from: instantOfWall(first * DAY, sheetOffset), to: instantOfWall(next * DAY, sheetOffset) - 1 };
      const spend = spendOf(reading.spend.length === 0 ? "" : reading.spend, sheetOffset, isSalesTeam);
      const leads = metricLeads(reading.counted, columns, sheetOffset);
      return knownFigures(monthFigures(leads, { spend, words: wordsOf(reading), stretch, clock, offsetAt: sheetOffset }), columns);
    },
  };
}

type KindsRun = ReturnType<typeof mailRun>;

/** What the monthly report lists: the metrics of the monitor with their goals, and what marketing brought. */
function promisedBy(reading: CheckReading): Promised[] {
  const { agreed } = reading;
  const planned = plannedBy(reading);
  const read = metricLinesOf(String(agreed("monitor.metrics")), PEOPLES_WORDS.metricNamed, PEOPLES_WORDS.decimalSign);
  const chosen = "chosen" in read ? read.chosen : [];
  const more = METRICS.filter(({ key, mails }) => mails?.includes("monthly") && !chosen.some(({ metric }) => metric.key === key));
  const elsewhere = ({ goal }: Metric): number | null => {
    if (!goal) return null;
    return "stage" in goal ? (planned[goal.stage] ?? null) : Number(agreed(goal.item)) || null;
  };
  return [...chosen, ...more.map((metric) => ({ metric, goal: null }))].map(({ metric, goal }) => ({
    metric,
    goal: goal ?? elsewhere(metric),
  }));
}

function reportMails(reading: CheckReading, run: KindsRun, kind: "weekly" | "monthly"): Mail[] {
  if (run.book.reports.length === 0) return [];
  if (kind === "weekly") {
    const week = weekOwed(run, String(reading.agreed("mails.weekday")));
    if (week === null) return [];
    const first = weekBefore(week);
    return weeklyMails(run, week, () => [run.figures(first, week), run.figures(weekBefore(first), first)], METRICS);
  }
  const month = monthOwed(run);
  if (month === null) return [];
  const before = monthStart(month, 1);
  return monthlyMails(run, month, () => [run.figures(month, monthStart(month, -1)), run.figures(before, month)], promisedBy(reading));
}

const LEAD_MAILS = { breach: breachMails, ready: readyMails, returned: returnedMails, digest: digestMails };

/** The mails of a kind that are due. */
export function mailsOf(kind: MailKind, reading: CheckReading, run: KindsRun): Mail[] {
  if (kind === "weekly" || kind === "monthly") return reportMails(reading, run, kind);
  if (kind !== "reminders") return LEAD_MAILS[kind](run);
  return reminderMails(run, new Map(["review.next", "term.start", "term.end"].map((key) => [key, reading.agreed(key)])));
}

/** Whether a kind goes to the owners of leads. */
export const goesToOwners = (kind: MailKind): boolean => kind === "digest" || kind === "ready";

/** Whether a kind that is on has nobody at all to go to. */
export function nobodyFor(kind: MailKind, book: AddressBook): boolean {
  if (kind === "weekly" || kind === "monthly") return book.reports.length === 0;
  if (kind === "reminders") return book.contacts.length === 0;
  if (kind === "returned") return book.marketing === "";
  return kind === "breach" ? book.manager === "" : book.isEmpty;
}
