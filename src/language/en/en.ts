import { agreement } from "./agreement";
import { agreementTabs } from "./agreement-tabs";
import { amounts } from "./amounts";
import { answerColumns } from "./answer-columns";
import { calendar } from "./calendar";
import { cells } from "./cells";
import { clicks } from "./clicks";
import { contents } from "./contents/contents";
import { dates } from "./dates";
import { explained } from "./explained";
import { filledCells } from "./filled-cells";
import { funnel } from "./funnel";
import { headings } from "./headings";
import { leadFields } from "./lead-fields";
import { leadRows } from "./lead-rows";
import { mails } from "./mails";
import { metricTeams, metricWords } from "./metric-words";
import { metrics } from "./metrics";
import { monitorRemarks } from "./monitor-remarks";
import { monitorTables } from "./monitor-tables";
import { people } from "./people";
import { planCounts } from "./plan-counts";
import { planSteps } from "./plan-steps";
import { printed } from "./printed";
import { reports } from "./reports";
import { scoring } from "./scoring";
import { sla } from "./sla";
import { stages } from "./stages";
import { tabRemarks } from "./tab-remarks";
import { takeOver } from "./take-over";
import { times } from "./times";
import { turnedDates } from "./turned-dates";

/** Getters, because the built script evaluates a subject's texts when they are first asked for, not all of them at each start. */
export const en = {
  get agreement() {
    return agreement;
  },
  get agreementTabs() {
    return agreementTabs;
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
  get clicks() {
    return clicks;
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
  get filledCells() {
    return filledCells;
  },
  get funnel() {
    return funnel;
  },
  get headings() {
    return headings;
  },
  get leadFields() {
    return leadFields;
  },
  get leadRows() {
    return leadRows;
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
  get monitorTables() {
    return monitorTables;
  },
  get people() {
    return people;
  },
  get planCounts() {
    return planCounts;
  },
  get planSteps() {
    return planSteps;
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
  get tabRemarks() {
    return tabRemarks;
  },
  get takeOver() {
    return takeOver;
  },
  get times() {
    return times;
  },
  get turnedDates() {
    return turnedDates;
  },
};
