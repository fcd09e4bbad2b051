import { amounts } from "./amounts";
import { answerColumns } from "./answer-columns";
import { calendar } from "./calendar";
import { cells } from "./cells";
import { dates } from "./dates";
import { explained } from "./explained";
import { funnel } from "./funnel";
import { headings } from "./headings";
import { metricTeams, metricWords } from "./metric-words";
import { metrics } from "./metrics";
import { monitorRemarks } from "./monitor-remarks";
import { people } from "./people";
import { scoring } from "./scoring";
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
  get funnel() {
    return funnel;
  },
  get headings() {
    return headings;
  },
  get metrics() {
    return metrics;
  },
  get metricTeams() {
    return metricTeams;
  },
  get metricWords() {
    return metricWords;
  },
  get monitorRemarks() {
    return monitorRemarks;
  },
  get people() {
    return people;
  },
  get scoring() {
    return scoring;
  },
  get sla() {
    return sla;
  },
  get times() {
    return times;
  },
};
