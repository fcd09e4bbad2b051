import { calendar } from "./calendar";
import { cells } from "./cells";
import { funnel } from "./funnel";
import { headings } from "./headings";
import { metricTeams, metricWords } from "./metric-words";
import { metrics } from "./metrics";
import { monitorRemarks } from "./monitor-remarks";
import { scoring } from "./scoring";
import { sla } from "./sla";

/** Getters, because the built script evaluates a subject's texts when they are first asked for, not all of them at each start. */
export const en = {
  get calendar() {
    return calendar;
  },
  get cells() {
    return cells;
  },
  get funnel() {
    return funnel;
  },
  get headings() {
    return headings;
  },
  get metricTeams() {
    return metricTeams;
  },
  get metricWords() {
    return metricWords;
  },
  get metrics() {
    return metrics;
  },
  get monitorRemarks() {
    return monitorRemarks;
  },
  get scoring() {
    return scoring;
  },
  get sla() {
    return sla;
  },
};
