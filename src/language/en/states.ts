import type { State } from "../../core/sla/states";

/** The words of the clock, as they stand in the status column. */
export const states: Readonly<Record<State, string>> = {
  waiting: "Waiting",
  dueSoon: "Due soon",
  overdue: "Overdue",
  onTime: "On time",
  late: "Late",
  followUpDue: "Follow-up due",
  followUpOverdue: "Follow-up overdue",
  acceptDue: "Accept due",
  acceptOverdue: "Accept overdue",
  notRecorded: "Not recorded",
  notTracked: "Not tracked",
  neverAnswered: "Never answered",
  paused: "Paused",
  notReady: "Not ready",
  resting: "Resting",
  backToday: "Back today",
  givenUp: "Given up",
  checkDates: "Check dates",
};
