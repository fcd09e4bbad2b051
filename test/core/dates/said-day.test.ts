/** Days as people type them where a click asks for one. */

import { saidDay } from "../../../src/core/dates/said-day";
import { dayPhrases } from "../../../src/language/en/day-phrases";
import { worded } from "../../../src/language/spoken/worded";

type Order = "day first" | "month first" | "year first" | null;

/** A Wednesday. */
const TODAY = "2026-11-18";

const read = (text: string, { today = TODAY, order = "day first" as Order, leans = "ahead" as "ahead" | "back" } = {}): string => {
  const found = saidDay(text, { today, order: () => order, words: [dayPhrases], leans });
  return "day" in found ? found.day : worded(found.problem);
};

it.each([
  ["today", "2026-11-18"],
  ["tomorrow", "2026-11-19"],
  ["Tomorrow.", "2026-11-19"],
  ["the day after tomorrow", "2026-11-20"],
  ["in 3 days", "2026-11-21"],
  ["in two weeks", "2026-12-02"],
  ["in a fortnight", "2026-12-02"],
  ["2 weeks from now", "2026-12-02"],
  ["2w", "2026-12-02"],
  ["in a couple of weeks", "2026-12-02"],
  ["in 3 months", "2027-02-18"],
  ["In 3 Months", "2027-02-18"],
  ["3 months", "2027-02-18"],
  ["  in  3   months ", "2027-02-18"],
  ["in 3 months' time", "2027-02-18"],
  ["in three months", "2027-02-18"],
  ["3 months later", "2027-02-18"],
  ["for 3 months", "2027-02-18"],
  ["in a month", "2026-12-18"],
  ["in one quarter", "2027-02-18"],
  ["in half a year", "2027-05-18"],
  ["in a year", "2027-11-18"],
  ["next week", "2026-11-23"],
  ["next month", "2026-12-01"],
  ["the coming month", "2026-12-01"],
  ["next quarter", "2027-01-01"],
  ["next year", "2027-01-01"],
  ["beginning of next month", "2026-12-01"],
  ["end of the month", "2026-11-30"],
  ["end of this week", "2026-11-22"],
  ["end of next quarter", "2027-03-31"],
  ["end of the year", "2026-12-31"],
  ["end of March", "2027-03-31"],
  ["end of Feb 2028", "2028-02-29"],
  ["Friday", "2026-11-20"],
  ["this Friday", "2026-11-20"],
  ["next Monday", "2026-11-23"],
  ["on Wednesday", "2026-11-25"],
  ["March", "2027-03-01"],
  ["next March", "2027-03-01"],
  ["in March 2028", "2028-03-01"],
  ["November", "2027-11-01"],
  ["Q1", "2027-01-01"],
  ["Q2 2027", "2027-04-01"],
  ["Q4 2026", "2026-10-01"],
  ["1 Mar 2027", "2027-03-01"],
  ["1st of March 2027", "2027-03-01"],
  ["March 1, 2027", "2027-03-01"],
  ["Mon 1 March 2027", "2027-03-01"],
  ["on 1 March", "2027-03-01"],
  ["Dec 1", "2026-12-01"],
  ["18 November", "2026-11-18"],
  ["29 Feb", "2028-02-29"],
  ["2027-03-01", "2027-03-01"],
  ["2027/3/1", "2027-03-01"],
  ["20270301", "2027-03-01"],
  ["1.3.2027", "2027-03-01"],
  ["01/03/2027", "2027-03-01"],
  ["13/3/2027", "2027-03-13"],
  ["3/13/2027", "2027-03-13"],
  ["1/3", "2027-03-01"],
  ["1/3/27", "2027-03-01"],
  ["1 mars 2027", "2027-03-01"],
  ["1 de março de 2027", "2027-03-01"],
  ["2027-03-01 09:30", "2027-03-01"],
  ["3 days ago", "2026-11-15"],
  ["yesterday", "2026-11-17"],
  ["1 Mar 2020", "2020-03-01"],
])("%p is %s", (text, day) => expect(read(text)).toBe(day));

it.each<[text: string, today: string, day: string]>([
  ["in 3 months", "2026-11-30", "2027-02-28"],
  ["in 1 month", "2027-01-31", "2027-02-28"],
  ["in 1 month", "2028-01-31", "2028-02-29"],
  ["in a year", "2028-02-29", "2029-02-28"],
  ["tomorrow", "2026-12-31", "2027-01-01"],
  ["next quarter", "2026-12-31", "2027-01-01"],
  ["next quarter", "2027-01-01", "2027-04-01"],
  ["next month", "2026-12-01", "2027-01-01"],
  ["next week", "2026-11-16", "2026-11-23"],
  ["next week", "2026-11-22", "2026-11-23"],
  ["end of the week", "2026-11-22", "2026-11-22"],
  ["Monday", "2026-11-16", "2026-11-23"],
])("%p, said on %s, is %s", (text, today, day) => expect(read(text, { today })).toBe(day));

it.each<[text: string, order: Order, day: string]>([
  ["3/1/2027", "day first", "2027-01-03"],
  ["3/1/2027", "month first", "2027-03-01"],
  ["3/1", "month first", "2027-03-01"],
  ["3.1.2027", "month first", "2027-01-03"],
  ["27/03/01", "year first", "2027-03-01"],
  ["3/3/2027", null, "2027-03-03"],
  ["3/1/2027", null, '"3/1/2027": day and month can be either way round. Write one such as "in 3 months", "next quarter" or "1 Mar 2027".'],
])("%p where a sheet writes %s is %s", (text, order, day) => expect(read(text, { order })).toBe(day));

it.each([
  ["Monday", "2026-11-16"],
  ["last Friday", "2026-11-13"],
  ["last month", "2026-10-01"],
  ["March", "2026-03-01"],
  ["1 March", "2026-03-01"],
  ["18 November", "2026-11-18"],
  ["1 December", "2025-12-01"],
  ["2 weeks ago", "2026-11-04"],
])("%p of something that was is %s", (text, day) => expect(read(text, { leans: "back" })).toBe(day));

it.each([
  ["soon", '"soon" is not understood as a day.'],
  ["in some months", '"in some months" is not understood as a day.'],
  ["month", '"month" is not understood as a day.'],
  ["3", '"3" is not understood as a day.'],
  ["#N/A", '"#N/A" is not understood as a day.'],
  ["30 Feb 2027", '"30 Feb 2027": there is no such day.'],
  ["30 Feb", '"30 Feb"'],
  ["31/11/2026", '"31/11/2026": there is no such day.'],
  ["1 Mar 20270", '"1 Mar 20270"'],
])("%p is none, and is told how to write one", (text, begin) => {
  expect(read(text)).toContain(begin);
  expect(read(text)).toContain('Write one such as "in 3 months", "next quarter" or "1 Mar 2027".');
});

it.each([
  ["1 Mar 2072", '"1 Mar 2072" is 1 March 2072, more than ten years away. Look at the year.'],
  ["in 999 years", "more than ten years away"],
])("%p is a slip in the year", (text, why) => expect(read(text)).toContain(why));
