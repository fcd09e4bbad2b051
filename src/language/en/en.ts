import { calendar } from "./calendar";
import { cells } from "./cells";
import { dates } from "./dates";
import { explained } from "./explained";
import { sla } from "./sla";
import { times } from "./times";

/** Getters, because the built script evaluates a subject's texts when they are first asked for, not all of them at each start. */
export const en = {
  get calendar() {
    return calendar;
  },
  get cells() {
    return cells;
  },
  get dates() {
    return dates;
  },
  get explained() {
    return explained;
  },
  get sla() {
    return sla;
  },
  get times() {
    return times;
  },
};
