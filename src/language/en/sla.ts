import { DAY, MINUTE } from "../../core/cells/cell";
import type { CalledField } from "../../core/sla/dates";
import type { SlaSayings, StatsColumn } from "../../core/sla/sayings";
import type { SentencesOf } from "../figures/sentences-of";
import { ruleWords } from "./contents/rule-words";
import { counted } from "./counted";
import { dayName, momentText } from "./days";
import { durationWords } from "./durations";
import { enumerated } from "./enumeration";
import { cut, heldInstead, heldInsteadOfHour, howToMend, reasonWhy } from "./lead-cells";
import { english } from "./names/english";
import { states } from "./states";
import { weekWords } from "./week-words";

/** What fields of a lead are called where the tab has no heading for them. */
const FIELDS: Readonly<Record<CalledField, string>> = english.lead;

const STATS_COLUMNS: Readonly<Record<StatsColumn, string>> = {
  group: "Group",
  leads: "Leads",
  answered: "Answered",
  withinSla: "Within SLA",
  median: "Median minutes",
  ninetieth: "90th percentile",
  open: "Open",
  overdue: states.overdue,
  checkDates: states.checkDates,
};

const { tests } = ruleWords;

const neverAnswered = (due: number): string => `Closed without an answer; it was due ${momentText(due)}`;

/** A note names a whole rule, unless it is a long list. */
const LONGEST_RULE = 150;

