import { agreedRates } from "./agreed-rates";
import { agreement } from "./agreement";
import { agreementFile } from "./agreement-file";
import { anotherFunnel } from "./another-funnel";
import { cells } from "./cells";
import { checks } from "./checks";
import { contents } from "./contents/contents";
import { leadTab } from "./lead-tab";
import { mailing } from "./mailing";
import { mails } from "./mails";
import { menu } from "./menu";
import { moments } from "./moments";
import { printed } from "./printed";
import { refusals } from "./refusals";
import { removal } from "./removal";
import { reports } from "./reports";
import { saving } from "./saving";
import { setUp } from "./set-up";
import { setUpQuestions } from "./set-up-questions";
import { stageMeanings } from "./stage-meanings";
import { stages } from "./stages";
import { tabs } from "./tabs";
import { versions } from "./versions";

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
  get anotherFunnel() {
    return anotherFunnel;
  },
  get cells() {
    return cells;
  },
  get checks() {
    return checks;
  },
  get contents() {
    return contents;
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
  get moments() {
    return moments;
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
  get saving() {
    return saving;
  },
  get setUp() {
    return setUp;
  },
  get setUpQuestions() {
    return setUpQuestions;
  },
  get stageMeanings() {
    return stageMeanings;
  },
  get stages() {
    return stages;
  },
  get tabs() {
    return tabs;
  },
  get versions() {
    return versions;
  },
};
