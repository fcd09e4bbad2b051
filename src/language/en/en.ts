import { agreement } from "./agreement";
import { amounts } from "./amounts";
import { answerColumns } from "./answer-columns";
import { calendar } from "./calendar";
import { cells } from "./cells";
import { contents } from "./contents/contents";
import { dates } from "./dates";
import { explained } from "./explained";
import { funnel } from "./funnel";
import { headings } from "./headings";
import { mails } from "./mails";
import { metricTeams, metricWords } from "./metric-words";
import { metrics } from "./metrics";
import { monitorRemarks } from "./monitor-remarks";
import { people } from "./people";
import { printed } from "./printed";
import { reports } from "./reports";
import { scoring } from "./scoring";
import { sla } from "./sla";
import { stages } from "./stages";
import { times } from "./times";

/** Getters, because the built script evaluates a subject's texts when they are first asked for, not all of them at each start. */
export const en = {
  get agreement() {
    return agreement;
  },
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
  get contents() {
    return contents;
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
  get mails() {
    return mails;
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
  get printed() {
    return printed;
  },
  get reports() {
    return reports;
  },
  get scoring() {
    return scoring;
  },
  get sla() {
    return sla;
  },
  get stages() {
    return stages;
  },
  get times() {
    return times;
  },
};
