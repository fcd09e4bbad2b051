import { agreedRates } from "./agreed-rates";
import { agreementFile } from "./agreement-file";
import { anotherFunnel } from "./another-funnel";
import { cells } from "./cells";
import { checks } from "./checks";
import { leadTab } from "./lead-tab";
import { mailing } from "./mailing";
import { menu } from "./menu";
import { moments } from "./moments";
import { refusals } from "./refusals";
import { removal } from "./removal";
import { saving } from "./saving";
import { setUp } from "./set-up";
import { setUpQuestions } from "./set-up-questions";
import { stageMeanings } from "./stage-meanings";
import { tabs } from "./tabs";
import { versions } from "./versions";

/** Getters, because the built script evaluates a subject's texts when they are first asked for, not all of them at each start. */
export const en = {
  get agreedRates() {
    return agreedRates;
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
  get leadTab() {
    return leadTab;
  },
  get mailing() {
    return mailing;
  },
  get menu() {
    return menu;
  },
  get moments() {
    return moments;
  },
  get refusals() {
    return refusals;
  },
  get removal() {
    return removal;
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
  get tabs() {
    return tabs;
  },
  get versions() {
    return versions;
  },
};
