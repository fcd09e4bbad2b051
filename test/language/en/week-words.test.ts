import { USUAL_WEEK, workingWeek } from "../../../src/core/calendar/working-week";
import { DAY } from "../../../src/core/cells/cell";
import { weekWords } from "../../../src/language/en/week-words";

const week = (...rows: string[][]) => weekWords(workingWeek(rows, () => 0));

it.each<[string, string[], string[]]>([
  ["the usual week", weekWords(USUAL_WEEK), ["Mon to Fri: 09:00 to 18:00"]],
  ["a lunch break", week(["Mon-Tue", "09:00", "12:00"], ["Mon-Tue", "13:00", "17:30"]), ["Mon to Tue: 09:00 to 12:00, 13:00 to 17:30"]],
  ["a closed day between", week(["Mon", "09:00", "17:00"], ["Wed", "09:00", "17:00"]), ["Mon: 09:00 to 17:00", "Wed: 09:00 to 17:00"]],
  ["round the clock", weekWords(USUAL_WEEK.map(() => [{ from: 0, to: DAY }])), ["Mon to Sun: all day"]],
  ["over midnight", week(["Fri", "22:00", "06:00"]), ["Fri: 22:00 to 24:00", "Sat: 00:00 to 06:00"]],
])("%s", (_, words, expected) => expect(words).toEqual(expected));
