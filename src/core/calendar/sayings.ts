import type { Cell } from "../cells/cell";
import { type Saying, sayingsOf } from "../cells/saying";

/** The argument that holds a table of times. */
export type TimesTable = "hours" | "holidays";

/** What is said of hours, holidays and moments; rows count as people see them in the table, from 1. */
export interface CalendarSayings {
  noHours: [];
  hoursWidth: [];
  badDay: [cell: Cell, row: number];
  badTime: [list: TimesTable, cell: Cell, row: number];
  halfRow: [list: TimesTable, row: number];
  sameTimes: [list: TimesTable, row: number];
  badHoliday: [cell: Cell, row: number];
  badZone: [zone: Cell];
  /** In a row's cell, of a moment by the name of its argument. */
  badMoment: [name: string];
  farMoment: [name: string];
  badMinutes: [];
  unclearMinutes: [trouble: Saying];
  tooManyMinutes: [];
  backwards: [];
}

export const said = sayingsOf<CalendarSayings>("calendar");
