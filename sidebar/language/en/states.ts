/** The words of the clock, as they stand in the sheet's status column, by code. */
export const states = {
  waiting: "Waiting",
  dueSoon: "Due soon",
  overdue: "Overdue",
  onTime: "On time",
  late: "Late",
  notRecorded: "Not recorded",
  notTracked: "Not tracked",
  neverAnswered: "Never answered",
  paused: "Paused",
  notReady: "Not ready",
  returned: "Returned",
  givenUp: "Given up",
  checkDates: "Check dates",
};
