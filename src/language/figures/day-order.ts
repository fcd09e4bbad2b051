import type { DayOrder } from "../../core/dates/day-text";
import { locale } from "./number-text";

/** The order of day, month and year in which the spreadsheet's locale writes a day; null where it is none. */
export function dayOrder(): DayOrder | null {
  const parts = new Intl.DateTimeFormat(locale(), { dateStyle: "short", timeZone: "UTC" }).formatToParts(0);
  const first = parts.find(({ type }) => type === "day" || type === "month" || type === "year")?.type;
  return first === "day" || first === "month" || first === "year" ? `${first} first` : null;
}
