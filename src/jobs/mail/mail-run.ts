import { versionAt } from "../../core/agreement/versions";
import { DAY, MINUTE } from "../../core/cells/cell";
import { instantOfWall } from "../../core/cells/moments";
import { isTurnedOn, MAIL_KINDS, type MailKind, REASSIGN, switchOf } from "../../core/mail/kinds";
import { backMails, breachMails, digestMails, readyMails, returnedMails } from "../../core/mail/lead-mails";
import type { Mail, MailRun, StepTimes } from "../../core/mail/mail";
import { reminderMails } from "../../core/mail/reminder-mails";
import { monthlyMails, monthOwed, type Promised, weekBefore, weeklyMails, weekOwed } from "../../core/mail/report-mails";
import { mailDay, monthStart, noticeTime } from "../../core/mail/schedule";
import { dueSoonMails, givenMails, offerMails } from "../../core/mail/step-mails";
import { movesOf } from "../../core/mail/steps";
import { METRICS, type Metric } from "../../core/metrics/metrics";
import { type Figures, monthFigures } from "../../core/metrics/month-figures";
import { spendOf } from "../../core/metrics/spend";
import { type AddressBook, addressBook } from "../../core/people/address-book";
import { peopleOf } from "../../core/people/people";
import type { Judgement } from "../../core/sla/judge";
import { isSalesTeam, PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { mailLeads } from "../../tables/leads/mail-leads";
import { lackingFields } from "../../tables/monitor/metric-fields";
import { knownFigures } from "../../tables/monitor/monitor-formulas";
import { agreedGoals, listedMetrics } from "../monitor/agreed-goals";
import {
  judged,
  type LeadWithPromises,
  leadsWithPromises,
  type RememberedLead,
  rememberedLeads,
  rememberedRows,
} from "../monitor/leads-with-promises";
import { plannedBy, wordsOf } from "../monitor/monitored";
import { rowBench } from "../rules/clock-rules";
import type { CheckReading } from "../rules/reading-of-check";
import { takersIn } from "./takers";

export const isOn = ({ agreed }: Pick<CheckReading, "agreed">, kind: MailKind): boolean => isTurnedOn(kind, agreed(switchOf(kind)));

/** The kinds that the agreement turned on, the most urgent first. */
export const kindsOn = (reading: CheckReading): MailKind[] => MAIL_KINDS.filter((kind) => isOn(reading, kind));

/** How long a lead that nobody moves is waited for: as the cells say; given away only where the version in force says so, too. */
export function stepTimes({ agreed, rules, at }: Pick<CheckReading, "agreed" | "rules" | "at">): StepTimes {
  const minutes = (key: string): number => Number(agreed(key)) * MINUTE;
  const inForce = versionAt(rules.versions, at.getTime());
  const after = inForce?.givesAfter;
  const give = agreed(REASSIGN) === "given" && inForce && after !== undefined ? { after: after * MINUTE, from: inForce.from } : null;
  return { breach: minutes("mails.breachAfter"), offer: give ? give.after : minutes("reassign.after"), give };
}

/** What is known at this moment, for whatever mails are asked for. */
export function mailRun(
  reading: CheckReading,
  known: Pick<MailRun, "since" | "isTold" | "dropped">,
): MailRun & { figures(first: number, next: number): Figures } {
  const { leads: tab, cells, columns, rules, workbook, at } = reading;
  const benches = rowBench(rules, columns, tab.top, cells.slice(1), at);
  // What holds now, whatever held when a lead came: it says when people work.
  const { calendar, clock, sheetOffset } = versionAt(benches.versions, at.getTime())?.bench ?? benches;
  let remembered: RememberedLead[] | undefined;
  let promised: LeadWithPromises[] | undefined;
  const seen = (): RememberedLead[] => {
    remembered ??= rememberedLeads(reading, benches);
    return remembered;
  };
  const judgedAt = (row: number): Judgement | null => {
    const lead = seen()[row];
    return lead ? judged(lead, benches) : null;
  };
  const people = peopleOf(String(reading.agreed("people")), PEOPLES_WORDS.ofPeople);
  const sheet = (): string => `https://docs.google.com/spreadsheets/d/${workbook.id()}/edit`;
  return {
    ...known,
    at: at.getTime(),
    day: mailDay(calendar, at.getTime()),
    notices: noticeTime(clock, at.getTime()),
    book: addressBook((key) => String(reading.agreed(key))),
    people,
    steps: stepTimes(reading),
    leads: mailLeads(cells, columns, tab.top, rules.terms, at.getTime(), sheetOffset, judgedAt),
    elapsed: clock.elapsed,
    dueAfter: clock.due,
    takersOf: takersIn(reading, people, sheetOffset),
    ownersOf: ({ row }) => seen()[row - tab.top - 2]?.memory.owners ?? [],
    offsetAt: sheetOffset,
    link: (row) => sheet() + (row === undefined ? "" : `#gid=${reading.tabId}&range=A${row}`),
    figures(first, next) {
      const stretch = { from: instantOfWall(first * DAY, sheetOffset), to: instantOfWall(next * DAY, sheetOffset) - 1 };
      const spend = spendOf(reading.spend.length === 0 ? "" : reading.spend, sheetOffset, isSalesTeam);
      promised ??= leadsWithPromises(reading, seen(), benches);
      const promises = promised.flatMap((lead) => lead.promises);
      const counted = rememberedRows(reading, promised, benches);
      const terms = { spend, words: wordsOf(reading), stretch, promises, clock, offsetAt: sheetOffset };
      return knownFigures(monthFigures(counted, terms), columns);
    },
  };
}

type KindsRun = ReturnType<typeof mailRun>;

/** Metrics that a report names whatever the agreement chose; promises after the first answer only where the tab has their columns. */
const namedIn = (mail: "weekly" | "monthly", { columns }: CheckReading): Metric[] =>
  METRICS.filter((metric) => metric.mails?.includes(mail) && !(metric.isUnstored && lackingFields(metric, columns).length > 0));

/** What a report lists with goals: the week's metrics, or those of the monitor and what marketing brought. */
function promisedBy(mail: "weekly" | "monthly", reading: CheckReading): Promised[] {
  const planned = plannedBy(reading);
  const goalOf = agreedGoals(reading);
  const listed = mail === "weekly" ? [] : listedMetrics(reading).map(({ metric }) => metric);
  const more = namedIn(mail, reading).filter((metric) => !listed.includes(metric));
  return [...listed, ...more].map((metric) => {
    const { key, goal } = metric;
    return { metric, goal: goalOf(key) ?? (goal && "stage" in goal ? (planned[goal.stage] ?? null) : null) };
  });
}

function reportMails(reading: CheckReading, run: KindsRun, kind: "weekly" | "monthly"): Mail[] {
  if (run.book.reports.length === 0) return [];
  if (kind === "weekly") {
    const week = weekOwed(run, String(reading.agreed("mails.weekday")));
    if (week === null) return [];
    const first = weekBefore(week);
    return weeklyMails(run, week, () => [run.figures(first, week), run.figures(weekBefore(first), first)], promisedBy("weekly", reading));
  }
  const month = monthOwed(run);
  if (month === null) return [];
  const before = monthStart(month, 1);
  return monthlyMails(
    run,
    month,
    () => [run.figures(month, monthStart(month, -1)), run.figures(before, month)],
    promisedBy("monthly", reading),
  );
}

const LEAD_MAILS = {
  breach: breachMails,
  dueSoon: dueSoonMails,
  given: (run: MailRun) => givenMails(run, movesOf(run)),
  offer: offerMails,
  ready: readyMails,
  returned: returnedMails,
  back: backMails,
  digest: digestMails,
};

/** The mails of a kind that are due. */
export function mailsOf(kind: MailKind, reading: CheckReading, run: KindsRun): Mail[] {
  if (kind === "weekly" || kind === "monthly") return reportMails(reading, run, kind);
  if (kind !== "reminders") return LEAD_MAILS[kind](run);
  return reminderMails(run, new Map(["review.next", "term.start", "term.end"].map((key) => [key, reading.agreed(key)])));
}

/** Whether a kind goes to the owners of leads. */
export const goesToOwners = (kind: MailKind): boolean => kind === "digest" || kind === "ready" || kind === "dueSoon";

/** Whether a kind that is on has nobody at all to go to. */
export function nobodyFor(kind: MailKind, book: AddressBook): boolean {
  if (kind === "weekly" || kind === "monthly") return book.reports.length === 0;
  if (kind === "reminders") return book.contacts.length === 0;
  if (kind === "returned" || kind === "back") return book.marketing === "";
  return kind === "breach" || kind === "offer" ? book.manager === "" : book.isEmpty;
}
