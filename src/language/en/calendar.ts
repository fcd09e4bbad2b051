import type { CalendarSayings } from "../../core/calendar/sayings";
import type { SentencesOf } from "../figures/sentences-of";
import { quoted } from "./quoted";

/** Under 200 characters each. */
export const calendar: SentencesOf<CalendarSayings> = {
  noHours: () => "hours: there is no opening time in it. Give three columns: day, open, close, such as Mon, 09:00, 18:00.",
  hoursWidth: () => "hours: give three columns: day, open, close, such as Mon, 09:00, 18:00.",
  badDay: (cell, row) => `hours: ${quoted(cell)} in row ${row} is no weekday. Write Mon, Monday or Mon-Fri.`,
  badTime: (list, cell, row) => `${list}: ${quoted(cell)} in row ${row} is no time. Write it like 09:00, and 24:00 for the end of the day.`,
  halfRow: (list, row) => `${list}: row ${row} has only one of open and close. Give both, or leave both blank.`,
  sameTimes: (list, row) => `${list}: row ${row} opens and closes at the same time. For a whole day write 00:00 and 24:00.`,
  badHoliday: (cell, row) => `holidays: ${quoted(cell)} in row ${row} is no date. Write it like 2026-12-25.`,
  badZone: (zone) => `time_zone: ${quoted(zone)} is not known. Write it like Europe/Berlin or America/New_York.`,
  badMoment: (name) => `Check: ${name} is not a date.`,
  farMoment: (name) => `Check: ${name} is before 1970 or after 2199.`,
  badMinutes: () => "Check: minutes is not a number of 0 or more.",
  unclearMinutes: (trouble) => `Check: minutes ${trouble}`,
  tooManyMinutes: () => "Check: minutes is so large that it is due after 2199.",
  backwards: () => "Check: end is before received.",
};
