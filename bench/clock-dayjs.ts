import dayjs from "dayjs";
import businessTime from "dayjs-business-time";
import { type Counter, HOLIDAYS, MINUTE, TWO_SHIFTS } from "./clock-rows";

const twoDigits = (hour: number): string => `${String(hour).padStart(2, "0")}:00:00`;
const hours = TWO_SHIFTS.map(([open, close]) => ({ start: twoDigits(open), end: twoDigits(close) }));

/** It knows the process's own zone only, which must therefore be the one of the hours. */
export function dayjsBusinessTime(): Counter {
  dayjs.extend(businessTime);
  dayjs.setBusinessTime({ sunday: null, monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours, saturday: null });
  dayjs.setHolidays([...HOLIDAYS]);
  return {
    name: "dayjs-business-time in UTC",
    elapsed: ({ starts, ends }) => starts.map((start, row) => dayjs(start).businessMinutesDiff(dayjs(ends[row])) * MINUTE),
    due: ({ starts, minutes }) =>
      starts.map((start, row) =>
        dayjs(start)
          .addBusinessMinutes(minutes[row] as number)
          .valueOf(),
      ),
  };
}
