import type { Cell } from "../cells/cell";
import { numberTrouble } from "../cells/numbers";

/** Every wording of the calendar. Under 200 characters each. */

export const noHours = "hours: there is no opening time in it. Give three columns: day, open, close, such as Mon, 09:00, 18:00.";
export const hoursWidth = "hours: give three columns: day, open, close, such as Mon, 09:00, 18:00.";
export const badDay = (cell: string, row: number): string => `hours: ${cell} in row ${row} is no weekday. Write Mon, Monday or Mon-Fri.`;
export const badTime = (list: string, cell: string, row: number): string =>
  `${list}: ${cell} in row ${row} is no time. Write it like 09:00, and 24:00 for the end of the day.`;
export const halfRow = (list: string, row: number): string =>
  `${list}: row ${row} has only one of open and close. Give both, or leave both blank.`;
export const sameTimes = (list: string, row: number): string =>
  `${list}: row ${row} opens and closes at the same time. For a whole day write 00:00 and 24:00.`;
export const badHoliday = (cell: string, row: number): string => `holidays: ${cell} in row ${row} is no date. Write it like 2026-12-25.`;
export const badZone = (zone: string): string => `time_zone: ${zone} is not known. Write it like Europe/Berlin or America/New_York.`;

export const badMoment = (name: string): string => `Check: ${name} is not a date.`;
export const farMoment = (name: string): string => `Check: ${name} is before 1970 or after 2199.`;
export const badMinutes = (cell: Cell | undefined): string => {
  const trouble = numberTrouble(cell);
  return trouble ? `Check: minutes ${trouble}` : "Check: minutes is not a number of 0 or more.";
};
export const tooManyMinutes = "Check: minutes is so large that it is due after 2199.";
export const backwards = "Check: end is before received.";
