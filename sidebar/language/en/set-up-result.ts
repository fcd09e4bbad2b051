import { numberText } from "../../../src/language/figures/number-text";
import { agreeing, counted } from "./counted";

/** Twelve digits hide what binary fractions add: 0.285 * 100 is 28.499999999999996. */
const percent = (share: number): string => `${numberText(Number((share * 100).toPrecision(12)))} %`;

/** How set-up ended, and what comes next. */
export const setUpResult = {
  isSetUp: "Lead SLA is set up",
  timed: (leads: number) => `${counted(leads, "lead")} ${agreeing(leads, "is", "are")} timed`,
  noneTimed: (leads: number) =>
    leads === 1 ? "1 lead is listed, and not timed" : `${counted(leads, "lead")} are listed, none of them is timed`,
  answered: (answered: number, onTime: number) =>
    `${numberText(answered)} answered, ${numberText(onTime)} of them on time (${percent(onTime / answered)}).`,
  noneAnswered: "None is answered yet.",
  met: (share: number) => `${percent(share)} of your leads met it`,
  onlyRow: (row: number, state: string) => `Row ${row} is selected in the sheet: the only lead that is ${state}.`,
  firstRow: (row: number, leads: number, state: string) =>
    `Row ${row} is selected in the sheet: the first of ${counted(leads, "lead")} that are ${state}. Filter the column SLA status by ${state} to see them all.`,
  tileTitle: (state: string) => `${state}: selects the first of these leads in the sheet`,
  answerOverdue: (leads: number) => (leads === 1 ? "Answer the overdue lead" : `Answer the ${numberText(leads)} overdue leads`),
  answerSoon: (leads: number) =>
    leads === 1 ? "Answer the lead that is due soon" : `Answer the ${numberText(leads)} leads that are due soon`,
  seeWaiting: (leads: number) => (leads === 1 ? "See the waiting lead" : `See the ${numberText(leads)} waiting leads`),
  seeLeads: "See how your leads stand",
  nextTitle: "Shows the leads, the most urgent first",
  whenTime: "Then, when you have time",
  checkHours: "Check the working hours",
  hours: (week: readonly string[], holidays: number) =>
    `${week.join("; ")}, ${holidays === 0 ? "no holidays yet" : counted(holidays, "holiday")}`,
  agreeTime: "Agree on the answer time",
  minutesNow: (minutes: string | number) => `${minutes} minutes now`,
  planQuarter: "Plan next quarter",
  fromYourLeads: (leads: number) => `From your own ${counted(leads, "lead")}`,
  whatStagesBring: "What each stage has to bring",
  looksWrong: "Something looks wrong? {change} or {remove}. Both leave your cells as they are.",
  change: "Change the answers",
  remove: "remove Lead SLA",
  settings: "Mails, colours and other settings",
};