/** Under 200 characters each. */
export const sla: SentencesOf<SlaSayings> = {
  asOf: () => "as_of: give one date and time, such as the cell of the last check. NOW() is not allowed by Sheets.",
  farAsOf: () => "as_of: it is before 1970 or after 2199. Give one date and time, such as the cell of the last check.",
  warnMinutes: (trouble) => `warn_minutes: ${trouble ?? "give a number of minutes of 0 or more, such as 15."}`,
  badMoment: (name) => `Check: ${name} is not a date.`,
  badTarget: () => "Check: targets is not a number of minutes of 0 or more.",
  unclearTarget: (trouble) => `Check: targets ${trouble}`,
  statsColumn: (column) => STATS_COLUMNS[column],
  all: () => "All",

  badTargetLine: (line) => `"${cut(line)}" is no target. Write a line like "High: 15, warn 5" or "Source Referral: 30".`,
  badBarringLine: (line) =>
    `"${cut(line)}" is no rule. Write a line like "Email ends with @rival.com", "Title contains student" or "At MQL: Company is Tallow Ltd".`,
  barringNoValue: (line, test) => `"${cut(line)}" does not say what to compare with. Write a line like "Country ${tests[test]} Norway".`,
  barringNoLimit: (line, test, trouble) =>
    trouble
      ? `"${cut(line)}": ${trouble}`
      : `"${cut(line)}" needs a number or a day. Write a line like "Employees ${tests[test]} 50" or "Founded ${tests[test]} 2026-11-18".`,

  column: (field, heading) => `"${heading || FIELDS[field]}"`,
  notADate: (column, cell, why) =>
    `${column} holds ${heldInstead(cell)}, not ${cell instanceof Date ? "a moment of a lead" : "a date"}${reasonWhy(why)}: ${howToMend(cell, why)}`,
  notAnHour: (column, cell) => `The hour of ${column} is ${heldInsteadOfHour(cell)}, not a time of day: type it again, such as 09:30`,
  movingMoment: (column) => `${column} is a formula that changes by itself: type the moment instead`,
  farFuture: (column) => `${column} is in the future`,
  answerBefore: () => "Answered before it came",
  attemptBefore: (column) => `${column} lies before the day on which it came`,
  notACount: (column, cell) =>
    `${column} holds ${cell instanceof Date ? "a date" : heldInstead(cell)}, not a number of attempts: type how many were made, such as 2`,

  missing: (headings) => `Missing: ${enumerated(headings)}`,
  barred: (line) => `Never passed on: ${cut(line, LONGEST_RULE)}`,
  barredAtStage: (line) => `Held back by "${cut(line, LONGEST_RULE)}"`,
  notPassed: () => "Not passed to sales yet",
  noLeadId: () => `Needs a ${english.lead.id}, so that its pause can be kept`,
  paused: (since) => `Waits for the customer since ${momentText(since)}`,
  pausedUntil: (until) => `Paused until ${momentText(until)}`,
  noDue: () => `No working time lies ahead in which it could be answered: look at the tab ${english.tabs.hours}`,
  wonUnanswered: (responded) => `Won; ${responded} does not say when it was answered`,
  talkingUnanswered: (stage, responded) => `At ${stage}; ${responded} does not say when it was answered`,
  notTracked: () => "No column says when it was answered",
  noAnswerColumn: () =>
    `No column says when sales answered: no row can turn On time or Overdue. Add a column ${english.lead.responded}, or choose yours in the panel under Set-up, Columns.`,
  closedInTime: () => "Closed before it was due, without an answer",
  closedUnstarted: () => "Closed before its clock started",
  neverAnswered,
  closedUnknown: (due) => `${neverAnswered(due)}. Without a ${english.lead.id} it is not known when it was closed`,
  guessedEnd: (stage, ending) => `"${cut(stage)}" is read as ${ending} by a guess: say in the tab ${english.tabs.stages} what it means`,
  returned: (reason) => (reason ? `Returned: ${reason}` : "Returned to marketing"),
  rejected: (reason) => reason,
  acceptedLate: (due) => `Accepted late: it was due ${momentText(due)}`,
  ownerInTurn: (at) => `Owner in turn, ${momentText(at)}`,
  ownerUntil: (before, until) => `Owner until ${momentText(until)}: ${cut(before)}`,
  sameId: (row) => `Row ${row} has the same ${english.lead.id}`,
  sameEmail: (row) => `Row ${row} has the same e-mail`,

  acceptBy: (due) => `Accept or reject by ${momentText(due)}`,
  acceptLate: (due) => `Accept or reject: overdue since ${momentText(due)}`,
  attemptBy: (number, due) => `Attempt ${number} by ${momentText(due)}`,
  attemptLate: (number, due) => `Attempt ${number}: overdue since ${momentText(due)}`,
  giveUp: (attempts) => `Give up: ${counted(attempts, "attempt")}, not reached`,

  comesBack: (day) => `Comes back on ${dayName(Math.floor(day / DAY))}`,
  passAgain: () => "Pass it to sales again, or choose another day",

  noLead: (received) => `There is no lead in this row: its cell under ${received} is blank.`,
  still: (state, notes) => `${states[state]}. ${notes.join("; ")}.`,
  judged: (state, due, answered) =>
    `${states[state]}. Due ${momentText(due)}${answered === null ? "" : `, answered ${momentText(answered)}`}.`,
  attemptPromised: (state, number, of, from, minutes, days, perDay, due) => {
    const within = days === null ? `${durationWords(minutes * MINUTE)} of working time` : counted(days, "working day");
    const atMost = perDay > 0 ? `, at most ${perDay} a day` : "";
    return `${states[state]}. Attempt ${number} of ${of} is due ${momentText(due)}: ${within} after ${momentText(from)}${atMost}.`;
  },
  acceptPromised: (state, passed, minutes, due) =>
    `${states[state]}. Passed to sales ${momentText(passed)}; sales accepts or rejects within ${durationWords(minutes * MINUTE)} of working time, by ${momentText(due)}.`,
  laterStill: (state) => `After the first answer: ${states[state]}.`,
  stoodStill: (from, until, length) =>
    `The clock stood still from ${momentText(from)} to ${until === null ? "now" : momentText(until)}: ${durationWords(length)} of working time that does not count.`,
  notes: (notes) => `${notes.join("; ")}.`,
  next: (next) => `Next: ${next}.`,
  assumed: (targetMinutes, week) => {
    const parts = [
      ...(targetMinutes === null ? [] : [`a first answer within ${durationWords(targetMinutes * MINUTE)} of working time`]),
      ...(week === null ? [] : [`working hours ${weekWords(week).join(", ")}`]),
    ];
    return `Assumed until somebody changes or keeps it: ${parts.join("; ")}.`;
  },
};
