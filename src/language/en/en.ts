import { amounts } from "./amounts";
import { answerColumns } from "./answer-columns";
import { calendar } from "./calendar";
import { cells } from "./cells";
import { dates } from "./dates";
import { explained } from "./explained";
import { people } from "./people";
import { sla } from "./sla";
import { times } from "./times";

/** Getters, because the built script evaluates a subject's texts when they are first asked for, not all of them at each start. */
export const en = {
  get amounts() {
    return amounts;
  },
  get answerColumns() {
    return answerColumns;
  },
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
  get people() {
    return people;
  },
  get sla() {
    return sla;
  },
  get times() {
    return times;
  },
};
