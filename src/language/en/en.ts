import { agreedRates } from "./agreed-rates";
import { agreement } from "./agreement";
import { agreementFile } from "./agreement-file";
import { agreementTabs } from "./agreement-tabs";
import { amounts } from "./amounts";
import { anotherFunnel } from "./another-funnel";
import { answerColumns } from "./answer-columns";
import { atOnce } from "./at-once";
import { calendar } from "./calendar";
import { cells } from "./cells";
import { checks } from "./checks";
import { clicks } from "./clicks";
import { contents } from "./contents/contents";
import { ruleWords } from "./contents/rule-words";
import { dates } from "./dates";
import { dayPhrases } from "./day-phrases";
import { explained } from "./explained";
import { filledCells } from "./filled-cells";
import { funnel } from "./funnel";
import { headings } from "./headings";
import { leadFields } from "./lead-fields";
import { leadRows } from "./lead-rows";
import { leadTab } from "./lead-tab";
import { mailing } from "./mailing";
import { mails } from "./mails";
import { menu } from "./menu";
import { metricWords } from "./metric-words";
import { metrics } from "./metrics";
import { moments } from "./moments";
import { monitorRemarks } from "./monitor-remarks";
import { monitorPictures, monitorRows, monitorTab } from "./monitor-tab";
import { monitorTables } from "./monitor-tables";
import { monitorWords } from "./monitor-words";
import { people } from "./people";
import { planCounts } from "./plan-counts";
import { planFunnel } from "./plan-funnel";
import { planHead } from "./plan-head";
import { planHistory } from "./plan-history";
import { planCapacity, planLevers, planMonths, planOdds, planRevenue } from "./plan-parts";
import { planSteps } from "./plan-steps";
import { planWords } from "./plan-words";
import { printed } from "./printed";
import { refusals } from "./refusals";
import { removal } from "./removal";
import { reports } from "./reports";
import { saving } from "./saving";
import { scoring } from "./scoring";
import { setUp } from "./set-up";
import { setUpQuestions } from "./set-up-questions";
import { sla } from "./sla";
import { spendTab } from "./spend-tab";
import { stageMeanings } from "./stage-meanings";
import { stages } from "./stages";
import { states } from "./states";
import { stepMails } from "./step-mails";
import { tabRemarks } from "./tab-remarks";
import { tabs } from "./tabs";
import { takeOver } from "./take-over";
import { times } from "./times";
import { turnedDates } from "./turned-dates";
import { turns } from "./turns";
import { versions } from "./versions";
import { weekdays } from "./weekdays";

/** Getters, because the built script evaluates a subject's texts when they are first asked for, not all of them at each start. */
export const en = {
  get agreedRates() {
    return agreedRates;
  },
  get agreement() {
    return agreement;
  },
  get agreementFile() {
    return agreementFile;
  },
  get agreementTabs() {
    return agreementTabs;
  },
  get amounts() {
    return amounts;
  },
  get anotherFunnel() {
    return anotherFunnel;
  },
  get answerColumns() {
    return answerColumns;
  },
  get atOnce() {
    return atOnce;
  },
  get calendar() {
    return calendar;
  },
  get cells() {
    return cells;
  },
  get checks() {
    return checks;
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
  get dayPhrases() {
    return dayPhrases;
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
  get leadTab() {
    return leadTab;
  },
  get mailing() {
    return mailing;
  },
  get mails() {
    return mails;
  },
  get menu() {
    return menu;
  },
  get metrics() {
    return metrics;
  },
  get metricWords() {
    return metricWords;
  },
  get moments() {
    return moments;
  },
  get monitorPictures() {
    return monitorPictures;
  },
  get monitorRemarks() {
    return monitorRemarks;
  },
  get monitorRows() {
    return monitorRows;
  },
  get monitorTab() {
    return monitorTab;
  },
  get monitorTables() {
    return monitorTables;
  },
  get monitorWords() {
    return monitorWords;
  },
  get people() {
    return people;
  },
  get planCapacity() {
    return planCapacity;
  },
  get planCounts() {
    return planCounts;
  },
  get planFunnel() {
    return planFunnel;
  },
  get planHead() {
    return planHead;
  },
  get planHistory() {
    return planHistory;
  },
  get planLevers() {
    return planLevers;
  },
  get planMonths() {
    return planMonths;
  },
  get planOdds() {
    return planOdds;
  },
  get planRevenue() {
    return planRevenue;
  },
  get planSteps() {
    return planSteps;
  },
  get planWords() {
    return planWords;
  },
  get printed() {
    return printed;
  },
  get refusals() {
    return refusals;
  },
  get removal() {
    return removal;
  },
  get reports() {
    return reports;
  },
  get ruleWords() {
    return ruleWords;
  },
  get saving() {
    return saving;
  },
  get scoring() {
    return scoring;
  },
  get setUp() {
    return setUp;
  },
  get setUpQuestions() {
    return setUpQuestions;
  },
  get sla() {
    return sla;
  },
  get spendTab() {
    return spendTab;
  },
  get stageMeanings() {
    return stageMeanings;
  },
  get stages() {
    return stages;
  },
  get states() {
    return states;
  },
  get stepMails() {
    return stepMails;
  },
  get tabRemarks() {
    return tabRemarks;
  },
  get tabs() {
    return tabs;
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
  get turns() {
    return turns;
  },
  get versions() {
    return versions;
  },
  get weekdays() {
    return weekdays;
  },
};
