/** Letters in the document's language, from what mails are to say. What people typed stands in them as it is. */

import { MINUTE } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { switchOf } from "../../core/mail/kinds";
import type {
  ComparedMetric,
  DigestFacts,
  ListedLead,
  ListedLeads,
  MonthlyFacts,
  NewsFacts,
  PromisedMetric,
  ReminderFacts,
  WeeklyFacts,
} from "../../core/mail/letter-facts";
import type { Mail } from "../../core/mail/mail";
import { LATER_STATE_OF } from "../../core/sla/later";
import { GIVEN_BACK } from "../../core/sla/states";
import type { Letter, LetterEntry, LetterPart } from "../figures/letter";
import { numberText } from "../figures/number-text";
import { labelOf } from "./item-words";
import { stateWord } from "./states";
import { worded } from "./worded";
import { words } from "./words";

/** An instant on the wall clock of the sheet's zone, in milliseconds. */
const wallOf = (instant: number, offsetAt: OffsetAt): number => instant + offsetAt(instant);
const wallOrNone = (instant: number | null, offsetAt: OffsetAt): number | null => (instant === null ? null : wallOf(instant, offsetAt));

const LATER_KINDS = Object.keys(LATER_STATE_OF) as (keyof typeof LATER_STATE_OF)[];

type Body = Pick<Letter, "subject" | "parts">;

function stateLine({ state, due, late, returned, reason }: ListedLead, about: NewsFacts["about"] | "digest", offsetAt: OffsetAt): string {
  const { mails } = words();
  if (about === "back") return mails.restedFor(wallOrNone(returned, offsetAt), reason);
  if (GIVEN_BACK.includes(state)) return mails.returnedAt(wallOrNone(returned, offsetAt), reason);
  if (due === null) return state && stateWord(state);
  const wall = wallOf(due, offsetAt);
  const kind = LATER_KINDS.find((one) => state === LATER_STATE_OF[one].due || state === LATER_STATE_OF[one].overdue);
  const since = late === null || late < MINUTE ? null : late;
  if (kind) return late === null ? mails.later[kind].by(wall) : mails.later[kind].since(wall, since);
  return late === null ? mails.answerBy(wall) : mails.overdueSince(wall, since);
}

function entryOf(lead: ListedLead, about: NewsFacts["about"] | "digest", offsetAt: OffsetAt): LetterEntry {
  const { title, link, owner, source, row, colour } = lead;
  const { mails } = words();
  return { title: title || mails.row(row), link, lines: [stateLine(lead, about, offsetAt), mails.about(owner, source, row)], colour };
}

const listed = ({ shown, more }: ListedLeads, about: NewsFacts["about"] | "digest", offsetAt: OffsetAt): LetterPart[] => [
  { entries: shown.map((lead) => entryOf(lead, about, offsetAt)) },
  ...(more === 0 ? [] : [{ text: words().mails.more(more) }]),
];

const warning = (dropped: number): LetterPart[] => (dropped === 0 ? [] : [{ text: words().mails.dropped(dropped) }]);

function newsBody(facts: NewsFacts, offsetAt: OffsetAt): Body {
  const { about, leads, later, isTheirs, opens, dropped, before } = facts;
  const { mails } = words();
  const begin = (): { subject: string; intro: string } => {
    if (about === "ready") {
      const intro = mails.ready.intro(leads, isTheirs, wallOrNone(opens, offsetAt));
      return { subject: mails.ready.subject(leads, isTheirs), intro };
    }
    const says = mails[about];
    return { subject: says.subject(leads, later), intro: says.intro(leads, later) };
  };
  const { subject, intro } = begin();
  const earlier: LetterPart[] = before === 0 ? [] : [{ text: mails.overdueBefore(before) }];
  return { subject, parts: [{ text: intro }, ...warning(dropped), ...listed(facts, about, offsetAt), ...earlier] };
}

function digestBody({ oldest, of, dropped, ...counts }: DigestFacts, offsetAt: OffsetAt): Body {
  const { digest } = words().mails;
  const isOfTeam = "owners" in of;
  const rest = isOfTeam
    ? of.owners.flatMap((one): LetterPart[] => [
        { heading: digest.heading(one.owner, one, one.hasAddress) },
        ...listed(one, "digest", offsetAt),
      ])
    : listed(of, "digest", offsetAt);
  return {
    subject: digest.subject(counts, wallOrNone(oldest, offsetAt)),
    parts: [{ text: digest.intro(counts, isOfTeam) }, ...warning(dropped), ...rest],
  };
}

function comparedCells({ metric, now, before }: ComparedMetric): string[] {
  const { reports } = words();
  return [reports.metric(metric), reports.figure(now.value, metric.unit), reports.figure(before.value, metric.unit)];
}

function weeklyBody({ day, deals, worth, lacking, stages, metrics, overdue }: WeeklyFacts): Body {
  const { reports } = words();
  const { weekly } = reports;
  const rows = stages.map(({ stage, deals: count, value }) => [stage || weekly.noStage, numberText(count), reports.figure(value, "count")]);
  const pipeline: LetterPart[] =
    deals === 0 ? [{ text: weekly.noDeals }] : [{ text: weekly.deals(deals, worth, lacking) }, { headings: weekly.dealHeadings, rows }];
  const parts: LetterPart[] = [
    ...pipeline,
    { heading: weekly.lastDays },
    { headings: weekly.metricHeadings, rows: metrics.map((one) => [...comparedCells(one), promiseCell(one)]) },
    { text: weekly.overdue(overdue) },
  ];
  return { subject: weekly.subject(day), parts };
}

function marketingShare({ revenue, marketingRevenue, marketingShare: share }: MonthlyFacts["revenue"]): string {
  const { figure, monthly } = words().reports;
  if (share.value === null) return monthly.shareUnknown;
  return monthly.share(figure(share.value, "share"), figure(marketingRevenue.value, "amount"), figure(revenue.value, "amount"));
}

function promiseCell({ metric, goal, verdict }: PromisedMetric): string {
  const { figure, monthly } = words().reports;
  return goal === null || verdict === null ? "" : monthly.goal(figure(goal, metric.unit), verdict);
}

function monthlyBody({ month, revenue, metrics }: MonthlyFacts): Body {
  const { monthly, metric: nameOf } = words().reports;
  const missed = metrics.filter(({ verdict }) => verdict === "missed").map(({ metric }) => nameOf(metric));
  const hasGoals = metrics.some(({ goal }) => goal !== null);
  const rows = metrics.map((one) => [...comparedCells(one), promiseCell(one)]);
  return {
    subject: monthly.subject(month),
    parts: [
      { text: monthly.intro(month, missed, hasGoals) },
      { text: marketingShare(revenue) },
      { headings: monthly.headings(month), rows },
    ],
  };
}

const reminderBody = ({ of, notice }: ReminderFacts): Body => ({
  subject: words().mails.reminders[of],
  parts: [{ text: worded(notice) }],
});

function bodyOf({ says, offsetAt }: Mail): Body {
  if (says.about === "digest") return digestBody(says, offsetAt);
  if (says.about === "weekly") return weeklyBody(says);
  if (says.about === "monthly") return monthlyBody(says);
  return says.about === "reminders" ? reminderBody(says) : newsBody(says, offsetAt);
}

/** The letter that a mail is. */
export const letterOf = (mail: Mail): Letter => ({
  ...bodyOf(mail),
  foot: words().mails.foot(labelOf(switchOf(mail.kind))),
  link: mail.link,
  open: words().mails.open,
});
